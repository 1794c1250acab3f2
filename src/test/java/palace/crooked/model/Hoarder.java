package palace.crooked.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Keeps things in hash order and between histories; an empty map has no order and is no offence. */
final class Hoarder {
    static int loot;

    final HashMap<String, Integer> chest = new HashMap<>();
    final Map<String, Integer> nothing = Map.of();

    static Set<Integer> handful() {
        return Set.of(1, 2);
    }
}
