package palace.crooked.report;

/** A report that lives in no wing. */
final class Lodger {
    private Lodger() {}
}
