package palace.scenario.start;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import palace.model.Party;
import palace.model.tie.Regards;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;
import palace.random.Draws;
import palace.scenario.ClosenessFacts;
import palace.scenario.GrudgeFacts;
import palace.scenario.OrganisationFacts;
import palace.scenario.PatronageFacts;
import palace.scenario.RivalryFacts;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.TrustFacts;
import palace.scenario.term.Codebook;
import palace.scenario.term.Levels;

/**
 * Builds the ties of a scenario: those that it names, and those that it leaves to chance. A client trusts his patron;
 * and everybody has one rivalry that sleeps until the leader gives a task twice.
 */
final class TieBuilder {
    private static final long RIVALS = Draws.source("Scenario.rivals");
    private static final long FRIENDS = Draws.source("Scenario.friends");
    private static final long SLEEPING = Draws.source("Scenario.sleeping");

    private final Scenario scenario;
    private final Roster roster;

    TieBuilder(Scenario scenario, Roster roster) {
        this.scenario = scenario;
        this.roster = roster;
    }

    Rivalries rivalries(Draws draws) {
        Pairs pairs = new Pairs();
        Ordinals ordinals = new Ordinals();
        for (RivalryFacts facts : scenario.rivalries()) {
            if (facts instanceof RivalryFacts.Named named) {
                pairs.all(roster.indices(named.predator()), roster.indices(named.prey()), named.instigated());
                if (named.mutual()) {
                    pairs.all(roster.indices(named.prey()), roster.indices(named.predator()), named.instigated());
                }
            } else if (facts instanceof RivalryFacts.Within within) {
                int[] members = roster.indices(within.cohort());
                double instigated = within.instigated() ? 1 : 0;
                long key = ordinals.key(draws, RIVALS, within.cohort());
                DistinctPairs.ordered(members.length, within.perElite(), key)
                        .forEach((tie, one, other) -> pairs.add(members[one], members[other], instigated));
            }
        }
        int awake = pairs.count;
        long sleeping = draws.key(SLEEPING, 0);
        for (int i = 0; i < roster.count() && roster.count() > 1; i++) {
            pairs.add(i, (int) (Draws.uniform(sleeping, i) * roster.count()), 1);
        }
        Rivalries.State[] states = new Rivalries.State[pairs.count];
        for (int t = 0; t < pairs.count; t++) {
            states[t] = Rivalries.State.of(t < awake, pairs.weights[t] > 0);
        }
        return Rivalries.of(roster.count(), pairs.ones(), pairs.others(), states);
    }

    Trust trust(Draws draws, Levels levels) {
        Pairs pairs = new Pairs();
        Ordinals ordinals = new Ordinals();
        for (TrustFacts facts : scenario.trust()) {
            if (facts instanceof TrustFacts.Between between) {
                double weight = levels.of(between.one() + "+" + between.other(), "trust", between.weight());
                for (int one : roster.indices(between.one())) {
                    for (int other : roster.indices(between.other())) {
                        pairs.add(one, other, weight);
                    }
                }
            } else if (facts instanceof TrustFacts.Within within) {
                int[] members = roster.indices(within.cohort());
                long key = ordinals.key(draws, FRIENDS, within.cohort());
                DistinctPairs.unordered(members.length, within.perElite(), key)
                        .forEach((tie, one, other) -> pairs.add(
                                members[one], members[other], within.weight().at(Draws.uniform(key, tie, 2))));
            }
        }
        for (PatronageFacts facts : scenario.patronage()) {
            for (int patron : roster.indices(facts.patron())) {
                for (int client : roster.indices(facts.clients())) {
                    pairs.add(patron, client, Codebook.TRUST_OF_CLIENTS);
                }
            }
        }
        return Trust.of(roster.count(), pairs.ones(), pairs.others(), pairs.weights());
    }

    /** Who holds what against whom. */
    Regards grudges() {
        Pairs pairs = new Pairs();
        for (GrudgeFacts facts : scenario.grudges()) {
            for (int who : roster.indices(facts.who())) {
                pairs.add(who, roster.party(facts.against()), facts.grievance().level());
            }
        }
        return Regards.of(roster.count(), pairs.ones(), pairs.others(), pairs.weights());
    }

    /** Who is how close to whom, both ways. */
    Regards closeness(Levels levels) {
        Pairs pairs = new Pairs();
        for (ClosenessFacts facts : scenario.closeness()) {
            double closeness = levels.of(facts.one() + "+" + facts.other(), "closeness", facts.closeness());
            for (int one : roster.indices(facts.one())) {
                for (int other : roster.indices(facts.other())) {
                    pairs.add(one, other, closeness);
                    pairs.add(other, one, closeness);
                }
            }
        }
        return Regards.of(roster.count(), pairs.ones(), pairs.others(), pairs.weights());
    }

    /** Under whom every elite commands inside an organisation. */
    int[] commanders() {
        int[] commanders = new int[roster.count()];
        Arrays.fill(commanders, Party.NOBODY);
        for (OrganisationFacts facts : scenario.organisations()) {
            String chief = facts.answersTo();
            for (int officer : roster.indices(facts.officers())) {
                commanders[officer] = chief == null ? Party.NOBODY : roster.party(chief);
            }
        }
        return commanders;
    }

    /** Keys of ties that are left to chance: by the cohort, not by the place in the file; of several by their order. */
    private static final class Ordinals {
        private final Map<String, Integer> before = new TreeMap<>();

        long key(Draws draws, long source, String cohort) {
            int ordinal = before.merge(cohort, 1, Integer::sum) - 1;
            return draws.key(source ^ Draws.source(cohort), ordinal);
        }
    }

    /** Growing parallel lists. */
    private static final class Pairs {
        private int[] ones = new int[64];
        private int[] others = new int[64];
        private double[] weights = new double[64];
        private int count;

        void add(int one, int other, double weight) {
            if (count == ones.length) {
                ones = Arrays.copyOf(ones, 2 * count);
                others = Arrays.copyOf(others, 2 * count);
                weights = Arrays.copyOf(weights, 2 * count);
            }
            ones[count] = one;
            others[count] = other;
            weights[count++] = weight;
        }

        void all(int[] from, int[] to, boolean instigated) {
            for (int one : from) {
                for (int other : to) {
                    add(one, other, instigated ? 1 : 0);
                }
            }
        }

        int[] ones() {
            return Arrays.copyOf(ones, count);
        }

        int[] others() {
            return Arrays.copyOf(others, count);
        }

        double[] weights() {
            return Arrays.copyOf(weights, count);
        }
    }
}
