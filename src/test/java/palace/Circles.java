package palace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Circles in a graph: the largest sets in which everybody can be reached from everybody.
 *
 * @param uses whom each uses
 */
record Circles(Map<String, Set<String>> uses) {

    List<Set<String>> all() {
        List<Set<String>> all = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        Map<String, Set<String>> users = users();
        for (String one : uses.keySet()) {
            if (done.add(one)) {
                Set<String> circle = reached(one, uses);
                circle.retainAll(reached(one, users));
                done.addAll(circle);
                all.add(circle);
            }
        }
        return all;
    }

    private Map<String, Set<String>> users() {
        Map<String, Set<String>> users = new TreeMap<>();
        uses.forEach((user, used) -> used.forEach(
                one -> users.computeIfAbsent(one, name -> new TreeSet<>()).add(user)));
        return users;
    }

    private static Set<String> reached(String from, Map<String, Set<String>> steps) {
        Set<String> reached = new TreeSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : steps.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }
}
