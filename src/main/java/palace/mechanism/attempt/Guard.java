package palace.mechanism.attempt;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Attempt;
import palace.model.Chain;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Ending;
import palace.model.event.Event;
import palace.model.event.Reason;
import palace.model.event.Recorder;
import palace.model.event.Sign;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * The praetorian cocoon: as long as the guard is loyal, force below its own cannot reach the leader (K26).
 *
 * <p>"If those guys don't turn on you, it's very hard to bring this regime down because you can't get near the actual
 * regime because it's in this cocoon." Whether a guard is loyal follows from who commands it.
 *
 * @param parameters see {@link Parameters}
 */
public record Guard(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Guard");

    /**
     * Parameters of the guard.
     *
     * @param aside share of its force that a guard still puts in the way when its commander stands aside; in [0, 1]
     * @param superiority force, over that of the guard, that beats it; at least 1
     * @param arrests chance in an hour that a guard of overwhelming force arrests the challengers, under a leader who
     *     kills and has begun to fight back; in [0, 1]
     */
    public record Parameters(double aside, double superiority, double arrests) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("guard.aside", aside);
            Require.between("guard.superiority", superiority, 1, 100);
            Require.fraction("guard.arrests", arrests);
        }
    }

    @Override
    public @Nullable String idle(Regime regime, String parameter) {
        boolean unguarded = IntStream.range(0, regime.elites().count())
                .noneMatch(i -> regime.elites().guard(i) > 0);
        return parameter.equals("aside") && unguarded ? "nobody in the case commands a guard of the leader" : null;
    }

    @Override
    public void hour(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        if (!attempt.plot().againstLeader()) {
            return;
        }
        double standing = standing(regime, attempt);
        boolean beaten = attempt.joinedForce() >= parameters.superiority() * standing && attempt.joinedForce() > 0;
        double before = attempt.shield();
        attempt.setShield(beaten ? 0 : standing);
        if (beaten && before > 0) {
            recorder.record(new Overcome(attempt.plot().head(), Party.LEADER, attempt.joinedForce(), standing));
        } else if (!beaten && attempt.fighting()) {
            double chance = arrestChance(
                    standing, attempt.joinedForce(), regime.leader().ruthlessness(), parameters);
            long key = draws.key(SOURCE, Calendar.hour(attempt.week(), attempt.hour()));
            if (Draws.uniform(key, 0) < chance) {
                recorder.record(new Arrested(Party.LEADER, attempt.plot().head(), standing, attempt.joinedForce()));
                attempt.fail("arrested by the guard");
            }
        }
    }

    /** Force that still stands between challengers and leader: his own, and guards who have not turned. */
    private double standing(Regime regime, Attempt attempt) {
        Elites elites = regime.elites();
        double standing = regime.weights().leaderForce();
        for (int i = 0; i < elites.count(); i++) {
            if (elites.guard(i) > 0 && elites.inOffice(i)) {
                double turned = Chain.under(regime, attempt, i, Stance.JOINED);
                double held = Chain.under(regime, attempt, i, Stance.RALLIED);
                standing += elites.guard(i)
                        * switch (elites.stance(i)) {
                            case JOINED -> held;
                            case ASIDE -> parameters.aside() * (1 - turned - held) + held;
                            default -> 1 - turned;
                        };
            }
        }
        return standing;
    }

    /** Chance in an hour that the guard arrests the challengers; it grows with its superiority. */
    static double arrestChance(double standing, double joinedForce, double ruthlessness, Parameters p) {
        double superiority = standing > 0 ? Math.max(0, 1 - joinedForce / standing) : 0;
        return p.arrests() * ruthlessness * superiority;
    }

    /**
     * The way to the leader is open.
     *
     * @param actor the head of the attempt
     * @param target the leader
     * @param force of the challengers
     * @param guard that is left
     */
    public record Overcome(int actor, int target, double force, double guard) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**The guard gives way, and nothing stands any more between the challengers and %s**: their force is %s, that of the guard which has not turned %s."
                    .formatted(voice.name(target), voice.percent(force), voice.percent(guard));
        }

        @Override
        public Sign sign(Teller voice) {
            return Sign.turn("guard gives way");
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return ending.attempted() && !ending.before()
                    ? Reason.general(
                            ending.coup() ? Reason.Rank.GUARD_FELL : Reason.Rank.ALSO,
                            "The guard gave way %s: the challengers had %s of the force, the guard that had not turned %s."
                                    .formatted(voice.when(), voice.percent(force), voice.percent(guard)))
                    : null;
        }
    }

    /**
     * The guard arrests the challengers.
     *
     * @param actor the leader
     * @param target the head of the attempt
     * @param guard its force
     * @param force of the challengers
     */
    public record Arrested(int actor, int target, double guard, double force) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**The guard arrests %s and whoever is with %s**: its force is %s, theirs %s."
                    .formatted(voice.name(target), voice.him(target), voice.percent(guard), voice.percent(force));
        }

        @Override
        public Sign sign(Teller voice) {
            return Sign.turn("guard arrests them");
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return ending.attempted() && !ending.before()
                    ? Reason.general(
                            Reason.Rank.DECIDED,
                            "The guard arrested %s %s: it had %s of the force, they %s."
                                    .formatted(
                                            voice.name(target),
                                            voice.when(),
                                            voice.percent(guard),
                                            voice.percent(force)))
                    : null;
        }
    }
}
