package palace.experiment.ablation;

import static palace.experiment.ablation.Evidence.attempts;
import static palace.experiment.ablation.Evidence.events;
import static palace.experiment.ablation.Evidence.mean;
import static palace.experiment.ablation.Evidence.number;
import static palace.experiment.ablation.Evidence.share;

import java.util.List;
import palace.mechanism.leader.Appointment.Appointed;
import palace.mechanism.plot.Leak.Leaked;
import palace.mechanism.plot.Preparation;
import palace.mechanism.plot.WarningFilter.Heard;
import palace.model.event.Event;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;
import palace.simulation.history.Series;

/** Claims about the court, from its rivalries to the leak that spoils a plot: K1 to K14. */
final class CourtTrials {
    static final String WORLD = "world-average";
    static final String MILD = "politics.terror=0.1";
    static final String FIVE_YEARS = "scenario.weeks=260";
    private static final String WAGNER = "wagner-2023";
    private static final int TWO_MONTHS = 8;

    private CourtTrials() {}

    static List<Trial> all() {
        Trial rivals = Trial.of("K1", "rivals wear down, watch and rally", WORLD)
                .where("rivalries.1.per-elite=6", FIVE_YEARS)
                .without("Predation");
        Trial corrodes = Trial.of("K4", "regimes corrode, leaders grow deaf", WORLD)
                .without("Decay")
                .times(0.3);
        Trial tested = Trial.of("K10", "is this a test?", WORLD)
                .where(MILD, FIVE_YEARS)
                .with("sounding.provocation-base=0.5");
        return List.of(
                rivals.bySeries().lessOf(mean(Series.PERFORMANCE, 26)),
                rivals.bySeries().moreOf(mean(Series.MEAN_GRIEVANCE, 26)),
                Trial.of("K1", "rivals wear down, watch and rally", WORLD)
                        .with("rivalries.1.per-elite=6")
                        .against("rivalries.1.per-elite=0")
                        .moreOf(share("share of attempts that are premature", AttemptTrace::premature)),
                Trial.of("K2", "negative selection", WORLD)
                        .where("leader.paranoia=0.9", "scenario.weeks=208")
                        .against("appointment.danger=0", "appointment.loyalty=0")
                        .byEvents()
                        .lessOf(events("mean competence of the appointed", Appointed.class, Appointed::competence)),
                Trial.of("K3", "endemic, under the carpet", WORLD)
                        .where("scenario.weeks=104")
                        .without("Predation")
                        .byEvents()
                        .moreOf(new Evidence(
                                "attacks and plots for each visible event",
                                history -> (double) history.attacks() + history.plots(),
                                history -> Happenings.count(history, Event.class, Event::visible))),
                corrodes.bySeries().moreOf(mean(Series.CORRUPTION, 520)),
                corrodes.bySeries().lessOf(mean(Series.ATTENTION, 52)),
                Trial.of("K5", "a private army", WAGNER)
                        .against("organisations.wagner.force=0", "timeline.5=null")
                        .times(4)
                        .moreOf(share("share of attempts that win or end in a deal", CourtTrials::getsAway)),
                Trial.of("K6", "a populist insider", WORLD)
                        .where("cohorts.commanders.following=0.7", FIVE_YEARS)
                        .without("Voice")
                        .moreOf(attempts()),
                Trial.of("K7", "offence as defence", WAGNER)
                        .without("Expropriation")
                        .moreOf(attempts()),
                Trial.of("K8", "a rival as target", WAGNER)
                        .without("Expropriation")
                        .moreOf(Evidence.aYear("attempts on rivals a year", attempt -> !Evidence.onLeader(attempt))),
                Trial.of("K8", "a rival as target", WAGNER)
                        .without("Referendum")
                        .bySeries()
                        .lessOf(Evidence.after(Series.MYSTIQUE, 1, attempt -> !Evidence.onLeader(attempt))),
                Trial.of("K9", "sped up and failed", WORLD)
                        .where(MILD)
                        .less(
                                share("premature attempts that succeed", Evidence::succeeds, AttemptTrace::premature),
                                share("others that succeed", Evidence::succeeds, attempt -> !attempt.premature())),
                Trial.of("K9", "sped up and failed", WORLD)
                        .where(MILD)
                        .without("Leak")
                        .moreOf(share("share of attempts that are premature", AttemptTrace::premature)),
                tested.lessOf(mean("members of a plot that moves", AttemptTrace::members, attempt -> true)),
                tested.moreOf(new Evidence("share of plots betrayed", History::betrayed, History::plots)),
                Trial.of("K11", "chatter and stockpiling", WORLD)
                        .where(MILD, FIVE_YEARS)
                        .byEvents()
                        .more(
                                Happenings.followed(
                                        "moves within 8 weeks after signs of preparation",
                                        Preparation.Seen.class,
                                        TWO_MONTHS),
                                Happenings.followed("moves within 8 weeks after talk", Leaked.class, TWO_MONTHS)),
                Trial.of("K12", "he would never do that", WORLD)
                        .where(MILD, "scenario.weeks=208")
                        .where(loyalty("loyalty=0.4"))
                        .with(loyalty("closeness=0.8"))
                        .against(loyalty("closeness=0.2"))
                        .byEvents()
                        .moreOf(events(
                                "share of true warnings dismissed",
                                Heard.class,
                                heard -> !heard.believed(),
                                Heard::isTrue)),
                Trial.of("K13", "two fronts", WORLD)
                        .where("front.enemy=0.5", "rivalries.1.per-elite=6", "scenario.weeks=208")
                        .against("front.infighting=0")
                        .bySeries()
                        .lessOf(mean(Series.FRONT, 0)),
                Trial.of("K14", "improvised, either end", WORLD)
                        .where(MILD, FIVE_YEARS)
                        .against("launch.misjudges=0")
                        .lessOf(Evidence.success()),
                Trial.of("K14", "improvised, either end", WORLD)
                        .where(MILD, FIVE_YEARS)
                        .more(Evidence.success(), number(0.1, Evidence.success())));
    }

    private static boolean getsAway(AttemptTrace attempt) {
        return Evidence.succeeds(attempt) || attempt.outcome() == palace.model.OutcomeClass.DEAL;
    }

    private static String[] loyalty(String value) {
        return List.of("commanders", "ministers", "governors", "outsiders").stream()
                .map(cohort -> "cohorts." + cohort + "." + value)
                .toArray(String[]::new);
    }
}
