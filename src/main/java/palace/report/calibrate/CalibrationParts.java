package palace.report.calibrate;

import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palace.experiment.Shard;
import palace.experiment.calibrate.Generation;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.ManifestReader;
import palace.report.folder.OutputException;
import palace.report.folder.Question;

/** The parts of a calibration that was made on several machines, read back. */
public final class CalibrationParts {
    private CalibrationParts() {}

    /**
     * The last generations of all parts together.
     *
     * @param whole what all of them are parts of
     * @param parameters how many parameters there are
     * @param program that joins them
     * @throws OutputException if a folder is no part of it, or one is missing
     */
    public static Generation together(List<Path> folders, Question whole, int parameters, String program) {
        Map<Integer, Generation> parts = new TreeMap<>();
        int of = 0;
        for (Path folder : folders) {
            Map<String, String> said = said(folder);
            String[] command = said.getOrDefault("command", "").split(" ");
            boolean same = command.length == 2
                    && isShard(command[1])
                    && command[0].equals(whole.command())
                    && whole.scenarioHash()
                            .equals(Question.joined(
                                    said.getOrDefault("scenario_hash", ""), said.getOrDefault("asked", "")))
                    && whole.parameterHash().equals(said.get("parameter_hash"))
                    && Long.toString(whole.seed()).equals(said.get("seed"));
            if (!same) {
                throw new OutputException(
                        folder + ": is no part of this calibration.",
                        "it was made with other targets, particles, histories or another seed.");
            }
            Shard part = Shard.parse(command[1]);
            List<Generation> made = GenerationsFile.read(folder, parameters, program, damage -> {
                throw new OutputException(damage, "run that part's command again, before it is joined.");
            });
            if (made.isEmpty() || parts.put(part.number(), made.get(made.size() - 1)) != null) {
                throw new OutputException(
                        "%s: part %s %s.".formatted(folder, part, made.isEmpty() ? "is empty" : "is given twice"),
                        "give each part once.");
            }
            of = part.of();
        }
        var missing = new ArrayList<String>();
        for (int number = 1; number <= of; number++) {
            if (!parts.containsKey(number)) {
                missing.add("%d/%d".formatted(number, of));
            }
        }
        if (!missing.isEmpty()) {
            throw new OutputException(
                    "Parts are missing: %s.".formatted(String.join(", ", missing)), "run them with --shard.");
        }
        return Generation.together(List.copyOf(parts.values()));
    }

    private static boolean isShard(String word) {
        try {
            return Shard.parse(word).of() > 1;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, String> said(Path folder) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(Manifest.FILE)));
                JsonParser json = Json.parser(in)) {
            return ManifestReader.topLevelValues(json);
        } catch (IOException e) {
            return Map.of();
        }
    }
}
