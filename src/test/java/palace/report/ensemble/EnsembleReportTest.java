package palace.report.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.experiment.Ensemble;
import palace.experiment.Experiment;
import palace.experiment.Goal;
import palace.experiment.Journal;
import palace.experiment.Results;
import palace.experiment.ThreadRunner;
import palace.experiment.Watch;
import palace.random.Draws;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.Question;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.CaseModel;
import palace.simulation.Cases;

class EnsembleReportTest {
    private static final Scenario CASE = ScenarioReader.read(Path.of("scenarios/record/khrushchev-1964.yaml"));
    private static final long SOURCE = Draws.source("a test of reports");

    @TempDir
    private Path place;

    /** About one history in five breaks down at its start. */
    private static CaseModel fragile() {
        CaseModel run = Cases.run(CASE, BehaviourReader.shipped(), Set.of(), true);
        return new CaseModel(
                draws -> {
                    if (Draws.uniform(draws.key(SOURCE, 0), 0) < 0.2) {
                        throw new IllegalStateException("=the ledger, torn");
                    }
                    return run.start().apply(draws);
                },
                run.overview(),
                run.timeline(),
                run.weeks(),
                run.stopAtFall(),
                0,
                run.groups());
    }

    private Results write(boolean charts) {
        var question = new Question("ensemble", "khrushchev-1964", "a", "b", 1);
        var folder = OutputFolder.open(place, question, false);
        var experiment = Experiment.ensemble("d", fragile(), 1);
        var provenance = new Provenance("1.2.3", "", "palace 1", "palace ensemble x", question, Instant.EPOCH);
        try (Journal journal = Journal.open(place, experiment, false)) {
            Results results = new Ensemble(experiment, Goal.of(40), journal).run(new ThreadRunner(2), Watch.NOBODY);
            new EnsembleReport(Subject.of(CASE), results, journal, provenance)
                    .writeTo(folder, "./palace run x --seed 1", charts);
            return results;
        }
    }

    @Test
    void whatFailedIsNamedWithACommandToRunItAgainAndStaysInTheDenominator() throws IOException {
        Results results = write(false);

        List<String> failures = Files.readAllLines(place.resolve("failures.csv"));
        List<String> runs = Files.readAllLines(place.resolve("runs.csv"));
        assertThat(results.failed()).isPositive();
        assertThat(failures).hasSize((int) results.failed() + 1);
        for (String row : failures.subList(1, failures.size())) {
            String replication = row.split(",")[1];
            assertThat(row)
                    .isEqualTo("0,%s,1,\"'=the ledger, torn\",./palace run x --seed 1 --replication %s"
                            .formatted(replication, replication));
            assertThat(runs).contains("0,%s,1,,,,,,,,,,,,,,\"'=the ledger, torn\"".formatted(replication));
        }
        assertThat(runs).hasSize(41);
        assertThat(Files.readAllLines(place.resolve("outcomes.csv")).get(1).split(",")[3])
                .isEqualTo("40");
        assertThat(place.resolve("summary.json"))
                .content()
                .contains("\"failed\" : " + results.failed())
                .contains("histories failed and count in every share");
    }

    @Test
    void everyFileIsExplainedInTheManifest() throws IOException {
        write(true);

        String manifest = Files.readString(place.resolve("manifest.json"));
        assertThat(manifest).doesNotContain("A file of this folder.").contains("\"charts/incidence.svg\"");
        for (String table : List.of("runs.csv", "failures.csv", "outcomes.csv", "incidence.csv", "bands.csv")) {
            for (String column : Files.readAllLines(place.resolve(table)).get(0).split(",")) {
                assertThat(manifest).contains("\"" + column + "\" : \"");
            }
        }
    }

    @Test
    void everyChartSaysHowManyHistoriesWhichIntervalWhichSeedAndWhichVersion() throws IOException {
        write(true);

        for (String chart : List.of("outcomes", "incidence", "fan-regime", "fan-hearts", "fan-fear")) {
            assertThat(place.resolve("charts/" + chart + ".png")).isNotEmptyFile();
            String svg = Files.readString(place.resolve("charts/" + chart + ".svg"));
            assertThat(svg).contains("n = 40").contains("seed 1").contains("Palace 1.2.3");
        }
        assertThat(place.resolve("charts/outcomes.svg")).content().contains("95% Wilson intervals");
        assertThat(place.resolve("charts/incidence.svg")).content().contains("95% pointwise bands");
    }
}
