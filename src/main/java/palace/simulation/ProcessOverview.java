package palace.simulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import palace.mechanism.Mechanism;
import palace.mechanism.aftermath.Assassination;
import palace.mechanism.aftermath.Enforcer;
import palace.mechanism.aftermath.Mortality;
import palace.mechanism.aftermath.Purge;
import palace.mechanism.aftermath.Referendum;
import palace.mechanism.aftermath.RegularExit;
import palace.mechanism.aftermath.Revolt;
import palace.mechanism.aftermath.Succession;
import palace.mechanism.attempt.Ballot;
import palace.mechanism.attempt.Broadcast;
import palace.mechanism.attempt.Cascade;
import palace.mechanism.attempt.Deal;
import palace.mechanism.attempt.Guard;
import palace.mechanism.attempt.StandOff;
import palace.mechanism.attempt.Verdict;
import palace.mechanism.judgement.Career;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Circle;
import palace.mechanism.judgement.Consent;
import palace.mechanism.judgement.Fight;
import palace.mechanism.judgement.Hope;
import palace.mechanism.judgement.Interests;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Levers;
import palace.mechanism.judgement.Overmighty;
import palace.mechanism.judgement.Prospect;
import palace.mechanism.judgement.Stakes;
import palace.mechanism.layer.Front;
import palace.mechanism.layer.LashOut;
import palace.mechanism.layer.Street;
import palace.mechanism.layer.Treasury;
import palace.mechanism.leader.Appointment;
import palace.mechanism.leader.Expropriation;
import palace.mechanism.leader.Jurisdiction;
import palace.mechanism.leader.LoyaltyTest;
import palace.mechanism.leader.Spoils;
import palace.mechanism.leader.Strike;
import palace.mechanism.plot.Founding;
import palace.mechanism.plot.Launch;
import palace.mechanism.plot.Leak;
import palace.mechanism.plot.Preparation;
import palace.mechanism.plot.Sounding;
import palace.mechanism.plot.WarningFilter;
import palace.mechanism.regime.Absence;
import palace.mechanism.regime.Alternative;
import palace.mechanism.regime.Decay;
import palace.mechanism.regime.Mystique;
import palace.mechanism.regime.Patronage;
import palace.mechanism.regime.Performance;
import palace.mechanism.regime.Predation;
import palace.mechanism.regime.PreferenceFalsification;
import palace.mechanism.regime.Solidarity;
import palace.mechanism.regime.Terror;
import palace.mechanism.regime.Voice;

/**
 * The process overview: which mechanisms there are, and in what order they act, in a week, in an hour of an attempt and
 * after it. One line for each; a mechanism that has nothing to do in a phase is passed over.
 */
public final class ProcessOverview {
    private final List<Mechanism> mechanisms;

    private ProcessOverview(List<Mechanism> mechanisms) {
        this.mechanisms = mechanisms;
    }

    /** Where parameters come from: a section of the behavioural file, bound to a record. */
    @FunctionalInterface
    public interface Binder {
        <R extends Record> R bind(String section, Class<R> type);
    }

    /** The schedule with all mechanisms but those named. */
    public static ProcessOverview of(Binder binder, Set<String> without) {
        List<Mechanism> all = all(binder);
        for (String name : without) {
            if (all.stream().noneMatch(mechanism -> mechanism.name().equals(name))) {
                throw new IllegalArgumentException("no mechanism is called '%s'".formatted(name));
            }
        }
        return new ProcessOverview(all.stream()
                .filter(mechanism -> !without.contains(mechanism.name()))
                .toList());
    }

    private static List<Mechanism> all(Binder p) {
        Choice choice = p.bind("choice", Choice.class);
        var career = p.bind("career", Career.Parameters.class);
        var overmighty = p.bind("overmighty", Overmighty.class);
        var appointment = p.bind("appointment", Appointment.Parameters.class);
        var consent = p.bind("consent", Consent.Parameters.class);
        var levers = p.bind("levers", Levers.Parameters.class);
        Judgement judgement = new Judgement(
                choice,
                new Interests(p.bind("stakes", Stakes.Parameters.class), career, overmighty),
                p.bind("prospect", Prospect.Parameters.class),
                p.bind("circle", Circle.class),
                p.bind("hope", Hope.class),
                consent,
                levers);
        var sounding = p.bind("sounding", Sounding.Parameters.class);
        var leak = p.bind("leak", Leak.Parameters.class);
        var launch = p.bind("launch", Launch.Parameters.class);
        var fight = p.bind("fight", Fight.class);
        return Stream.<Mechanism>of(
                        // The regime, week by week.
                        new Absence(p.bind("absence", Absence.Parameters.class)),
                        new Levers(levers),
                        new Consent(consent),
                        new Treasury(p.bind("treasury", Treasury.Parameters.class)),
                        new Front(p.bind("front", Front.Parameters.class)),
                        new Performance(p.bind("performance", Performance.Parameters.class)),
                        new Mystique(p.bind("mystique", Mystique.Parameters.class)),
                        new Predation(p.bind("predation", Predation.Parameters.class)),
                        new Voice(p.bind("voice", Voice.Parameters.class)),
                        new Patronage(p.bind("patronage", Patronage.Parameters.class)),
                        new Terror(p.bind("terror", Terror.Parameters.class)),
                        new PreferenceFalsification(
                                p.bind("preference-falsification", PreferenceFalsification.Parameters.class)),
                        new Alternative(p.bind("alternative", Alternative.Parameters.class)),
                        new Career(career),
                        new Decay(p.bind("decay", Decay.Parameters.class)),
                        // The leader's moves.
                        new LoyaltyTest(p.bind("loyalty-test", LoyaltyTest.Parameters.class), sounding, judgement),
                        new Jurisdiction(p.bind("jurisdiction", Jurisdiction.Parameters.class)),
                        new Spoils(p.bind("spoils", Spoils.Parameters.class)),
                        new Appointment(appointment, career, overmighty),
                        new Strike(p.bind("strike", Strike.Parameters.class), career, appointment, overmighty),
                        new Expropriation(p.bind("expropriation", Expropriation.Parameters.class)),
                        new LashOut(p.bind("lash-out", LashOut.Parameters.class), choice),
                        // Plots.
                        new Solidarity(p.bind("solidarity", Solidarity.Parameters.class)),
                        new Founding(p.bind("founding", Founding.Parameters.class), judgement),
                        new Preparation(p.bind("preparation", Preparation.Parameters.class)),
                        new Sounding(sounding, judgement),
                        new Leak(leak),
                        new WarningFilter(p.bind("warning-filter", WarningFilter.Parameters.class)),
                        new Launch(launch, judgement, leak),
                        // The masses.
                        new Street(p.bind("street", Street.Parameters.class)),
                        // An attempt, hour by hour.
                        new Cascade(p.bind("cascade", Cascade.Parameters.class), judgement, launch),
                        new Broadcast(p.bind("broadcast", Broadcast.Parameters.class)),
                        new Guard(p.bind("guard", Guard.Parameters.class)),
                        new Ballot(p.bind("ballot", Ballot.Parameters.class), choice),
                        new Verdict(p.bind("verdict", Verdict.Parameters.class), consent),
                        new Deal(p.bind("deal", Deal.Parameters.class), judgement, fight),
                        new StandOff(p.bind("stand-off", StandOff.Parameters.class), judgement, fight),
                        // What is left behind.
                        new Referendum(p.bind("referendum", Referendum.Parameters.class)),
                        new Purge(p.bind("purge", Purge.Parameters.class), choice),
                        new Enforcer(p.bind("enforcer", Enforcer.Parameters.class), choice),
                        new Mortality(p.bind("mortality", Mortality.Parameters.class)),
                        new RegularExit(p.bind("regular-exit", RegularExit.Parameters.class)),
                        new Assassination(p.bind("assassination", Assassination.Parameters.class)),
                        new Revolt(p.bind("revolt", Revolt.Parameters.class)),
                        new Succession(p.bind("succession", Succession.Parameters.class), career))
                .toList();
    }

    /** The mechanisms, in the order in which they act. */
    public List<Mechanism> mechanisms() {
        return mechanisms;
    }

    /** The mechanism of a class, if it is switched on. */
    <M extends Mechanism> Optional<M> find(Class<M> type) {
        return mechanisms.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
