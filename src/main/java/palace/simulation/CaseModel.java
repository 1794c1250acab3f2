package palace.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import palace.mechanism.Calendar;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.random.Draws;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;
import palace.simulation.history.Told;

/**
 * How to run histories of one case: a pure function of seed and replication.
 *
 * @param start the regime at the start, for the draws of one replication; a new one each time
 * @param overview the mechanisms, in order
 * @param timeline dated events from outside; those of one week happen in the order of the list
 * @param weeks horizon: length of the window
 * @param stopAtFall whether a history ends when the leader falls
 * @param burnIn weeks that are simulated before the window and not counted
 * @param groups to which group of people each office belongs; empty where each is one by itself
 */
public record CaseModel(
        Function<Draws, Regime> start,
        ProcessOverview overview,
        List<Intervention> timeline,
        int weeks,
        boolean stopAtFall,
        int burnIn,
        List<Integer> groups)
        implements HistorySource {
    public CaseModel {
        timeline = List.copyOf(timeline);
        groups = List.copyOf(groups);
        if (burnIn < 0) {
            throw new IllegalArgumentException("burnIn must be at least 0, but was " + burnIn);
        }
        if (weeks < 1) {
            throw new IllegalArgumentException("weeks must be at least 1, but was " + weeks);
        }
    }

    /** Histories without weeks before the window. */
    public CaseModel(
            Function<Draws, Regime> start,
            ProcessOverview overview,
            List<Intervention> timeline,
            int weeks,
            boolean stopAtFall) {
        this(start, overview, timeline, weeks, stopAtFall, 0);
    }

    /** Histories in which each person is told of by himself. */
    public CaseModel(
            Function<Draws, Regime> start,
            ProcessOverview overview,
            List<Intervention> timeline,
            int weeks,
            boolean stopAtFall,
            int burnIn) {
        this(start, overview, timeline, weeks, stopAtFall, burnIn, List.of());
    }

    /** The same for another number of weeks. */
    public CaseModel lasting(int otherWeeks) {
        return new CaseModel(start, overview, timeline, otherWeeks, stopAtFall, burnIn, groups);
    }

    /** The same with a war that breaks out when the window opens. */
    public CaseModel atWar() {
        return with(new Intervention.Outbreak(burnIn));
    }

    /** The same where whoever rules is abroad for two weeks in every year of the window. */
    public CaseModel travelling() {
        return with(new Intervention.Journeys(burnIn, (int) Math.ceil(weeks * Calendar.WEEK)));
    }

    private CaseModel with(Intervention event) {
        var events = new ArrayList<>(timeline);
        events.add(event);
        return new CaseModel(start, overview, events, weeks, stopAtFall, burnIn, groups);
    }

    @Override
    public History recorded(long seed, long replication) {
        Draws draws = Draws.of(seed, replication);
        Regime regime = start.apply(draws);
        return history(seed, replication, draws, regime, new Recording(regime, groupOf()));
    }

    /** One history with the moment at which its regime is looked at. */
    public Told tell(long seed, long replication) {
        Draws draws = Draws.of(seed, replication);
        Regime regime = start.apply(draws);
        var recording = new Portraying(regime, groupOf());
        History history = history(seed, replication, draws, regime, recording);
        return new Told(history, recording.week(history.weeks()), recording.regime());
    }

    @Override
    public History counted(long seed, long replication) {
        Draws draws = Draws.of(seed, replication);
        return history(seed, replication, draws, start.apply(draws), new Counting(groupOf()));
    }

    @Override
    public History followed(long seed, long replication) {
        Draws draws = Draws.of(seed, replication);
        return history(seed, replication, draws, start.apply(draws), new Following(groupOf()));
    }

    @Override
    public List<Integer> groups(int part) {
        return groups;
    }

    private int[] groupOf() {
        int[] groupOf = new int[groups.size()];
        for (int office = 0; office < groupOf.length; office++) {
            groupOf[office] = groups.get(office);
        }
        return groupOf;
    }

    private History history(long seed, long replication, Draws draws, Regime regime, Observer observer) {
        var simulation = new HistorySimulation(regime, overview.mechanisms(), draws, observer, stopAtFall);
        regime.fate().delayWindow(burnIn);
        simulation.begin(timeline, burnIn + weeks);
        while (regime.week() < burnIn + weeks && !simulation.over()) {
            if (!simulation.schedule.step(simulation)) {
                throw new IllegalStateException("the schedule is empty in week %d, seed %d, replication %d"
                        .formatted(regime.week(), seed, replication));
            }
        }
        History kept = observer.history(seed, replication, regime.week() - burnIn, regime);
        Integer fell = regime.fate().firstWeek();
        return kept.ending(outcome(regime, ends(kept.attempts())), fell == null ? null : fell - burnIn);
    }

    /**
     * The fate of a history: how the leader fell; failing that the most far-reaching end of an attempt; failing that
     * none.
     */
    static OutcomeClass outcome(Regime regime, Set<OutcomeClass> ends) {
        OutcomeClass fall = regime.fate().first();
        return fall == null ? OutcomeClass.furthest(ends) : fall;
    }

    private static Set<OutcomeClass> ends(List<AttemptTrace> attempts) {
        Set<OutcomeClass> ends = EnumSet.noneOf(OutcomeClass.class);
        attempts.forEach(attempt -> ends.add(attempt.outcome()));
        return ends;
    }
}
