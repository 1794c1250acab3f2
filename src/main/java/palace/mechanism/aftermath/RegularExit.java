package palace.mechanism.aftermath;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.PlannedExit;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Ending;
import palace.model.event.Event;
import palace.model.event.Reason;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.model.institution.Handovers;
import palace.model.institution.Selectorate;
import palace.random.Draws;

/**
 * The leader may leave by the rules of his regime: a term ends, he hands over, his party or his fellow officers replace
 * him in good order. Most autocrats who leave do so, and the rules are those of whoever confers the office.
 *
 * <p>A hazard a year that does not change with tenure, {@code rate (1 - levers)}: nobody retires a leader who has the
 * machinery in his hand; a fall of the hazard with tenure in data is the mixture's. What has never been done is not
 * expected: where a case says how often the first place has been handed over since the regime began, that is weighed with
 * what is usual ({@link Handovers#rate}); a place that all have left dead or deposed is hardly ever left otherwise (R3). Where a
 * case knows the day (a term, a hand-over, an election), he also leaves on it with the chance that it states.
 *
 * @param parameters see {@link Parameters}
 * @see <a href="https://doi.org/10.1177/0022343308100719">Goemans, Gleditsch and Chiozza (2009)</a>, 44% of exits from
 *     autocratic regimes
 */
public record RegularExit(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("RegularExit");

    /**
     * Parameters of regular exits of a leader without levers, by who confers the first place.
     *
     * @param body exits a year where a body does; at least 0
     * @param officers exits a year where officers do; at least 0
     * @param anyone exits a year where nobody in particular does; at least 0
     * @param family exits a year where a ruling family does; at least 0
     */
    public record Parameters(double body, double officers, double anyone, double family) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("regular-exit.body", body);
            Require.nonNegative("regular-exit.officers", officers);
            Require.nonNegative("regular-exit.anyone", anyone);
            Require.nonNegative("regular-exit.family", family);
        }

        double of(Selectorate selectorate) {
            return switch (selectorate) {
                case BODY -> body;
                case OFFICERS -> officers;
                case ANYONE -> anyone;
                case FAMILY -> family;
            };
        }
    }

    private double hazard(Regime regime) {
        double usual = parameters.of(regime.bodies().selectorate())
                * (1 - regime.leader().levers());
        return regime.fate().handovers().rate(usual);
    }

    @Override
    public @Nullable String idle(Regime regime) {
        return hazard(regime) > 0 || !regime.fate().exits().isEmpty()
                ? null
                : "no leader of this kind leaves by the rules, and no end of a term is planned";
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        double hazard = hazard(regime);
        long key = draws.key(SOURCE, regime.week());
        boolean leaves = Calendar.within(Draws.uniform(key, 0), hazard) || onItsDay(regime, key);
        // In a week in which somebody moves, the move is decided first.
        if (leaves && regime.attempt() == null && regime.fall() == null) {
            recorder.record(
                    new HandedOver(Party.LEADER, Party.NOBODY, regime.leader().tenureYears(), hazard));
            regime.fall(OutcomeClass.REGULAR_EXIT);
        }
    }

    private static boolean onItsDay(Regime regime, long key) {
        List<PlannedExit> exits = regime.fate().exits();
        for (int e = 0; e < exits.size(); e++) {
            if (exits.get(e).in(regime.week())
                    && Draws.uniform(key, e + 1) < exits.get(e).chance()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The leader leaves by the rules.
     *
     * @param actor the leader
     * @param target nobody
     * @param tenure years in office
     * @param hazard regular exits a year
     */
    public record HandedOver(int actor, int target, double tenure, double hazard) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**%s leaves office by the rules**, after %s years (hazard %s a year)."
                    .formatted(voice.name(actor), voice.number(tenure), voice.number(hazard));
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return Reason.ofTheEnd(
                    ending,
                    "%s left by the rules after %s years: %s of such leaders do so in a year."
                            .formatted(
                                    voice.name(actor),
                                    voice.number(tenure),
                                    voice.percent(-StrictMath.expm1(-hazard))));
        }
    }
}
