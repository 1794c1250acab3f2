package palace.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenAddressTest {
    @Test
    void nobodyElseComesInUnlessAsked() {
        assertThat(ListenAddress.of(null, 80).getAddress().isLoopbackAddress()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.20", "0.0.0.0", "::1", "2001:db8::7"})
    void anAddressIsInNumbers(String address) {
        assertThat(ListenAddress.of(address, 80).isUnresolved()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "example.org", "1.2.3.4.5", "300.1.1.1", "-1", "abc"})
    void aNameIsNotLookedUp(String name) {
        assertThatThrownBy(() -> ListenAddress.of(name, 80)).hasMessageContaining("'" + name + "'");
    }
}
