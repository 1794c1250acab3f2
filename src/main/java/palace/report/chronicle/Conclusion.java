package palace.report.chronicle;

import java.util.ArrayList;
import java.util.List;
import palace.model.Party;
import palace.report.prose.Cast;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Words;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;

/** How a history ended: the dated lines that tell it in a glance. */
public final class Conclusion {
    private static final int MOST_HEADLINES = 6;

    private final OfficeHolders holders;
    private final Cast cast;
    private final History history;
    private final Narrator voice;

    private Conclusion(OfficeHolders holders, History history, Narrator voice) {
        this.holders = holders;
        this.cast = holders.cast();
        this.history = history;
        this.voice = voice;
    }

    /** The dated lines, without the earliest attempts when there are too many for a glance. */
    public static List<Headline> headlines(OfficeHolders holders, History history, Narrator voice) {
        return new Conclusion(holders, history, voice).lines();
    }

    private List<Headline> lines() {
        var lines = new ArrayList<Headline>();
        for (AttemptTrace attempt : history.attempts()) {
            voice.at(holders.sequence(attempt));
            lines.add(new Headline(cast.date(attempt.week()), beginning(attempt)));
            lines.add(new Headline(
                    cast.date(attempt.week(), attempt.duration()),
                    Words.ending(attempt, voice.name(attempt.target())) + ": " + Words.balance(attempt)));
        }
        if (lines.size() > MOST_HEADLINES) {
            lines.subList(0, lines.size() - MOST_HEADLINES).clear();
        }
        endWithoutAttempt(lines);
        return lines;
    }

    private void endWithoutAttempt(List<Headline> lines) {
        voice.at(holders.opening());
        Integer fell = history.fallWeek();
        String told = history.outcome().headline();
        if (!told.isEmpty()) {
            lines.add(new Headline(
                    cast.date(fell == null ? history.weeks() : fell),
                    told.replace("{Leader}", voice.capital(Party.LEADER))
                            .replace("{leader}", voice.name(Party.LEADER))));
        } else if (history.attempts().isEmpty()) {
            lines.add(new Headline(
                    cast.date(history.weeks()),
                    "Nobody moved against %s in %s"
                            .formatted(voice.name(Party.LEADER), Words.count(history.weeks(), "week"))));
        }
    }

    private String beginning(AttemptTrace attempt) {
        var line = new StringBuilder(attempt.premature() ? "Premature attempt " : "Attempt ");
        if (attempt.target() != Party.LEADER) {
            line.append("against ").append(voice.name(attempt.target())).append(' ');
        }
        line.append(Words.manner(attempt.arena(), cast));
        if (attempt.leaderAway()) {
            line.append(", the leader away").append(Words.in(cast.whereabouts(attempt.week())));
        }
        String head = voice.name(attempt.head());
        return line.append(": ")
                .append(
                        attempt.members() == 1
                                ? head + " alone"
                                : Words.count(attempt.members(), "member") + ", led by " + head)
                .toString();
    }
}
