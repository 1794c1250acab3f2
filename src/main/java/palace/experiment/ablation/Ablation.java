package palace.experiment.ablation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import palace.experiment.Runner;
import palace.simulation.CaseModel;
import palace.simulation.history.History;
import palace.statistics.RatioDifference;

/** Puts claims on trial: the same histories with a mechanism and without it. */
public final class Ablation {
    private final Cases cases;
    private final int histories;
    private final long seed;
    private final Runner runner;

    /** Where cases come from. */
    @FunctionalInterface
    public interface Cases {
        /**
         * How to run histories of a case.
         *
         * @param id of the case
         * @param settings what is changed in it or in how people decide, as after {@code --set}
         * @param without mechanisms that are switched off
         */
        CaseModel run(String id, List<String> settings, List<String> without);
    }

    /** Told after each trial. */
    @FunctionalInterface
    public interface Watch {
        void after(int done, int of, Finding found);
    }

    /**
     * @param histories the usual number for each side; some trials take more, some fewer
     */
    public Ablation(Cases cases, int histories, long seed, Runner runner) {
        this.cases = cases;
        this.histories = histories;
        this.seed = seed;
        this.runner = runner;
    }

    /** The ids of all claims, in their order. */
    public static List<String> claims() {
        return trials().map(Trial::claim).distinct().toList();
    }

    private static Stream<Trial> trials() {
        return Stream.of(CourtTrials.all(), HoursTrials.all(), RecordTrials.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Trial trial) -> trial.claim().charAt(0))
                        .thenComparing(trial -> Integer.parseInt(trial.claim().substring(1))));
    }

    /** Measures the claims that are wanted. */
    public AblationSheet measure(Predicate<String> wanted, Watch watch) {
        List<Trial> trials =
                trials().filter(trial -> wanted.test(trial.claim())).toList();
        var findings = new ArrayList<Finding>();
        for (Trial trial : trials) {
            Finding found = Finding.of(trial, compare(trial));
            findings.add(found);
            watch.after(findings.size(), trials.size(), found);
        }
        return new AblationSheet(findings);
    }

    private RatioDifference compare(Trial trial) {
        List<CaseModel> on = runs(trial, trial.on());
        List<CaseModel> off = trial.isWithin() ? on : runs(trial, trial.off());
        var units = new ArrayList<RatioDifference.Unit>();
        runner.all((long) Math.ceil(histories * trial.times()), number -> unit(trial, on, off, number), units::add);
        return RatioDifference.of(units);
    }

    private RatioDifference.Unit unit(Trial trial, List<CaseModel> on, List<CaseModel> off, long number) {
        int place = (int) (number % on.size());
        History with = live(trial, on.get(place), number);
        History without = trial.isWithin() ? with : live(trial, off.get(place), number);
        return new RatioDifference.Unit(
                trial.shown().top().applyAsDouble(with),
                trial.shown().bottom().applyAsDouble(with),
                trial.otherwise().top().applyAsDouble(without),
                trial.otherwise().bottom().applyAsDouble(without));
    }

    private History live(Trial trial, CaseModel run, long number) {
        return switch (trial.detail()) {
            case OUTCOMES -> run.counted(seed, number);
            case SERIES -> run.followed(seed, number);
            case EVENTS -> run.recorded(seed, number);
        };
    }

    private List<CaseModel> runs(Trial trial, Trial.Change change) {
        List<String> settings = Stream.concat(trial.facts().stream(), change.settings().stream())
                .toList();
        return trial.cases().stream()
                .map(id -> cases.run(id, settings, change.without()))
                .toList();
    }
}
