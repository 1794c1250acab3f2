package palace.scenario.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import palace.scenario.format.Block;
import palace.scenario.format.Key;

/** The codebook's table of dated events against the format, which is what decides. */
class EventsInTheCodebookTest {
    private static final Set<String> SHARED = Set.of("date", "event", "source", "concerns");
    private static final Pattern WORD = Pattern.compile("`([a-z-]+)");

    @Test
    void everyKindStandsThereWithItsKeys() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("scenarios/README.md")).stream()
                .dropWhile(line -> !line.startsWith("| `event` |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        var told = new TreeSet<String>();
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            words(cells[1]).forEach(kind -> told.add(kind + words(cells[3]) + words(cells[4])));
        }

        assertThat(told).isEqualTo(stated());
    }

    private static Set<String> stated() {
        var stated = new TreeSet<String>();
        TimelineEvent.kinds().forEach((kind, block) -> stated.add(kind + keys(block, true) + keys(block, false)));
        return stated;
    }

    private static List<String> keys(Block<?> block, boolean required) {
        return block.keys().stream()
                .filter(key -> key.required() == required && !SHARED.contains(key.name()))
                .filter(key -> required || !key.name().equals("note"))
                .map(Key::name)
                .sorted()
                .toList();
    }

    private static List<String> words(String cell) {
        var words = new ArrayList<String>();
        Matcher word = WORD.matcher(cell);
        while (word.find()) {
            words.add(word.group(1));
        }
        return words.stream().sorted().toList();
    }
}
