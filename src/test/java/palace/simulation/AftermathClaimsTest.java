package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static palace.simulation.Side.CLEAR;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import palace.mechanism.Enforcer.Empowered;
import palace.mechanism.Enforcer.Option;
import palace.mechanism.Purge.Chose;
import palace.mechanism.StandOff.DecidedLate;

/** What an attempt leaves behind. False alarms: once in 700 times each, see {@link Side#CLEAR}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AftermathClaimsTest {
    private static final double ELITES = 24;

    private final List<History> mild = Side.mild().read(600);

    @Test
    @Tag("K20")
    void someLeadersPurgeAndSomeDoNot() {
        Ratio purged = Ratio.of(
                mild, h -> Side.events(h, Chose.class, Chose::purges), h -> Side.events(h, Chose.class, each -> true));

        assertThat(purged.above(0.02)).isGreaterThan(CLEAR);
        assertThat(purged.above(0.98)).isLessThan(-CLEAR);
    }

    @Test
    @Tag("K28")
    void whoPutTheLidBackOnIsTheNextToLiftIt() {
        assertThat(leadsTheNext(mild).above(1 / ELITES)).isGreaterThan(CLEAR);
    }

    /** How often he leads the next attempt, of those after whom there is one. */
    private static Ratio leadsTheNext(List<History> histories) {
        return Ratio.of(
                histories,
                h -> insiders(h)
                        .filter(entry -> next(h, entry)
                                .filter(a -> a.head() == ((Empowered) entry.event()).target())
                                .findFirst()
                                .isPresent())
                        .count(),
                h -> insiders(h)
                        .filter(entry -> next(h, entry).findFirst().isPresent())
                        .count());
    }

    private static Stream<Entry> insiders(History history) {
        return history.entries().stream()
                .filter(entry -> entry.event() instanceof Empowered who && who.option() == Option.INSIDER);
    }

    private static Stream<AttemptTrace> next(History history, Entry entry) {
        return history.attempts().stream().filter(a -> a.week() > entry.week()).limit(1);
    }

    @Test
    @Tag("R9")
    @Tag("K24")
    void inAStandOffTheLateChoiceOfOneWhoCommandsDecides() {
        assertThat(wonIfHe(DecidedLate::joins).above(wonIfHe(choice -> !choice.joins())))
                .isGreaterThan(CLEAR);
    }

    private Ratio wonIfHe(Predicate<DecidedLate> chose) {
        return Ratio.of(
                mild,
                h -> late(h, chose)
                        .filter(entry -> h.attempts().stream().anyMatch(a -> a.week() == entry.week() && Side.coup(a)))
                        .count(),
                h -> late(h, chose).count());
    }

    private static Stream<Entry> late(History history, Predicate<DecidedLate> chose) {
        return history.entries().stream()
                .filter(entry -> entry.event() instanceof DecidedLate choice && chose.test(choice));
    }

    @Test
    @Tag("K23")
    void withAMediatorMoreEndInDealsAndFewerInsidersGainPower() {
        List<History> mediated = Side.of("record/wagner-2023").read(1200);
        List<History> alone = Side.of("record/wagner-2023", "mediator=").read(1200);

        assertThat(deals(mediated).above(deals(alone))).isGreaterThan(CLEAR);
        assertThat(insidersEmpowered(alone).above(insidersEmpowered(mediated))).isGreaterThan(CLEAR);
    }

    private static Ratio deals(List<History> histories) {
        return Side.share(histories, Side::deal, Side::any);
    }

    private static Ratio insidersEmpowered(List<History> histories) {
        return Ratio.of(histories, h -> insiders(h).count(), h -> Side.events(h, Empowered.class, each -> true));
    }
}
