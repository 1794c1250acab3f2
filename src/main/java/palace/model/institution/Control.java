package palace.model.institution;

/** Who makes the officers of a force, and so whom its men would follow against the leader (K24, K26). */
public enum Control {
    /** Political officers and police sit in every unit: the party makes careers, not the commander. */
    PARTY,
    /** The service itself: seniority, schools and staffs. */
    PROFESSIONAL,
    /** Kin, pay or a private master: the men are the commander's own. */
    PERSONAL
}
