package palace.report;

import java.util.ArrayList;
import java.util.List;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Voice;
import palace.simulation.AttemptHour;
import palace.simulation.AttemptTrace;
import palace.simulation.History;
import palace.simulation.Series;

/** The two or three recorded facts that decided a history. */
public final class Why {
    private static final int MOST = 3;
    private static final double HOLDS = 0.5;

    private final Cast cast;
    private final History history;
    private final Voice voice;

    private Why(Cast cast, History history, Voice voice) {
        this.cast = cast;
        this.history = history;
        this.voice = voice;
    }

    /** The facts as sentences, the weightiest first. */
    public static List<String> facts(Cast cast, History history, Voice voice) {
        var why = new Why(cast, history, voice);
        int attempts = history.attempts().size();
        List<String> facts =
                attempts == 0 ? why.quiet() : why.attempt(history.attempts().get(attempts - 1));
        return facts.subList(0, Math.min(MOST, facts.size()));
    }

    private List<String> attempt(AttemptTrace attempt) {
        var facts = new ArrayList<String>();
        guard(facts, attempt);
        critical(facts, attempt);
        if (attempt.premature()) {
            facts.add("%s had to move early, with %s."
                    .formatted(voice.name(attempt.head()), Words.count(attempt.members(), "member")));
        }
        if (attempt.leaderAway()) {
            String where = cast.whereabouts(attempt.week());
            facts.add("%s was away%s when it began and could not rally anybody in person."
                    .formatted(voice.name(Party.LEADER), where.isEmpty() ? "" : " at " + where));
        }
        aside(facts, attempt);
        return facts;
    }

    private void guard(List<String> facts, AttemptTrace attempt) {
        if (attempt.hours().isEmpty()) {
            return;
        }
        AttemptHour last = attempt.hours().get(attempt.hours().size() - 1);
        boolean coup = attempt.outcome() == OutcomeClass.COUP;
        if (!coup && last.shield() >= HOLDS) {
            facts.add("The guard held: at the end it still had %s of the force against it."
                    .formatted(last.shield() >= 1 ? "all" : voice.number(last.shield())));
        } else if (coup && attempt.hours().get(0).shield() >= HOLDS && last.shield() == 0) {
            facts.add(
                    "The guard, which shielded %s at first, turned or was beaten.".formatted(voice.name(Party.LEADER)));
        } else if (coup && attempt.hours().get(0).shield() == 0) {
            facts.add("No loyal guard shielded %s when it began.".formatted(voice.name(Party.LEADER)));
        }
    }

    private void critical(List<String> facts, AttemptTrace attempt) {
        double most = 0;
        int passed = -1;
        double needed = Double.NaN;
        for (AttemptHour hour : attempt.hours()) {
            double committed = hour.joined() + hour.rallied();
            double share = committed > 0 ? hour.joined() / committed : 0;
            most = Math.max(most, share);
            needed = hour.criticalShare();
            if (passed < 0 && share >= needed) {
                passed = hour.hour();
            }
        }
        if (Double.isNaN(needed)) {
            return;
        }
        facts.add(
                passed >= 0
                        ? "In hour %d the challengers passed the share they needed: %s of those who had taken a side."
                                .formatted(passed, voice.number(needed))
                        : "The challengers never had more than %s of those who took a side; they needed %s."
                                .formatted(voice.number(most), voice.number(needed)));
    }

    private void aside(List<String> facts, AttemptTrace attempt) {
        double most = Math.max(attempt.joinedShare(), attempt.ralliedShare());
        if (attempt.asideShare() > most) {
            facts.add("Most stood aside: %s of %s took neither side."
                    .formatted(voice.percent(attempt.asideShare()), Words.weight(attempt.arena())));
        }
    }

    private List<String> quiet() {
        var facts = new ArrayList<String>();
        if (history.plots() > 0) {
            facts.add("%s founded, %s by someone who was sounded out; none came to a move."
                    .formatted(
                            Words.sentence(
                                    Words.small(history.plots(), "plot") + (history.plots() == 1 ? " was" : " were")),
                            history.betrayed() == 0 ? "none betrayed" : history.betrayed() + " betrayed"));
        } else {
            facts.add("No plot was founded.");
        }
        hiddenDiscontent(facts);
        if (history.series().weeks() > 0) {
            double fear = last(Series.MEAN_FEAR);
            if (!Double.isNaN(fear)) {
                facts.add("Mean fear among the elite was %s at the end.".formatted(voice.number(fear)));
            }
        }
        return facts;
    }

    private void hiddenDiscontent(List<String> facts) {
        if (history.series().weeks() == 0) {
            return;
        }
        double discontent = last(Series.DISCONTENT_SHARE);
        double believed = last(Series.BELIEVED_DISCONTENT);
        if (discontent > believed && discontent > 0) {
            facts.add("%s were discontented in secret, and they believed it of %s."
                    .formatted(Words.sentence(voice.percent(discontent)), voice.percent(believed)));
        }
    }

    private double last(Series series) {
        return history.series().value(series, history.series().weeks() - 1);
    }
}
