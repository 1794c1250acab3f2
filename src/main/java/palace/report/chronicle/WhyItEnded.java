package palace.report.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import palace.mechanism.attempt.Ballot;
import palace.mechanism.attempt.Cascade;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.event.Ending;
import palace.model.event.Reason;
import palace.model.event.Reason.Rank;
import palace.model.event.Stage;
import palace.report.prose.Cast;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Words;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** Why an attempt ended as it did: who turned, who did not, what was known and not believed. */
final class WhyItEnded implements Ending {
    private static final int CROWD = 3;

    private final Cast cast;
    private final History history;
    private final AttemptTrace attempt;
    private final Narrator voice;
    private final int start;
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<Integer, Double> together = new TreeMap<>();
    private final Map<Integer, Integer> count = new TreeMap<>();
    /** The last choice of each hour. */
    private final Map<Integer, Integer> last = new HashMap<>();

    private final Set<Integer> members = new HashSet<>();
    /** The event by which each was last in a plot before the attempt; nothing of one who was from the start. */
    private final Map<Integer, Integer> since = new HashMap<>();

    private int plot = -1;
    private int now;
    private boolean before = true;
    private boolean ends;

    WhyItEnded(OfficeHolders holders, History history, AttemptTrace attempt, Narrator voice) {
        this.cast = holders.cast();
        this.history = history;
        this.attempt = attempt;
        this.voice = voice;
        this.start = holders.sequence(attempt);
    }

    @Override
    public boolean attempted() {
        return true;
    }

    @Override
    public boolean coup() {
        return attempt.outcome() == OutcomeClass.COUP;
    }

    @Override
    public boolean before() {
        return before;
    }

    @Override
    public boolean ends() {
        return ends;
    }

    @Override
    public boolean ofPlot(int other) {
        return other == plot;
    }

    @Override
    public boolean plotted(int elite) {
        return members.contains(elite) && now >= since.getOrDefault(elite, 0);
    }

    @Override
    public boolean guards(int elite) {
        return cast.person(elite).guardsLeader();
    }

    List<Reason> reasons() {
        history.entries().forEach(this::launch);
        for (Entry entry : Why.counted(history)) {
            now = entry.sequence();
            before = now < start;
            ends = Why.ends(history, entry);
            Reason reason = entry.event().reason(this, voice.at(entry));
            if (reason != null) {
                reasons.add(reason);
                together(entry);
            }
        }
        crowd();
        voice.at(start);
        away();
        aside();
        vote();
        return reasons;
    }

    private void launch(Entry entry) {
        entry.event().moves(new Stage() {
            @Override
            public void plots(int who, int with) {
                if (entry.sequence() < start) {
                    since.put(who, entry.sequence());
                }
            }

            @Override
            public void begins(int begun, List<Integer> openly) {
                if (entry.week() == attempt.week()) {
                    plot = begun;
                    members.addAll(openly);
                }
            }
        });
    }

    /** Counts those whose choice had to do with the end by their hours. */
    private void together(Entry entry) {
        Cascade.Chose chose = Multitude.choice(entry);
        if (chose != null) {
            together.merge(entry.hour(), chose.weight(), Double::sum);
            count.merge(entry.hour(), 1, Integer::sum);
            last.put(entry.hour(), entry.sequence());
        }
    }

    /** The hour in which most moved at once. */
    private void crowd() {
        together.forEach((hour, weight) -> {
            int people = count.getOrDefault(hour, 0);
            if (people >= CROWD) {
                String words = "In hour %d, %d people with %s of %s %s at once."
                        .formatted(
                                hour,
                                people,
                                voice.percent(weight),
                                voice.at(last.getOrDefault(hour, start)).counted(),
                                coup() ? "joined" : "stood aside or rallied");
                reasons.add(Reason.about(Reason.CROWD, Rank.HELPED, words).plus(weight));
            }
        });
    }

    private void away() {
        if (attempt.leaderAway() && coup()) {
            general(
                    Rank.CIRCUMSTANCE,
                    "%s was away%s when it began and could rally nobody in person."
                            .formatted(voice.name(Party.LEADER), Words.in(cast.whereabouts(attempt.week()))));
        }
    }

    private void aside() {
        if (attempt.asideShare() > Math.max(attempt.joinedShare(), attempt.ralliedShare())) {
            general(
                    coup() ? Rank.MINOR : Rank.WAITED,
                    "The largest group stood aside: %s of %s."
                            .formatted(voice.percent(attempt.asideShare()), Words.weight(attempt.arena())));
        }
        general(
                Rank.COUNTED,
                "%s of %s had joined at the end, %s had rallied."
                        .formatted(
                                Words.sentence(voice.percent(attempt.joinedShare())),
                                Words.weight(attempt.arena()),
                                voice.percent(attempt.ralliedShare())));
    }

    /** The last vote, where one was taken: what decides a move by vote, whatever led to it. */
    private void vote() {
        Ballot.Voted last = null;
        for (Entry entry : history.entries()) {
            if (entry.sequence() >= start && entry.event() instanceof Ballot.Voted voted) {
                last = voted;
            }
        }
        if (last != null) {
            String body = Words.sentence(voice.body(last.wide()));
            general(
                    Rank.VOTED,
                    "%s voted %s for and %s against, %s not voting; needed: %s."
                            .formatted(
                                    body,
                                    voice.percent(last.votesFor()),
                                    voice.percent(last.votesAgainst()),
                                    voice.percent(last.abstained()),
                                    last.needed(voice)));
        }
    }

    private void general(Rank rank, String words) {
        reasons.add(Reason.general(rank, words));
    }
}
