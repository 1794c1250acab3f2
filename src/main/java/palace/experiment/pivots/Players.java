package palace.experiment.pivots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import palace.model.Party;
import palace.scenario.CohortFacts;
import palace.scenario.EliteFacts;
import palace.scenario.OrganisationFacts;
import palace.scenario.Roster;
import palace.scenario.Scenario;

/** Everybody in a case whose choice may be asked for. */
public final class Players {
    /** The id of all who guard the leader together. */
    public static final String GUARD = "all-guards";

    private final Scenario scenario;
    private final Roster roster;

    private Players(Scenario scenario) {
        this.scenario = scenario;
        roster = new Roster(scenario);
    }

    /** Persons, cohorts, organisations with people in them, and the guard as a whole, in the order of their ids. */
    public static List<Player> of(Scenario scenario) {
        return new Players(scenario).all();
    }

    private List<Player> all() {
        var all = new ArrayList<Player>();
        for (EliteFacts elite : scenario.elites()) {
            all.add(new Player(elite.id(), elite.name(), Player.Kind.PERSON, members(elite.id())));
        }
        for (CohortFacts cohort : scenario.cohorts()) {
            all.add(new Player(cohort.id(), "every " + cohort.name(), Player.Kind.COHORT, members(cohort.id())));
        }
        var guards = new TreeSet<Integer>();
        for (OrganisationFacts organisation : scenario.organisations()) {
            SortedSet<Integer> people = people(organisation);
            if (!people.isEmpty()) {
                all.add(new Player(
                        organisation.id(), organisation.name(), Player.Kind.ORGANISATION, List.copyOf(people)));
            }
            if (organisation.shieldsLeader()) {
                guards.addAll(commanders(organisation));
            }
        }
        if (!guards.isEmpty()) {
            all.add(new Player(GUARD, "the guard", Player.Kind.GUARD, List.copyOf(guards)));
        }
        return all;
    }

    /** Whom it answers to, who commands inside it, and who belongs to it. */
    private SortedSet<Integer> people(OrganisationFacts organisation) {
        SortedSet<Integer> people = commanders(organisation);
        scenario.elites().stream()
                .filter(elite -> organisation.id().equals(elite.organisation()))
                .forEach(elite -> people.addAll(members(elite.id())));
        scenario.cohorts().stream()
                .filter(cohort -> organisation.id().equals(cohort.organisation()))
                .forEach(cohort -> people.addAll(members(cohort.id())));
        return people;
    }

    private SortedSet<Integer> commanders(OrganisationFacts organisation) {
        var people = new TreeSet<Integer>();
        String head = organisation.answersTo();
        if (head != null && roster.party(head) != Party.LEADER) {
            people.addAll(members(head));
        }
        organisation.officers().forEach(officer -> people.addAll(members(officer)));
        return people;
    }

    private List<Integer> members(String id) {
        return Arrays.stream(roster.indices(id)).boxed().toList();
    }
}
