package palace.report.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.experiment.pivots.Player;
import palace.experiment.pivots.Players;
import palace.mechanism.attempt.Cascade;
import palace.model.Party;
import palace.model.event.Event;
import palace.model.event.Stance;
import palace.random.Draws;
import palace.report.chronicle.Conclusion;
import palace.report.chronicle.Headline;
import palace.report.chronicle.Why;
import palace.report.prose.Cast;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Person;
import palace.report.prose.Words;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.term.Terms;
import palace.simulation.CaseModel;
import palace.simulation.FirstAttempt;
import palace.simulation.Held;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** Answers questions about one history, from what was recorded and from living its first attempt through again. */
public final class Explanation {
    private static final int MOST_TOLD = 20;

    private final History history;
    private final OfficeHolders holders;
    private final Narrator voice;
    private final List<Player> players;

    /** He is no player: an attempt asks him for no choice. */
    private final Player leader;

    private final @Nullable FirstAttempt attempt;

    /**
     * @param run how its histories are run
     * @param seed root seed
     * @param replication number of the history
     */
    public Explanation(Scenario scenario, CaseModel run, long seed, long replication) {
        history = run.recorded(seed, replication);
        Cast cast =
                Cast.of(scenario, new Roster(scenario), run.start().apply(Draws.of(seed, replication)), run.weeks());
        holders = OfficeHolders.of(cast, history);
        voice = Narrator.inPlainText(holders);
        players = Players.of(scenario);
        leader = new Player(Terms.LEADER, cast.leader().name(), Player.Kind.PERSON, List.of(Party.LEADER));
        attempt = FirstAttempt.of(run, seed, replication);
    }

    /** What happened. */
    public History history() {
        return history;
    }

    /** Who was there. */
    public Cast cast() {
        return holders.cast();
    }

    /** The dated lines that tell the history in a glance. */
    public List<Headline> headlines() {
        return Conclusion.headlines(holders, history, voice);
    }

    /** The two or three facts that decided. */
    public List<String> facts() {
        return Why.facts(holders, history, voice);
    }

    /** Everybody of whom something can be asked. */
    public List<Player> players() {
        return players;
    }

    /** Whoever is called so, by id or by name. */
    public Optional<Player> named(String word) {
        String asked = bare(word);
        return Stream.concat(players.stream(), Stream.of(leader))
                .filter(player -> callings(player).contains(asked))
                .findFirst();
    }

    private List<String> callings(Player player) {
        var names = new ArrayList<>(List.of(player.id(), player.name()));
        if (player.kind() == Player.Kind.PERSON) {
            Person person = holders.cast().person(player.members().get(0));
            names.add(person.shortName());
        }
        names.replaceAll(Explanation::bare);
        return names;
    }

    /** Words without case and article: "the guard" is typed as "guard" where no space may stand. */
    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceFirst("^(the|every) ", "");
    }

    /** Those of whom one asks first: who led the last attempt, at whom it aimed, who decided it. */
    public List<Player> foremost() {
        if (history.attempts().isEmpty()) {
            return List.of();
        }
        AttemptTrace last = history.attempts().get(history.attempts().size() - 1);
        Set<Integer> indices = new LinkedHashSet<>(List.of(last.head(), last.target(), last.decider()));
        return indices.stream()
                .flatMap(index -> players.stream()
                        .filter(player -> player.kind() == Player.Kind.PERSON
                                && player.members().contains(index)))
                .toList();
    }

    /** What was recorded of somebody, and not of who has his office after him, a dated line each; the last twenty of them. */
    public List<String> told(Player player) {
        var lines = new ArrayList<String>();
        for (Entry entry : history.entries()) {
            Event event = entry.event();
            // what others choose when he is moved against is told of them: a hundred of it would hide his own deeds
            boolean ofOthers = player.equals(leader) && event instanceof Cascade.Chose;
            if (concerns(event.actor(), player, entry) || (!ofOthers && concerns(event.target(), player, entry))) {
                String words = voice.tell(entry).replace("**", "");
                if (!words.isEmpty()) {
                    lines.add(Words.sentence(when(entry)) + ": " + words);
                }
            }
        }
        int earlier = lines.size() - MOST_TOLD;
        if (earlier > 0) {
            lines.subList(0, earlier).clear();
            lines.add(0, Words.count(earlier, "earlier event") + ", which events.csv has.");
        }
        return lines;
    }

    private boolean concerns(int party, Player player, Entry entry) {
        return player.members().contains(party)
                && (player.kind() != Player.Kind.PERSON
                        || holders.person(party, entry.sequence())
                                .equals(holders.cast().person(party)));
    }

    /** When it was; of several attempts an hour alone does not tell in which. */
    private String when(Entry entry) {
        boolean several = history.attempts().size() > 1 && entry.hour() != Entry.NO_HOUR;
        return several
                ? "on %s, in hour %d".formatted(voice.date(entry.week(), 0), entry.hour())
                : voice.at(entry).when();
    }

    /** What is said of somebody of whom nothing was recorded. */
    public String silence(Player player) {
        return "Nothing was recorded of %s.".formatted(called(player));
    }

    /** What the first attempt would have come to if somebody had chosen otherwise, in a sentence. */
    public String whatIf(Player player, Stance stance) {
        if (attempt == null) {
            return "Nobody moved in this history, so nothing hung on %s.".formatted(called(player));
        }
        List<Integer> free = player.equals(leader) ? List.of() : free(player, attempt);
        if (free.isEmpty()) {
            return "%s had no choice left when it came to the attempt: who leads it, is its target or is out of office has none."
                    .formatted(Words.sentence(called(player)));
        }
        boolean otherwise = attempt.succeeds(Held.nobody(attempt.elites()).with(free, stance));
        return "If %s had %s, the attempt would have %s%s."
                .formatted(
                        called(player),
                        words(stance),
                        otherwise ? "succeeded" : "failed",
                        otherwise == attempt.succeeds()
                                ? " all the same"
                                : "; as it was, it " + (attempt.succeeds() ? "succeeded" : "failed"));
    }

    /** Those whose other choice would have turned the first attempt, a sentence each; persons first. */
    public List<String> turns() {
        var sentences = new ArrayList<String>();
        if (attempt == null) {
            return sentences;
        }
        Held nobody = Held.nobody(attempt.elites());
        Set<List<Integer>> asked = new LinkedHashSet<>(List.of(List.of()));
        for (Player player : players) {
            List<Integer> free = free(player, attempt);
            List<String> turning = !asked.add(free) // whoever is alone in an organisation was asked for himself
                    ? List.of()
                    : FirstAttempt.choices().stream()
                            .filter(stance -> attempt.succeeds(nobody.with(free, stance)) != attempt.succeeds())
                            .map(Explanation::words)
                            .toList();
            if (!turning.isEmpty()) {
                sentences.add("It would have %s if %s had %s."
                        .formatted(
                                attempt.succeeds() ? "failed" : "succeeded",
                                called(player),
                                String.join(" or ", turning)));
            }
        }
        return sentences;
    }

    /** Whether anybody moved. */
    public boolean attempted() {
        return attempt != null;
    }

    private static List<Integer> free(Player player, FirstAttempt attempt) {
        return player.members().stream().filter(attempt::isFree).toList();
    }

    private String called(Player player) {
        return switch (player.kind()) {
            case PERSON -> holders.cast().person(player.members().get(0)).shortName();
            // a file calls it KGB, and a sentence the KGB
            case ORGANISATION -> "everybody of " + (player.name().matches("[A-Z]{2,}") ? "the " : "") + player.name();
            default -> player.name();
        };
    }

    private static String words(Stance stance) {
        return switch (stance) {
            case JOINED -> "joined";
            case ASIDE -> "stood aside";
            case RALLIED -> "rallied";
            default -> throw new IllegalArgumentException("nobody can choose to be " + stance);
        };
    }

    /** The names of the choices, as they are typed. */
    public static List<String> choices() {
        return List.of("joined", "aside", "rallied");
    }
}
