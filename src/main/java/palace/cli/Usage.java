package palace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Program;
import palace.scenario.format.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, and what was probably meant. */
final class Usage implements IParameterExceptionHandler {
    /** What the library says of a mistyped option that stands where a value is wanted. */
    private static final Pattern NO_VALUE = Pattern.compile("^Unknown option: '([^']+)'; Expected parameter");

    private static final int MOST_NAMES = 3;

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        Matcher noValue = NO_VALUE.matcher(String.valueOf(fault.getMessage()));
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            unknown(err, command.getCommandSpec(), unmatched.getUnmatched().get(0));
        } else if (noValue.find()) {
            unknown(err, command.getCommandSpec(), noValue.group(1));
        } else if (fault instanceof MissingParameterException missing) {
            err.println(missing(missing.getMissing()));
        } else if (fault.getArgSpec() != null && fault.getValue() != null) {
            err.println(Ink.lines(value(fault.getArgSpec(), fault.getValue())));
        } else {
            err.println(Ink.lines(String.valueOf(fault.getMessage())));
        }
        err.println("'./" + command.getCommandSpec().qualifiedName() + " --help' shows what there is.");
        return ExitCode.WRONG_USAGE;
    }

    /** A path as it was typed; an empty one names nothing, and would be the folder that somebody stands in. */
    static Path path(String typed) {
        if (typed.isEmpty()) {
            throw new TypeConversionException("it is empty");
        }
        return Path.of(typed);
    }

    private static void unknown(PrintWriter err, CommandSpec command, String word) {
        String shown = Ink.plain(word);
        if (word.startsWith("-")) {
            int sign = word.indexOf('=');
            String option = sign < 0 ? word : word.substring(0, sign);
            err.println("There is no option '" + Ink.plain(option) + "'.");
            elsewhere(err, command, option);
        } else if (!command.subcommands().isEmpty()) {
            err.println("There is no command '" + shown + "'.");
            maybe(err, Nearest.to(word, command.subcommands().keySet()));
        } else {
            err.println("One word too many: '" + shown + "'.");
        }
    }

    /** Where there is such an option, or what it was probably meant to be. */
    private static void elsewhere(PrintWriter err, CommandSpec command, String option) {
        List<String> others = Program.of(command).reading(List.of()).getSubcommands().entrySet().stream()
                .filter(other -> other.getValue().getCommandSpec().findOption(option) != null)
                .map(Map.Entry::getKey)
                .toList();
        if (others.isEmpty()) {
            maybe(err, Nearest.to(option, options(command)));
            return;
        }
        String some = String.join(", ", others.subList(0, Math.min(MOST_NAMES, others.size())));
        err.println(some
                + (others.size() > MOST_NAMES ? " and others have it." : others.size() > 1 ? " have it." : " has it."));
        if (option.equals("--label") && command.findOption("--burn-in") != null) {
            maybe(err, "--set scenario.title=TEXT");
        }
    }

    private static List<String> options(CommandSpec command) {
        var names = new ArrayList<String>();
        for (OptionSpec option : command.options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }

    private static String value(ArgSpec argument, String given) {
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        Class<?> type = argument.typeInfo().getType();
        if (type.isEnum()) {
            return "%s must be one of %s, but was '%s'."
                    .formatted(
                            name,
                            String.join(", ", argument.typeInfo().getEnumConstantNames())
                                    .toLowerCase(Locale.ROOT),
                            given);
        }
        if (given.isEmpty() && argument.paramLabel().matches("DIR|FILE|CSV|TARGETS")) {
            return "%s wants a %s, but got ''."
                    .formatted(name, argument.paramLabel().equals("DIR") ? "folder" : "file");
        }
        String wanted = type == Integer.class || type == Long.class || type == int.class || type == long.class
                ? "a whole number" + limits(given, type == Integer.class || type == int.class)
                : type == Double.class || type == double.class ? "a number" : "like " + argument.paramLabel();
        return "%s must be %s, but was '%s'.".formatted(name, wanted, given);
    }

    /** What a number must lie between that is one, and too large to be kept; nothing of what is none. */
    private static String limits(String given, boolean small) {
        return given.matches("[+-]?\\d+")
                ? " from %d to %d"
                        .formatted(
                                small ? Integer.MIN_VALUE : Long.MIN_VALUE, small ? Integer.MAX_VALUE : Long.MAX_VALUE)
                : "";
    }

    private static String missing(List<ArgSpec> missing) {
        String what = missing.isEmpty() ? "something" : missing.get(0).paramLabel();
        return what + " is missing.";
    }

    private static void maybe(PrintWriter err, @Nullable String meant) {
        if (meant != null) {
            err.println("Maybe '" + meant + "'.");
        }
    }
}
