package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static palace.simulation.Side.CLEAR;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import palace.mechanism.aftermath.Enforcer.Empowered;
import palace.mechanism.aftermath.Enforcer.Option;
import palace.mechanism.aftermath.Purge.Chose;
import palace.mechanism.attempt.StandOff.DecidedLate;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** What an attempt leaves behind. False alarms: once in 700 times each, see {@link Side#CLEAR}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AftermathClaimsTest {
    private static final int A_YEAR = 52;

    private final List<History> mild = Side.mild().read(300);

    @Test
    @Tag("K20")
    void someLeadersPurgeAndSomeDoNot() {
        Ratio purged = Ratio.of(
                mild, h -> Side.events(h, Chose.class, Chose::purges), h -> Side.events(h, Chose.class, each -> true));

        assertThat(purged.above(0.02)).isGreaterThan(CLEAR);
        assertThat(purged.above(0.98)).isLessThan(-CLEAR);
    }

    /** What he gains is made large on one side and nothing on the other; as shipped it takes more histories to be seen. */
    @Test
    @Tag("K28")
    void whoPutTheLidBackOnIsTheNextToLiftIt() {
        assertThat(movesLater(1, 0.6).above(movesLater(0, 0))).isGreaterThan(CLEAR);
    }

    /** Attempts that he leads within three years, for each time that an insider was empowered. */
    private static Ratio movesLater(double force, double ambition) {
        return Ratio.of(
                Side.mild()
                        .with("enforcer.force", force)
                        .with("enforcer.ambition", ambition)
                        .read(250),
                h -> insiders(h)
                        .mapToDouble(entry -> ledWithinThreeYears(h, entry))
                        .sum(),
                h -> insiders(h).count());
    }

    private static double ledWithinThreeYears(History history, Entry entry) {
        int he = ((Empowered) entry.event()).target();
        return Side.count(
                history, a -> a.head() == he && a.week() > entry.week() && a.week() <= entry.week() + 3 * A_YEAR);
    }

    private static Stream<Entry> insiders(History history) {
        return history.entries().stream()
                .filter(entry -> entry.event() instanceof Empowered who && who.option() == Option.INSIDER);
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
    @Tag("K22")
    void aMutinyMayEndInADeal() {
        assertThat(deals(Side.of("record/wagner-2023").counted(400)).above(0)).isGreaterThan(CLEAR);
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
