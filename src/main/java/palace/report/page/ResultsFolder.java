package palace.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import palace.report.folder.JsonTree;
import palace.report.folder.Manifest;
import palace.report.folder.OutputException;

/**
 * A folder of results that is read back. Only files that its manifest lists, and that lie in it, are looked at.
 *
 * @param path where it is
 * @param manifest where its results come from and what its files mean
 * @param summary how it came out; nothing where it has none
 */
record ResultsFolder(Path path, JsonTree manifest, JsonTree summary) {
    private static final long LARGEST = 20_000_000;

    /** What commands that are about no case of their own are about. */
    private static final Map<String, String> OF_NO_CASE = Map.of(
            "ablate", "The model against its own claims",
            "backtest", "Forecasts for country-years, and their scores",
            "facts", "The model against published data",
            "track-record", "How well the model foretold what happened",
            "verify", "The model's rules against published models");

    static ResultsFolder open(Path path) {
        JsonTree manifest = JsonTree.read(path.resolve(Manifest.FILE));
        if (!manifest.at("program").text().equals("palace")) {
            throw new OutputException(
                    path + ": holds no results with a " + Manifest.FILE + " that can be read.",
                    "a folder that ./palace run or another command has made.");
        }
        return new ResultsFolder(path, manifest, JsonTree.read(path.resolve("summary.json")));
    }

    /** The command that made it, without what is added to it for a part of a whole. */
    String command() {
        return manifest.at("command").text().split(" ")[0];
    }

    /** The title of its case or design. */
    String title() {
        for (String[] place : new String[][] {{"title"}, {"scenario", "title"}, {"design", "title"}, {"a"}}) {
            String title = summary.at(place).text();
            if (!title.isEmpty()) {
                return title;
            }
        }
        return OF_NO_CASE.getOrDefault(command(), manifest.at("scenario").text());
    }

    /** What a file holds, in the words of the manifest. */
    String holds(String file) {
        return manifest.at("files", file, "holds").text();
    }

    /** What a column of a file means. */
    String meaning(String file, String column) {
        return manifest.at("files", file, "columns", column).text();
    }

    /** The files with an ending in the order of the alphabet, by their names within the folder. */
    List<String> files(String ending) {
        var names = new TreeSet<String>();
        for (String name : manifest.at("files").names()) {
            if (name.endsWith(ending) && has(name)) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }

    boolean has(String name) {
        try {
            Path file = path.resolve(name).normalize();
            return manifest.at("files").names().contains(name)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(path.toRealPath())
                    && Files.size(file) <= LARGEST;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
