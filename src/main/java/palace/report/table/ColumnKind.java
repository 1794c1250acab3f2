package palace.report.table;

/** What the cells of a column hold, so that nobody who reads a table has to guess it. */
public enum ColumnKind {
    /** Whole numbers. */
    INTEGER("integer"),
    /** Numbers that may have a fraction; whole ones are written with a point. */
    NUMBER("number"),
    /** Words of a closed set of ours, and texts of the program. */
    WORD("string"),
    /** Names, labels and ids of a scenario's author: they may look like anything, and are quoted. */
    TEXT("string"),
    /** {@code true} and {@code false}. */
    FLAG("boolean"),
    /** Days, as in ISO 8601. */
    DATE("date");

    private final String type;

    ColumnKind(String type) {
        this.type = type;
    }

    /** Its type in a Frictionless table schema. */
    public String type() {
        return type;
    }
}
