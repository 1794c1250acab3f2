package palace.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import palace.cli.bench.BenchCommand;
import palace.cli.command.CompletionCommand;
import palace.cli.command.DiffCommand;
import palace.cli.command.DoctorCommand;
import palace.cli.command.LabCommand;
import palace.cli.command.ListCommand;
import palace.cli.command.OddCommand;
import palace.cli.command.RerunCommand;
import palace.cli.command.RunCommand;
import palace.cli.command.SchemaCommand;
import palace.cli.command.ValidateCommand;
import palace.cli.evidence.AblateCommand;
import palace.cli.evidence.BacktestCommand;
import palace.cli.evidence.CalibrateCommand;
import palace.cli.evidence.FactsCommand;
import palace.cli.evidence.TrackRecordCommand;
import palace.cli.evidence.VerifyCommand;
import palace.cli.reading.ExplainCommand;
import palace.cli.reading.LessonCommand;
import palace.cli.reading.ManCommand;
import palace.cli.reading.NewCommand;
import palace.cli.reading.ReportCommand;
import palace.cli.reading.ShowCommand;
import palace.cli.study.CompareCommand;
import palace.cli.study.EnsembleCommand;
import palace.cli.study.IndicatorsCommand;
import palace.cli.study.JobCommand;
import palace.cli.study.MergeCommand;
import palace.cli.study.PivotsCommand;
import palace.cli.study.SensitivityCommand;
import palace.cli.study.SweepCommand;

/** The commands, in the order of the help. */
enum Commands {
    RUN,
    ENSEMBLE,
    COMPARE,
    SWEEP,
    SENSITIVITY,
    FACTS,
    PIVOTS,
    INDICATORS,
    ABLATE,
    TRACK_RECORD,
    BACKTEST,
    CALIBRATE,
    MERGE,
    RERUN,
    LAB,
    JOB,
    REPORT,
    EXPLAIN,
    LESSON,
    NEW,
    SHOW,
    VALIDATE,
    LIST,
    DIFF,
    VERIFY,
    BENCH,
    ODD,
    SCHEMA,
    DOCTOR,
    COMPLETION,
    MAN;

    /** A new command, to be set up by picocli. */
    Object create() {
        return switch (this) {
            case RUN -> new RunCommand();
            case ENSEMBLE -> new EnsembleCommand();
            case COMPARE -> new CompareCommand();
            case SWEEP -> new SweepCommand();
            case SENSITIVITY -> new SensitivityCommand();
            case FACTS -> new FactsCommand();
            case PIVOTS -> new PivotsCommand();
            case INDICATORS -> new IndicatorsCommand();
            case ABLATE -> new AblateCommand();
            case TRACK_RECORD -> new TrackRecordCommand();
            case BACKTEST -> new BacktestCommand();
            case CALIBRATE -> new CalibrateCommand();
            case MERGE -> new MergeCommand();
            case RERUN -> new RerunCommand();
            case LAB -> new LabCommand();
            case JOB -> new JobCommand();
            case REPORT -> new ReportCommand();
            case EXPLAIN -> new ExplainCommand();
            case LESSON -> new LessonCommand();
            case NEW -> new NewCommand();
            case SHOW -> new ShowCommand();
            case VALIDATE -> new ValidateCommand();
            case LIST -> new ListCommand();
            case DIFF -> new DiffCommand();
            case VERIFY -> new VerifyCommand();
            case BENCH -> new BenchCommand();
            case ODD -> new OddCommand();
            case SCHEMA -> new SchemaCommand();
            case DOCTOR -> new DoctorCommand();
            case COMPLETION -> new CompletionCommand();
            case MAN -> new ManCommand();
        };
    }

    /** The command of this name. */
    static Optional<Commands> named(String name) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(name))
                .findFirst();
    }

    /** The name on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
