package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.cli.option.Designs;
import palace.experiment.design.Cells;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.ExperimentDesign;
import palace.experiment.design.Variant;
import palace.random.Draws;
import palace.scenario.Roster;

/** Numbers and names of what is written mean what they say. */
class MeaningsTest {
    @TempDir
    private Path place;

    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void listen() {
        out = new StringWriter();
        err = new StringWriter();
    }

    private void palace(String... arguments) {
        int code = Palace.run(List.of(arguments), new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(code).as(err.toString()).isZero();
    }

    private String folder() {
        return place.resolve("out").toString();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(place.resolve("out").resolve(file));
    }

    @Test
    void brothersAreToldApartInWordsAndTables() throws IOException {
        Path brothers = Files.writeString(place.resolve("brothers.yaml"), """
                schema: 1
                scenario: { id: brothers, title: Two brothers, place: the capital, start: 2000-01-03, weeks: 520,
                  stop: horizon, background: b, sources: { X: none } }
                leader: { name: Father Orlan, born: 1926-01-01, since: 1959-01-01, health: fair, ruthlessness: 0.5 }
                organisations:
                  - { id: army, name: Army, force: 0.7, answers-to: elder }
                  - { id: police, name: Police, force: 0.3, answers-to: younger }
                elites:
                  - { id: elder, name: Elder Orlan, office: minister of defence, rank: second, closeness: 0.2,
                      grievance: threatened, ambition: high }
                  - { id: younger, name: Younger Orlan, office: chief of police, rank: senior, closeness: 0.2,
                      grievance: slighted, ambition: high }
                politics: { terror: 0.3, openness: 0.2, surveillance: 0.4, corruption: 0.4, mystique: 0.3 }
                """);

        palace("run", brothers.toString(), "--no-charts", "--out", folder());

        String story = String.join("\n", lines("chronicle.md"));
        assertThat(story).contains("Elder Orlan").doesNotContainPattern("(?<!Elder |Younger |Father )Orlan");
        assertThat(lines("events.csv").get(0)).endsWith(",actor_id,target_id");
        assertThat(lines("events.csv").stream().skip(1))
                .anyMatch(row -> row.contains(",\"Elder Orlan\",") && row.contains(",\"elder\","));
    }

    @Test
    void whereHistoriesGoOnItIsSaidWhoseFateTheOutcomeIs() {
        palace("ensemble", "military", "-n", "20", "--weeks", "260", "--no-charts", "--out", folder());

        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("That is the fate of the leader of the start; with those after him,")
                .contains("leaders were removed by their own in 100 years.");
    }

    @Test
    void atLeastOneFailedAttemptHasACurveWhateverCameAfterIt() throws IOException {
        palace("ensemble", "military", "-n", "40", "--weeks", "260", "--no-charts", "--out", folder());

        Set<String> failed = new HashSet<>();
        Set<String> any = new HashSet<>();
        for (String row : lines("attempts.csv").subList(1, lines("attempts.csv").size())) {
            String[] cells = row.split(",");
            any.add(cells[1]);
            if (cells[17].equals("attempt_failed")) {
                failed.add(cells[1]);
            }
        }
        assertThat(failed).isNotEmpty();
        assertThat(lastShare("failed_attempt")).isCloseTo(failed.size() / 40.0, within(1e-9));
        assertThat(lastShare("attempt")).isCloseTo(any.size() / 40.0, within(1e-9));
        assertThat(lastShare("failed_attempt")).isGreaterThan(lastShare("attempt_failed"));
    }

    private double lastShare(String outcome) throws IOException {
        return lines("incidence.csv").stream()
                .filter(row -> row.split(",")[2].equals(outcome))
                .mapToDouble(row -> Double.parseDouble(row.split(",")[4]))
                .max()
                .orElseThrow();
    }

    @Test
    void theAxisOfTheGuardsForceIsItsShareOfAllForce() {
        ExperimentDesign design = Designs.read("guard-cocoon");
        List<DesignPoint> points = design.points(1);
        List<Variant> cells = Cells.of(design.base(), points);

        assertThat(Cells.warnings(points, cells)).isEmpty();
        for (int cell = 0; cell < cells.size(); cell++) {
            var scenario = cells.get(cell).scenario();
            int guard = new Roster(scenario).party("guard-commander");
            double force =
                    cells.get(cell).run().start().apply(Draws.of(1, 0)).elites().force(guard);
            assertThat(force).isCloseTo(points.get(cell).levels().get(1).number(), within(1e-9));
        }
    }

    @Test
    void everyCommandWarnsOfSharesThatAreDivided() throws IOException {
        palace(
                "compare",
                "world-average",
                "--b-set",
                "organisations.guard.force=0.7",
                "-n",
                "1",
                "--weeks",
                "4",
                "--no-charts",
                "--out",
                folder());
        assertThat(err.toString()).contains("warning:", "all shares sum to 1.565 and not to 1");

        Path design = Files.writeString(place.resolve("design.yaml"), """
                schema: 1
                design: { id: trial, title: A trial }
                scenario: world-average
                kind: grid
                replications: 1
                factors:
                  - { name: force, path: organisations.guard.force, values: [0.135, 0.7] }
                """);
        listen();
        palace("validate", design.toString());
        assertThat(err.toString()).contains("warning: cell 1 (force 0.7)", "all shares sum to 1.565");
    }

    @Test
    void aJobAsksForWhatEveryNodeHasAndSaysSo() {
        palace("job", "slurm", "khrushchev-1964");

        assertThat(out.toString())
                .contains("#SBATCH --cpus-per-task=1\n", "--threads 1 ", "# Each task asks for:  1 processor and 2 GB");
    }

    @Test
    void theListOfCasesIsOneObjectForPrograms() {
        palace("list", "--format", "json");

        assertThat(out.toString().strip()).startsWith("{").endsWith("}");
        assertThat(out.toString().replaceAll("\\s+", ""))
                .contains("\"name\":\"khrushchev-1964\"", "\"weeks\":\"22\"", "\"start\":\"1964-06-01\"");
    }
}
