package palace.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Either;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.Type;
import palace.scenario.term.Terms;

/**
 * Who made whom.
 *
 * @param patron an elite
 * @param clients elites; a cohort stands for every member
 */
public record PatronageFacts(
        String patron, List<String> clients, @Nullable String source) {
    /** The two forms in a file: one client, or several. */
    public static final Type<PatronageFacts> FORMAT = new Either<>(
            "client",
            form("patronage-of-one", "client", new ListOf<>(Terms.SOMEBODY, 1, 1, true)),
            form("patronage", "clients", Terms.PEOPLE));

    private static Block<PatronageFacts> form(String name, String key, Type<List<String>> type) {
        Keys keys = new Keys();
        Key<String> patron = keys.required("patron", Terms.SOMEBODY, "Who made them.");
        Key<List<String>> clients =
                keys.required(key, type, "Whom he made; a cohort stands for every member.", "semichastny");
        Key<String> source = keys.optional("source", Terms.LINE, "Where one knows it from.");
        return keys.block(name, "A patron and those who owe him their careers.", f -> of(f, patron, clients, source));
    }

    private static PatronageFacts of(Fields f, Key<String> patron, Key<List<String>> clients, Key<String> source) {
        String name = f.get(patron);
        f.require(!f.get(clients).contains(name), clients, "names the patron himself.");
        return new PatronageFacts(name, f.get(clients), f.find(source));
    }
}
