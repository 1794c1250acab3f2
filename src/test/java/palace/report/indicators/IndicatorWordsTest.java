package palace.report.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palace.experiment.indicators.Indicator;
import palace.experiment.indicators.IndicatorSheet;
import palace.experiment.indicators.Observable;
import palace.statistics.ClusteredAuc;
import palace.statistics.Interval;

class IndicatorWordsTest {
    private static Indicator indicator(Observable observable, boolean foretells) {
        return new Indicator(
                observable,
                false,
                List.of(Optional.of(new ClusteredAuc(foretells ? 0.9 : 0.5, 0.01, 100, 50))),
                0,
                false,
                new Indicator.Alarms(1, 0, 20, new Interval(10, 30)));
    }

    /** Of forty things that foretell nothing two have an interval of 95% without chance. */
    @Test
    void whatWarnsIsToldBesideHowMuchWouldByChance() {
        Observable seen = Observable.all().stream()
                .filter(Observable::outside)
                .findFirst()
                .orElseThrow();
        List<Indicator> forty =
                IntStream.range(0, 40).mapToObj(i -> indicator(seen, i < 3)).toList();

        assertThat(IndicatorWords.lead(new IndicatorSheet(100, 50, 5000, 520, forty)))
                .startsWith(
                        "3 of 40 things that an outsider can see warn ahead of time (by chance alone 2 at most would): ");
    }

    private static String name(String observable, boolean change, double area) {
        Observable watched = Observable.all().stream()
                .filter(one -> one.name().equals(observable))
                .findFirst()
                .orElseThrow();
        return IndicatorWords.name(new Indicator(
                watched, change, List.of(Optional.of(new ClusteredAuc(area, 0.01, 100, 50))), 0, area < 0.5, null));
    }

    /** Names of columns are no words: a street is not low, and warnings do not fall. */
    @Test
    void whatIsWatchedIsNamedInWords() {
        assertThat(name("street", false, 0.2)).isEqualTo("low share of the street in protest");
        assertThat(name("mean_grievance", true, 0.8)).isEqualTo("rising grievance of the elite");
        assertThat(name("warnings", false, 0.8)).isEqualTo("many warnings to the leader");
        assertThat(name("warnings", true, 0.2)).isEqualTo("fewer warnings to the leader");
        assertThat(name("active_plots", false, 0.8)).isEqualTo("many plots under way");
        assertThat(name("years_since_attempt", false, 0.2)).isEqualTo("a short time since the last attempt");
        assertThat(name("tenure", true, 0.8)).isEqualTo("a longer time in power");
    }
}
