package palace.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.simulation.history.AttemptTrace;
import palace.statistics.CompetingRisks;
import palace.statistics.Proportion;

/**
 * What many histories of one cell came to, as counts. A history that failed counts as one in which nothing is known to
 * have happened: it stays in every denominator.
 */
public final class CellCounts {
    static final String ATTEMPT = "attempt";
    static final String PREMATURE = "premature";

    private static final OutcomeClass[] FATES = OutcomeClass.values();

    private final long[] outcomes = new long[FATES.length];
    private final CompetingRisks risks;
    private final CompetingRisks firstAttempts;
    private final CompetingRisks firstFailures;
    private long histories;
    private long failed;
    private long attempted;
    private long attempts;
    private long attemptsOnLeaders;
    private long plots;
    private long betrayed;
    private long prematureHistories;
    private long coupsAgainstRivals;
    private long leadersOverthrown;
    private long weeks;

    /**
     * @param weeks horizon; 1 where it does not matter when histories end
     */
    CellCounts(int weeks) {
        risks = new CompetingRisks(FATES.length, weeks - 1);
        firstAttempts = new CompetingRisks(1, weeks - 1);
        firstFailures = new CompetingRisks(1, weeks - 1);
    }

    /** What the first histories of a world came to, part by part. */
    public static List<CellCounts> ofParts(Journal journal, long histories, int parts) {
        List<CellCounts> counts =
                Stream.generate(() -> new CellCounts(1)).limit(parts).toList();
        journal.replay(histories, run -> {
            counts.get(run.part()).add(run);
            return true;
        });
        return counts;
    }

    void add(RunRecord run) {
        histories++;
        attempts += run.attempts();
        attempted += run.attempts() > 0 ? 1 : 0;
        prematureHistories += run.premature() > 0 ? 1 : 0;
        plots += run.plots();
        betrayed += run.betrayed();
        weeks += run.weeks();
        attemptsOnLeaders += run.log().stream()
                .filter(attempt -> attempt.target() == Party.LEADER)
                .count();
        leadersOverthrown += run.log().stream().filter(CellCounts::overthrows).count();
        first(firstAttempts, run.log().stream());
        first(firstFailures, run.log().stream().filter(attempt -> attempt.outcome() == OutcomeClass.ATTEMPT_FAILED));
        OutcomeClass outcome = run.outcome();
        if (outcome == null) {
            failed++;
            risks.addCensored(risks.horizon());
            return;
        }
        outcomes[outcome.ordinal()]++;
        RunRecord.Decisive decisive = run.decisive();
        if (outcome == OutcomeClass.COUP && decisive != null && decisive.target() != Party.LEADER) {
            coupsAgainstRivals++;
        }
        Integer week = run.decidedWeek();
        if (outcome == OutcomeClass.NO_ATTEMPT || week == null) {
            risks.addCensored(risks.horizon());
        } else {
            risks.addEvent(outcome.ordinal(), Math.min(week, risks.horizon()));
        }
    }

    private static boolean overthrows(AttemptTrace attempt) {
        return attempt.target() == Party.LEADER && attempt.outcome() == OutcomeClass.COUP;
    }

    /** Counts when the first of these came, in the history that they are of. */
    private static void first(CompetingRisks of, Stream<AttemptTrace> attempts) {
        OptionalInt week = attempts.mapToInt(AttemptTrace::week).min();
        if (week.isPresent()) {
            of.addEvent(0, Math.min(week.getAsInt(), of.horizon()));
        } else {
            of.addCensored(of.horizon());
        }
    }

    /** Histories, failed ones included. */
    public long histories() {
        return histories;
    }

    /** Histories that could not be finished. */
    public long failed() {
        return failed;
    }

    /** Histories that ended like this. */
    public long count(OutcomeClass outcome) {
        return outcomes[outcome.ordinal()];
    }

    /** The share of histories that ended like this. */
    public Proportion share(OutcomeClass outcome) {
        return new Proportion(count(outcome), histories);
    }

    /** When histories ended and how; causes are numbered as the outcome classes. */
    public CompetingRisks risks() {
        return risks;
    }

    /** When the first attempt was made, on whomever: an attempt is no end, so that histories go on at risk. */
    public CompetingRisks firstAttempts() {
        return firstAttempts;
    }

    /** When the first attempt failed, whatever came after it. */
    public CompetingRisks firstFailures() {
        return firstFailures;
    }

    /** The share of histories in which at least one attempt failed, whatever came after it. */
    public Proportion everFailed() {
        long failures = 0;
        for (int week = 0; week <= firstFailures.horizon(); week++) {
            failures += firstFailures.events(0, week);
        }
        return new Proportion(failures, histories);
    }

    /** Coups against leaders, those against the successors of the first one included. */
    public long leadersOverthrown() {
        return leadersOverthrown;
    }

    /** Weeks of all histories together. */
    public long weeks() {
        return weeks;
    }

    /** Of the histories that ended in a coup, those in which it brought down a rival of the plotters. */
    public long coupsAgainstRivals() {
        return coupsAgainstRivals;
    }

    /** The share of histories with at least one attempt. */
    public Proportion attempted() {
        return new Proportion(attempted, histories);
    }

    public long attempts() {
        return attempts;
    }

    /** Those of them that aimed at a leader, and not at a rival. */
    public long attemptsOnLeaders() {
        return attemptsOnLeaders;
    }

    public long plots() {
        return plots;
    }

    public long betrayed() {
        return betrayed;
    }

    /**
     * Shares by the names that precision targets and expectations use: every outcome class, {@code attempt} for at least
     * one attempt and {@code premature} for at least one that a leak or a closing window forced.
     */
    public Map<String, Proportion> shares() {
        var shares = new LinkedHashMap<String, Proportion>();
        for (OutcomeClass outcome : FATES) {
            shares.put(outcome.code(), share(outcome));
        }
        shares.put(ATTEMPT, attempted());
        shares.put(PREMATURE, new Proportion(prematureHistories, histories));
        return shares;
    }

    /** The week by whose end half of the histories with this fate had met it; nothing when there is none. */
    public OptionalInt median(OutcomeClass outcome) {
        long seen = 0;
        for (int week = 0; week <= risks.horizon(); week++) {
            seen += risks.events(outcome.ordinal(), week);
            if (seen > 0 && 2 * seen >= count(outcome)) {
                return OptionalInt.of(week);
            }
        }
        return OptionalInt.empty();
    }
}
