package palace.report.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.report.lab.LabPage;

class LabServerTest {
    private LabServer server;

    @BeforeEach
    void start() throws IOException {
        Map<String, byte[]> files = Map.of(
                LabPage.INDEX, "the page".getBytes(StandardCharsets.UTF_8), "engine.wasm", new byte[] {0, 97, 115, 109
                });
        server = LabServer.start(files, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), null);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private String answer(String request) throws IOException {
        int port = URI.create(server.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            String text = request.replace("PORT", Integer.toString(port)) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }
    }

    @Test
    void thePageComesWithItsPolicy() throws IOException {
        assertThat(answer("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Security-Policy: " + LabPage.POLICY)
                .containsIgnoringCase("Content-Type: text/html; charset=utf-8")
                .endsWith("the page");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /engine.wasm HTTP/1.1,  127.0.0.1:PORT,     200",
        "HEAD / HTTP/1.1,            localhost:PORT,     200",
        "GET /other HTTP/1.1,        127.0.0.1:PORT,     404",
        "GET /../pom.xml HTTP/1.1,   127.0.0.1:PORT,     404",
        "GET /%2e%2e/x HTTP/1.1,     127.0.0.1:PORT,     404",
        "POST / HTTP/1.1,            127.0.0.1:PORT,     405",
        "GET / HTTP/1.1,             elsewhere.example,  403",
        "GET / HTTP/1.1,             elsewhere.example:PORT, 403"
    })
    void onlyWhatThePageHoldsGoesOutAndOnlyToThisMachine(String line, String host, int status) throws IOException {
        assertThat(answer(line + "\r\nHost: " + host)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void itListensOnThisMachineAlone() {
        assertThat(server.address()).startsWith("http://127.0.0.1:");
    }
}
