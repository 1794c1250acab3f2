package palace.report.folder;

/**
 * A file that a command was given, as it was then.
 *
 * @param word how it was called on the command line; empty for one that another file names
 * @param name its name in the folder of results
 * @param text what was in it
 */
public record Input(String word, String name, String text) {
    /** The folder of the results in which they are kept. */
    public static final String FOLDER = "inputs";

    /** Where it is kept. */
    public String file() {
        return FOLDER + "/" + name;
    }
}
