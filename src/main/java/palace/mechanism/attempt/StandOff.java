package palace.mechanism.attempt;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Fight;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Stakes;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Sides;
import palace.model.check.Require;
import palace.model.event.Ending;
import palace.model.event.Event;
import palace.model.event.Reason;
import palace.model.event.Recorder;
import palace.model.event.Sign;
import palace.model.event.Stage;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * When the clock runs out and nobody has won: the organisation that could decide does so, late and reluctantly, and
 * what is left is fought out (K24, R9).
 *
 * @param parameters see {@link Parameters}
 * @param judgement how stakes are judged
 * @param fight what a fight would bring
 */
public record StandOff(Parameters parameters, Judgement judgement, Fight fight) implements Mechanism {
    private static final long PIVOT = Draws.source("StandOff.pivot");
    private static final long EQUALS = Draws.source("StandOff.equals");
    private static final long FIGHT = Draws.source("StandOff.fight");

    /**
     * Parameters of a stand-off.
     *
     * @param duty worth of obeying to the commander who could decide, at full loyalty and full levers; at least 0
     */
    public record Parameters(double duty) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("stand-off.duty", duty);
        }
    }

    @Override
    public void hour(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        if (!fight.reached(attempt)) {
            return;
        }
        int pivot = Fight.pivot(regime, draws.key(EQUALS, attempt.week()));
        if (pivot >= 0) {
            decideLate(regime, attempt, pivot, draws, recorder);
        }
        double chance = fight.chance(attempt) * judgement.consented(regime, attempt);
        double draw = Draws.uniform(draws.key(FIGHT, attempt.week()), 0);
        boolean won = draw < chance;
        recorder.record(new Fought(Party.LEADER, attempt.plot().head(), won, chance, draw));
        if (won) {
            attempt.succeed();
        } else {
            attempt.crush();
        }
    }

    private void decideLate(Regime regime, Attempt attempt, int pivot, Draws draws, Recorder recorder) {
        Elites elites = regime.elites();
        Plot plot = attempt.plot();
        double chance = fight.chance(
                attempt.joinedForce() + elites.force(pivot), Math.max(attempt.ralliedForce(), attempt.shield()));
        Stakes stakes = judgement
                .stakes()
                .of(regime, pivot, plot.target(), plot.arena(), attempt.joined(), attempt.rivalry(pivot));
        double join = stakes.worth(chance);
        double obey = plot.sanctioned()
                ? 0
                : parameters.duty() * elites.loyalty(pivot) * regime.leader().levers();
        double probability = judgement.choice().probability(join - obey);
        double draw = Draws.uniform(draws.key(PIVOT, attempt.week()), pivot);
        boolean joins = draw < probability;
        elites.take(pivot, joins ? Stance.JOINED : Stance.RALLIED);
        Sides.weigh(regime, attempt);
        recorder.record(
                new DecidedLate(pivot, plot.target(), joins, elites.force(pivot), join, obey, probability, draw));
    }

    /**
     * The one who could decide does so.
     *
     * @param actor who decides
     * @param target whom the attempt aims at
     * @param joins whether he joins the challengers; else he obeys the leader
     * @param force that he commands
     * @param join what joining is worth to him
     * @param obey what obeying is worth to him
     * @param probability that he joins
     * @param draw the draw
     */
    public record DecidedLate(
            int actor,
            int target,
            boolean joins,
            double force,
            double join,
            double obey,
            double probability,
            double draw)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**%s, who has waited with %s of all force, %s** (joining is worth %s, obeying %s)."
                    .formatted(
                            voice.name(actor),
                            voice.percent(force),
                            joins ? "goes over to the challengers" : "obeys, late",
                            voice.number(join),
                            voice.number(obey));
        }

        @Override
        public void moves(Stage stage) {
            stage.takesSide(actor, joins ? Stance.JOINED : Stance.RALLIED);
        }

        @Override
        public Sign sign(Teller voice) {
            String words = voice.name(actor) + (joins ? " goes over" : " obeys");
            return new Sign(words, joins ? Sign.Tone.CHALLENGERS : Sign.Tone.LEADER, 300);
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            if (!ending.attempted() || ending.before() || joins != ending.coup()) {
                return null;
            }
            String words = "%s, who had waited with %s of the force, %s %s."
                    .formatted(voice.name(actor), voice.percent(force), joins ? "went over" : "obeyed", voice.when());
            return Reason.about(actor, Reason.Rank.DECIDED, words);
        }
    }

    /**
     * A stand-off is fought out.
     *
     * @param actor the leader
     * @param target the head of the challengers
     * @param won whether the challengers won
     * @param chance that they would
     * @param draw the draw
     */
    public record Fought(int actor, int target, boolean won, double chance, double draw) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**It is fought out, and %s** (the challengers' chance was %s, drawn %s)."
                    .formatted(
                            won ? voice.name(target) + " wins" : "the leader's force crushes " + voice.name(target),
                            voice.number(chance),
                            voice.number(draw));
        }

        @Override
        public Sign sign(Teller voice) {
            return Sign.turn("fought out");
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return ending.attempted() && !ending.before()
                    ? Reason.general(
                            Reason.Rank.FOUGHT,
                            "It was fought out: the challengers' chance was %s, and they %s."
                                    .formatted(voice.number(chance), won ? "won" : "lost"))
                    : null;
        }
    }
}
