package palace.scenario.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Nikita Khrushchev, Khrushchev",
        "Xi Jinping, Xi",
        "Li Keqiang, Li",
        "Kim Jong-un, Kim",
        "Kim Il Sung, Kim",
        "Kim Philby, Philby",
        "Mohammed bin Salman, bin Salman",
        "Hans van den Broek, van den Broek",
        "Charles de Gaulle, de Gaulle",
        "Director of NDRC, Director of NDRC",
        "The minister of defence, The minister of defence",
        "Semyon Konstantinovich Timoshenko, Timoshenko",
        "عدنان خير الله, خير الله",
        "سعد الدين الشاذلي, الشاذلي",
        "محمد خير الدين, خير الدين",
        "Adnan Khayr Allah, Khayr Allah",
        "جمال عبد الناصر, عبد الناصر",
        "محمد بن سلمان, بن سلمان",
        "דוד בן גוריון, בן גוריון",
        "Stalin, Stalin"
    })
    void familyNamesStandForPeopleAndTitlesAreKeptWhole(String name, String brief) {
        assertThat(PersonNames.shortName(name, null)).isEqualTo(brief);
    }

    @Test
    void whatTheFileSaysComesFirst() {
        assertThat(PersonNames.shortName("Xi Jinping", "the chairman")).isEqualTo("the chairman");
    }
}
