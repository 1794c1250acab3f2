package palace.experiment.ablation;

import static palace.experiment.ablation.CourtTrials.FIVE_YEARS;
import static palace.experiment.ablation.CourtTrials.MILD;
import static palace.experiment.ablation.CourtTrials.WORLD;
import static palace.experiment.ablation.Evidence.attemptsOnTheLeader;
import static palace.experiment.ablation.Evidence.ends;
import static palace.experiment.ablation.Evidence.events;
import static palace.experiment.ablation.Evidence.mean;
import static palace.experiment.ablation.Evidence.number;
import static palace.experiment.ablation.Evidence.share;

import java.util.List;
import java.util.stream.Stream;
import palace.mechanism.aftermath.Enforcer.Empowered;
import palace.mechanism.aftermath.Enforcer.Option;
import palace.mechanism.aftermath.Purge;
import palace.mechanism.attempt.Broadcast.Spoke;
import palace.mechanism.leader.Spoils.Inherited;
import palace.model.OutcomeClass;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Series;

/** Claims about aura, the hours of an attempt, what follows them, and the layers: K15 to K34. */
final class HoursTrials {
    private static final String WAGNER = "wagner-2023";
    private static final String FOUR_YEARS = "scenario.weeks=208";
    private static final int THREE_YEARS = 156;

    private HoursTrials() {}

    static List<Trial> all() {
        return Stream.of(aura(), hours(), aftermath(), layers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Trial> aura() {
        Evidence after =
                Evidence.again("attempts a year after one that failed", attempt -> !Evidence.succeeds(attempt));
        return List.of(
                Trial.of("K15", "an unwitting referendum", WORLD)
                        .where(MILD, "scenario.weeks=520")
                        .against("preference-falsification.half-life=1")
                        .moreOf(after),
                Trial.of("K16", "mystique is lost for good", WORLD)
                        .where(MILD, "scenario.weeks=520", "scenario.stop=leader-falls")
                        .without("Referendum")
                        .bySeries()
                        .lessOf(Evidence.after(Series.MYSTIQUE_CEILING, 104, attempt -> !Evidence.succeeds(attempt))),
                Trial.of("K17", "hollow yet strong", WORLD)
                        .where("politics.mystique=0.1", FIVE_YEARS, "scenario.stop=leader-falls")
                        .with("leader.levers=0.9")
                        .against("leader.levers=0.3")
                        .lessOf(ends(OutcomeClass.COUP)),
                Trial.of("K18", "surveys measure fear", WORLD)
                        .where(
                                "cohorts.commanders.grievance=ruined",
                                "cohorts.ministers.grievance=ruined",
                                "scenario.weeks=52")
                        .bySeries()
                        .more(mean(Series.PUBLIC_SUPPORT, 0), mean(Series.PRIVATE_SUPPORT, 0)),
                Trial.of("K34", "the alternative to the abyss", WORLD)
                        .where(FIVE_YEARS)
                        .with("politics.alternative=0.9")
                        .against("politics.alternative=0.1")
                        .times(3)
                        .moreOf(attemptsOnTheLeader()));
    }

    private static List<Trial> hours() {
        Evidence aside = share(
                "attempts in which those who stand aside weigh most",
                attempt -> attempt.asideShare() > Math.max(attempt.joinedShare(), attempt.ralliedShare()));
        Evidence rallied = mean("share that rallies", AttemptTrace::ralliedShare, Evidence::onLeader);
        return List.of(
                Trial.of("K19", "they stood aside", WORLD)
                        .where(MILD, FIVE_YEARS)
                        .more(aside, number(0.5, aside)),
                Trial.of("K24", "a stand-off", WAGNER)
                        .without("StandOff")
                        .moreOf(share(
                                "share of attempts that end in a deal or are crushed",
                                attempt -> attempt.outcome() == OutcomeClass.DEAL
                                        || attempt.outcome() == OutcomeClass.CRUSHED_STANDOFF)),
                Trial.of("K25", "he may hide rather than rally", WORLD)
                        .where(
                                MILD,
                                "scenario.weeks=104",
                                "scenario.stop=leader-falls",
                                "absence.back=160",
                                "absence.slow=160")
                        .against("leader.absences=[{from: 2000-01-01, to: 2019-12-31, where: abroad, planned: true}]")
                        .times(2)
                        .moreOf(rallied),
                Trial.of("K26", "the cocoon", WORLD)
                        .where(
                                "elites.guard-commander.closeness=0.95",
                                "elites.guard-commander.loyalty=0.95",
                                "organisations.guard.force=0.4",
                                MILD)
                        .without("Guard")
                        .lessOf(Evidence.success()),
                Trial.of("K27", "decisiveness fades", WORLD)
                        .where(MILD, "scenario.weeks=104", "scenario.stop=leader-falls")
                        .with("leader.since=1970-06-01")
                        .against("leader.since=1999-06-01")
                        .byEvents()
                        .moreOf(new Evidence(
                                "hours until he speaks",
                                history -> Happenings.entries(history, Spoke.class, spoke -> true)
                                        .mapToInt(Entry::hour)
                                        .sum(),
                                history -> Happenings.count(history, Spoke.class, spoke -> true))),
                Trial.of("K29", "speeches without effect", WORLD)
                        .where(
                                "politics.mystique=0.9",
                                MILD,
                                "cohorts.commanders.grievance=ruined",
                                "cohorts.ministers.grievance=ruined",
                                "scenario.weeks=52",
                                "scenario.stop=leader-falls")
                        .against("cascade.alarm=0")
                        .times(6)
                        .lessOf(mean("share that joins", AttemptTrace::joinedShare, Evidence::onLeader)));
    }

    private static List<Trial> aftermath() {
        Evidence deals =
                share("share of attempts that end in a deal", attempt -> attempt.outcome() == OutcomeClass.DEAL);
        Evidence insiders = events(
                "share of those empowered who are insiders",
                Empowered.class,
                empowered -> empowered.option() == Option.INSIDER,
                empowered -> true);
        Evidence purged =
                events("share of attempts after which he purges", Purge.Chose.class, Purge.Chose::purges, c -> true);
        return List.of(
                Trial.of("K20", "purge or not", WORLD)
                        .where(MILD, FIVE_YEARS)
                        .byEvents()
                        .more(purged, number(0.02, purged)),
                Trial.of("K20", "purge or not", WORLD)
                        .where(MILD, FIVE_YEARS)
                        .byEvents()
                        .less(purged, number(0.98, purged)),
                Trial.of("K22", "walk away", WAGNER)
                        .where("scenario.weeks=104")
                        .against("deal.teaches=0")
                        .times(2)
                        .moreOf(Evidence.again(
                                "attempts a year after a deal", attempt -> attempt.outcome() == OutcomeClass.DEAL)),
                Trial.of("K23", "an outside mediator", WAGNER)
                        .against("mediator=")
                        .times(3)
                        .moreOf(deals),
                Trial.of("K23", "an outside mediator", WAGNER)
                        .against("mediator=")
                        .times(3)
                        .byEvents()
                        .lessOf(insiders),
                Trial.of("K28", "who puts the lid back on", WORLD)
                        .where(MILD, "scenario.weeks=520")
                        .with("enforcer.force=1", "enforcer.ambition=0.6")
                        .against("enforcer.force=0", "enforcer.ambition=0")
                        .byEvents()
                        .moreOf(ledLater()),
                Trial.of("K30", "an empire without its maker", WORLD)
                        .where("cohorts.commanders.assets=0.8", "cohorts.ministers.assets=0.8", FOUR_YEARS)
                        .byEvents()
                        .less(
                                events(
                                        "share of an empire's value that its heir gets",
                                        Inherited.class,
                                        Inherited::kept),
                                number(1)));
    }

    /** Of those who were empowered so early that three years after are in the window. */
    static Evidence ledLater() {
        return new Evidence(
                "attempts that he leads within three years",
                history -> insiders(history)
                        .mapToDouble(entry -> Evidence.count(
                                history,
                                attempt -> attempt.head() == entry.event().target()
                                        && attempt.week() > entry.week()
                                        && attempt.week() <= entry.week() + THREE_YEARS))
                        .sum(),
                history -> insiders(history).count());
    }

    private static Stream<Entry> insiders(History history) {
        return Happenings.watched(history, Empowered.class, who -> who.option() == Option.INSIDER, THREE_YEARS);
    }

    private static List<Trial> layers() {
        Trial brittle = Trial.of("K21", "powerful and brittle", WORLD)
                .where("scenario.weeks=60", "scenario.stop=leader-falls")
                .times(4);
        Trial lashes = Trial.of("K33", "lashing out", WORLD)
                .where("lash-out.means=0.9", "front.enemy=0.7", FIVE_YEARS)
                .without("LashOut")
                .bySeries();
        Trial war = Trial.of("K32", "a battlefield bank run", WORLD).where(FOUR_YEARS);
        return List.of(
                brittle.where(among("slighted", "[0.3, 0.6]"))
                        .with(defeat(0.75))
                        .against(defeat(0.25))
                        .moreOf(ends(OutcomeClass.COUP)),
                brittle.where(defeat(0.25))
                        .with(among("threatened", "[0.3, 0.6]"))
                        .against(among("none", "0.6"))
                        .moreOf(ends(OutcomeClass.COUP)),
                Trial.of("K31", "an ordinary bank run", WORLD)
                        .where("treasury.reserves=0.5", FOUR_YEARS)
                        .with("treasury.gap=0.3")
                        .against("treasury.gap=0")
                        .times(2)
                        .moreOf(attemptsOnTheLeader()),
                war.with("front.enemy=0.9").against("front.enemy=0.1").times(2).moreOf(attemptsOnTheLeader()),
                war.where("front.enemy=0.9").less(ends(OutcomeClass.COUP), number(0.5)),
                lashes.moreOf(mean(Series.MEAN_FEAR, 26)),
                lashes.lessOf(mean(Series.MYSTIQUE_CEILING, 26)));
    }

    private static String defeat(double size) {
        return "timeline=[{date: 2000-03-01, event: defeat, size: " + size + "}]";
    }

    private static String[] among(String grievance, String closeness) {
        return Stream.of("commanders", "ministers", "governors")
                .flatMap(cohort -> Stream.of(
                        "cohorts." + cohort + ".grievance=" + grievance,
                        "cohorts." + cohort + ".closeness=" + closeness))
                .toArray(String[]::new);
    }
}
