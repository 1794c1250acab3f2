package palace.cli.study;

import palace.experiment.CellCounts;
import palace.scenario.OrganisationFacts;
import palace.scenario.Scenario;

/** What a reader may ask next of a case: how it would have gone without what shaped it most. */
final class NextQuestion {
    private NextQuestion() {}

    /** The options of {@code compare} that take it away; of what only shows in attempts, where there have been some. */
    static String change(Scenario scenario, CellCounts counts) {
        boolean moves = counts.attempts() > 0;
        boolean onLeader = counts.attemptsOnLeaders() > 0;
        boolean guarded = scenario.organisations().stream().anyMatch(OrganisationFacts::shieldsLeader);
        if (onLeader && !scenario.leader().absences().isEmpty()) {
            return "--b-set 'leader.absences=[]'";
        }
        if (moves && scenario.mediator() != null) {
            return "--b-without Deal";
        }
        if (onLeader && guarded) {
            return "--b-without Guard";
        }
        if (!scenario.rivalries().isEmpty()) {
            return "--b-without Predation";
        }
        if (scenario.layers().street() != null) {
            return "--b-without Street";
        }
        if (!scenario.timeline().isEmpty()) {
            return "--b-set 'timeline=[]'";
        }
        boolean plotless = scenario.behaviour().getOrDefault("founding.thoughts", 1.0) == 0;
        return "--b-without " + (plotless ? "Appointment" : "Sounding");
    }
}
