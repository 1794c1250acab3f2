package palace.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palace.report.lab.LabCase;
import palace.scenario.Scenario;
import palace.scenario.ScenarioException;
import palace.scenario.file.ScenarioReader;
import palace.scenario.lesson.Lesson;
import palace.scenario.lesson.Lessons;
import palace.scenario.mixture.MixtureReader;

/** The cases that a page can show: all that can be run, but for worlds of several and for crowds. */
public final class LabCases {
    /** As many people as a picture of a court shows well, where each cohort has one seat. */
    private static final int MOST_PEOPLE = 500;

    private LabCases() {}

    /** All of them, those of one folder together. */
    public static List<LabCase> all() {
        var cases = new ArrayList<LabCase>();
        Set<String> names = new LinkedHashSet<>();
        for (Path file : Library.files()) {
            String name = Library.name(file);
            if (!MixtureReader.isOne(file)) {
                read(file, names.add(name) ? name : file.toString()).ifPresent(cases::add);
            }
        }
        return cases;
    }

    private static Optional<LabCase> read(Path file, String typed) {
        try {
            Scenario scenario = ScenarioReader.read(file);
            if (scenario.eliteCount() > MOST_PEOPLE) {
                return Optional.empty();
            }
            Path folder = file.toAbsolutePath().getParent();
            String kind = folder == null ? "" : String.valueOf(folder.getFileName());
            return Optional.of(new LabCase(typed, kind, typed, Files.readString(file), scenario, lesson(kind, typed)));
        } catch (ScenarioException notToBeRun) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static @Nullable Lesson lesson(String kind, String name) {
        if (!kind.equals("textbook")) {
            return null;
        }
        return Lessons.shipped().stream()
                .filter(lesson -> lesson.scenario().equals(name))
                .findFirst()
                .orElse(null);
    }
}
