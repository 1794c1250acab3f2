package palace.model.event;

import palace.model.Party;

/** Turns the indices and numbers of an event into words; names live outside the model and come back through it. */
public interface Teller {
    /** The short name used in running text, for example "Semichastny"; also for {@link Party#LEADER}. */
    String name(int party);

    /** The office, for example "chairman of the KGB". */
    String office(int party);

    /** Subject pronoun: he, she or they. */
    String he(int party);

    /** Object pronoun: him, her or them. */
    String him(int party);

    /** Possessive: his, her or their. */
    String his(int party);

    /** A list in words: "A", "A and B", "A, B and 3 others". */
    String names(java.util.List<Integer> parties);

    /** What the scenario's author wrote, safe to set in running text. */
    String quote(String text);

    /** A number as the chronicle prints it: two decimals. */
    String number(double value);

    /** A share as the chronicle prints it: "41%". */
    String percent(double share);

    /** A week as a date, that of its first day: "24 August 1964". */
    default String date(int week) {
        return date(week, 0);
    }

    /** So many days before the first of a week, as a date. */
    String date(int week, int before);

    /** When it happened: "9 September", or "hour 3" within an attempt. */
    default String day() {
        return "that day";
    }

    /** The same with its preposition: "on 9 September", "in hour 3". */
    default String when() {
        return day();
    }

    /** The name with a capital, for the start of a sentence. */
    default String capital(int party) {
        String name = name(party);
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The body that votes: "the Presidium"; the wider one is where an outvoted leader may appeal. */
    default String body(boolean wide) {
        return wide ? "the wider body" : "the inner body";
    }

    /** What is counted at the time of the event: "the votes" of those who vote, else "the weight". */
    default String counted() {
        return "the weight";
    }

    /** Who carries words between two sides: "Lukashenko". */
    default String mediator() {
        return "the mediator";
    }

    /** Where the leader is in the week of the event: "Pitsunda"; empty when he is at home or nobody knows. */
    default String whereabouts() {
        return "";
    }
}
