package palace.model.institution;

/** Who confers the first place; who is eligible follows from it. */
public enum Selectorate {
    /** A body: its members choose one of themselves. */
    BODY,
    /** A ruling family; those of it who sit in its council have a voice. */
    FAMILY,
    /** Officers: whoever is to rule needs troops. */
    OFFICERS,
    /** Nobody in particular: whoever can take the place has it. */
    ANYONE
}
