package palace.cli.undertaking;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import palace.cli.option.EffortOptions;
import palace.cli.option.Inputs;
import palace.cli.option.Luggage;
import palace.cli.option.OutputOptions;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Program;
import palace.cli.terminal.ProgramEnd;
import palace.cli.terminal.Progress;
import palace.cli.terminal.Stop;
import palace.cli.terminal.Version;
import palace.experiment.Ensemble;
import palace.experiment.Journal;
import palace.experiment.Request;
import palace.experiment.Results;
import palace.experiment.crew.Crew;
import palace.report.folder.Input;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.Question;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command does that makes results: it opens their folder and notes what they come from, does the work so that a
 * signal spoils nothing, and tells the answer.
 */
public final class Undertaking {
    private final CommandSpec spec;
    private final OutputOptions output;
    private final Instant started = Instant.now();
    private Supplier<List<Input>> inputs;

    /** It begins now. */
    public Undertaking(CommandSpec spec, OutputOptions output) {
        this.spec = spec;
        this.output = output;
        this.inputs = () -> Inputs.kept(spec);
    }

    /** Work on an open folder. */
    @FunctionalInterface
    public interface Work {
        Reply in(OutputFolder folder, Provenance provenance);
    }

    /** Keeps no copy of what the command was given: it is a table, or more cases than have a name of their own. */
    public Undertaking keepingNoInputs() {
        return keeping(List::of);
    }

    /** Keeps copies of these instead of the cases that it was given. */
    public Undertaking keeping(Supplier<List<Input>> others) {
        inputs = others;
        return this;
    }

    public PrintWriter out() {
        return spec.commandLine().getOut();
    }

    public PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Warns, of each thing once. */
    public void warn(Stream<?> problems) {
        problems.map(problem -> Ink.lines("warning: " + problem)).distinct().forEach(err()::println);
    }

    /**
     * Does work that is done wholly or not at all.
     *
     * @param usual where results go if nothing was said
     */
    public int whole(Question question, Path usual, Work work) {
        return whole(question, output.folder(usual), Optional.empty(), work);
    }

    /**
     * The same in this folder, whatever was said, where what took the time lies in no journal but says what it is the
     * answer to.
     */
    public int whole(Question question, Path place, Optional<Question> kept, Work work) {
        try (OutputFolder folder = output.open(place, question, kept)) {
            ProgramEnd.Duty sweeping = ProgramEnd.of(spec).atSignal(folder::sweep);
            try {
                work.in(folder, provenance(question)).print(output, out());
            } finally {
                sweeping.close();
            }
        }
        return ExitCode.DONE;
    }

    /**
     * Makes histories and keeps them as they are made.
     *
     * @param telling writes and tells what they came to; answers the exit code
     */
    public int count(Histories histories, EffortOptions effort, ToIntFunction<Made> telling) {
        Provenance provenance = provenance(histories.question());
        try (var stop = new Stop(ProgramEnd.of(spec), effort.timeLimit());
                OutputFolder folder = output.open(histories.place(), histories.question());
                Journal journal = output.open(folder, histories.experiment())) {
            long wanted = histories.experiment().histories(histories.goal().replications());
            if (!output.force()) {
                folder.refuseFewer(wanted);
            }
            Request request = histories.request();
            if (request != null && histories.goal().precision() == null) {
                journal.keep(request);
            }
            var progress = new Progress(stop, histories.shown(), err(), Progress.look(output.quiet()));
            var ensemble = new Ensemble(histories.experiment(), histories.goal(), journal);
            Crew crew = request == null
                    ? null
                    : crew(Ensemble.craft(histories.experiment()).key(), request)
                            .orElse(null);
            Results results = crew == null ? ensemble.run(effort.runner(), progress) : ensemble.by(crew, progress);
            progress.end();
            return telling.applyAsInt(new Made(results, wanted, folder, journal, provenance, progress, stop));
        }
    }

    /**
     * Other machines for this work; nothing where it is done here.
     *
     * @param key names all that the answers depend on
     * @param request what to type there
     */
    public Optional<Crew> crew(String key, Request request) {
        return Program.hiring(spec).map(hiring -> hiring.hire(Luggage.packed(spec, key, request)));
    }

    private Provenance provenance(Question question) {
        return Version.provenance(spec, question, started, inputs.get());
    }
}
