package palace.experiment;

import java.nio.file.Path;

/** An ensemble in a process of its own, to be killed. */
final class Victim {
    static final long REPLICATIONS = 120;

    private Victim() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Watch careful = new Watch() {
            @Override
            public boolean saveNow() {
                return true;
            }
        };
        complete(folder, careful);
    }

    static Results complete(Path folder, Watch watch) {
        Experiment experiment = Experiment.ensemble("to be killed", Trial.khrushchev(), 1);
        try (Journal journal = Journal.open(folder, experiment, false)) {
            return new Ensemble(experiment, Goal.of(REPLICATIONS), journal).run(new ThreadRunner(2), watch);
        }
    }
}
