package palace.statistics;

/**
 * Counts how and when histories end: by one of several causes that exclude each other, or censored.
 *
 * <p>Time is in whole weeks. A history censored in a week is still at risk in that week, as usual: what happens in a
 * week happens before observation stops. Only counts are kept, so order, threads and shards make no difference.
 */
public final class CompetingRisks {
    private final long[][] events;
    private final long[] censored;

    /**
     * Starts with no history.
     *
     * @param causes number of causes, numbered from 0
     * @param horizon the last week; weeks are numbered from 0
     */
    public CompetingRisks(int causes, int horizon) {
        Arguments.atLeast("causes", causes, 1);
        Arguments.atLeast("horizon", horizon, 0);
        events = new long[causes][horizon + 1];
        censored = new long[horizon + 1];
    }

    /** Counts a history that ended by a cause in a week. */
    public void addEvent(int cause, int week) {
        events[cause][week]++;
    }

    /** Counts a history of which nothing is known after a week, and that had not ended by then. */
    public void addCensored(int week) {
        censored[week]++;
    }

    /** Adds all histories of another count of the same causes and horizon. */
    public void merge(CompetingRisks other) {
        Arguments.equal("causes of the other count", other.causes(), causes());
        Arguments.equal("horizon of the other count", other.horizon(), horizon());
        for (int week = 0; week <= horizon(); week++) {
            censored[week] += other.censored[week];
            for (int cause = 0; cause < causes(); cause++) {
                events[cause][week] += other.events[cause][week];
            }
        }
    }

    public int causes() {
        return events.length;
    }

    public int horizon() {
        return censored.length - 1;
    }

    public long events(int cause, int week) {
        return events[cause][week];
    }

    public long censored(int week) {
        return censored[week];
    }

    /** Returns the number of histories that ended in a week, by any cause. */
    long events(int week) {
        long ended = 0;
        for (long[] ofCause : events) {
            ended += ofCause[week];
        }
        return ended;
    }

    public long histories() {
        long histories = 0;
        for (int week = 0; week <= horizon(); week++) {
            histories += events(week) + censored[week];
        }
        return histories;
    }
}
