package palace.report.prose;

import palace.scenario.term.Pronoun;

/**
 * Someone in the chronicle.
 *
 * @param id the id of the office that he holds or rose from, {@code leader} for the leader of the start; may be empty
 * @param name full name
 * @param shortName the name in running text
 * @param office the office, in running text; may be empty
 * @param pronoun how the person is spoken of
 * @param guardsLeader whether this person commands force that guards the leader
 * @param cohort what one of the cohort is called; empty for a person with a name
 */
public record Person(
        String id, String name, String shortName, String office, Pronoun pronoun, boolean guardsLeader, String cohort) {
    /** Someone with a name who commands no guard. */
    public Person(String id, String name, String shortName, String office, Pronoun pronoun) {
        this(id, name, shortName, office, pronoun, false, "");
    }
}
