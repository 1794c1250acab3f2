package palace.mechanism.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Members;
import palace.mechanism.judgement.Stakes;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Warning;
import palace.model.check.Require;
import palace.model.event.Ending;
import palace.model.event.Event;
import palace.model.event.People;
import palace.model.event.Reason;
import palace.model.event.Recorder;
import palace.model.event.Sign;
import palace.model.event.Stage;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * Plotters sound others out, and whoever is asked must wonder whether he is being tested (K10).
 *
 * <p>"The first person you talk to is thinking, oh my God, is this a provocation? Is my loyalty being tested here? And
 * that person has to then run to Joe Kahn." The answer is one of three: join, stay silent, inform.
 *
 * <p>Longer than 250 lines: claim, rule, draw, change of state and the sentences of its events stand in one file, as
 * in every mechanism.
 *
 * @param parameters see {@link Parameters}
 * @param judgement how a move is judged
 * @param asks probability that a plotter sounds somebody out within a week
 */
public record Sounding(Parameters parameters, Judgement judgement, double asks) implements Mechanism {
    private static final long APPROACHES = Draws.source("Sounding.approaches");
    private static final long ANSWERS = Draws.source("Sounding.answers");
    private static final long CHAIN = Draws.source("Sounding.chain");
    private static final long HINTS = Draws.source("Sounding.hints");

    /**
     * Parameters of sounding out.
     *
     * @param approaches people whom each plotter sounds out a year; at least 0
     * @param claims share of their unasked friends' weight that those who ask can credibly claim; in [0, 1]
     * @param stranger trust that is supposed where there is no tie; in [0, 1]
     * @param suspicion least discontent, as it seems to the one who asks, at which he asks; in [0, 1]
     * @param provocationBase share of approaches that are provocations, as all believe, without surveillance; in [0, 1)
     * @param provocationSurveillance share added by full surveillance under a fully paranoid leader; in [0, 1)
     * @param genuine how likely a stranger is to be asked in earnest, against a friend; above 0
     * @param reward reward of the leader for informing; at least 0
     * @param trustCost share of that reward that is spoilt by betraying a friend; in [0, 1]
     * @param duty worth of informing to the fully loyal over that to the middling; at least 0
     * @param revenge what the winners do to an informer; at least 0
     * @param taint cost of having been asked at all: why did they come to you?; at least 0
     * @param silenceFound share of silences that are found out; in [0, 1]
     * @param silenceRisk risk of silence apart from provocations; in [0, 1]
     * @param precision how much an informer's word proves; in [0, 1]
     * @param exposure share of the loss that one risks by belonging to a plot that may never move; in [0, 1]
     * @param stature weight, over that of the mean man, from which strangers are sounded out because a plot cannot do
     *     without such men; at least 0
     * @param heads people among whom all power would be divided for the word of each to reach the leader: that of a small
     *     man goes up a chain and is mostly lost there; at least 1
     * @param doubt what trust and discontent count for in the choice of a man where none is seen; in [0, 1]
     * @param provocationMost largest share of approaches that anybody believes to be provocations; in [0, 0.99]
     */
    public record Parameters(
            double approaches,
            double claims,
            double stranger,
            double suspicion,
            double provocationBase,
            double provocationSurveillance,
            double genuine,
            double reward,
            double trustCost,
            double duty,
            double revenge,
            double taint,
            double silenceFound,
            double silenceRisk,
            double precision,
            double exposure,
            double stature,
            double heads,
            double doubt,
            double provocationMost) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("sounding.approaches", approaches);
            Require.fraction("sounding.claims", claims);
            Require.fraction("sounding.stranger", stranger);
            Require.fraction("sounding.suspicion", suspicion);
            Require.fraction("sounding.provocation-base", provocationBase);
            Require.fraction("sounding.provocation-surveillance", provocationSurveillance);
            Require.positive("sounding.genuine", genuine);
            Require.nonNegative("sounding.reward", reward);
            Require.fraction("sounding.trust-cost", trustCost);
            Require.nonNegative("sounding.duty", duty);
            Require.nonNegative("sounding.revenge", revenge);
            Require.nonNegative("sounding.taint", taint);
            Require.fraction("sounding.silence-found", silenceFound);
            Require.fraction("sounding.silence-risk", silenceRisk);
            Require.fraction("sounding.precision", precision);
            Require.fraction("sounding.exposure", exposure);
            Require.nonNegative("sounding.stature", stature);
            Require.between("sounding.heads", heads, 1, 1e9);
            Require.fraction("sounding.doubt", doubt);
            Require.between("sounding.provocation-most", provocationMost, 0, 0.99);
        }

        /** Share of approaches that everybody believes to be provocations. */
        public double provocations(Regime regime) {
            return Math.min(
                    provocationMost,
                    provocationBase
                            + provocationSurveillance
                                    * regime.politics().surveillance()
                                    * regime.leader().paranoia());
        }
    }

    /** What follows from these parameters alone is made once. */
    public Sounding(Parameters parameters, Judgement judgement) {
        this(parameters, judgement, Calendar.weekly(parameters.approaches()));
    }

    /** The three answers. */
    public enum Answer {
        JOIN,
        SILENT,
        INFORM
    }

    /**
     * One answer, with everything that was weighed.
     *
     * @param test the chance that he is being tested, as he sees it
     * @param chance the chance of success, as he sees it
     * @param threshold the chance from which joining would pay, were there no test
     * @param join what joining is worth to him
     * @param silent what silence is worth to him
     * @param inform what informing is worth to him
     * @param joinProbability probability that he joins
     * @param silentProbability probability that he stays silent
     * @param informProbability probability that he informs
     * @param draw the draw
     * @param answer what he does
     */
    public record Reply(
            double test,
            double chance,
            double threshold,
            double join,
            double silent,
            double inform,
            double joinProbability,
            double silentProbability,
            double informProbability,
            double draw,
            Answer answer) {
        /** The same where hints fell flat, so that nothing was said that could be told: friends notice in time. */
        Reply unspoken() {
            return new Reply(
                    test,
                    chance,
                    threshold,
                    join,
                    silent,
                    inform,
                    joinProbability,
                    silentProbability,
                    informProbability,
                    draw,
                    Answer.SILENT);
        }
    }

    /**
     * Probability that an approach is a provocation: {@code pi (1 - trust) / (pi (1 - trust) + (1 - pi)(q0 + trust))}.
     *
     * @param provocations share of approaches that are provocations
     * @param trust trust in the one who asks
     * @param genuine how likely a stranger is to be asked in earnest, against a friend
     */
    public static double test(double provocations, double trust, double genuine) {
        double provoked = provocations * (1 - trust);
        double earnest = (1 - provocations) * (genuine + trust);
        return provoked + earnest > 0 ? provoked / (provoked + earnest) : 0;
    }

    /**
     * How somebody answers who sees these chances and stakes; a pure function of them and the draw.
     *
     * @param loyalty to whom the plot is aimed at and would hear of it, in [0, 1]
     * @param reward what that one can give for it, at least 0
     */
    public static Reply reply(
            double test,
            double chance,
            Stakes stakes,
            double trust,
            double loyalty,
            double reward,
            double draw,
            Choice choice,
            Parameters p) {
        double belonging = choice.option(stakes.worth(chance)) - p.exposure() * stakes.loss();
        double join = (1 - test) * belonging - test * stakes.loss();
        double silent = -p.silenceFound() * (test + p.silenceRisk()) * stakes.loss();
        double inform =
                reward * (1 - p.trustCost() * trust) + p.duty() * (loyalty - 0.5) - chance * p.revenge() - p.taint();
        double[] probability = choice.probabilities(join, silent, inform);
        Answer answer = draw < probability[0]
                ? Answer.JOIN
                : draw < probability[0] + probability[1] ? Answer.SILENT : Answer.INFORM;
        return new Reply(
                test,
                chance,
                stakes.threshold(),
                join,
                silent,
                inform,
                probability[0],
                probability[1],
                probability[2],
                draw,
                answer);
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        List<Plot> plots = regime.plots();
        if (plots.isEmpty()) {
            return;
        }
        long key = draws.key(APPROACHES, regime.week());
        for (int p = 0; p < plots.size(); p++) {
            Plot plot = plots.get(p);
            int members = plot.size();
            // Where one member finds nobody to ask, the others of that week find nobody either.
            boolean anybodyLeft = true;
            Canvass canvass = null;
            for (int m = 0; anybodyLeft && m < members && !plot.over() && !plot.tippedOff(); m++) {
                if (Draws.uniform(key, plot.member(m)) < asks) {
                    canvass = canvass == null ? new Canvass(regime, plot, draws) : canvass;
                    anybodyLeft = approach(regime, canvass, recorder);
                }
            }
        }
    }

    /** What a plot needs to know of itself while it sounds people out, for a week in which somebody is asked. */
    private final class Canvass {
        private final Regime regime;
        private final Plot plot;
        private final Draws draws;
        private final Candidates candidates;
        private @Nullable Members members;

        Canvass(Regime regime, Plot plot, Draws draws) {
            this.regime = regime;
            this.plot = plot;
            this.draws = draws;
            candidates = new Candidates(regime, plot, judgement.circle(), parameters, draws);
        }

        /** Its members, who are not added up where there is nobody to ask. */
        Members members() {
            members = members == null ? judgement.members(regime, plot) : members;
            return members;
        }

        double uniform(long source, int recruit) {
            return Draws.uniform(draws.key(source, regime.week()), recruit, plot.number());
        }
    }

    /** Sounds somebody out; answers whether there was anybody to ask. */
    private boolean approach(Regime regime, Canvass canvass, Recorder recorder) {
        Candidates.Candidate next = canvass.candidates.next();
        if (next == null) {
            return false;
        }
        Plot plot = canvass.plot;
        Members members = canvass.members();
        int recruit = next.recruit();
        plot.ask(recruit);
        members.asked(recruit);
        double share = members.weight() + regime.weights().of(plot.arena(), recruit);
        double claimed = parameters.claims() * members.reach();
        double hoped = Math.max(claimed, judgement.hoped(regime, plot, recruit, share));
        Reply reply = reply(
                test(parameters.provocations(regime), next.trust(), parameters.genuine()),
                judgement.chance(
                        regime, judgement.view(regime, members, recruit).hoping(hoped)),
                judgement.stakes().of(regime, recruit, plot, share),
                next.trust(),
                plot.sanctioned()
                        ? regime.ties().closenessBetween(recruit, plot.target())
                        : regime.elites().loyalty(recruit),
                plot.sanctioned() ? 0 : parameters.reward(),
                canvass.uniform(ANSWERS, recruit),
                judgement.choice(),
                parameters);
        if (reply.answer() == Answer.INFORM && canvass.uniform(HINTS, recruit) < next.trust()) {
            reply = reply.unspoken();
        }
        recorder.record(new SoundedOut(
                next.recruiter(), recruit, plot.number(), plot.target(), next.trust(), next.suspected(), reply));
        if (reply.answer() == Answer.JOIN) {
            regime.recruit(plot, recruit);
            members.joined(recruit);
            canvass.candidates.addFriendsOf(recruit);
        } else if (reply.answer() == Answer.INFORM) {
            double draw = canvass.uniform(CHAIN, recruit);
            inform(regime, plot, next.recruiter(), recruit, draw);
        }
        return true;
    }

    private void inform(Regime regime, Plot plot, int recruiter, int recruit, double draw) {
        if (draw < parameters.heads() * regime.elites().power(recruit)) {
            if (!plot.betrayed()) {
                regime.tally().plotBetrayed();
            }
            plot.betray();
            regime.warnings()
                    .add(new Warning(
                            plot.number(), recruiter, recruit, Warning.Source.INFORMER, parameters.precision()));
        }
    }

    /**
     * Somebody is sounded out, and answers.
     *
     * @param actor who asks
     * @param target who is asked
     * @param plot number of the plot
     * @param aim whom the plot aims at
     * @param trust trust between the two
     * @param suspected how discontented the one asked seemed
     * @param reply the answer, with all that was weighed
     */
    public record SoundedOut(
            int actor, int target, int plot, @People int aim, double trust, double suspected, Reply reply)
            implements Event {
        @Override
        public String tell(Teller voice) {
            String asked = "%s sounds out %s (trust %s, suspected discontent %s),"
                    .formatted(voice.capital(actor), voice.name(target), voice.number(trust), voice.number(suspected));
            String weighed =
                    "who puts the chance that this is a test at %s and the chance of success at %s against a threshold of %s; joining is worth %s, silence %s, informing %s, so that they come in %s, %s and %s of such cases; the draw is %s."
                            .formatted(
                                    voice.number(reply.test()),
                                    voice.number(reply.chance()),
                                    voice.number(reply.threshold()),
                                    voice.number(reply.join()),
                                    voice.number(reply.silent()),
                                    voice.number(reply.inform()),
                                    voice.number(reply.joinProbability()),
                                    voice.number(reply.silentProbability()),
                                    voice.number(reply.informProbability()),
                                    voice.number(reply.draw()));
            String answer =
                    switch (reply.answer()) {
                        case JOIN -> "**%s joins.**".formatted(capital(voice.he(target)));
                        case SILENT -> "%s says nothing, to anybody.".formatted(capital(voice.he(target)));
                        case INFORM -> "**%s informs the leader.**".formatted(capital(voice.he(target)));
                    };
            return asked + " " + weighed + " " + answer;
        }

        private static String capital(String word) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }

        @Override
        public void moves(Stage stage) {
            if (reply.answer() == Answer.JOIN) {
                stage.plots(target, actor);
            } else if (reply.answer() == Answer.INFORM) {
                stage.informs(target);
            }
        }

        @Override
        public @Nullable Sign sign(Teller voice) {
            return reply.answer() == Answer.INFORM ? new Sign("betrayed", Sign.Tone.BETRAYAL, 40) : null;
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            boolean informs = reply.answer() == Answer.INFORM;
            if (!ending.attempted()) {
                return informs ? betrayal(voice) : null;
            }
            boolean matters = ending.before() && ending.ofPlot(plot) && reply.answer() != Answer.SILENT;
            return !matters ? null : informs ? told(ending, voice) : joined(ending, voice);
        }

        private Reason betrayal(Teller voice) {
            String words = "%s, sounded out by %s, informed %s: it was worth %s to %s, silence %s."
                    .formatted(
                            voice.name(target),
                            voice.name(actor),
                            voice.when(),
                            voice.number(reply.inform()),
                            voice.him(target),
                            voice.number(reply.silent()));
            return Reason.about(target, Reason.Rank.TOLD, words);
        }

        private Reason told(Ending ending, Teller voice) {
            return Reason.about(
                    target,
                    ending.coup() ? Reason.Rank.ALSO : Reason.Rank.TOLD,
                    "%s, sounded out %s, informed %s.".formatted(voice.name(target), voice.when(), numbers(voice)));
        }

        private Reason joined(Ending ending, Teller voice) {
            boolean guards = ending.guards(target);
            String words = "%s joined %s %s%s."
                    .formatted(
                            voice.name(target),
                            voice.when(),
                            numbers(voice),
                            guards ? ": the guard was " + voice.his(target) + " to hold back" : "");
            return Reason.about(target, ending.coup() ? Reason.Rank.PREPARED : Reason.Rank.MINOR, words)
                    .plus(guards ? 0.4 : 0);
        }

        private String numbers(Teller voice) {
            return "(chance %s, threshold %s)".formatted(voice.number(reply.chance()), voice.number(reply.threshold()));
        }
    }
}
