package palace.report.calibrate;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.number;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import palace.experiment.calibrate.Generation;
import palace.experiment.calibrate.Particle;
import palace.experiment.calibrate.Prior;
import palace.report.folder.OutputFolder;
import palace.report.table.CsvRows;
import palace.report.table.Table;

/** All generations of a calibration, from which it goes on. */
public final class GenerationsFile {
    private static final String NAME = "generations.csv";

    private record Cell(Generation generation, int particle, Prior prior, double value) {
        Particle its() {
            return generation.particles().get(particle);
        }
    }

    private static final Table<Cell> TABLE = new Table<>(
            NAME,
            "One row for each parameter of each particle of each generation; a stopped calibration goes on from here.",
            List.of(
                    count("generation", "From 0, which holds draws of the prior.", cell -> cell.generation()
                            .number()),
                    number("tolerance", "How far a particle of it may be from the data.", cell -> cell.generation()
                            .tolerance()),
                    count("tried", "How many particles were tried for it.", cell -> cell.generation()
                            .tried()),
                    count("particle", "Number of the particle, from 0.", Cell::particle),
                    number("distance", "How far it is from the data, in standard errors.", cell -> cell.its()
                            .distance()),
                    number("weight", "Its share of the generation.", cell -> cell.its()
                            .weight()),
                    code("parameter", "Which parameter.", cell -> cell.prior().path()),
                    number("value", "Its value.", Cell::value)));

    private GenerationsFile() {}

    /** Writes them all. */
    public static void write(OutputFolder folder, List<Prior> priors, List<Generation> generations) {
        folder.write(TABLE, rows -> generations.forEach(generation -> cells(generation, priors, rows)));
    }

    private static void cells(Generation generation, List<Prior> priors, Consumer<Cell> rows) {
        for (int particle = 0; particle < generation.particles().size(); particle++) {
            List<Double> values = generation.particles().get(particle).values();
            for (int i = 0; i < priors.size(); i++) {
                rows.accept(new Cell(generation, particle, priors.get(i), values.get(i)));
            }
        }
    }

    /** The generations that a folder holds; none if there is no such file. */
    public static List<Generation> read(Path folder, int parameters) {
        Path file = folder.resolve(NAME);
        var generations = new ArrayList<Generation>();
        if (!Files.exists(file)) {
            return generations;
        }
        var values = new ArrayList<Double>();
        CsvRows.read(file, TABLE.names(), row -> {
            values.add(row.number("value"));
            if (values.size() == parameters) {
                var particle = new Particle(values, row.number("distance"), row.number("weight"));
                values.clear();
                add(generations, row, particle);
            }
        });
        return generations;
    }

    private static void add(List<Generation> generations, CsvRows row, Particle particle) {
        int number = (int) row.whole("generation");
        var particles = new ArrayList<Particle>();
        if (generations.size() > number) {
            particles.addAll(generations.remove(number).particles());
        }
        particles.add(particle);
        double tolerance = number == 0 ? Double.POSITIVE_INFINITY : row.number("tolerance");
        generations.add(new Generation(number, tolerance, row.whole("tried"), particles));
    }
}
