package palace.report.odd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of our sources: what its author says of the class, and its rules. Our sources have one format, which the build
 * checks, so that they can be read by their indentation.
 *
 * @param name of its class
 * @param text of the file
 */
record JavaSource(String name, String text) {
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public )?(?:abstract |sealed )*(?:final )?(?:record|class|enum|interface) ");
    /** A method with its comment, its annotations, its head and its body. */
    private static final Pattern METHOD =
            Pattern.compile("(?ms)^(    /\\*\\*(?:(?!\\*/).)*\\*/\\n)?((?:    @\\w+[^\\n]*\\n)*)"
                    + "    ((?:public |private )?(static )?([\\w<>\\[\\]]+) (\\w+)\\([^{;]*\\{\\n.*?\\n    }\\n)");

    private static final Set<String> NUMBERS = Set.of("double", "boolean", "double[]");
    private static final Set<String> STEPS = Set.of("week", "hour", "aftermath");

    /**
     * A rule: a function that returns a number, a yes or no, or a decision; or what is done in a step.
     *
     * @param says what it is, in a sentence; empty where the name says it
     * @param code the method itself
     */
    record Rule(String says, String code) {}

    /** The file of a class below the sources' folder. */
    static JavaSource of(Path sources, String className) {
        Path file = sources.resolve(className.replace('.', '/') + ".java");
        return read(file);
    }

    /** Every class of a package, in the order of their names. */
    static List<JavaSource> all(Path sources, String packageName) {
        try (Stream<Path> files = Files.list(sources.resolve(packageName.replace('.', '/')))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .map(JavaSource::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaSource read(Path file) {
        try {
            String name = String.valueOf(file.getFileName()).replace(".java", "");
            return new JavaSource(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands above the class. */
    Javadoc doc() {
        var type = TYPE.matcher(text);
        if (!type.find()) {
            return Javadoc.NONE;
        }
        int from = text.lastIndexOf("/**", type.start());
        int to = from < 0 ? -1 : text.indexOf("*/", from);
        return to < 0 ? Javadoc.NONE : Javadoc.of(text.substring(from, to + 2));
    }

    /** What is said of the components of a record that stands inside the class. */
    Map<String, String> paramsOf(String inner) {
        int record = text.indexOf("record " + inner + "(");
        int from = record < 0 ? -1 : text.lastIndexOf("/**", record);
        return from < 0
                ? Map.of()
                : Javadoc.of(text.substring(from, text.indexOf("*/", from) + 2)).params();
    }

    /** Its rules, in their order; what only tells or records is none. */
    List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        for (MatchResult found : METHOD.matcher(text).results().toList()) {
            boolean answers = !found.group(2).isEmpty(); // an annotated method answers an interface
            boolean decides = NUMBERS.contains(found.group(5)) || (found.group(4) != null && !isVoid(found));
            if (answers ? STEPS.contains(found.group(6)) : decides) {
                String says =
                        found.group(1) == null ? "" : Javadoc.of(found.group(1)).description();
                rules.add(new Rule(says, found.group(3).stripTrailing().replaceAll("(?m)^    ", "")));
            }
        }
        return rules;
    }

    private static boolean isVoid(MatchResult method) {
        return method.group(5).equals("void");
    }

    /** The section of the behavioural file that belongs to it: its name in lower case with dashes. */
    String section() {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
