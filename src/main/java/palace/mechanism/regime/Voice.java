package palace.mechanism.regime;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.model.tie.Rivalries;
import palace.random.Draws;
import palace.random.Greatest;

/**
 * A populist insider tells the truth about his rivals in public, and people follow him (K6): "So he's this liar who's
 * doing truth-telling with this tremendous social media following."
 *
 * <p>The leader lets him: "this is under control because the natural enemies will balance each other". Only when they no
 * longer do is he silenced. His following makes him and those whom he asks believe that more would join him (see
 * {@link palace.mechanism.judgement.Judgement#believed Judgement.believed}), until he moves: then all see who joins, and the column need not grow (K24). Nothing
 * happens where nobody is followed.
 *
 * @param parameters see {@link Parameters}
 */
public record Voice(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Voice");
    private static final long EQUALS = Draws.source("Voice.equals");
    private static final int SILENCED = 1;

    /**
     * Parameters of public voices.
     *
     * @param speaks truths told a year by somebody who is followed, where everything may be said; at least 0
     * @param growth growth of a small following by a truth with nothing good to be said on the other side; at least 0
     * @param sting grievance of the one of whom it is told; at least 0
     * @param reach how many times as much somebody weighs in the leader's eyes if all follow him, less 1; at least 0
     * @param silences orders to be silent a year to one whom all follow and no rival balances, by a leader who attends to
     *     everything and fears everybody; at least 0
     * @param lost share of the following that such an order ends; in [0, 1]
     * @param insult grievance of the one who is silenced; at least 0
     * @param pull share of the others whom a man followed by all is believed to win; in [0, 1]
     */
    public record Parameters(
            double speaks,
            double growth,
            double sting,
            double reach,
            double silences,
            double lost,
            double insult,
            double pull) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("voice.speaks", speaks);
            Require.nonNegative("voice.growth", growth);
            Require.nonNegative("voice.sting", sting);
            Require.nonNegative("voice.reach", reach);
            Require.nonNegative("voice.silences", silences);
            Require.fraction("voice.lost", lost);
            Require.nonNegative("voice.insult", insult);
            Require.fraction("voice.pull", pull);
        }
    }

    /** What there is to tell of a rival: all but his competence, as far as corruption has left any of it; in [0, 1]. */
    static double truth(double competence, double corruption) {
        return 1 - competence * (1 - corruption);
    }

    /** A following after a truth; it spreads from mouth to mouth, so it grows most in the middle. */
    static double grown(double following, double truth, Parameters p) {
        return Require.cut(following + p.growth() * truth * following * (1 - following));
    }

    /** The rivals' share of the scales: from a half up they balance a man of this power and following; in [0, 1]. */
    static double balance(double rivals, double power, double following, Parameters p) {
        double scales = rivals + power * (1 + p.reach() * following);
        return scales > 0 ? rivals / scales : 1;
    }

    /** Orders to be silent a year to a man with this following; none while rivals balance him. */
    static double silencing(double following, double balance, double alarm, Parameters p) {
        return p.silences() * following * Math.max(0, 1 - 2 * balance) * alarm;
    }

    @Override
    public @Nullable String idle(Regime regime) {
        Elites elites = regime.elites();
        boolean somebody = IntStream.range(0, elites.count()).anyMatch(i -> elites.following(i) > 0);
        return somebody ? null : "nobody in the case has a following to speak to";
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        regime.politics().setPull(parameters.pull());
        Elites elites = regime.elites();
        for (int i = 0; i < elites.count(); i++) {
            if (elites.following(i) > 0 && elites.inOffice(i)) {
                raise(regime, i, draws, recorder);
            }
        }
    }

    private void raise(Regime regime, int speaker, Draws draws, Recorder recorder) {
        long key = draws.key(SOURCE, regime.week());
        int rival = strongestRival(regime, speaker, draws.key(EQUALS, regime.week()));
        double speaks = parameters.speaks() * regime.politics().openness();
        if (rival != Party.NOBODY && Calendar.within(Draws.uniform(key, speaker), speaks)) {
            speak(regime, speaker, rival, recorder);
        }
        tolerate(regime, speaker, Draws.uniform(key, speaker, SILENCED), recorder);
    }

    private void speak(Regime regime, int speaker, int rival, Recorder recorder) {
        Elites elites = regime.elites();
        double truth = truth(elites.competence(rival), regime.politics().corruption());
        double before = elites.following(speaker);
        elites.setFollowing(speaker, grown(before, truth, parameters));
        elites.aggrieve(rival, parameters.sting());
        recorder.record(new ToldTruth(speaker, rival, truth, before, elites.following(speaker)));
    }

    private void tolerate(Regime regime, int speaker, double draw, Recorder recorder) {
        Elites elites = regime.elites();
        double before = elites.following(speaker);
        double balance = balance(rivalPower(regime, speaker), elites.power(speaker), before, parameters);
        double alarm = regime.leader().attention() * regime.leader().paranoia();
        double probability = Calendar.weekly(silencing(before, balance, alarm, parameters));
        if (draw < probability) {
            elites.setFollowing(speaker, before * (1 - parameters.lost()));
            elites.aggrieve(speaker, parameters.insult());
            recorder.record(
                    new Silenced(Party.LEADER, speaker, balance, before, elites.following(speaker), probability, draw));
        }
    }

    /** The most powerful of those whom he preys on or who prey on him. */
    private static int strongestRival(Regime regime, int elite, long key) {
        Rivalries rivalries = regime.rivalries();
        Greatest strongest = new Greatest(key);
        for (int tie = rivalries.firstOut(elite); tie < rivalries.endOut(elite); tie++) {
            offer(regime, tie, rivalries.prey(tie), strongest);
        }
        for (int p = rivalries.firstIn(elite); p < rivalries.endIn(elite); p++) {
            int tie = rivalries.tieInto(p);
            offer(regime, tie, rivalries.predator(tie), strongest);
        }
        return strongest.orElse(Party.NOBODY);
    }

    private static void offer(Regime regime, int tie, int rival, Greatest strongest) {
        if (regime.rivalries().active(tie) && regime.elites().inOffice(rival)) {
            strongest.offer(rival, regime.elites().power(rival));
        }
    }

    /** Power of all his rivals in office; one who is predator and prey counts once. */
    private static double rivalPower(Regime regime, int elite) {
        Rivalries rivalries = regime.rivalries();
        Elites elites = regime.elites();
        double power = 0;
        for (int tie = rivalries.firstOut(elite); tie < rivalries.endOut(elite); tie++) {
            int prey = rivalries.prey(tie);
            power += rivalries.active(tie) && elites.inOffice(prey) ? elites.power(prey) : 0;
        }
        for (int p = rivalries.firstIn(elite); p < rivalries.endIn(elite); p++) {
            int tie = rivalries.tieInto(p);
            int predator = rivalries.predator(tie);
            boolean counted = rivalries.preysOn(elite, predator);
            power += rivalries.active(tie) && elites.inOffice(predator) && !counted ? elites.power(predator) : 0;
        }
        return power;
    }

    /**
     * Somebody who is followed tells a truth about a rival in public.
     *
     * @param actor who speaks
     * @param target his rival
     * @param truth how much there is to tell, in [0, 1]
     * @param before his following before
     * @param after his following now
     */
    public record ToldTruth(int actor, int target, double truth, double before, double after) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "%s, whose following goes from %s to %s by it, tells the public the truth about %s."
                    .formatted(voice.name(actor), voice.percent(before), voice.percent(after), voice.name(target));
        }
    }

    /**
     * The leader has somebody silenced whom his rivals no longer balance.
     *
     * @param actor the leader
     * @param target who is silenced
     * @param balance the rivals' share of the scales, below a half
     * @param before his following before
     * @param after his following now
     * @param probability with which it happens in a week
     * @param draw the draw
     */
    public record Silenced(
            int actor, int target, double balance, double before, double after, double probability, double draw)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "%s has %s silenced: %s rivals no longer balance %s, and %s following goes from %s to %s."
                    .formatted(
                            voice.name(actor),
                            voice.name(target),
                            voice.his(target),
                            voice.him(target),
                            voice.his(target),
                            voice.percent(before),
                            voice.percent(after));
        }
    }
}
