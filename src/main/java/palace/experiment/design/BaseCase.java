package palace.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.Posterior;
import palace.scenario.file.Changes;
import palace.scenario.file.ScenarioSource;
import palace.scenario.format.Setting;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import palace.simulation.HistorySource;
import palace.simulation.PosteriorModel;

/**
 * A case that is varied.
 *
 * @param source its file
 * @param behaviour how people decide
 * @param settings changes in every variant
 * @param without mechanisms that are off in every variant
 * @param weeks weeks to look at; null for as many as the case says
 * @param posterior what values of behaviour are drawn from in each history; null where they are as they stand
 */
public record BaseCase(
        ScenarioSource source,
        Behaviour behaviour,
        List<Setting> settings,
        List<String> without,
        @Nullable Integer weeks,
        @Nullable Posterior posterior) {
    public BaseCase {
        settings = List.copyOf(settings);
        without = List.copyOf(without);
    }

    /** The same with further changes in every variant. */
    public BaseCase with(List<Setting> more, List<String> off, @Nullable Integer otherWeeks) {
        var all = new ArrayList<>(settings);
        all.addAll(more);
        var none = new ArrayList<>(without);
        none.addAll(off);
        return new BaseCase(source, behaviour, all, none, otherWeeks == null ? weeks : otherWeeks, posterior);
    }

    /** The same where values of behaviour are drawn for each history, but for those that the design moves. */
    public BaseCase drawing(@Nullable Posterior from) {
        return new BaseCase(source, behaviour, settings, without, weeks, from);
    }

    /** How many people it has, before any design changes that. */
    public int people() {
        return source.with(Changes.split(settings, behaviour).facts()).eliteCount();
    }

    /**
     * Returns the case at a point of a design.
     *
     * @throws palace.scenario.ScenarioException if it cannot be run; its problems stand where the design gave the values
     */
    public Variant at(DesignPoint point) {
        var all = new ArrayList<>(settings);
        point.settings().forEach(all::add);
        Set<String> off = new TreeSet<>(without);
        point.without().forEach(off::add);
        Changes changes = Changes.split(all, behaviour);
        Behaviour changed = behaviour.with(changes.behaviour());
        Scenario scenario = source.with(changes.facts());
        CaseModel run = model(scenario, changed, off);
        HistorySource histories = posterior == null
                ? run
                : new PosteriorModel(run, posterior, changed, behaviour -> model(scenario, behaviour, off));
        return new Variant(
                scenario, changed, List.copyOf(off), run, histories, posterior == null ? "" : posterior.hash());
    }

    private CaseModel model(Scenario scenario, Behaviour under, Set<String> off) {
        CaseModel run = Cases.run(scenario, under, off, true);
        return weeks == null ? run : run.lasting(weeks);
    }
}
