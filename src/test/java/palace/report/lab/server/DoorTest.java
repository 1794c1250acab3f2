package palace.report.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorTest {
    private static final Door HERE = Door.of(InetAddress.getLoopbackAddress(), 8080);

    private static Headers headers(String host, String origin, String site) {
        var headers = new Headers();
        headers.add("Host", host);
        if (!origin.isEmpty()) {
            headers.add("Origin", origin);
        }
        if (!site.isEmpty()) {
            headers.add("Sec-Fetch-Site", site);
        }
        return headers;
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8080, '',                           '',          true,  true,  false",
        "localhost:8080, http://localhost:8080,        same-origin, true,  true,  true",
        "LOCALHOST:8080, http://localhost:8080,        '',          true,  true,  true",
        "[::1]:8080,     http://[::1]:8080,            '',          true,  true,  true",
        "127.0.0.1:8080, http://localhost:8080,        '',          false, false, false",
        "127.0.0.1:8080, https://127.0.0.1:8080,       '',          false, false, false",
        "127.0.0.1:8080, http://127.0.0.1:9090,        same-site,   false, false, false",
        "127.0.0.1:8080, 'null',                       cross-site,  false, false, false",
        "127.0.0.1:8080, '',                           cross-site,  true,  false, false",
        "127.0.0.1,      '',                           '',          false, false, false",
        "127.0.0.1:9090, '',                           '',          false, false, false",
        "rebound.example:8080, http://rebound.example:8080, same-origin, false, false, false",
        "127.0.0.1:8080@evil.example, '',              '',          false, false, false"
    })
    void onlyAPageOfOurOwnReadsAndOnlyItWrites(
            String host, String origin, String site, boolean sees, boolean asks, boolean tells) {
        Headers headers = headers(host, origin, site);

        assertThat(HERE.lets(headers)).as("sees").isEqualTo(sees);
        assertThat(HERE.letsIntoRoom(headers, false)).as("asks").isEqualTo(asks);
        assertThat(HERE.letsIntoRoom(headers, true)).as("tells").isEqualTo(tells);
    }

    @Test
    void twoHostsAreNone() {
        Headers headers = headers("127.0.0.1:8080", "", "");
        headers.add("Host", "127.0.0.1:8080");

        assertThat(HERE.lets(headers)).isFalse();
    }

    @Test
    void aRequestWithoutAHostStaysOutside() {
        assertThat(HERE.lets(new Headers())).isFalse();
    }

    @Test
    void aServerAtOneAddressAnswersToThatOneOnly() throws UnknownHostException {
        Door door = Door.of(InetAddress.getByName("192.0.2.7"), 80);

        assertThat(door.lets(headers("192.0.2.7:80", "", ""))).isTrue();
        assertThat(door.lets(headers("127.0.0.1:80", "", ""))).isFalse();
    }
}
