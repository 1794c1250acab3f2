package palace.report.chronicle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import palace.mechanism.aftermath.Assassination;
import palace.mechanism.aftermath.Mortality;
import palace.mechanism.aftermath.RegularExit;
import palace.mechanism.aftermath.Revolt;
import palace.mechanism.attempt.Ballot;
import palace.mechanism.attempt.Cascade;
import palace.mechanism.attempt.Deal;
import palace.mechanism.attempt.Guard;
import palace.mechanism.attempt.StandOff;
import palace.mechanism.plot.Launch;
import palace.mechanism.plot.Sounding;
import palace.mechanism.plot.WarningFilter;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Stance;
import palace.report.prose.Cast;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Words;
import palace.simulation.AttemptTrace;
import palace.simulation.Entry;
import palace.simulation.History;

/** Why an attempt ended as it did: who turned, who did not, what was known and not believed. */
final class WhyItEnded {
    private static final int CROWD = 3;

    private final Cast cast;
    private final History history;
    private final AttemptTrace attempt;
    private final Narrator voice;
    private final int start;
    private final boolean coup;
    private final Set<Integer> members = new HashSet<>();
    private final List<Why.Fact> facts = new ArrayList<>();
    private final Map<Integer, Double> together = new TreeMap<>();
    private final Map<Integer, Integer> count = new TreeMap<>();
    private int plot = -1;

    WhyItEnded(OfficeHolders holders, History history, AttemptTrace attempt, Narrator voice) {
        this.cast = holders.cast();
        this.history = history;
        this.attempt = attempt;
        this.voice = voice;
        this.start = holders.sequence(attempt);
        this.coup = attempt.outcome() == OutcomeClass.COUP;
    }

    List<Why.Fact> facts() {
        launch();
        for (Entry entry : history.entries()) {
            voice.at(entry.sequence());
            if (entry.sequence() < start) {
                before(entry);
            } else {
                during(entry);
            }
        }
        voice.at(start);
        crowd();
        away();
        aside();
        vote();
        return facts;
    }

    private void launch() {
        for (Entry entry : history.entries()) {
            if (entry.event() instanceof Launch.Launched launched && entry.week() == attempt.week()) {
                plot = launched.plot();
                members.addAll(launched.members());
                voice.at(entry.sequence());
                if (launched.discovered()) {
                    general(
                            coup ? 0.3 : 0.85,
                            "%s was discovered and had to move early, with a readiness of %s."
                                    .formatted(voice.name(launched.actor()), voice.number(launched.preparation())));
                }
            }
        }
    }

    private void before(Entry entry) {
        if (entry.event() instanceof Sounding.SoundedOut asked && asked.plot() == plot) {
            soundedOut(entry, asked);
        } else if (entry.event() instanceof WarningFilter.HeldBack held && members.contains(held.target())) {
            add(
                    0.8,
                    Why.Fact.WARNING,
                    "A warning about %s never reached %s (%s): those who should pass it on were in the plot."
                            .formatted(
                                    voice.name(held.target()),
                                    voice.name(Party.LEADER),
                                    Why.when(cast, entry).substring(3)));
        } else if (entry.event() instanceof WarningFilter.Heard heard && members.contains(heard.target())) {
            add(
                    heard.believed() == coup ? 0.4 : 0.78,
                    Why.Fact.WARNING,
                    "A warning about %s reached %s %s and was %s (closeness %s, attention %s)."
                            .formatted(
                                    voice.name(heard.target()),
                                    voice.name(Party.LEADER),
                                    Why.when(cast, entry),
                                    heard.believed() ? "believed" : "not believed",
                                    voice.number(heard.closeness()),
                                    voice.number(heard.attention())));
        }
    }

    private void soundedOut(Entry entry, Sounding.SoundedOut asked) {
        boolean guards = cast.person(asked.target()).guardsLeader();
        String numbers = "(chance %s, threshold %s)"
                .formatted(
                        voice.number(asked.reply().chance()),
                        voice.number(asked.reply().threshold()));
        if (asked.reply().answer() == Sounding.Answer.JOIN) {
            add(
                    (coup ? 0.5 : 0.2) + (guards ? 0.4 : 0),
                    asked.target(),
                    "%s joined %s %s%s."
                            .formatted(
                                    voice.name(asked.target()),
                                    Why.when(cast, entry),
                                    numbers,
                                    guards ? ": the guard was " + voice.his(asked.target()) + " to hold back" : ""));
        } else if (asked.reply().answer() == Sounding.Answer.INFORM) {
            add(
                    coup ? 0.3 : 0.8,
                    asked.target(),
                    "%s, sounded out %s, informed %s."
                            .formatted(voice.name(asked.target()), Why.when(cast, entry), numbers));
        }
    }

    private void during(Entry entry) {
        if (entry.event() instanceof Mortality.Died died) {
            general(2, "%s died in office at %d.".formatted(voice.name(died.actor()), (int) died.age()));
        } else if (entry.event() instanceof RegularExit.HandedOver left) {
            general(
                    2,
                    "%s left by the rules after %s years: %s of such leaders do so in a year."
                            .formatted(
                                    voice.name(left.actor()),
                                    voice.number(left.tenure()),
                                    voice.percent(-StrictMath.expm1(-left.hazard()))));
        } else if (entry.event() instanceof Assassination.Killed killed) {
            general(2, "%s was assassinated.".formatted(voice.name(killed.actor())));
        } else if (entry.event() instanceof Revolt.Risen) {
            general(2, "A revolt came before anybody of the elite.");
        } else if (entry.event() instanceof Cascade.Chose chose && entry.week() == attempt.week()) {
            chose(entry, chose);
        } else if (entry.event() instanceof Guard.Overcome overcome) {
            general(
                    coup ? 0.95 : 0.3,
                    "The guard gave way %s: the challengers had %s of the force, the guard that had not turned %s."
                            .formatted(
                                    Why.when(cast, entry),
                                    voice.percent(overcome.force()),
                                    voice.percent(overcome.guard())));
        } else if (entry.event() instanceof Guard.Arrested arrested) {
            general(
                    1,
                    "The guard arrested %s %s: it had %s of the force, they %s."
                            .formatted(
                                    voice.name(arrested.target()),
                                    Why.when(cast, entry),
                                    voice.percent(arrested.guard()),
                                    voice.percent(arrested.force())));
        } else if (entry.event() instanceof StandOff.DecidedLate late && late.joins() == coup) {
            add(
                    1,
                    late.actor(),
                    "%s, who had waited with %s of the force, %s %s."
                            .formatted(
                                    voice.name(late.actor()),
                                    voice.percent(late.force()),
                                    late.joins() ? "went over" : "obeyed",
                                    Why.when(cast, entry)));
        } else if (entry.event() instanceof StandOff.Fought fought) {
            general(
                    0.9,
                    "It was fought out: the challengers' chance was %s, and they %s."
                            .formatted(voice.number(fought.chance()), fought.won() ? "won" : "lost"));
        } else if (entry.event() instanceof Deal.Talked talked && talked.struck()) {
            general(
                    1,
                    "Neither side was sure of its orders: a deal was worth %s more than a fight to %s and %s to %s."
                            .formatted(
                                    voice.number(talked.leader()),
                                    voice.name(talked.actor()),
                                    voice.number(talked.head()),
                                    voice.name(talked.target())));
        }
    }

    /** Whoever took the side that won, or let the other down, by weight. */
    private void chose(Entry entry, Cascade.Chose chose) {
        boolean helped = coup ? chose.stance() == Stance.JOINED : chose.stance() != Stance.JOINED;
        if (!helped) {
            return;
        }
        String deed =
                switch (chose.stance()) {
                    case JOINED -> "joined";
                    case RALLIED -> "rallied to the leader";
                    default -> "stood aside";
                };
        boolean turned = chose.guard() > 0 && chose.stance() == Stance.JOINED;
        double standing = chose.stance() == Stance.ASIDE ? 0.2 : 0.4;
        together.merge(entry.hour(), chose.weight(), Double::sum);
        count.merge(entry.hour(), 1, Integer::sum);
        add(
                standing + 2 * chose.weight() + (turned ? 0.5 : 0),
                chose.actor(),
                "%s %s %s%s (chance %s, threshold %s)%s."
                        .formatted(
                                voice.name(chose.actor()),
                                deed,
                                Why.when(cast, entry),
                                chose.weight() < 0.005
                                        ? ""
                                        : " with %s of the weight".formatted(voice.percent(chose.weight())),
                                voice.number(chose.decision().chance()),
                                voice.number(chose.decision().threshold()),
                                turned ? ": the guard was " + voice.his(chose.actor()) + " to hold back" : ""));
    }

    /** The hour in which most moved at once. */
    private void crowd() {
        together.forEach((hour, weight) -> {
            int people = count.getOrDefault(hour, 0);
            if (people >= CROWD) {
                add(
                        0.4 + weight,
                        Why.Fact.CROWD,
                        "In hour %d, %d people with %s of the weight %s at once."
                                .formatted(
                                        hour,
                                        people,
                                        voice.percent(weight),
                                        coup ? "joined" : "stood aside or rallied"));
            }
        });
    }

    private void away() {
        if (attempt.leaderAway() && coup) {
            general(
                    0.6,
                    "%s was away%s when it began and could rally nobody in person."
                            .formatted(voice.name(Party.LEADER), Words.in(cast.whereabouts(attempt.week()))));
        }
    }

    private void aside() {
        if (attempt.asideShare() > Math.max(attempt.joinedShare(), attempt.ralliedShare())) {
            general(
                    coup ? 0.2 : 0.45,
                    "The largest group stood aside: %s of %s."
                            .formatted(voice.percent(attempt.asideShare()), Words.weight(attempt.arena())));
        }
        general(
                0.1,
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
                    0.93,
                    "%s voted %s for and %s against, %s not voting; %s of all seats was needed."
                            .formatted(
                                    body,
                                    voice.percent(last.votesFor()),
                                    voice.percent(last.votesAgainst()),
                                    voice.percent(last.abstained()),
                                    last.majority() > 0.5 ? voice.percent(last.majority()) : "more than half"));
        }
    }

    private void general(double weight, String words) {
        add(weight, Why.Fact.GENERAL, words);
    }

    private void add(double weight, int about, String words) {
        facts.add(new Why.Fact(weight, about, words));
    }
}
