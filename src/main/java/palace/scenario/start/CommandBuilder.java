package palace.scenario.start;

import org.jspecify.annotations.Nullable;
import palace.model.institution.Control;
import palace.scenario.CohortFacts;
import palace.scenario.EliteFacts;
import palace.scenario.OrganisationFacts;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.term.Codebook;
import palace.scenario.term.Levels;
import palace.scenario.term.Terms;

/**
 * Who commands which force at the start: his own, and that of the organisations whose chain of command ends with him.
 * Shares sum to 1; without any force in the file the leader has it all. Of forces under different control the largest
 * tells.
 */
final class CommandBuilder {
    private final double[] force;
    private final double[] guard;
    private final double[] own;
    private final double[] hours;
    private final double[][] controlled;
    private double leader;

    private CommandBuilder(int elites) {
        force = new double[elites];
        guard = new double[elites];
        own = new double[elites];
        hours = new double[elites];
        controlled = new double[Control.values().length][elites];
    }

    static CommandBuilder of(Scenario scenario, Roster roster, Levels levels) {
        CommandBuilder commands = new CommandBuilder(roster.count());
        commands.leader = levels.of("leader", "force", scenario.leader().force());
        for (EliteFacts elite : scenario.elites()) {
            double share = levels.of(elite.id(), "force", elite.force());
            commands.add(roster.members(elite.id()), share, elite.control(), null);
        }
        for (CohortFacts cohort : scenario.cohorts()) {
            double share = levels.of(cohort.id(), "force", cohort.force());
            commands.add(roster.members(cohort.id()), share, cohort.control(), null);
        }
        for (OrganisationFacts organisation : scenario.organisations()) {
            String chief = organisation.answersTo();
            double share = levels.of(organisation.id(), "force", organisation.force());
            if (chief != null && chief.equals(Terms.LEADER)) {
                commands.leader += share;
            } else if (chief != null) {
                commands.add(roster.members(chief), share, organisation.control(), organisation);
            }
        }
        commands.normalise();
        return commands;
    }

    /** Splits force evenly; property and distance are means weighed by force. */
    private void add(int[] chiefs, double share, Control control, @Nullable OrganisationFacts organisation) {
        for (int chief : chiefs) {
            double part = share / chiefs.length;
            double before = force[chief];
            force[chief] += part;
            controlled[control.ordinal()][chief] += part;
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

    /** Who makes the officers of most of his force; the default where he has none. */
    Control control(int elite) {
        Control most = Codebook.control(false);
        for (Control control : Control.values()) {
            most = controlled[control.ordinal()][elite] > controlled[most.ordinal()][elite] ? control : most;
        }
        return most;
    }
}
