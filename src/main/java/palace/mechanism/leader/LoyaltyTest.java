package palace.mechanism.leader;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Prospect;
import palace.mechanism.judgement.Stakes;
import palace.mechanism.plot.Sounding;
import palace.model.Arena;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Fall;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * The leader has loyalty tested: somebody comes with a plot that does not exist (K10). Whoever joins is lost, whoever
 * stays silent is suspect, whoever informs has passed.
 *
 * @param parameters see {@link Parameters}
 * @param sounding how such an approach is answered; the one asked cannot tell it from a real one
 * @param judgement how a move is judged
 */
public record LoyaltyTest(Parameters parameters, Sounding.Parameters sounding, Judgement judgement)
        implements Mechanism {
    private static final long SOURCE = Draws.source("LoyaltyTest");
    private static final int WHOM = 1;
    private static final int ANSWER = 2;

    /**
     * Parameters of loyalty tests.
     *
     * @param tests tests a year under full surveillance and a fully paranoid leader; at least 0
     * @param claimed share of weight that the tester claims to have behind him; in [0, 1]
     * @param passed closeness won by informing; in [0, 1]
     * @param failed closeness lost by silence; in [0, 1]
     * @param insult grievance of one who learns that he was tested; at least 0
     * @param distance closeness at which nobody would be tested any more, against 1, the closest there is; at least 1
     */
    public record Parameters(
            double tests, double claimed, double passed, double failed, double insult, double distance) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("loyalty-test.tests", tests);
            Require.fraction("loyalty-test.claimed", claimed);
            Require.fraction("loyalty-test.passed", passed);
            Require.fraction("loyalty-test.failed", failed);
            Require.nonNegative("loyalty-test.insult", insult);
            Require.between("loyalty-test.distance", distance, 1, 100);
        }
    }

    @Override
    public @Nullable String idle(Regime regime) {
        return regime.politics().surveillance() > 0 ? null : "nobody is watched: politics.surveillance is 0";
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        long key = draws.key(SOURCE, regime.week());
        double rate = parameters.tests()
                * regime.leader().paranoia()
                * regime.politics().surveillance();
        if (Calendar.within(Draws.uniform(key, 0), rate)) {
            int tested = whom(regime, Draws.uniform(key, 0, WHOM));
            if (tested >= 0) {
                test(regime, tested, Draws.uniform(key, tested, ANSWER), recorder);
            }
        }
    }

    /** The leader tests the powerful and the distant first. */
    private int whom(Regime regime, double draw) {
        Elites elites = regime.elites();
        double total = 0;
        for (int i = 0; i < elites.count(); i++) {
            total += interest(elites, i);
        }
        double left = draw * total;
        for (int i = 0; i < elites.count(); i++) {
            left -= interest(elites, i);
            if (left < 0) {
                return i;
            }
        }
        return Party.NOBODY;
    }

    private double interest(Elites elites, int i) {
        return elites.inOffice(i) ? elites.power(i) * (parameters.distance() - elites.closeness(i)) : 0;
    }

    /** Tests one elite. */
    public void test(Regime regime, int tested, double draw, Recorder recorder) {
        Elites elites = regime.elites();
        double trust = sounding.stranger();
        double chance = Prospect.of(parameters.claimed(), regime.weights().ofLeader(Arena.FORCE))
                .believed(regime.politics().discontentBelief(), elites.belief(tested))
                .away(!regime.leader().present())
                .chance(judgement.prospect());
        Stakes stakes = judgement.stakes().of(regime, tested, Party.LEADER, Arena.FORCE, parameters.claimed(), 0);
        Sounding.Reply reply = Sounding.reply(
                Sounding.test(sounding.provocations(regime), trust, sounding.genuine()),
                chance,
                stakes,
                trust,
                elites.loyalty(tested),
                sounding.reward(),
                draw,
                judgement.choice(),
                sounding);
        recorder.record(new Tested(Party.LEADER, tested, reply));
        switch (reply.answer()) {
            case JOIN -> regime.remove(new Caught(Party.LEADER, tested), recorder);
            case SILENT -> {
                elites.changeCloseness(tested, -parameters.failed());
                elites.aggrieve(tested, parameters.insult());
            }
            case INFORM -> elites.changeCloseness(tested, parameters.passed());
        }
    }

    /**
     * Somebody's loyalty is tested.
     *
     * @param actor the leader
     * @param target who is tested
     * @param reply the answer, with all that was weighed
     */
    public record Tested(int actor, int target, Sounding.Reply reply) implements Event {
        @Override
        public String tell(Teller voice) {
            return "%s has %s tested by a plot that does not exist, who puts the chance of a test at %s (joining is worth %s, silence %s, informing %s) and %s."
                    .formatted(
                            voice.capital(actor),
                            voice.name(target),
                            voice.number(reply.test()),
                            voice.number(reply.join()),
                            voice.number(reply.silent()),
                            voice.number(reply.inform()),
                            switch (reply.answer()) {
                                case JOIN -> "**joins**";
                                case SILENT -> "says nothing, to be trusted less from now on";
                                case INFORM -> "informs, and has passed";
                            });
        }
    }

    /**
     * Whoever joins a plot that does not exist is arrested.
     *
     * @param actor the leader
     * @param target who is arrested
     */
    public record Caught(int actor, int target) implements Fall {
        @Override
        public int fallen() {
            return target;
        }

        @Override
        public Stance fate() {
            return Stance.ARRESTED;
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**%s is arrested**: there was no plot.".formatted(voice.name(target));
        }
    }
}
