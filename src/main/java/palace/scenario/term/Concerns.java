package palace.scenario.term;

/** Whom a dated event concerns that names people. */
public enum Concerns {
    /** Those named and nobody else: whoever is dead, out of office or has become leader is not concerned any more. */
    PERSON,
    /** Whoever holds the office by then. */
    OFFICE
}
