package palace.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema: 1\nscenario: VALUE\nkind: grid\n",
                "schema: 1\r\nscenario : VALUE  # as it was\r\nkind: grid\r\n",
                "scenario:\n  VALUE\nkind: grid\n",
                "{ kind: grid, scenario: VALUE, schema: 1 }",
                "{\n  \"kind\": \"grid\",\n  \"scenario\": VALUE\n}\n",
                "{ title: \"\uD83D\uDE00\u2028 b\", 'scenario': VALUE }",
                "{ title: \"\uD83D\uDE00\uD83D\uDE00\", scenario: VALUE }"
            })
    void theCaseIsNamedAnewAndNothingElseIsTouched(String text) {
        for (String value : new String[] {"my.yaml", "\"my.yaml\"", "'my.yaml'"}) {
            assertThat(DesignText.over(text.replace("VALUE", value), "case.yaml"))
                    .isEqualTo(text.replace("VALUE", "case.yaml"));
        }
    }

    @Test
    void soIsOneInABlockOrAfterAMarkOfTheOrderOfBytes() {
        assertThat(DesignText.over("scenario: >-\n  my.yaml\nkind: grid\n", "case.yaml"))
                .isEqualTo("scenario: case.yaml\nkind: grid\n");
        assertThat(DesignText.over("\uFEFFscenario: my.yaml\n", "case.yaml")).isEqualTo("scenario: case.yaml\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"scenario:\n  id: a-case\n", "distance,weight\n1,2\n", "", "scenario: [", "- scenario: a\n"})
    void whatNamesNoCaseStays(String text) {
        assertThat(DesignText.over(text, "case.yaml")).isEqualTo(text);
    }
}
