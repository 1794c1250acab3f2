package palace.model;

import palace.model.event.Stance;
import palace.model.institution.Obedience;

/** Adds up who is on which side of an attempt, by weight and by the force that is there. */
public final class Sides {
    private Sides() {}

    /** Adds them up. */
    public static void weigh(Regime regime, Attempt attempt) {
        Elites elites = regime.elites();
        Weights weights = regime.weights();
        Arena arena = attempt.plot().arena();
        weighSeats(regime, attempt);
        obey(regime, attempt);
        double joined = 0;
        double aside = 0;
        double own = weights.ofLeader(attempt);
        double rallied = own;
        double joinedForce = 0;
        double heldForce = 0;
        double held = 0;
        double keeps = attempt.keeps();
        double ralliedForce = weights.leaderForce() * keeps;
        for (int i = 0; i < elites.count(); i++) {
            if (!elites.inOffice(i)) {
                continue;
            }
            double weight = weights.of(attempt, i);
            Stance stance = elites.stance(i);
            joined += stance == Stance.JOINED ? weight : 0;
            aside += stance == Stance.ASIDE ? weight : 0;
            rallied += stance == Stance.RALLIED ? weight : 0;
            if (elites.force(i) == 0) {
                continue; // most people of a large case command nobody
            }
            boolean there = elites.hoursAway(i) <= attempt.hour();
            switch (stance) {
                case JOINED -> {
                    double obeying = weights.heldForce(i, attempt.obedienceTo(i));
                    joinedForce += there ? (elites.force(i) - obeying) * with(regime, attempt, i, Stance.JOINED) : 0;
                    ralliedForce +=
                            there ? (elites.force(i) - obeying) * Chain.under(regime, attempt, i, Stance.RALLIED) : 0;
                    held += arena == Arena.VOTES ? 0 : obeying / 2;
                    heldForce += there ? obeying : 0;
                }
                case RALLIED -> {
                    // Men who would not follow him against the leader follow him for the leader.
                    double obeying = weights.heldForce(i, attempt.obedienceTo(i));
                    rallied += arena == Arena.VOTES || i == attempt.plot().target() ? 0 : obeying / 2;
                    ralliedForce += there
                            ? (elites.force(i) - deserting(weights, attempt, i))
                                    * with(regime, attempt, i, Stance.RALLIED)
                            : 0;
                    joinedForce += there ? turned(regime, attempt, i) : 0;
                }
                default -> {
                    joinedForce += there ? turned(regime, attempt, i) : 0;
                    ralliedForce += there ? elites.force(i) * Chain.under(regime, attempt, i, Stance.RALLIED) : 0;
                }
            }
        }
        rallied += keeps * held;
        ralliedForce += keeps * heldForce;
        double street = attempt.street();
        attempt.setShares(own, joined, aside, rallied);
        attempt.setForces(joinedForce * (1 - Math.max(0, street)), ralliedForce * (1 - Math.max(0, -street)));
    }

    /** Men look at who has spoken, or at a leader who looks away; those of the one to be removed look the other way. */
    private static void obey(Regime regime, Attempt attempt) {
        double lawful = attempt.legitimacy()
                * (attempt.plot().againstLeader()
                        ? balance(regime, attempt.joinedSeats(), attempt.ralliedSeats())
                        : 2 * (1 - attempt.keeps()));
        Obedience quiet = regime.politics().obedience();
        attempt.obey(quiet.in(attempt.nerve() + lawful), quiet.in(attempt.nerve() - lawful));
    }

    /** How far those who confer the first place have spoken for the challengers; 0 where nobody does. */
    private static double balance(Regime regime, double joined, double against) {
        return regime.politics().needsConsent() ? regime.bodies().balance(joined, against) : 0;
    }

    /** Men of the one who is to be removed who leave him. */
    private static double deserting(Weights weights, Attempt attempt, int elite) {
        return elite == attempt.plot().target() ? weights.heldForce(elite, attempt.obedienceTo(elite)) : 0;
    }

    /** Share of an office's men who do as its holder does, and not as officers who stand elsewhere. */
    private static double with(Regime regime, Attempt attempt, int elite, Stance stance) {
        double against = Chain.under(regime, attempt, elite, stance == Stance.JOINED ? Stance.RALLIED : Stance.JOINED);
        return 1 - against - Chain.under(regime, attempt, elite, Stance.ASIDE);
    }

    /** Force of an office that joins the challengers under its officers, as far as men follow these. */
    private static double turned(Regime regime, Attempt attempt, int elite) {
        double under = Chain.under(regime, attempt, elite, Stance.JOINED);
        return under == 0 ? 0 : under * regime.weights().usableForce(elite, attempt.obedienceTo(elite));
    }

    /** Who has spoken in the body, wherever the attempt is decided. */
    private static void weighSeats(Regime regime, Attempt attempt) {
        Elites elites = regime.elites();
        double joined = 0;
        double rallied = regime.weights().leaderVotes();
        for (int s = 0; s < elites.seated(); s++) {
            int seat = elites.seat(s);
            if (elites.inOffice(seat)) {
                joined += elites.stance(seat) == Stance.JOINED ? elites.votes(seat) : 0;
                rallied += elites.stance(seat) == Stance.RALLIED ? elites.votes(seat) : 0;
            }
        }
        attempt.setSeats(joined, rallied);
    }
}
