package palace.report.calibrate;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import palace.experiment.calibrate.Generation;
import palace.experiment.calibrate.Particle;
import palace.experiment.calibrate.Prior;
import palace.report.folder.Meaning;
import palace.report.folder.OutputException;
import palace.report.folder.OutputFolder;
import palace.report.folder.Question;
import palace.report.folder.Unfinished;
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

    /**
     * Writes them all, and what tells later whether they are as they were written.
     *
     * @param key of the question that they answer, with the program
     */
    public static void write(OutputFolder folder, String key, List<Prior> priors, List<Generation> generations) {
        folder.write(TABLE, rows -> generations.forEach(generation -> cells(generation, priors, rows)));
        var ends = new ArrayList<Integer>();
        int lines = 1;
        for (Generation generation : generations) {
            lines += generation.particles().size() * priors.size();
            ends.add(lines);
        }
        try {
            byte[] table = Files.readAllBytes(folder.path().resolve(NAME));
            folder.write(
                    GenerationsSeal.NAME,
                    Meaning.of("What tells whether " + NAME + " is as it was written, and by which program."),
                    GenerationsSeal.of(key, table, ends).text());
        } catch (IOException e) {
            throw OutputException.of(folder.path().resolve(NAME), e);
        }
    }

    private static void cells(Generation generation, List<Prior> priors, Consumer<Cell> rows) {
        for (int particle = 0; particle < generation.particles().size(); particle++) {
            List<Double> values = generation.particles().get(particle).values();
            for (int i = 0; i < priors.size(); i++) {
                rows.accept(new Cell(generation, particle, priors.get(i), values.get(i)));
            }
        }
    }

    /** What the generations of a folder are the answer to, also where its manifest is lost; nothing where that is not told. */
    public static Optional<Question> question(Path folder) {
        try {
            return GenerationsSeal.read(folder).flatMap(seal -> Question.ofKey(seal.key()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The generations that a folder holds and that are as they were written; what is damaged is cut off, and told.
     *
     * @param program that goes on
     * @param teller is told, a line each, what was damaged and what is done about it
     * @throws OutputException if another program made them
     */
    public static List<Generation> read(Path folder, int parameters, String program, Consumer<String> teller) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            Optional<GenerationsSeal> seal = GenerationsSeal.read(folder);
            if (seal.isEmpty()) {
                teller.accept(folder.resolve(GenerationsSeal.NAME) + ": is damaged or missing, so that nothing tells"
                        + " whether " + NAME + " is whole; all generations run again.");
                return List.of();
            }
            String maker = seal.get().key().split("\n", 2)[0];
            if (!maker.equals(program)) {
                throw new OutputException(
                        "%s: was made by %s, but this is %s.".formatted(file, maker, program),
                        "choose another folder with --out, or begin anew with --force.");
            }
            return read(file, parameters, seal.get(), teller);
        } catch (IOException e) {
            throw OutputException.of(file, e);
        }
    }

    private static List<Generation> read(Path file, int parameters, GenerationsSeal seal, Consumer<String> teller)
            throws IOException {
        byte[] table = Files.readAllBytes(file);
        int whole = seal.whole(table);
        int bytes = whole == 0 ? 0 : seal.ends().get(whole - 1).bytes();
        if (whole < seal.ends().size() || bytes < table.length) {
            teller.accept("%s: damaged or torn off after %d whole generations; what follows runs again."
                    .formatted(file, whole));
            new Unfinished().write(file, out -> out.write(table, 0, bytes));
        }
        return whole == 0 ? List.of() : rows(file, parameters);
    }

    private static List<Generation> rows(Path file, int parameters) {
        var generations = new ArrayList<Generation>();
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
