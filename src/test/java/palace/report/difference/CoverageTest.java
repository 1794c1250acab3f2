package palace.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.experiment.Ensemble;
import palace.experiment.Experiment;
import palace.experiment.Goal;
import palace.experiment.Journal;
import palace.experiment.Pairs;
import palace.experiment.Results;
import palace.experiment.Shard;
import palace.experiment.ThreadRunner;
import palace.experiment.Watch;
import palace.report.ensemble.EnsembleTables;
import palace.report.table.Table;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import palace.statistics.Confidence;
import palace.statistics.LookSchedule;
import palace.statistics.PrecisionTarget;

/**
 * How often the 95 % intervals of the tables hold the truth, in a case whose truth is known: known-odds, against itself
 * with a street half as strong again.
 *
 * <p>Chosen before the first run. Seeds 1 to 400, 200 pairs each. The horizon is a tenth of the case's and its rates are
 * ten times as high, which leaves the odds alone and makes a history four times as cheap; {@code
 * -Dpalace.coverage.weeks=260} takes the case as it is shipped. Three outcomes are pooled. They hang together, so that
 * the share of intervals that hold has a standard error of 0.0072 (exactly, by summing over the trinomial, as are the
 * other numbers here), not the 0.0063 of 1200 independent intervals. The true coverage at 200 histories is 0.9504 for
 * shares, 0.9513 for differences and about 0.949 for shares at a stop: binomial counts are whole numbers. So a correct
 * program leaves 93 to 97 % five to seven times in 1000, and falls below 93 % at a stop four times in 1000. One outcome
 * alone is held to four of its own standard errors (0.0109) about 95 %, which it leaves less than once in 1000.
 */
class CoverageTest {
    private static final int SEEDS = 400;
    private static final int PAIRS = 200;
    private static final int WEEKS = Integer.getInteger("palace.coverage.weeks", 26);
    private static final double HASTE = 260.0 / WEEKS;
    private static final double STREET = 0.2 * HASTE;
    private static final double DEATH = 0.1 * HASTE;
    private static final double YEAR = 52.1775;

    private static final Held SHARES = new Held("shares");
    private static final Held DIFFERENCES = new Held("differences");
    private static final Held AT_A_STOP = new Held("shares at a stop");

    @TempDir
    private static Path place;

    /** How often the intervals of each outcome held the truth. */
    private record Held(String what, Map<String, Integer> counts) {
        Held(String what) {
            this(what, new TreeMap<>());
        }

        void add(List<Map<String, String>> rows, Map<String, Double> truth) {
            rows.stream().filter(row -> truth.containsKey(row.get("outcome"))).forEach(row -> {
                double value = truth.get(row.get("outcome"));
                boolean holds =
                        Double.parseDouble(row.get("low")) <= value && value <= Double.parseDouble(row.get("high"));
                counts.merge(row.get("outcome"), holds ? 1 : 0, Integer::sum);
            });
        }

        double pooled() {
            return counts.values().stream().mapToInt(Integer::intValue).sum() / (3.0 * SEEDS);
        }

        void everyOutcomeIsNear() {
            assertThat(counts).hasSize(3);
            counts.forEach((outcome, held) ->
                    assertThat((double) held / SEEDS).as(outcome).isBetween(0.95 - 0.0436, 0.95 + 0.0436));
        }

        String line() {
            return "%s,%s,%s%n".formatted(what, pooled(), counts);
        }
    }

    /** The odds by the formulae in the head of the case. */
    private static Map<String, Double> odds(double street) {
        double a = StrictMath.exp(-street / YEAR);
        double b = StrictMath.exp(-DEATH / YEAR);
        double nothing = StrictMath.pow(a * b, WEEKS);
        double ended = (1 - nothing) / (1 - a * b);
        return Map.of("no_attempt", nothing, "street_overthrow", (1 - a) * ended, "natural_death", a * (1 - b) * ended);
    }

    private static Map<String, Double> less(Map<String, Double> one, Map<String, Double> other) {
        var difference = new TreeMap<String, Double>();
        one.forEach((outcome, share) -> difference.put(outcome, share - other.get(outcome)));
        return difference;
    }

    private static CaseModel run(double street) {
        return Cases.run(
                ScenarioReader.read(
                        Path.of("scenarios/textbook/known-odds.yaml"),
                        List.of(Setting.parse("scenario.weeks=" + WEEKS))),
                BehaviourReader.shipped().with("street.falls", street).with("mortality.at60", DEATH),
                Set.of(),
                true);
    }

    @BeforeAll
    static void run() throws IOException {
        List<CaseModel> both = List.of(run(STREET), run(1.5 * STREET));
        Map<String, Double> odds = odds(STREET);
        Map<String, Double> change = less(odds(1.5 * STREET), odds);
        var target = new PrecisionTarget(new TreeMap<>(Map.of("natural_death", 0.06)), Confidence.NINETY_FIVE);
        var precise = new Goal(2 * PAIRS, target, new LookSchedule(50, 25, 2 * PAIRS));
        for (int seed = 1; seed <= SEEDS; seed++) {
            var experiment = new Experiment("coverage", both, seed, Shard.WHOLE, false);
            try (Journal journal = Journal.open(place.resolve("seed-" + seed), experiment, false)) {
                Results results = results(experiment, Goal.of(PAIRS), journal);
                Pairs pairs = Pairs.of(journal, results);
                SHARES.add(outcomes(results), odds);
                DIFFERENCES.add(
                        rows(DifferenceTables.DIFFERENCES, reader -> DifferenceTables.differences(pairs, reader)),
                        change);
            }
            try (Journal journal = Journal.open(place.resolve("stop-" + seed), experiment, false)) {
                AT_A_STOP.add(outcomes(results(experiment, precise, journal)), odds);
            }
        }
    }

    @AfterAll
    static void leaveTheFigures() throws IOException {
        Files.writeString(
                Path.of("target/coverage-%d-weeks.csv".formatted(WEEKS)),
                SHARES.line() + DIFFERENCES.line() + AT_A_STOP.line());
    }

    private static Results results(Experiment experiment, Goal goal, Journal journal) {
        return new Ensemble(experiment, goal, journal).run(new ThreadRunner(2), Watch.NOBODY);
    }

    /** The rows of {@code outcomes.csv} for the case itself. */
    private static List<Map<String, String>> outcomes(Results results) throws IOException {
        return rows(EnsembleTables.OUTCOMES, reader -> EnsembleTables.outcomes(results, reader)).stream()
                .filter(row -> "0".equals(row.get("cell")))
                .toList();
    }

    private static <R> List<Map<String, String>> rows(Table<R> table, Table.Rows<R> written) throws IOException {
        var bytes = new ByteArrayOutputStream();
        table.write(bytes, written);
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        List<String> columns = List.of(lines.get(0).split(","));
        var rows = new ArrayList<Map<String, String>>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            var row = new TreeMap<String, String>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void intervalsOfSharesHoldTheTruthAsOftenAsTheySay() {
        assertThat(SHARES.pooled()).isBetween(0.93, 0.97);
        SHARES.everyOutcomeIsNear();
    }

    @Test
    void intervalsOfPairedDifferencesHoldTheTruthAsOftenAsTheySay() {
        assertThat(DIFFERENCES.pooled()).isBetween(0.93, 0.97);
        DIFFERENCES.everyOutcomeIsNear();
    }

    @Test
    void stoppingAtAPrecisionCostsHardlyAnyCoverage() {
        assertThat(AT_A_STOP.pooled()).isBetween(0.93, 0.99);
        AT_A_STOP.everyOutcomeIsNear();
    }
}
