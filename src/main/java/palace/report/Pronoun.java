package palace.report;

/** How a person is spoken of. */
public enum Pronoun {
    HE("he", "him", "his"),
    SHE("she", "her", "her"),
    THEY("they", "them", "their");

    private final String subject;
    private final String object;
    private final String possessive;

    Pronoun(String subject, String object, String possessive) {
        this.subject = subject;
        this.object = object;
        this.possessive = possessive;
    }

    String subject() {
        return subject;
    }

    String object() {
        return object;
    }

    String possessive() {
        return possessive;
    }
}
