package palace.scenario.grounds;

/** How something could come to be known. */
public enum Way {
    PUBLISHED("figures that are published, to be worked out"),
    CODING("records that exist, to be coded by rules"),
    ARCHIVE("files that are closed or hardly opened"),
    SURVEY("people, to be asked"),
    EXPERIMENT("people, to be put to the choice"),
    SCALE("nothing: a convention of the model, on which results must not hang");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    /** What it takes, in words. */
    public String words() {
        return words;
    }
}
