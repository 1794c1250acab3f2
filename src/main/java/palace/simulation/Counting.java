package palace.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.Attempt;
import palace.model.Leader;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Tally;
import palace.model.event.Event;
import palace.simulation.history.AttemptHour;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.Exposure;
import palace.simulation.history.History;
import palace.simulation.history.SeriesTable;
import palace.simulation.history.Standing;

/** Keeps only how a history ended and what its attempts came to: for one history among thousands. */
class Counting implements Observer {
    private final List<AttemptTrace> past = new ArrayList<>();
    private final List<AttemptTrace> attempts = new ArrayList<>();
    private final Reigns reigns = new Reigns();
    private Tally before = new Tally();
    /** Plots that are there when the window opens. */
    private int standing;

    private final int[] groups;
    private @Nullable Deeds deeds;
    private boolean opened;
    private int firmWeeks;
    private int awayWeeks;

    Counting() {
        this(new int[0]);
    }

    /**
     * @param groups to which group of people each office belongs; empty where each is one by itself
     */
    Counting(int[] groups) {
        this.groups = groups;
    }

    @Override
    public void begins(Regime regime) {
        deeds = new Deeds(regime, groups);
        if (regime.fate().burnIn() == 0) {
            open(deeds);
        }
    }

    private void open(Deeds its) {
        its.open();
        opened = true;
    }

    @Override
    public void record(Event event) {
        if (deeds != null && opened) {
            event.moves(deeds);
        }
    }

    @Override
    public void windowOpens(Regime regime) {
        reigns.windowOpens(regime);
        if (deeds != null && !opened) {
            open(deeds);
        }
        before = regime.tally().copy();
        standing = (int) regime.plots().stream().filter(plot -> !plot.over()).count();
    }

    @Override
    public void weekEnds(Regime regime) {
        reigns.weekEnds(regime);
        if (regime.week() >= regime.fate().burnIn()) {
            Leader leader = regime.leader();
            firmWeeks += Exposure.firm(leader.levers()) ? 1 : 0;
            awayWeeks += leader.present() ? 0 : 1;
        }
    }

    private static int insiders(Regime regime) {
        int insiders = 0;
        for (int i = 0; i < regime.elites().count(); i++) {
            insiders += regime.elites().insider(i) ? 1 : 0;
        }
        return insiders;
    }

    @Override
    public void hourEnds(Regime regime, Attempt attempt) {}

    @Override
    public void attemptEnds(Regime regime, Attempt attempt) {
        keep(trace(regime, attempt, List.of()));
    }

    final AttemptTrace trace(Regime regime, Attempt attempt, List<AttemptHour> hours) {
        OutcomeClass outcome = attempt.outcome();
        if (outcome == null) {
            throw new IllegalStateException("the attempt of week %d is not decided".formatted(attempt.week()));
        }
        int head = attempt.plot().head();
        int decider = deeds != null && opened ? deeds.ends(attempt) : Party.NOBODY;
        return new AttemptTrace(
                attempt.week() - regime.fate().burnIn(),
                head,
                attempt.plot().target(),
                attempt.plot().arena(),
                outcome,
                attempt.plot().size(),
                attempt.premature(),
                attempt.leaderAway(),
                attempt.failure(),
                hours,
                attempt.joined(),
                attempt.aside(),
                attempt.rallied(),
                attempt.hour(),
                attempt.weight(),
                attempt.estimate(),
                new Standing(
                        regime.elites().standing(head),
                        regime.elites().force(head),
                        regime.elites().votes(head),
                        regime.elites().holder(head)),
                regime.leader().levers(),
                decider,
                decider < 0 ? 0 : regime.elites().holder(decider));
    }

    final void keep(AttemptTrace trace) {
        if (trace.target() == Party.LEADER && trace.outcome() == OutcomeClass.COUP) {
            reigns.overthrown(trace.arena());
        }
        (trace.week() < 0 ? past : attempts).add(trace);
    }

    List<Entry> entries() {
        return List.of();
    }

    SeriesTable series() {
        return new SeriesTable();
    }

    @Override
    public History history(long seed, long replication, int weeks, Regime regime) {
        return new History(
                seed,
                replication,
                OutcomeClass.NO_ATTEMPT,
                weeks,
                regime.tally().plots() - before.plots() + standing,
                regime.tally().betrayed() - before.betrayed(),
                regime.tally().attacks() - before.attacks(),
                attempts,
                entries(),
                series(),
                null,
                reigns.spells(),
                past,
                new Exposure(
                        firmWeeks,
                        awayWeeks,
                        regime.tally().purged() - before.purged(),
                        regime.tally().replaced() - before.replaced(),
                        insiders(regime)),
                deeds == null ? List.of() : deeds.all());
    }
}
