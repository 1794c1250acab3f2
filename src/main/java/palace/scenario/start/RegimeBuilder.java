package palace.scenario.start;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.model.AbsenceWindow;
import palace.model.EliteStart;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.LeaderStart;
import palace.model.Mediator;
import palace.model.Past;
import palace.model.PlannedExit;
import palace.model.Ranks;
import palace.model.Regime;
import palace.model.institution.Handovers;
import palace.model.institution.Politics;
import palace.random.Draws;
import palace.scenario.AbsenceFacts;
import palace.scenario.Chambers;
import palace.scenario.CohortFacts;
import palace.scenario.EliteFacts;
import palace.scenario.ExitFacts;
import palace.scenario.HandoverFacts;
import palace.scenario.LeaderFacts;
import palace.scenario.MediatorFacts;
import palace.scenario.OrganisationFacts;
import palace.scenario.PastFacts;
import palace.scenario.PlotFacts;
import palace.scenario.PoliticsFacts;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.Seats;
import palace.scenario.Traits;
import palace.scenario.term.Codebook;
import palace.scenario.term.Grievance;
import palace.scenario.term.Levels;
import palace.scenario.term.Quantity;
import palace.scenario.term.Rank;

/**
 * Builds the regime of a scenario at its start, by the one mapping of the {@link Codebook}. Where sources differ a
 * single history takes the middle, and an ensemble draws.
 *
 * <p>Longer than 250 lines: the one mapping from a case to a regime is read from top to bottom.
 */
public final class RegimeBuilder {
    private final Scenario scenario;
    private final Roster roster;
    private final TieBuilder ties;
    private final boolean drawRanges;
    private final Chambers chambers;
    private final Seats innerSeats;
    private final Seats wideSeats;
    private final double[] innerShares;
    private final double[] wideShares;
    private final Patrons.Others otherPatrons;
    private final int[] firstPatrons;
    private final int[] commanders;
    private final int[] kinds;
    private final boolean[] own;

    /**
     * A builder.
     *
     * @param drawRanges whether ranges are drawn; else their middle is taken
     */
    public RegimeBuilder(Scenario scenario, Roster roster, boolean drawRanges) {
        this.scenario = scenario;
        this.roster = roster;
        this.drawRanges = drawRanges;
        ties = new TieBuilder(scenario, roster);
        chambers = Chambers.of(scenario);
        innerSeats = Seats.in(scenario, chambers.inner());
        wideSeats = Seats.in(scenario, chambers.wide());
        innerShares = shares(innerSeats);
        wideShares = shares(wideSeats);
        Patrons patrons = Patrons.of(scenario, roster);
        otherPatrons = patrons.others();
        firstPatrons = patrons.first(roster.count());
        commanders = ties.commanders();
        kinds = kinds();
        own = new boolean[roster.count()];
        for (int i = 0; i < own.length; i++) {
            own[i] = choosesItsOwn(i) != null;
        }
    }

    /** The share of a body's seats that each elite holds. */
    private double[] shares(Seats seats) {
        double[] shares = new double[roster.count()];
        int index = 0;
        for (EliteFacts facts : scenario.elites()) {
            shares[index++] = seats.share(facts.votes());
        }
        for (CohortFacts cohort : scenario.cohorts()) {
            Arrays.fill(shares, index, index + cohort.count(), seats.share(cohort.votes()));
            index += cohort.count();
        }
        return shares;
    }

    /** The regime at the start of one history. */
    public Regime build(Draws draws) {
        Levels levels = new Levels(draws, drawRanges);
        CommandBuilder commands = CommandBuilder.of(scenario, roster, levels);
        List<EliteStart> starts = elites(levels, commands);
        Elites elites = new Elites(starts);
        otherPatrons.giveTo(elites);
        Regime regime = new Regime(
                leader(levels, commands, turnover(starts, levels)),
                elites,
                ties.rivalries(draws),
                ties.trust(draws, levels),
                chambers.model(),
                mediator(levels),
                politics(levels));
        if (unproven()) {
            regime.knowNoHabit();
        }
        regime.fillFrom(Ranks.of(kinds, i -> own[i], elites));
        regime.ties().regard(ties.grudges(), ties.closeness(levels));
        scenario.layers().addTo(regime.layers(), levels);
        PastFacts past = scenario.past();
        regime.fate().remember(past == null ? Past.QUIET : past.model());
        HandoverFacts handovers = scenario.politics().handovers();
        regime.fate().handOver(handovers == null ? Handovers.UNKNOWN : handovers.model());
        PlotBuilder plots = new PlotBuilder(roster, regime);
        for (PlotFacts plot : scenario.plots()) {
            double readiness = levels.of("plot of " + plot.head(), "readiness", plot.readiness());
            regime.takeOver(plots.build(plot, readiness));
        }
        for (ExitFacts exit : scenario.exits()) {
            String day = exit.kind() + " " + exit.date();
            double chance = levels.of(day, "chance", exit.chance());
            regime.fate().plan(new PlannedExit(roster.weeksTo(exit.date()), chance));
        }
        for (AbsenceFacts absence : scenario.leader().absences()) {
            regime.absences()
                    .plan(new AbsenceWindow(
                            roster.weeksTo(absence.from()),
                            roster.weeksTo(absence.to().plusDays(1)),
                            absence.planned()));
        }
        return regime;
    }

    /** Cohorts are filled from their own kind; named offices by the like of those who sit, or have the rank, as their holder. */
    private int[] kinds() {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] kinds = new int[roster.count()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = numbers.computeIfAbsent(kind(i), kind -> numbers.size());
        }
        return kinds;
    }

    private Object kind(int elite) {
        int cohort = roster.seat(elite).cohort();
        if (cohort != Roster.Seat.NAMED) {
            return cohort;
        }
        OrganisationFacts own = choosesItsOwn(elite);
        if (own != null) {
            return own;
        }
        Rank rank = scenario.elites().get(elite).traits().rank();
        return innerShares[elite] > 0 ? Roster.Seat.NAMED : rank;
    }

    /** The organisation that an elite belongs to, if it chooses its own people. */
    private @Nullable OrganisationFacts choosesItsOwn(int elite) {
        int cohort = roster.seat(elite).cohort();
        String where = cohort == Roster.Seat.NAMED
                ? scenario.elites().get(elite).organisation()
                : scenario.cohorts().get(cohort).organisation();
        return scenario.organisations().stream()
                .filter(organisation -> organisation.id().equals(where) && organisation.choosesItsOwn())
                .findFirst()
                .orElse(null);
    }

    private Politics politics(Levels levels) {
        PoliticsFacts facts = scenario.politics();
        return new Politics(
                levels.of("politics", "terror", facts.terror()),
                levels.of("politics", "openness", facts.openness()),
                levels.of("politics", "surveillance", facts.surveillance()),
                levels.of("politics", "corruption", facts.corruption()),
                0.5,
                levels.of("politics", "alternative", facts.alternative()));
    }

    private double turnover(List<EliteStart> elites, Levels levels) {
        Quantity stated = scenario.leader().turnover();
        if (stated != null) {
            return levels.of("leader", "turnover", stated);
        }
        return unproven() ? Codebook.NEW_LEADERS_TURNOVER : Codebook.turnover(wronged(elites));
    }

    /** Whether the leader has ruled for too short a time to have a record of whom he drops, and no file states one. */
    private boolean unproven() {
        return scenario.leader().turnover() == null && tenure() < 1;
    }

    /** Years for which the leader has ruled when the window opens. */
    private double tenure() {
        var start = scenario.about().start();
        return ChronoUnit.DAYS.between(scenario.leader().since(), start) / Calendar.DAYS_A_YEAR;
    }

    /** Share of the seats held by those whom the leader has wronged; where nobody has a seat, of force and rank. */
    private static double wronged(List<EliteStart> elites) {
        boolean seated = false;
        for (EliteStart elite : elites) {
            seated |= elite.votes() > 0;
        }
        double force =
                seated ? 0 : elites.stream().mapToDouble(EliteStart::force).sum();
        double rank =
                seated ? 0 : elites.stream().mapToDouble(EliteStart::standing).sum();
        double all = 0;
        double wronged = 0;
        for (EliteStart elite : elites) {
            double power = (force > 0 ? elite.force() / force : 0) + (rank > 0 ? elite.standing() / rank : 0);
            double weight = seated ? elite.votes() : power;
            all += weight;
            wronged += elite.grievance() >= Grievance.SLIGHTED.level() ? weight : 0;
        }
        return all > 0 ? wronged / all : 0;
    }

    private Leader leader(Levels levels, CommandBuilder commands, double turnover) {
        LeaderFacts facts = scenario.leader();
        double tenure = tenure();
        double mystique = levels.of("politics", "mystique", scenario.politics().mystique());
        double ruthlessness = levels.of("leader", "ruthlessness", facts.ruthlessness());
        double terror = levels.of("politics", "terror", scenario.politics().terror());
        Quantity attention = facts.attention();
        Quantity paranoia = facts.paranoia();
        return new Leader(new LeaderStart(
                commands.leaderForce(),
                innerSeats.share(facts.votes()),
                wideSeats.share(facts.votes()),
                levels.of("leader", "levers", facts.levers()),
                mystique,
                Codebook.mystiqueCeiling(mystique),
                paranoia == null ? Codebook.paranoia(terror, ruthlessness) : levels.of("leader", "paranoia", paranoia),
                attention == null ? Codebook.freshness(tenure) : levels.of("leader", "attention", attention),
                Codebook.freshness(tenure),
                ruthlessness,
                ChronoUnit.DAYS.between(facts.born(), scenario.about().start()) / Calendar.DAYS_A_YEAR,
                levels.of("leader", "health", facts.health()),
                tenure,
                turnover));
    }

    /** How strong a trait of somebody is. */
    private interface Level {
        double of(String trait, Quantity quantity);
    }

    private List<EliteStart> elites(Levels levels, CommandBuilder commands) {
        List<EliteStart> elites = new ArrayList<>(roster.count());
        for (EliteFacts facts : scenario.elites()) {
            Level level = (trait, quantity) -> levels.of(facts.id(), trait, quantity);
            elites.add(elite(elites.size(), facts.traits(), level, commands));
        }
        for (CohortFacts cohort : scenario.cohorts()) {
            Spread spread = new Spread(levels, cohort);
            for (int m = 0; m < cohort.count(); m++) {
                int member = m;
                Level level = (trait, quantity) -> spread.of(trait, quantity, member);
                elites.add(elite(elites.size(), cohort.traits(), level, commands));
            }
        }
        return elites;
    }

    private EliteStart elite(int index, Traits traits, Level level, CommandBuilder commands) {
        return new EliteStart(
                commands.force(index),
                commands.guard(index),
                commands.own(index),
                innerShares[index],
                wideShares[index],
                traits.rank().standing(),
                level.of("competence", traits.competence()),
                level.of("ambition", traits.ambition()),
                level.of("loyalty", traits.loyaltyOrMapped()),
                level.of("closeness", traits.closeness()),
                level.of("assets", traits.assets()),
                level.of("following", traits.following()),
                traits.grievance().level(),
                commands.hoursAway(index),
                firstPatrons[index],
                commands.control(index),
                commanders[index]);
    }

    private @Nullable Mediator mediator(Levels levels) {
        MediatorFacts facts = scenario.mediator();
        if (facts == null) {
            return null;
        }
        Double[] trust = new Double[roster.count()];
        Arrays.fill(trust, 0.0);
        facts.trust().forEach((id, weight) -> {
            for (int elite : roster.indices(id)) {
                trust[elite] = levels.of("mediator", id, weight);
            }
        });
        return new Mediator(levels.of("mediator", "leader", facts.leader()), List.of(trust));
    }
}
