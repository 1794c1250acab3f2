package palace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import palace.scenario.Scenario;
import palace.scenario.ScenarioException;
import palace.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What cases there are. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        description = "Lists the cases that are shipped, and those below scenarios/ here.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  ./palace list", "  ./palace run khrushchev-1964      a name from the list is enough"})
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** One line of the list. */
    private record Line(String name, String title, String start, String weeks, String elites) {
        static Line of(Path file) {
            try {
                Scenario scenario = ScenarioReader.read(file);
                return new Line(
                        Library.name(file),
                        Ink.plain(scenario.about().title()),
                        scenario.about().start().toString(),
                        Integer.toString(scenario.about().weeks()),
                        Integer.toString(scenario.eliteCount()));
            } catch (ScenarioException e) {
                return new Line(Library.name(file), "cannot be run; './palace validate' says why", "", "", "");
            }
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> files = Library.files();
        if (files.isEmpty()) {
            out.println("There are no scenarios here, and none next to the program.");
            return ExitCode.DONE;
        }
        String folder = "";
        var lines = new ArrayList<Line>();
        for (Path file : files) {
            String parent = String.valueOf(file.getParent());
            if (!parent.equals(folder)) {
                print(out, lines);
                out.println((folder.isEmpty() ? "" : "\n") + Ink.strong(parent + "/"));
                folder = parent;
            }
            lines.add(Line.of(file));
        }
        print(out, lines);
        out.flush();
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, List<Line> lines) {
        int name = lines.stream().mapToInt(line -> line.name().length()).max().orElse(0);
        int title = lines.stream().mapToInt(line -> line.title().length()).max().orElse(0);
        for (Line line : lines) {
            out.printf("  %-" + Math.max(1, name) + "s  %-" + Math.max(1, title) + "s", line.name(), line.title());
            if (!line.start().isEmpty()) {
                out.printf("  from %s  %4s weeks  %4s elites", line.start(), line.weeks(), line.elites());
            }
            out.println();
        }
        lines.clear();
    }
}
