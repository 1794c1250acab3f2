package palace.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Who commands which force at the start: his own, and that of the organisations whose chain of command ends with him.
 * Shares sum to 1; without any force in the file the leader has it all.
 */
final class Commands {
    private final double[] force;
    private final double[] guard;
    private final double[] own;
    private final double[] hours;
    private double leader;

    private Commands(int elites) {
        force = new double[elites];
        guard = new double[elites];
        own = new double[elites];
        hours = new double[elites];
    }

    static Commands of(Scenario scenario, Roster roster, Levels levels) {
        Commands commands = new Commands(roster.count());
        commands.leader = levels.of("leader", "force", scenario.leader().force());
        for (EliteFacts elite : scenario.elites()) {
            commands.add(roster.members(elite.id()), levels.of(elite.id(), "force", elite.force()), null);
        }
        for (CohortFacts cohort : scenario.cohorts()) {
            commands.add(roster.members(cohort.id()), levels.of(cohort.id(), "force", cohort.force()), null);
        }
        for (OrganisationFacts organisation : scenario.organisations()) {
            String chief = organisation.answersTo();
            double share = levels.of(organisation.id(), "force", organisation.force());
            if (chief != null && chief.equals(Terms.LEADER)) {
                commands.leader += share;
            } else if (chief != null) {
                commands.add(roster.members(chief), share, organisation);
            }
        }
        commands.normalise();
        return commands;
    }

    /** Splits force evenly; property and distance are means weighed by force. */
    private void add(int[] chiefs, double share, @Nullable OrganisationFacts organisation) {
        for (int chief : chiefs) {
            double part = share / chiefs.length;
            double before = force[chief];
            force[chief] += part;
            if (organisation != null && part > 0) {
                guard[chief] += organisation.shieldsLeader() ? part : 0;
                double weight = part / force[chief];
                own[chief] += weight * ((organisation.own() ? 1 : 0) - own[chief]);
                hours[chief] += weight * (organisation.hoursAway() - hours[chief]);
            } else if (part > 0) {
                own[chief] *= before / force[chief];
                hours[chief] *= before / force[chief];
            }
        }
    }

    private void normalise() {
        double sum = leader;
        for (double share : force) {
            sum += share;
        }
        if (sum <= 0) {
            leader = 1;
            return;
        }
        leader /= sum;
        for (int i = 0; i < force.length; i++) {
            force[i] /= sum;
            guard[i] = Math.min(guard[i] / sum, force[i]);
        }
    }

    double leaderForce() {
        return Math.min(1, leader);
    }

    double force(int elite) {
        return force[elite];
    }

    double guard(int elite) {
        return guard[elite];
    }

    double own(int elite) {
        return Math.min(1, own[elite]);
    }

    double hoursAway(int elite) {
        return hours[elite];
    }
}
