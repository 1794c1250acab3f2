package palace.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.Arena;
import palace.model.Leader;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.simulation.history.Spell;
import palace.simulation.history.Turnover;

/** Follows who rules while the window is open: nothing is made but when a leader falls. */
final class Reigns {
    private final List<Spell> spells = new ArrayList<>();
    private @Nullable Leader leader;
    private int ruler = Party.LEADER;
    private int holder;
    private int since;
    private double tenure;
    private boolean vacant;
    private Turnover begun = Turnover.START;
    private @Nullable Arena arena;

    /** The window opens on whoever rules then. */
    void windowOpens(Regime regime) {
        OutcomeClass fall = regime.fate().last();
        begun = fall == null ? Turnover.START : Turnover.of(fall, arena);
        take(regime, 0);
        tenure = regime.leader().tenureYears();
    }

    /** The leader was overthrown in this arena. */
    void overthrown(Arena where) {
        arena = where;
    }

    /** A week is over. */
    void weekEnds(Regime regime) {
        if (leader == null || (regime.leader() == leader && regime.fall() == null)) {
            return;
        }
        int week = regime.week() - regime.fate().burnIn();
        OutcomeClass fall = regime.fate().last();
        if (!vacant && fall != null) {
            Turnover ended = Turnover.of(fall, arena);
            spells.add(new Spell(ruler, holder, since, week, tenure, begun, ended));
            begun = ended;
            vacant = true;
        }
        if (regime.leader() != leader) {
            take(regime, week + 1);
            tenure = 0;
        }
    }

    private void take(Regime regime, int week) {
        leader = regime.leader();
        ruler = regime.fate().ruler();
        holder = ruler < 0 ? 0 : regime.elites().holder(ruler);
        since = week;
        vacant = false;
    }

    /** The spells of the window, in order; the last one is open unless nobody took the fallen leader's place. */
    List<Spell> spells() {
        var all = new ArrayList<>(spells);
        if (leader != null && !vacant) {
            all.add(new Spell(ruler, holder, since, null, tenure, begun, null));
        }
        return all;
    }
}
