package palace.report.pivots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import palace.experiment.pivots.Pivot;
import palace.experiment.pivots.PivotSheet;
import palace.experiment.pivots.Player;
import palace.experiment.pivots.Switched;
import palace.statistics.MeanEstimate;

class PivotWordsTest {
    /** Of 100 attempts 80 succeed if he joins and 20 if he rallies. */
    private static final Switched SWING = new Switched(20, 60, 0, 20);

    private static Pivot pivot(String name, Player.Kind kind, @Nullable MeanEstimate value, Integer... members) {
        return new Pivot(new Player(name, name, kind, List.of(members)), SWING, SWING, SWING, SWING, value);
    }

    private static PivotSheet sheet(Pivot... pivots) {
        return new PivotSheet(200, 100, 50, List.of(pivots), List.of(), List.of(), 0.6);
    }

    private static List<String> made(PivotSheet sheet) {
        return PivotWords.listed(sheet, true).stream().map(PivotWords::name).toList();
    }

    @Test
    void oneOrganisationThatIsAllTheGuardIsToldOnce() {
        Pivot guard = pivot("the guard", Player.Kind.GUARD, null, 3);

        assertThat(made(sheet(pivot("the guards regiment", Player.Kind.ORGANISATION, null, 3), guard)))
                .containsExactly("the guards regiment");
        assertThat(made(sheet(pivot("the guards regiment", Player.Kind.ORGANISATION, null, 3, 4), guard)))
                .containsExactly("the guards regiment", "all who guard the leader");
    }

    @Test
    void swingsAreToldInPointsAsTheAxisSaysThem() {
        String words = String.join(
                " ",
                PivotWords.answer(sheet(
                        pivot("Ivan", Player.Kind.PERSON, null, 1), pivot("Pyotr", Player.Kind.PERSON, null, 2))));

        assertThat(words).contains("80% succeed if he joins, 20% if he rallies", "Then Pyotr +60 points (");
    }

    /** Somebody whose interval alone leaves out 0 may stand on the chart and not be named: it is said why. */
    @Test
    void itIsSaidThatOnlyThoseToldFromNothingAreNamed() {
        assertThat(PivotWords.answer(sheet(pivot("Ivan", Player.Kind.PERSON, null, 1))))
                .contains(
                        "Of 1 who had a choice, 1 can be told from those on whom nothing hangs, at 5% for all together;"
                                + " only they are named here. Each interval is for one alone.");
    }

    @Test
    void theForemostStandInTheOrderOfWhatTheyAdd() {
        PivotSheet sheet = sheet(
                pivot("Ivan", Player.Kind.PERSON, new MeanEstimate(100, 0.1, 0.01), 1),
                pivot("Pyotr", Player.Kind.PERSON, new MeanEstimate(100, 0.3, 0.01), 2),
                pivot("Boris", Player.Kind.PERSON, null, 3));

        assertThat(PivotCharts.foremost(sheet).stream().map(PivotWords::name)).containsExactly("Pyotr", "Ivan");
    }
}
