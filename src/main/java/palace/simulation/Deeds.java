package palace.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Stage;
import palace.model.event.Stance;
import palace.simulation.history.Deed;
import palace.simulation.history.Deed.Kind;

/** Counts who did what in a history, group by group. */
final class Deeds implements Stage {
    private static final int KINDS = Kind.values().length;

    private final Regime regime;
    private final int[] groups;
    private final int[][] counts;
    private final BitSet informed = new BitSet();
    private final LastSide joined = new LastSide();
    private final LastSide rallied = new LastSide();

    /**
     * @param groups to which group each office belongs; empty where each is one by itself
     */
    Deeds(Regime regime, int[] groups) {
        this.regime = regime;
        this.groups = groups;
        counts = new int[2 * regime.elites().count()][];
    }

    /** Who took a side last, of those who took it in one hour the one with most power. */
    private static final class LastSide {
        private int[] equals = new int[2];
        private int count;
        private int hour = -1;
        private double power;

        void take(int who, int now, double his) {
            if (now != hour || his > power) {
                count = 0;
            }
            if (now != hour || his >= power) {
                hour = now;
                power = his;
                equals = count == equals.length ? Arrays.copyOf(equals, 2 * count) : equals;
                equals[count++] = who;
            }
        }

        /** Of equals it is one by the week, so that none is always the one. */
        int who(int week) {
            return count == 0 ? Party.NOBODY : equals[week % count];
        }

        void forget() {
            count = 0;
            hour = -1;
        }
    }

    /** The window opens on whoever holds an office then. */
    void open() {
        Elites elites = regime.elites();
        for (int i = 0; i < elites.count(); i++) {
            if (elites.holder(i) > 0 && elites.inOffice(i)) {
                add(i, Kind.PEOPLE);
            }
            if (elites.holder(i) > 0 || !elites.inOffice(i)) {
                row(i, false)[Kind.PEOPLE.ordinal()]++;
            }
        }
    }

    @Override
    public void begins(int plot, List<Integer> members) {
        members.forEach(member -> add(member, Kind.MEMBER));
        joined.forget();
        rallied.forget();
    }

    @Override
    public void takesSide(int who, Stance side) {
        Attempt attempt = regime.attempt();
        if (attempt != null && side.committed() && hasASay(attempt, who)) {
            LastSide last = side == Stance.JOINED ? joined : rallied;
            last.take(who, attempt.hour(), regime.elites().power(who));
        }
    }

    /** In a move by vote everybody shows a side, but seats decide it, and guards who look away. */
    private boolean hasASay(Attempt attempt, int who) {
        return regime.weights().of(attempt, who) > 0 || regime.elites().guard(who) > 0;
    }

    /** An attempt is decided: counts the sides, and returns who decided it, or {@link Party#NOBODY}. */
    int ends(Attempt attempt) {
        Elites elites = regime.elites();
        add(attempt.plot().head(), Kind.LED);
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i)) {
                add(i, Kind.ATTEMPTS);
                Stance side = elites.stance(i);
                if (side == Stance.JOINED) {
                    add(i, Kind.JOINED);
                } else if (side == Stance.RALLIED) {
                    add(i, Kind.RALLIED);
                } else if (side == Stance.ASIDE) {
                    add(i, Kind.ASIDE);
                }
            }
        }
        int decider = decider(attempt);
        if (decider >= 0) {
            add(decider, Kind.DECIDED);
        }
        return decider;
    }

    private int decider(Attempt attempt) {
        if (attempt.outcome() == OutcomeClass.COUP) {
            int last = joined.who(attempt.week());
            return last >= 0 ? last : attempt.plot().head();
        }
        return attempt.outcome() == OutcomeClass.DEAL ? Party.NOBODY : rallied.who(attempt.week());
    }

    @Override
    public void informs(int who) {
        if (!informed.get(who)) {
            informed.set(who);
            add(who, Kind.INFORMED);
        }
    }

    @Override
    public void falls(int who, Stance how) {
        add(who, how == Stance.DEAD ? Kind.DIED : Kind.FELL);
        informed.clear(who);
    }

    @Override
    public void isAppointed(int office) {
        row(office, true)[Kind.PEOPLE.ordinal()]++;
    }

    @Override
    public void accedes(int who) {
        if (who >= 0) {
            add(who, Kind.RULED);
            informed.clear(who);
        }
    }

    private void add(int who, Kind kind) {
        row(who, regime.elites().holder(who) > 0)[kind.ordinal()]++;
    }

    private int[] row(int who, boolean later) {
        int place = 2 * group(who) + (later ? 1 : 0);
        if (counts[place] == null) {
            counts[place] = new int[KINDS];
        }
        return counts[place];
    }

    private int group(int who) {
        return groups.length == 0 ? who : groups[who];
    }

    private static List<Integer> boxed(int[] numbers) {
        Integer[] boxed = new Integer[numbers.length];
        for (int n = 0; n < numbers.length; n++) {
            boxed[n] = numbers[n];
        }
        return List.of(boxed);
    }

    /** All that was counted, in the order of the groups; groups of which there is nothing to tell are left out. */
    List<Deed> all() {
        var all = new ArrayList<Deed>();
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] != null) {
                all.add(new Deed(place / 2, place % 2 == 1, boxed(counts[place])));
            }
        }
        return all;
    }
}
