package palace.cli.command;

import java.util.concurrent.Callable;
import palace.cli.terminal.ExitCode;
import palace.experiment.design.DesignReader;
import palace.scenario.file.ScenarioSchema;
import palace.scenario.mixture.MixtureReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a scenario may hold. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        description = "Prints what a scenario file may hold, as a JSON Schema that editors understand.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  ./palace schema > scenarios/schema.json",
            "  ./palace schema --design > scenarios/design-schema.json",
            "  ./palace schema --mixture > scenarios/mixture-schema.json",
            "",
            "An editor completes and checks a file whose first line is",
            "  # yaml-language-server: $$schema=../schema.json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--design", description = "What a design for './palace sweep' may hold, instead.")
    private boolean design;

    @Option(names = "--mixture", description = "What a world of several scenarios may hold, instead.")
    private boolean mixture;

    @Override
    public Integer call() {
        String schema = design ? DesignReader.schema() : mixture ? MixtureReader.schema() : ScenarioSchema.json();
        spec.commandLine().getOut().println(schema.stripTrailing());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
