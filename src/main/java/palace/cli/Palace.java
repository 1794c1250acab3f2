package palace.cli;

/** The program. */
public final class Palace {
    private Palace() {}

    public static void main(String[] args) {}
}
