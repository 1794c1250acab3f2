package palace.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Problem;
import palace.scenario.timeline.TimelineEvent;

/**
 * A case as its file states it: who was there, what they held, who preyed on whom, what was going to happen anyway.
 * Facts only; how people decide is the same for all cases.
 *
 * @param elites the named, by their ids: their places in the file mean nothing, so that every number is the same wherever
 *     somebody stands in it
 * @param cohorts those whose names do not matter, by their ids
 * @param plots by their heads
 * @param exits by their days
 * @param happened what happened in the window; never read by the model
 * @param expect claims about an ensemble that the file makes of itself
 * @param behaviour behavioural parameters that a textbook case changes, by dotted path
 * @param warnings what is probably not meant, but can be run
 * @param hash SHA-256 of what the file says, whatever its comments, order of keys and layout; in hexadecimal
 */
public record Scenario(
        About about,
        LeaderFacts leader,
        List<OrganisationFacts> organisations,
        List<BodyFacts> bodies,
        List<EliteFacts> elites,
        List<CohortFacts> cohorts,
        List<RivalryFacts> rivalries,
        List<TrustFacts> trust,
        List<PatronageFacts> patronage,
        List<GrudgeFacts> grudges,
        List<ClosenessFacts> closeness,
        PoliticsFacts politics,
        List<PlotFacts> plots,
        @Nullable PastFacts past,
        List<ExitFacts> exits,
        @Nullable MediatorFacts mediator,
        LayerFacts layers,
        List<TimelineEvent> timeline,
        @Nullable HistoricalRecord happened,
        List<String> expect,
        Map<String, Double> behaviour,
        List<Problem> warnings,
        String hash) {

    public Scenario {
        elites = elites.stream().sorted(Comparator.comparing(EliteFacts::id)).toList();
        cohorts = cohorts.stream().sorted(Comparator.comparing(CohortFacts::id)).toList();
        plots = plots.stream().sorted(Comparator.comparing(PlotFacts::head)).toList();
        exits = exits.stream()
                .sorted(Comparator.comparing(ExitFacts::date).thenComparing(ExitFacts::kind))
                .toList();
    }

    /** Returns the number of elites, members of cohorts included. */
    public int eliteCount() {
        return elites.size() + cohorts.stream().mapToInt(CohortFacts::count).sum();
    }
}
