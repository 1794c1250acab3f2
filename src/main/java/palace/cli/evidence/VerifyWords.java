package palace.cli.evidence;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.Ink;
import palace.report.verification.Verification;
import palace.report.verification.Verification.Line;
import palace.theory.Check;
import palace.theory.Parameter;

/**
 * Known answers as lines on a screen.
 *
 * @param out where they go
 */
record VerifyWords(PrintWriter out) {
    private static final String ROW = "%-4s %-68s %14s %14s %10s%n";

    void print(Verification verification, List<Parameter> parameters) {
        String model = "";
        for (Line line : verification.lines()) {
            if (!line.model().equals(model)) {
                model = line.model();
                out.printf("%s  %s%n", Ink.strong(model), Ink.faint(line.source()));
                out.printf(ROW, "", "", "expected", "found", "difference");
            }
            print(line.check());
        }
        parameters.forEach(parameter -> out.printf(
                "  --set %-22s %s, %s to %s%n",
                parameter.name() + "=" + parameter.usualText(),
                parameter.meaning(),
                Verification.number(parameter.low()),
                Verification.number(parameter.high())));
        long failed = verification.failed();
        int lines = verification.lines().size();
        out.printf(
                "%d %s, %s%n",
                lines, lines == 1 ? "line" : "lines", failed == 0 ? "all as theory says" : failed + " missed");
    }

    private void print(Check check) {
        out.printf(
                ROW,
                check.expected() == null ? "--" : check.passes() ? "ok" : Ink.strong("!!"),
                check.quantity(),
                expected(check),
                decimals(check.found()),
                difference(check));
    }

    private static String expected(Check check) {
        Double expected = check.expected();
        if (expected == null) {
            return "";
        }
        return check.kind().words() + decimals(expected);
    }

    private static String difference(Check check) {
        Double difference = check.difference();
        return difference == null || check.kind().directionOnly()
                ? ""
                : difference == 0 ? "0" : String.format(Locale.ROOT, "%.1e", difference);
    }

    private static String decimals(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString(value.longValue())
                : String.format(Locale.ROOT, "%.10f", value);
    }
}
