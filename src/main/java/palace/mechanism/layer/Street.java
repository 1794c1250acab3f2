package palace.mechanism.layer;

import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Thresholds;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Ending;
import palace.model.event.Event;
import palace.model.event.Reason;
import palace.model.event.Reason.Rank;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.model.institution.Politics;
import palace.model.layer.Crowd;
import palace.random.Draws;
import palace.random.Greatest;

/**
 * The masses (R10, R12): "Even though we saw street action in Russia in 1990-91, it only happened because Gorbachev
 * untightened the screws first, making it safer to speak out." Before that dissidents speak and suffer alone.
 *
 * <p>Each protests when enough others do (see {@link Thresholds}); repression raises what is enough, anger lowers it. What
 * is seen in the street tells the elite how many are discontented among themselves (Casper and Tyson 2014,
 * https://doi.org/10.1017/S0022381613001485), and a street that is full enough may bring the leader down. Off unless a
 * case has a {@code street} block.
 *
 * <p>In an attempt people come out for the man whom they follow, if it is safe: soldiers do not like to shoot at them, and
 * the waverers see them (R8: in August 1991 Yeltsin stood on a tank).
 *
 * <p>Longer than 250 lines: claim, rule, draw, change of state and the sentences of its events stand in one file, as
 * in every mechanism.
 *
 * @param parameters see {@link Parameters}
 */
public record Street(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Street");
    private static final long EQUALS = Draws.source("Street.equals");
    private static final int FALLS = 1;
    private static final int DAYS = 7;

    /**
     * Parameters of the street.
     *
     * @param caution mean threshold of people who fear and resent nothing; in [0, 1]
     * @param fear threshold added by full terror with the screws tight; at least 0
     * @param boldness threshold taken away by full anger; at least 0
     * @param hardship anger added by each point that performance is below a half; at least 0
     * @param dissidents people who speak out alone a year; at least 0
     * @param spark share of the people whom one of them brings into the street; in [0, 1]
     * @param visible share from which it is more than a few; in [0, 1]
     * @param floor openness up to which the street does not count; in [0, 1]
     * @param lesson share of what the elite does not know of its own discontent that a full street teaches it a week;
     *     in [0, 1]
     * @param critical pressure from which the leader may fall by it; in [0, 1]
     * @param falls falls a year under full pressure, where nobody shoots; at least 0
     * @param weight of all the people, should they come out for somebody in an attempt, against that of the whole elite; in
     *     [0, 1]
     * @param relief share of the anger that the fall of a leader ends; in [0, 1]
     */
    public record Parameters(
            double caution,
            double fear,
            double boldness,
            double hardship,
            double dissidents,
            double spark,
            double visible,
            double floor,
            double lesson,
            double critical,
            double falls,
            double weight,
            double relief) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("street.caution", caution);
            Require.nonNegative("street.fear", fear);
            Require.nonNegative("street.boldness", boldness);
            Require.nonNegative("street.hardship", hardship);
            Require.nonNegative("street.dissidents", dissidents);
            Require.fraction("street.spark", spark);
            Require.fraction("street.visible", visible);
            Require.fraction("street.floor", floor);
            Require.fraction("street.lesson", lesson);
            Require.fraction("street.critical", critical);
            Require.nonNegative("street.falls", falls);
            Require.fraction("street.weight", weight);
            Require.fraction("street.relief", relief);
        }
    }

    /** How angry people are: what the case says, and what the regime does not deliver. */
    static double anger(double base, double performance, Parameters p) {
        return Require.cut(base + p.hardship() * Math.max(0, 0.5 - performance));
    }

    /** The mean share of others whom people want to see in the street before they go. */
    static double threshold(double terror, double openness, double anger, Parameters p) {
        return p.caution() + p.fear() * terror * (1 - openness) - p.boldness() * anger;
    }

    /** How safe it is to come out: not at all until the screws are loosened; in [0, 1]. */
    static double safety(double openness, Parameters p) {
        return p.floor() < 1 ? Math.max(0, openness - p.floor()) / (1 - p.floor()) : 0;
    }

    /** What a street of this share means to those in power: nothing until the screws are loosened; in [0, 1]. */
    static double pressure(double share, double openness, Parameters p) {
        return share * safety(openness, p);
    }

    /** Falls a year under this pressure, when those who are willing to shoot command these levers. */
    static double hazard(double pressure, double terror, double levers, Parameters p) {
        double beyond = p.critical() < 1 ? Math.max(0, pressure - p.critical()) / (1 - p.critical()) : 0;
        return p.falls() * beyond * (1 - terror * levers);
    }

    @Override
    public @Nullable String idle(Regime regime) {
        if (regime.layers().crowd() == null) {
            return "the case has no street";
        }
        double openness = regime.politics().openness();
        return safety(openness, parameters) > 0
                ? null
                : "the street and its anger are not looked at while the screws are closed: politics.openness is %s, and"
                                .formatted(openness)
                        + " must be above %s, street.floor".formatted(parameters.floor());
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Crowd crowd = regime.layers().crowd();
        if (crowd == null) {
            return;
        }
        Politics politics = regime.politics();
        long key = draws.key(SOURCE, regime.week());
        crowd.setSafety(safety(politics.openness(), parameters));
        double anger = anger(crowd.anger(), politics.performance(), parameters);
        double threshold = threshold(politics.terror(), politics.openness(), anger, parameters);
        boolean spoken = Calendar.within(Draws.uniform(key, 0), parameters.dissidents());
        double before = crowd.share();
        double seen = spoken ? Math.max(before, parameters.spark()) : before;
        crowd.setShare(new Thresholds(threshold, crowd.spread()).after(DAYS, seen));
        tell(crowd, before, spoken, threshold, recorder);
        double pressure = pressure(crowd.share(), politics.openness(), parameters);
        if (pressure > 0) {
            double unknown = Math.max(0, politics.discontent() - politics.discontentBelief());
            politics.setDiscontentBelief(politics.discontentBelief() + parameters.lesson() * pressure * unknown);
            overthrow(regime, crowd, pressure, Draws.uniform(key, 0, FALLS), recorder);
        }
    }

    /** Share of the people who would come out for an elite now. */
    public static double call(Regime regime, int elite) {
        Crowd crowd = regime.layers().crowd();
        return crowd == null ? 0 : regime.elites().following(elite) * crowd.safety();
    }

    @Override
    public void hour(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        Crowd crowd = regime.layers().crowd();
        if (crowd == null || crowd.safety() <= 0) {
            return;
        }
        long equals = draws.key(EQUALS, attempt.week());
        int against = loudest(regime, Stance.RALLIED, equals);
        int with = loudest(regime, Stance.JOINED, equals);
        double called = (against < 0 ? 0 : call(regime, against)) - (with < 0 ? 0 : call(regime, with));
        double street = parameters.weight() * called;
        if (FastMath.abs(street) >= parameters.visible() && FastMath.abs(attempt.street()) < parameters.visible()) {
            recorder.record(
                    new CameOut(street > 0 ? against : with, attempt.plot().head(), street));
        }
        attempt.setStreet(street);
    }

    /** The one of this stance whom most people follow, or nobody. */
    private static int loudest(Regime regime, Stance stance, long key) {
        Elites elites = regime.elites();
        Greatest loudest = new Greatest(key);
        for (int i = 0; i < elites.count(); i++) {
            boolean candidate = elites.inOffice(i) && elites.stance(i) == stance && elites.following(i) > 0;
            if (candidate) {
                loudest.offer(i, elites.following(i));
            }
        }
        return loudest.orElse(Party.NOBODY);
    }

    private void tell(Crowd crowd, double before, boolean spoken, double threshold, Recorder recorder) {
        boolean was = before >= parameters.visible();
        boolean is = crowd.share() >= parameters.visible();
        if (is && !was) {
            recorder.record(new Rose(Party.NOBODY, Party.LEADER, crowd.share(), threshold));
        } else if (was && !is) {
            recorder.record(new WentHome(Party.NOBODY, Party.LEADER, crowd.share(), threshold));
        } else if (crowd.share() >= 0.5 && before < 0.5) {
            recorder.record(new Filled(Party.NOBODY, Party.LEADER, crowd.share(), threshold));
        } else if (spoken && !is) {
            recorder.record(new SpokeAlone(Party.NOBODY, Party.LEADER, crowd.share(), threshold));
        }
    }

    private void overthrow(Regime regime, Crowd crowd, double pressure, double draw, Recorder recorder) {
        double hazard =
                hazard(pressure, regime.politics().terror(), regime.leader().levers(), parameters);
        boolean undecided = regime.attempt() == null && regime.fall() == null;
        if (undecided && Calendar.within(draw, hazard)) {
            recorder.record(new Overthrew(Party.NOBODY, Party.LEADER, pressure, hazard, draw));
            regime.fall(OutcomeClass.STREET_OVERTHROW);
            crowd.goHome(crowd.anger() * (1 - parameters.relief()));
        }
    }

    /**
     * People come out for the man whom they follow, in the middle of an attempt.
     *
     * @param actor whom they follow
     * @param target the head of the attempt
     * @param street their weight against the challengers or, below 0, for them
     */
    public record CameOut(int actor, int target, double street) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**People come out for %s** (%s of them): soldiers are asked to shoot at a crowd, and that helps %s."
                    .formatted(
                            voice.name(actor),
                            voice.percent(Math.abs(street)),
                            street > 0 ? "the leader" : voice.name(target));
        }
    }

    /**
     * A protest has become one of most of the people.
     *
     * @param actor nobody in particular
     * @param target the leader
     * @param share of the people in the street
     * @param threshold mean share of others whom people want to see there first
     */
    public record Filled(int actor, int target, double share, double threshold) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**Most of the people are in the street against %s**: %s of them (mean threshold %s)."
                    .formatted(voice.name(target), voice.percent(share), voice.number(threshold));
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return ending.attempted()
                    ? null
                    : Reason.general(
                            Rank.DECIDED,
                            "Most of the people went into the street %s: %s of them, where they want to see %s of the others first on average."
                                    .formatted(voice.when(), voice.percent(share), voice.percent(threshold)));
        }
    }

    /**
     * A protest spreads.
     *
     * @param actor nobody in particular
     * @param target the leader
     * @param share of the people in the street
     * @param threshold mean share of others whom people want to see there first
     */
    public record Rose(int actor, int target, double share, double threshold) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**The street fills against %s**: %s of the people are in it (mean threshold %s)."
                    .formatted(voice.name(target), voice.percent(share), voice.number(threshold));
        }
    }

    /**
     * A protest is over.
     *
     * @param actor nobody in particular
     * @param target the leader
     * @param share of the people who are left in the street
     * @param threshold mean share of others whom people want to see there first
     */
    public record WentHome(int actor, int target, double share, double threshold) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "The street empties: %s of the people are left in it (mean threshold %s)."
                    .formatted(voice.percent(share), voice.number(threshold));
        }
    }

    /**
     * Somebody speaks out, and nobody follows.
     *
     * @param actor nobody whose name is known
     * @param target the leader
     * @param share of the people in the street a week later
     * @param threshold mean share of others whom people want to see there first
     */
    public record SpokeAlone(int actor, int target, double share, double threshold) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "A dissident speaks against %s, and suffers alone: others would come if %s of the people did."
                    .formatted(voice.name(target), voice.percent(threshold));
        }
    }

    /**
     * The street brings the leader down.
     *
     * @param actor nobody in particular
     * @param target the leader
     * @param pressure of the street, in [0, 1]
     * @param hazard falls a year under it
     * @param draw the draw
     */
    public record Overthrew(int actor, int target, double pressure, double hazard, double draw) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**The street brings %s down**: its pressure is %s, and nobody shoots."
                    .formatted(voice.name(target), voice.number(pressure));
        }
    }
}
