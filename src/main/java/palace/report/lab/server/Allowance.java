package palace.report.lab.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often one may do something: so many at once, and from then on so many a second. Whoever was not seen for long has
 * all of it again.
 */
final class Allowance {
    /** As many as are told apart; the one who was not seen for longest is forgotten first. */
    private static final int MOST = 2_000;

    private static final double NANOS = 1e9;

    private final int atOnce;
    private final double perSecond;
    private final LongSupplier nanoseconds;
    private final Map<String, Left> all = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > MOST;
        }
    };

    /** How much somebody had left, and when. */
    private record Left(double count, long at) {}

    Allowance(int atOnce, double perSecond, LongSupplier nanoseconds) {
        this.atOnce = atOnce;
        this.perSecond = perSecond;
        this.nanoseconds = nanoseconds;
    }

    /** Whether one more is allowed, which is then counted. */
    synchronized boolean allows(String who) {
        long now = nanoseconds.getAsLong();
        double left = left(who, now);
        all.put(who, new Left(left >= 1 ? left - 1 : left, now));
        return left >= 1;
    }

    /** Whether one more would be allowed. */
    synchronized boolean wouldAllow(String who) {
        return left(who, nanoseconds.getAsLong()) >= 1;
    }

    private double left(String who, long now) {
        Left before = all.get(who);
        return before == null
                ? atOnce
                : StrictMath.min(atOnce, before.count() + perSecond * (now - before.at()) / NANOS);
    }
}
