package palace.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

/** Every record of parameters checks every value by its path in the behavioural file. */
class ParametersTest {
    static Stream<Class<? extends Record>> records() {
        return Stream.of(
                Absence.Parameters.class,
                Alternative.Parameters.class,
                Appointment.Parameters.class,
                Assassination.Parameters.class,
                Ballot.Parameters.class,
                Broadcast.Parameters.class,
                Career.Parameters.class,
                Cascade.Parameters.class,
                Choice.class,
                Circle.class,
                Consent.Parameters.class,
                Deal.Parameters.class,
                Decay.Parameters.class,
                Enforcer.Parameters.class,
                Expropriation.Parameters.class,
                Fight.class,
                Founding.Parameters.class,
                Front.Parameters.class,
                Guard.Parameters.class,
                Hope.class,
                Jurisdiction.Parameters.class,
                LashOut.Parameters.class,
                Launch.Parameters.class,
                Leak.Parameters.class,
                Levers.Parameters.class,
                LoyaltyTest.Parameters.class,
                Mortality.Parameters.class,
                Mystique.Parameters.class,
                Overmighty.class,
                Patronage.Parameters.class,
                Performance.Parameters.class,
                Predation.Parameters.class,
                PreferenceFalsification.Parameters.class,
                Preparation.Parameters.class,
                Prospect.Parameters.class,
                Purge.Parameters.class,
                Referendum.Parameters.class,
                RegularExit.Parameters.class,
                Revolt.Parameters.class,
                Solidarity.Parameters.class,
                Sounding.Parameters.class,
                Spoils.Parameters.class,
                Stakes.Parameters.class,
                StandOff.Parameters.class,
                Street.Parameters.class,
                Succession.Parameters.class,
                Terror.Parameters.class,
                Treasury.Parameters.class,
                Verdict.Parameters.class,
                Voice.Parameters.class,
                WarningFilter.Parameters.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void theShippedValuesAreAccepted(Class<? extends Record> type) {
        assertThat(Shipped.AS_IS.bind(type)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("records")
    void valuesThatAreNoNumbersAreRefusedByName(Class<? extends Record> type) {
        for (int component = 0; component < type.getRecordComponents().length; component++) {
            refused(type, component, Double.NaN);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void valuesBelowAndAboveAnySenseAreRefusedByName(Class<? extends Record> type) {
        for (int component = 0; component < type.getRecordComponents().length; component++) {
            refused(type, component, -1e6);
            refused(type, component, Double.POSITIVE_INFINITY);
        }
    }

    private static void refused(Class<? extends Record> type, int component, double value) {
        RecordComponent wrong = type.getRecordComponents()[component];
        Class<?> home = type.getEnclosingClass();
        String path =
                Shipped.kebab((home == null ? type : home).getSimpleName()) + "." + Shipped.kebab(wrong.getName());

        assertThatThrownBy(() -> construct(type, component, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(path + " must be ")
                .hasMessageEndingWith("was " + value);
    }

    private static void construct(Class<? extends Record> type, int component, double value) throws Throwable {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Record shipped = Shipped.AS_IS.bind(type);
        for (int i = 0; i < components.length; i++) {
            values[i] = i == component ? value : components[i].getAccessor().invoke(shipped);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
        try {
            constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getTargetException();
        }
    }
}
