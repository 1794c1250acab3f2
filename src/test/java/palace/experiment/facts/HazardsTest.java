package palace.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static palace.experiment.facts.Countries.country;
import static palace.experiment.facts.Countries.world;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palace.experiment.facts.Hazards.Effect;

class HazardsTest {
    private static WorldSample four(RegimeType one, RegimeType other) {
        return world(country(one, 30, 200), country(other, 90, 120), country(one, 400), country(other));
    }

    private static double ratio(WorldSample sample, Effect effect) {
        return Hazards.of(sample).ratio(effect).of(sample.once());
    }

    /** Of 40 country-years, 5 of them with an attempt: a logistic regression of these in another program. */
    @ParameterizedTest
    @EnumSource
    void aWorldOfOneTypeTellsWhatTenureAndTheLastAttemptDo(RegimeType type) {
        WorldSample sample = four(type, type);

        assertThat(ratio(sample, Effect.LOG_TENURE)).isCloseTo(0.54402965433336, within(1e-9));
        assertThat(ratio(sample, Effect.RECENCY)).isCloseTo(2.5220602998881, within(1e-9));
        assertThat(ratio(sample, Effect.MONARCHY)).isNaN();
    }

    @Test
    void twoTypesAreContrastedWithEachOtherWhereThereIsNoPartyRegime() {
        WorldSample sample = four(RegimeType.MILITARY, RegimeType.MONARCHY);
        WorldSample beside = four(RegimeType.PARTY, RegimeType.MONARCHY);

        assertThat(ratio(sample, Effect.LOG_TENURE))
                .isFinite()
                .isCloseTo(ratio(beside, Effect.LOG_TENURE), within(1e-9));
        assertThat(ratio(sample, Effect.MONARCHY))
                .isCloseTo(ratio(beside, Effect.MONARCHY), within(1e-9))
                .isFinite();
        assertThat(ratio(sample, Effect.MILITARY)).isNaN();
    }

    @Test
    void whereNobodyMovesNothingIsTold() {
        WorldSample quiet = world(country(RegimeType.PARTY), country(RegimeType.MONARCHY));

        assertThat(ratio(quiet, Effect.RECENCY)).isNaN();
        assertThat(ratio(quiet, Effect.LOG_TENURE)).isNaN();
    }
}
