package palace.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.mechanism.attempt.Cascade;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Stance;
import palace.random.Draws;
import palace.simulation.history.History;

/**
 * The first attempt of a history, which can be lived through again with something changed in its hours: everything until
 * then, and all chance in it, is as it was.
 */
public final class FirstAttempt {
    private final Origin origin;
    /** The regime before the week in which somebody moves. */
    private final Regime before;

    private final Watcher happened;

    private FirstAttempt(Origin origin, Regime before) {
        this.origin = origin;
        this.before = before;
        happened = live(mechanisms -> mechanisms);
    }

    /** The first attempt of a history within its window; null where nobody moves. */
    public static @Nullable FirstAttempt of(CaseModel run, long seed, long replication) {
        var origin = new Origin(run, Draws.of(seed, replication));
        var watcher = new Watcher();
        Regime regime = origin.begin();
        HistorySimulation history = origin.goOn(regime, watcher, origin.mechanisms());
        while (regime.week() < run.burnIn() + run.weeks() && !history.over() && !watcher.over()) {
            history.schedule.step(history);
        }
        return watcher.over() ? new FirstAttempt(origin, origin.until(watcher.week())) : null;
    }

    /** The case and the chance of one history, which is the same however often it is begun. */
    private record Origin(CaseModel run, Draws draws) {
        List<Mechanism> mechanisms() {
            return run.overview().mechanisms();
        }

        Regime begin() {
            Regime regime = run.start().apply(draws);
            regime.fate().delayWindow(run.burnIn());
            return regime;
        }

        HistorySimulation goOn(Regime regime, Watcher watcher, List<Mechanism> mechanisms) {
            var history = new HistorySimulation(regime, mechanisms, draws, watcher, run.stopAtFall());
            history.begin(run.timeline(), run.burnIn() + run.weeks());
            return history;
        }

        Regime until(int week) {
            Regime regime = begin();
            HistorySimulation history = goOn(regime, new Watcher(), mechanisms());
            while (regime.week() < week) {
                history.schedule.step(history);
            }
            return regime;
        }
    }

    private Watcher live(UnaryOperator<List<Mechanism>> change) {
        Regime again = before.copy();
        var watcher = new Watcher();
        HistorySimulation history = origin.goOn(again, watcher, change.apply(new ArrayList<>(origin.mechanisms())));
        while (again.week() == before.week() && !watcher.over()) {
            history.schedule.step(history);
        }
        return watcher;
    }

    /** The week of the window in which it comes. */
    public int week() {
        return before.week() - origin.run().burnIn();
    }

    /** Whether the one at whom it aims falls. */
    public boolean succeeds() {
        return happened.succeeded();
    }

    /** Whether an elite still has a choice: he is in office, does not lead the attempt and is not its target. */
    public boolean isFree(int elite) {
        return elite != happened.head()
                && elite != happened.target()
                && before.elites().stance(elite).inOffice();
    }

    /** Whether it succeeds if these are held to their choices. */
    public boolean succeeds(Held held) {
        return live(mechanisms -> after(mechanisms, held)).succeeded();
    }

    /** Whether it succeeds if a mechanism does nothing in it. */
    public boolean succeedsWithout(Class<? extends Mechanism> mechanism) {
        return live(mechanisms -> {
                    mechanisms.removeIf(mechanism::isInstance);
                    return mechanisms;
                })
                .succeeded();
    }

    /** Choices are made in the cascade; who is held to another makes that one in its place. */
    private static List<Mechanism> after(List<Mechanism> mechanisms, Held held) {
        for (int m = 0; m < mechanisms.size(); m++) {
            if (mechanisms.get(m) instanceof Cascade) {
                mechanisms.add(m + 1, held);
                return mechanisms;
            }
        }
        throw new IllegalStateException("without Cascade nobody chooses, and nobody can be held to a choice");
    }

    /** The number of people of the regime, in office or not. */
    public int elites() {
        return before.elites().count();
    }

    /** The choices to which somebody can be held. */
    public static List<Stance> choices() {
        return List.of(Stance.JOINED, Stance.ASIDE, Stance.RALLIED);
    }

    /** Looks on until the first attempt within the window is decided, and keeps nothing else. */
    private static final class Watcher implements Observer {
        private @Nullable Decided decided;

        /** What is kept: later the plot of the attempt may have another head. */
        private record Decided(int week, int head, int target, boolean succeeded) {}

        /** Whether an attempt has been decided. */
        boolean over() {
            return decided != null;
        }

        int week() {
            return decided().week();
        }

        int head() {
            return decided().head();
        }

        int target() {
            return decided().target();
        }

        /** Whether there was one, and the one at whom it aimed fell. */
        boolean succeeded() {
            return decided != null && decided.succeeded();
        }

        private Decided decided() {
            if (decided == null) {
                throw new IllegalStateException("no attempt has been decided");
            }
            return decided;
        }

        @Override
        public void attemptEnds(Regime regime, Attempt attempt) {
            if (decided == null && attempt.week() >= regime.fate().burnIn()) {
                decided = new Decided(
                        attempt.week(),
                        attempt.plot().head(),
                        attempt.plot().target(),
                        attempt.outcome() == OutcomeClass.COUP);
            }
        }

        @Override
        public void record(Event event) {}

        @Override
        public void windowOpens(Regime regime) {}

        @Override
        public void weekEnds(Regime regime) {}

        @Override
        public void hourEnds(Regime regime, Attempt attempt) {}

        @Override
        public History history(long seed, long replication, int weeks, Regime regime) {
            throw new IllegalStateException("who only looks on keeps no history");
        }
    }
}
