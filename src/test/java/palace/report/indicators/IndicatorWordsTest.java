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
}
