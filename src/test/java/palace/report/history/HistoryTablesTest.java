package palace.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.report.Sample;
import palace.report.folder.OutputFolder;

class HistoryTablesTest {
    @TempDir
    private Path place;

    private OutputFolder folder;

    @BeforeEach
    void open() {
        folder = OutputFolder.open(place, Sample.question(), false);
    }

    @Test
    void theColumnsAreThoseOfTheContract() throws IOException {
        new HistoryTables(Sample.holders(Sample.coup()), Sample.coup()).writeTo(folder);

        assertThat(lines("timeseries.csv").get(0))
                .startsWith("week,date,mystique,mystique_ceiling,levers,performance,corruption,attention,mean_loyalty,"
                        + "mean_grievance,mean_fear,private_support,public_support,discontent_share,active_plots,"
                        + "plotters,mean_competence,rents_paid,treasury,front,street,openness,guard_loyalty,attempt");
        assertThat(lines("events.csv").get(0))
                .isEqualTo("sequence,week,hour,date,kind,actor,target,mechanism,detail," + "actor_id,target_id");
    }

    @Test
    void aRowAWeekWithItsDateAndLayersThatAreOffEmpty() throws IOException {
        new HistoryTables(Sample.holders(Sample.coup()), Sample.coup()).writeTo(folder);

        List<String> lines = lines("timeseries.csv");
        assertThat(lines).hasSize(21);
        assertThat(lines.get(1)).startsWith("0,1964-06-01,0.42,0.62,0.8,").contains(",,,,0.2,");
        assertThat(lines.get(13)).startsWith("12,1964-08-24,");
    }

    @Test
    void anEventHasItsNumbersBehindIt() throws IOException {
        new HistoryTables(Sample.holders(Sample.coup()), Sample.coup()).writeTo(folder);

        List<String> lines = lines("events.csv");
        assertThat(lines.get(3))
                .isEqualTo(
                        "3,14,,1964-09-07,sounded_out,\"Leonid Brezhnev\",\"Nikolai Podgorny\",Sounding,"
                                + "\"{\"\"trust\"\":0.666667,\"\"stakes\"\":{\"\"join\"\":0.18,\"\"silence\"\":-0.09,"
                                + "\"\"inform\"\":-0.02},\"\"answer\"\":\"\"joins\"\",\"\"believed\"\":true}\",\"brezhnev\",\"podgorny\"");
        assertThat(lines.get(8))
                .isEqualTo("8,19,3,1964-10-12,rallied,\"Anastas Mikoyan\",\"Nikita Khrushchev\",Cascade,"
                        + "\"{\"\"stance\"\":\"\"rallied\"\",\"\"weight\"\":0.05,\"\"guard\"\":0,"
                        + "\"\"decision\"\":{\"\"chance\"\":0.7,\"\"threshold\"\":0.4,\"\"join\"\":0.2,"
                        + "\"\"aside\"\":0.1,\"\"rally\"\":-0.1}}\",\"mikoyan\",\"leader\"");
        assertThat(lines.get(5)).startsWith("5,17,,1964-09-28,heard,,\"Leonid Brezhnev\",WarningFilter,");
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(place.resolve(file));
    }
}
