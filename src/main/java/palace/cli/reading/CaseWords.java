package palace.cli.reading;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import palace.scenario.format.Day;
import palace.scenario.format.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What is typed of a case that does not exist yet: a fault in it is one of the command line, and of no file. */
final class CaseWords {
    private CaseWords() {}

    /** Returns the id of a case. */
    static String id(CommandSpec spec, String name) {
        if (Text.ID.allows(name)) {
            return name;
        }
        String meant = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        throw new ParameterException(
                spec.commandLine(),
                "NAME must be %s, but was '%s'.%s"
                        .formatted(Text.ID.allowed(), name, Text.ID.allows(meant) ? "\nMaybe " + meant + "." : ""));
    }

    /** Returns a day that was asked for. */
    static LocalDate day(CommandSpec spec, String what, String text) {
        try {
            return Day.typed(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), what + " " + e.getMessage());
        }
    }
}
