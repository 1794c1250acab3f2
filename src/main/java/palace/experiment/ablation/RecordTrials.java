package palace.experiment.ablation;

import static palace.experiment.ablation.CourtTrials.MILD;
import static palace.experiment.ablation.CourtTrials.WORLD;
import static palace.experiment.ablation.Evidence.attempts;
import static palace.experiment.ablation.Evidence.attemptsOnTheLeader;
import static palace.experiment.ablation.Evidence.ends;
import static palace.experiment.ablation.Evidence.number;
import static palace.experiment.ablation.Evidence.share;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import palace.mechanism.attempt.StandOff.DecidedLate;
import palace.mechanism.layer.Street.Rose;
import palace.mechanism.layer.Street.SpokeAlone;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.simulation.history.History;

/** Claims about a century of moves in Moscow: R1 to R12. */
final class RecordTrials {
    private RecordTrials() {}

    static List<Trial> all() {
        Evidence motions = share("share of attempts by motion", attempt -> attempt.arena() == Arena.VOTES);
        Evidence failed = share("share of attempts that fail", attempt -> !Evidence.succeeds(attempt));
        Evidence coups =
                Evidence.aYear("coups a year", attempt -> Evidence.onLeader(attempt) && Evidence.succeeds(attempt));
        Trial holiday = Trial.of("R6", "on holiday", "khrushchev-1964").against("leader.absences=[]");
        Trial screws = Trial.of("R12", "alone", WORLD)
                .where("street.anger=0.8", "scenario.weeks=260")
                .times(0.3)
                .byEvents();
        return List.of(
                Trial.of(
                                "R1",
                                "the odds are poor",
                                "antiparty-1957",
                                "brezhnev-1964",
                                "andropov-chernenko-1982",
                                "gorbachev-1991",
                                "yeltsin-1993")
                        .less(Evidence.success(), number(0.5, Evidence.success())),
                Trial.of("R2", "terror", WORLD)
                        .where("scenario.weeks=260")
                        .with("politics.terror=0.9")
                        .against(MILD)
                        .lessOf(attemptsOnTheLeader()),
                Trial.of("R3", "died in office", "stalin-1937")
                        .without("Mortality")
                        .moreOf(ends(OutcomeClass.NATURAL_DEATH)),
                Trial.of("R4", "the army of 1953", "beria-1953")
                        .against(bound())
                        .moreOf(Evidence.aYear("moves that succeed a year", Evidence::succeeds)),
                Trial.of("R5", "a motion that fails", "antiparty-1957").more(motions, number(0.5, motions)),
                Trial.of("R5", "a motion that fails", "antiparty-1957").more(failed, number(0.5, failed)),
                holiday.moreOf(attempts()),
                holiday.moreOf(ends(OutcomeClass.COUP)),
                Trial.of("R7", "waiting is cheaper", WORLD)
                        .where(MILD, "scenario.weeks=104", "scenario.stop=leader-falls")
                        .with("leader.health=failing")
                        .against("leader.health=good")
                        .times(4)
                        .lessOf(attempts()),
                Trial.of("R8", "able plotters", WORLD)
                        .where(MILD, "scenario.weeks=260")
                        .with(able("0.9"))
                        .against(able("0.1"))
                        .moreOf(share("share of attempts that succeed", Evidence::succeeds)),
                Trial.of("R8", "a man on a tank", "gorbachev-1991")
                        .without("Street")
                        .lessOf(share("share of attempts that succeed", Evidence::succeeds)),
                Trial.of("R9", "a late, reluctant choice", WORLD)
                        .where(MILD)
                        .byEvents()
                        .more(
                                won("success where he joins late", DecidedLate::joins),
                                won("success where he does not", late -> !late.joins())),
                Trial.of("R10", "the screws loosened first", WORLD)
                        .where("street.anger=0.9", "scenario.weeks=520")
                        .with("politics.openness=0.9")
                        .against("politics.openness=0.4")
                        .times(0.3)
                        .moreOf(ends(OutcomeClass.STREET_OVERTHROW)),
                Trial.of("R11", "the odds are not zero", "khrushchev-1964").more(coups, number(0)),
                screws.where("politics.terror=0.9", "politics.openness=0.1")
                        .more(
                                new Evidence(
                                        "dissidents who speak alone a history",
                                        history -> Happenings.count(history, SpokeAlone.class, event -> true),
                                        history -> 1),
                                number(0)),
                screws.with("politics.terror=0.9", "politics.openness=0.1")
                        .against("politics.terror=0.2", "politics.openness=0.8")
                        .lessOf(Evidence.histories(
                                "share of histories in which the street rises",
                                history -> Happenings.count(history, Rose.class, event -> true) > 0)));
    }

    private static String[] bound() {
        return Stream.of("bulganin", "zhukov", "moskalenko", "artemyev")
                .flatMap(soldier ->
                        Stream.of("elites." + soldier + ".loyalty=0.95", "elites." + soldier + ".grievance=none"))
                .toArray(String[]::new);
    }

    private static String[] able(String competence) {
        return Stream.of("commanders", "ministers", "governors", "outsiders")
                .map(cohort -> "cohorts." + cohort + ".competence=" + competence)
                .toArray(String[]::new);
    }

    private static Evidence won(String name, Predicate<DecidedLate> which) {
        return new Evidence(
                name,
                history -> Happenings.entries(history, DecidedLate.class, which)
                        .filter(entry -> succeededIn(history, entry.week()))
                        .count(),
                history -> Happenings.count(history, DecidedLate.class, which));
    }

    private static boolean succeededIn(History history, int week) {
        return history.attempts().stream().anyMatch(attempt -> attempt.week() == week && Evidence.succeeds(attempt));
    }
}
