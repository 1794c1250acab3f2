package palace.scenario.lesson;

import java.util.List;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.Whole;
import palace.scenario.term.Terms;

/**
 * A lesson of twenty minutes on one textbook case.
 *
 * @param id its name
 * @param title what it is about
 * @param scenario the textbook case that it works with
 * @param minutes how long it takes
 * @param question what is asked of the class
 * @param bet what everybody puts down before anything is run
 * @param answers what can be bet on
 * @param first the history that is looked at first, and what is in it
 * @param notice what to look at in it
 * @param trials what to change, and what that does
 * @param discussion questions that the model does not answer
 * @param worksheet what a student fills in
 * @param key the teacher's answers
 */
public record Lesson(
        String id,
        String title,
        String scenario,
        int minutes,
        String question,
        String bet,
        List<String> answers,
        Exercise first,
        List<String> notice,
        List<Exercise> trials,
        List<String> discussion,
        List<String> worksheet,
        List<String> key) {
    private static final int LONGEST = 240;
    private static final ListOf<String> SENTENCES = ListOf.oneOrMore(Terms.PARAGRAPH);

    private static final Keys KEYS = new Keys();
    private static final Key<String> ID = KEYS.required("id", Terms.ID, "Its name.", "bank-run");
    private static final Key<String> TITLE = KEYS.required("title", Terms.LINE, "What it is about.");
    private static final Key<String> CASE = KEYS.required("case", Terms.ID, "The textbook case that it works with.");
    private static final Key<Integer> MINUTES = KEYS.required("minutes", new Whole(1, LONGEST), "How long it takes.");
    private static final Key<String> QUESTION =
            KEYS.required("question", Terms.PARAGRAPH, "What is asked of the class.");
    private static final Key<String> BET =
            KEYS.required("bet", Terms.PARAGRAPH, "What everybody puts down before anything is run.");
    private static final Key<List<String>> ANSWERS = KEYS.required("answers", SENTENCES, "What can be bet on.");
    private static final Key<Exercise> FIRST =
            KEYS.required("first", Exercise.FORMAT, "The history that is looked at first, and what is in it.");
    private static final Key<List<String>> NOTICE = KEYS.required("notice", SENTENCES, "What to look at in it.");
    private static final Key<List<Exercise>> TRIALS =
            KEYS.required("try", ListOf.oneOrMore(Exercise.FORMAT), "What to change, and what that does.");
    private static final Key<List<String>> DISCUSSION =
            KEYS.required("discussion", SENTENCES, "Questions that the model does not answer.");
    private static final Key<List<String>> WORKSHEET =
            KEYS.required("worksheet", SENTENCES, "What a student fills in.");
    private static final Key<List<String>> ANSWER_KEY = KEYS.required("key", SENTENCES, "The teacher's answers.");

    static final Block<Lesson> FORMAT = KEYS.block("lesson", "A lesson on one textbook case.", Lesson::of);

    private static Lesson of(Fields f) {
        return new Lesson(
                f.get(ID),
                f.get(TITLE),
                f.get(CASE),
                f.get(MINUTES),
                f.get(QUESTION),
                f.get(BET),
                f.get(ANSWERS),
                f.get(FIRST),
                f.get(NOTICE),
                f.get(TRIALS),
                f.get(DISCUSSION),
                f.get(WORKSHEET),
                f.get(ANSWER_KEY));
    }
}
