package palace.mechanism.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Choice;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Warning;
import palace.model.check.Require;
import palace.model.event.Ending;
import palace.model.event.Event;
import palace.model.event.Fall;
import palace.model.event.People;
import palace.model.event.Reason;
import palace.model.event.Recorder;
import palace.model.event.Sign;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * What becomes of a warning: whoever guards the leader may hold it back, the leader may not believe it, and the
 * plotters may hear of it first (K9, K12).
 *
 * <p>"The president may say, that's crazy. Prigozhin would never do that. He's not that kind of guy."
 *
 * <p>Longer than 250 lines: claim, rule, draw, change of state and the sentences of its events stand in one file, as
 * in every mechanism.
 *
 * @param parameters see {@link Parameters}
 */
public record WarningFilter(Parameters parameters) implements Mechanism {
    private static final long CHANNEL = Draws.source("WarningFilter.channel");
    private static final long BELIEF = Draws.source("WarningFilter.belief");
    private static final long TIP = Draws.source("WarningFilter.tip");
    private static final long CAUGHT = Draws.source("WarningFilter.caught");

    /**
     * Parameters of the filter; credence is in units of log odds.
     *
     * @param channel share of warnings held back when the plotters command all guards; in [0, 1]
     * @param credence log odds of belief, all else at 0
     * @param paranoia log odds added by full paranoia
     * @param precision log odds added by full proof
     * @param corroboration log odds added by each earlier warning of the same plot
     * @param closeness log odds taken by full closeness to the suspect
     * @param complacency log odds taken by no attention at all
     * @param tip chance that the plotters hear that they are discovered; in [0, 1]
     * @param grip chance that a discovered plotter is caught, at full levers; in [0, 1]
     * @param alarm paranoia added by a plot that was real; in [0, 1]
     */
    public record Parameters(
            double channel,
            double credence,
            double paranoia,
            double precision,
            double corroboration,
            double closeness,
            double complacency,
            double tip,
            double grip,
            double alarm) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("warning-filter.channel", channel);
            Require.between("warning-filter.credence", credence, -20, 20);
            Require.between("warning-filter.paranoia", paranoia, 0, 20);
            Require.between("warning-filter.precision", precision, 0, 20);
            Require.between("warning-filter.corroboration", corroboration, 0, 20);
            Require.between("warning-filter.closeness", closeness, 0, 20);
            Require.between("warning-filter.complacency", complacency, 0, 20);
            Require.fraction("warning-filter.tip", tip);
            Require.fraction("warning-filter.grip", grip);
            Require.fraction("warning-filter.alarm", alarm);
        }
    }

    /** Probability that the leader believes a warning. */
    public static double credence(
            double paranoia, double precision, int earlier, double closeness, double attention, Parameters p) {
        return Choice.logistic(p.credence()
                + p.paranoia() * paranoia
                + p.precision() * precision
                + p.corroboration() * earlier
                - p.closeness() * closeness
                - p.complacency() * (1 - attention));
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        List<Plot> plots = regime.plots();
        for (int p = 0; p < plots.size(); p++) {
            if (plots.get(p).tippedOff() && !plots.get(p).over()) {
                crackDown(regime, plots.get(p), draws, recorder);
            }
        }
        List<Warning> warnings = regime.warnings();
        for (int w = 0; w < warnings.size(); w++) {
            hear(regime, warnings.get(w), w, draws, recorder);
        }
        warnings.clear();
    }

    private void hear(Regime regime, Warning warning, int number, Draws draws, Recorder recorder) {
        Elites elites = regime.elites();
        Plot plot = warning.plot() == Warning.NO_PLOT ? null : regime.plot(warning.plot());
        boolean stale = !elites.inOffice(warning.suspect()) || (plot != null && (plot.over() || plot.tippedOff()));
        if (stale) {
            return;
        }
        if (plot != null && plot.sanctioned()) {
            boolean first = plot.warnings() == 0;
            if (first && Draws.uniform(draws.key(TIP, regime.week()), number) < parameters.tip()) {
                plot.warnedOf();
                elites.aggrieve(plot.target(), 1);
                recorder.record(new Learnt(warning.informer(), plot.target(), plot.head()));
            }
            return;
        }
        double held = plot == null ? 0 : parameters.channel() * guardOf(regime, plot);
        if (Draws.uniform(draws.key(CHANNEL, regime.week()), number) < held) {
            recorder.record(new HeldBack(warning.informer(), warning.suspect(), warning.source(), held));
            return;
        }
        Leader leader = regime.leader();
        double closeness = elites.closeness(warning.suspect());
        int earlier = plot == null ? 0 : plot.warnings();
        double probability =
                credence(leader.paranoia(), warning.precision(), earlier, closeness, leader.attention(), parameters);
        double draw = Draws.uniform(draws.key(BELIEF, regime.week()), number);
        boolean believed = draw < probability;
        recorder.record(new Heard(
                warning.informer(),
                warning.suspect(),
                warning.source(),
                plot != null,
                closeness,
                leader.attention(),
                leader.warningsDismissed(),
                probability,
                draw,
                believed));
        if (plot != null) {
            plot.warnedOf();
        }
        if (!believed) {
            leader.dismissWarning();
        } else if (plot == null) {
            fall(regime, warning.suspect(), recorder);
        } else if (Draws.uniform(draws.key(TIP, regime.week()), number) < parameters.tip()) {
            plot.tipOff();
            recorder.record(new TippedOff(Party.NOBODY, plot.head(), plot.size()));
        } else {
            crackDown(regime, plot, draws, recorder);
        }
    }

    /** Share of all guards whom a plot's members command: what they do not pass on, the leader does not hear. */
    private static double guardOf(Regime regime, Plot plot) {
        double guard = 0;
        for (int m = 0; m < plot.size(); m++) {
            guard += regime.elites().guard(plot.member(m));
        }
        double all = regime.weights().guard() - regime.weights().leaderForce();
        return all > 0 ? Math.min(1, guard / all) : 0;
    }

    private void crackDown(Regime regime, Plot plot, Draws draws, Recorder recorder) {
        long key = draws.key(CAUGHT, regime.week());
        double grip = parameters.grip() * regime.leader().levers();
        int head = plot.head(); // once he has fallen another takes his place
        for (int member : plot.members()) {
            if (Draws.uniform(key, member) < grip) {
                fall(regime, member, recorder);
            } else {
                recorder.record(new Escaped(Party.LEADER, member, member == head, grip));
            }
        }
        regime.dissolve(plot);
        regime.leader().changeParanoia(parameters.alarm());
    }

    private static void fall(Regime regime, int elite, Recorder recorder) {
        boolean arrest = regime.leader().arrests();
        regime.remove(new Fell(Party.LEADER, elite, arrest, regime.elites().plot(elite) >= 0), recorder);
    }

    /**
     * A warning does not get through.
     *
     * @param actor who warned, if anybody
     * @param target whom it named
     * @param source what kind of warning it was
     * @param probability that the plotters' guards hold a warning back
     */
    public record HeldBack(int actor, int target, Warning.Source source, double probability) implements Event {
        @Override
        public String tell(Teller voice) {
            return "A warning about %s (%s) never reaches the leader: those who should pass it on are in the plot (probability %s)."
                    .formatted(voice.name(target), source.words(), voice.number(probability));
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return ending.attempted() && ending.before() && ending.plotted(target)
                    ? Reason.about(
                            Reason.WARNING,
                            Reason.Rank.TOLD,
                            "A warning about %s never reached %s (%s): those who should pass it on were in the plot."
                                    .formatted(voice.name(target), voice.name(Party.LEADER), voice.day()))
                    : null;
        }
    }

    /**
     * A man learns that the leader wants him removed.
     *
     * @param actor who warned him, if anybody
     * @param target the man
     * @param hand who has been told to see to it
     */
    public record Learnt(int actor, int target, @People int hand) implements Event {
        @Override
        public String tell(Teller voice) {
            return "%s learns that %s is to see to %s fall, and who wants it."
                    .formatted(voice.name(target), voice.name(hand), voice.his(target));
        }
    }

    /**
     * The leader hears a warning.
     *
     * @param actor who warned, if anybody
     * @param target whom it named
     * @param source what kind of warning it was
     * @param isTrue whether there is a plot
     * @param closeness of the leader to the suspect
     * @param attention of the leader
     * @param dismissed warnings that he has dismissed before
     * @param probability that he believes it
     * @param draw the draw
     * @param believed whether he does
     */
    public record Heard(
            int actor,
            int target,
            Warning.Source source,
            boolean isTrue,
            double closeness,
            double attention,
            int dismissed,
            double probability,
            double draw,
            boolean believed)
            implements Event {
        @Override
        public String tell(Teller voice) {
            String from = actor >= 0 ? voice.name(actor) + ", " + source.words() : source.words();
            String before = dismissed == 0
                    ? ""
                    : dismissed == 1
                            ? "; one such warning has been dismissed before"
                            : "; %d such warnings have been dismissed before".formatted(dismissed);
            return "A warning about %s reaches %s (%s): closeness %s, attention %s%s. **%s** (probability %s, drawn %s)."
                    .formatted(
                            voice.name(target),
                            voice.name(Party.LEADER),
                            from,
                            voice.number(closeness),
                            voice.number(attention),
                            before,
                            believed ? "It is believed" : "It is not believed",
                            voice.number(probability),
                            voice.number(draw));
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            if (!ending.attempted() || !ending.before() || !ending.plotted(target)) {
                return null;
            }
            String words = "A warning about %s reached %s %s and was %s (closeness %s, attention %s)."
                    .formatted(
                            voice.name(target),
                            voice.name(Party.LEADER),
                            voice.when(),
                            believed ? "believed" : "not believed",
                            voice.number(closeness),
                            voice.number(attention));
            return Reason.about(
                    Reason.WARNING, believed == ending.coup() ? Reason.Rank.HELPED : Reason.Rank.MISJUDGED, words);
        }
    }

    /**
     * Plotters learn that they are discovered.
     *
     * @param actor nobody in particular
     * @param target the head of the plot
     * @param members members of the plot
     */
    public record TippedOff(int actor, int target, int members) implements Event {
        @Override
        public String tell(Teller voice) {
            return "%s %s: now or never."
                    .formatted(
                            voice.capital(target),
                            members == 1
                                    ? "learns of being discovered"
                                    : "and %s in the plot learn that they are discovered"
                                            .formatted(members == 2 ? "one other" : members - 1 + " others"));
        }

        @Override
        public Sign sign(Teller voice) {
            return new Sign("discovered", Sign.Tone.BETRAYAL, 30);
        }
    }

    /**
     * The leader removes a man whom he believes to be plotting.
     *
     * @param actor the leader
     * @param target who falls
     * @param arrested whether he is arrested, or only dismissed
     * @param guilty whether he was in a plot
     */
    public record Fell(int actor, int target, boolean arrested, boolean guilty) implements Fall {
        @Override
        public int fallen() {
            return target;
        }

        @Override
        public Stance fate() {
            return arrested ? Stance.ARRESTED : Stance.DISMISSED;
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**%s is %s**%s."
                    .formatted(
                            voice.name(target),
                            arrested ? "arrested" : "dismissed",
                            guilty ? "" : ", for a plot that does not exist");
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return ending.attempted() || !guilty
                    ? null
                    : Reason.about(
                            target,
                            Reason.Rank.PLOTTER_FELL,
                            "%s, who was plotting, was %s %s."
                                    .formatted(voice.name(target), arrested ? "arrested" : "dismissed", voice.when()));
        }
    }

    /**
     * A discovered plotter is not caught.
     *
     * @param actor the leader
     * @param target who gets away
     * @param head whether he led the plot
     * @param grip probability of being caught
     */
    public record Escaped(int actor, int target, boolean head, double grip) implements Event {
        @Override
        public String tell(Teller voice) {
            return "Nothing can be proved against %s, who stays in office (the chance of being caught was %s)."
                    .formatted(voice.name(target), voice.number(grip));
        }
    }
}
