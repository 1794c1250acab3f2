package palace.cli.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A command's page for {@code man}, in its language (roff), from what {@code --help} says. */
final class ManPage {
    private final CommandSpec command;
    private final List<String> lines = new ArrayList<>();

    private ManPage(CommandSpec command) {
        this.command = command;
    }

    /** The name of a command's page, without its section. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    static String of(CommandLine command, String version) {
        return new ManPage(command.getCommandSpec()).text(version);
    }

    private String text(String version) {
        UsageMessageSpec usage = command.usageMessage();
        String[] description = usage.description();
        lines.add(".TH \"%s\" 1 \"\" \"Palace %s\""
                .formatted(name(command).toUpperCase(java.util.Locale.ROOT), plain(version)));
        heading("NAME");
        lines.add(plain(name(command)) + " \\- " + plain(firstSentence(description)));
        heading("SYNOPSIS");
        lines.add(".B " + plain(command.qualifiedName(" ")));
        lines.add(plain(synopsis()));
        heading("DESCRIPTION");
        paragraphs(description);
        options();
        commands();
        footer(usage);
        return String.join("\n", lines) + "\n";
    }

    private void heading(String words) {
        lines.add(".SH " + words);
    }

    private static String firstSentence(String... description) {
        String first = description.length == 0 ? "" : description[0];
        int end = first.indexOf(". ");
        String sentence = end < 0 ? first : first.substring(0, end);
        return sentence.endsWith(".") || sentence.endsWith(":")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
    }

    private String synopsis() {
        var words = new StringBuilder(command.subcommands().isEmpty() ? "[OPTIONS]" : "[OPTIONS] COMMAND");
        for (PositionalParamSpec place : command.positionalParameters()) {
            words.append(' ').append(place.required() ? place.paramLabel() : "[" + place.paramLabel() + "]");
        }
        return words.toString();
    }

    /** Lines that follow one another are a paragraph; an empty one ends it. */
    private void paragraphs(String... all) {
        for (String line : all) {
            lines.add(line.isBlank() ? ".PP" : plain(line));
        }
    }

    private void options() {
        heading("OPTIONS");
        command.positionalParameters().forEach(place -> option(place.paramLabel(), place));
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                String names = String.join(", ", option.names());
                option(option.arity().max() > 0 ? names + " " + option.paramLabel() : names, option);
            }
        }
    }

    private void option(String names, ArgSpec option) {
        if (option.hidden()) {
            return;
        }
        lines.add(".TP");
        lines.add(".B " + plain(names));
        for (String line : option.description()) {
            lines.add(plain(filledIn(line, option)));
        }
    }

    private static String filledIn(String line, ArgSpec option) {
        Iterable<String> candidates = option.completionCandidates() == null ? List.of() : option.completionCandidates();
        return line.replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValue()))
                .replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates))
                .replace("%n", " ")
                .replace("%%", "%");
    }

    private void commands() {
        if (command.subcommands().isEmpty()) {
            return;
        }
        heading("COMMANDS");
        for (Map.Entry<String, CommandLine> entry : command.subcommands().entrySet()) {
            CommandSpec its = entry.getValue().getCommandSpec();
            lines.add(".TP");
            lines.add(".BR " + plain(name(its)) + " (1)");
            lines.add(plain(firstSentence(its.usageMessage().description())) + ".");
        }
    }

    /** Examples are shown as they are typed. */
    private void footer(UsageMessageSpec usage) {
        if (usage.footer().length > 0) {
            heading("EXAMPLES");
            lines.add(".nf");
            for (String line : usage.footer()) {
                lines.add(plain(line));
            }
            lines.add(".fi");
        }
        if (command.parent() != null) {
            heading("SEE ALSO");
            lines.add(".BR " + plain(name(command.parent())) + " (1)");
        }
    }

    /** A text in which roff finds nothing to do. */
    private static String plain(String text) {
        String quiet =
                text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%").replace("%n", " ");
        return quiet.startsWith(".") || quiet.startsWith("'") ? "\\&" + quiet : quiet;
    }
}
