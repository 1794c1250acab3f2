package palace.cli.option;

/**
 * The name of the folder of a command that was not told where to put its results: a question with a change has another one
 * than the question itself, so that neither is in the way of the other.
 */
final class FolderName {
    private static final int LONGEST = 120;

    private FolderName() {}

    /**
     * A name that tells the changes, of at most 120 letters, digits, dots, equals signs and hyphens.
     *
     * @param changes as options to be typed; empty, or beginning with a space
     */
    static String of(String command, long seed, String changes) {
        String name = command + "-" + seed + changes.replace(" --", "-").replaceAll("[^A-Za-z0-9.=]+", "-");
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
