package palace.report.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.report.lab.LabPage;
import palace.report.lab.room.Classroom;

/** A room over a real network: a whole class, and those who mean no good. */
class SharedRoomTest {
    private static final int STUDENTS = 200;

    private final Classroom room = new Classroom(round -> {});
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private LabServer server;

    @BeforeEach
    void start() throws IOException {
        Map<String, byte[]> files =
                Map.of(LabPage.INDEX, new byte[1_000_000], LabPage.ROOM, "students".getBytes(StandardCharsets.UTF_8));
        server = LabServer.start(files, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), room);
        room.begin("T", "{\"title\":\"T\"}");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).timeout(Duration.ofSeconds(60));
    }

    private HttpRequest post(String path, String body) {
        String origin = server.address().substring(0, server.address().length() - 1);
        return request(path)
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private String bet(String ticket) {
        return "{\"ticket\":\"%s\",\"round\":1,\"weights\":[20,20,20,20,20],\"week\":3,\"who\":0}".formatted(ticket);
    }

    private CompletableFuture<Integer> student() {
        var text = HttpResponse.BodyHandlers.ofString();
        return client.sendAsync(post("room/" + room.code() + "/join", "{}"), text)
                .thenApply(joined -> joined.body().replaceAll(".*:\"([0-9a-f]+)\".*", "$1"))
                .thenCompose(ticket -> client.sendAsync(post("room/" + room.code() + "/bet", bet(ticket)), text))
                .thenApply(HttpResponse::statusCode);
    }

    private long allBet() throws InterruptedException, ExecutionException, TimeoutException {
        List<CompletableFuture<Integer>> all = new ArrayList<>();
        for (int i = 0; i < STUDENTS; i++) {
            all.add(student());
        }
        long taken = 0;
        for (CompletableFuture<Integer> one : all) {
            taken += one.get(60, TimeUnit.SECONDS) == 200 ? 1 : 0;
        }
        return taken;
    }

    private Socket socket() throws IOException {
        var socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    @Test
    void twoHundredStudentsBetAtOnce() throws Exception {
        assertThat(allBet()).isEqualTo(STUDENTS);
        assertThat(room.now().bets()).hasSize(STUDENTS);
    }

    @Test
    void slowClientsKeepNobodyOutAndAreSentAway() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Socket socket = socket();
            String begun = i % 2 == 0
                    ? "GET / HTTP/1.1\r\nHost: 127"
                    : "POST /room/%s/bet HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Length: 100\r\n\r\n{"
                            .formatted(room.code(), host(), "http://" + host());
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.ISO_8859_1));
            slow.add(socket);
        }

        assertThat(allBet()).isEqualTo(STUDENTS);
        for (Socket socket : List.of(slow.get(0), slow.get(1))) {
            assertThat(ends(socket)).as("the server ends it").isTrue();
        }
        for (Socket socket : slow) {
            socket.close();
        }
    }

    private String host() {
        return URI.create(server.address()).getAuthority();
    }

    private static boolean ends(Socket socket) {
        try {
            while (socket.getInputStream().read() >= 0) {
                // until it is over
            }
            return true;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Test
    void whoDoesNotReadKeepsNobodyOut() throws Exception {
        List<Socket> deaf = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Socket socket = socket();
            socket.setReceiveBufferSize(1_024);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: %s\r\n\r\n"
                            .formatted(host())
                            .getBytes(StandardCharsets.ISO_8859_1));
            deaf.add(socket);
        }

        assertThat(allBet()).isEqualTo(STUDENTS);
        for (Socket socket : deaf) {
            socket.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\0\0\0\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: HOST\r\n\r\n",
                "GET http://[ HTTP/1.1\r\nHost: HOST\r\n\r\n",
                "POST /room/x/bet HTTP/1.1\r\nHost: HOST\r\nContent-Length: -1\r\n\r\n",
                "POST /room/x/bet HTTP/1.1\r\nHost: HOST\r\nContent-Length: many\r\n\r\n",
                "POST /room/x/bet HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "GET / HTTP/1.1\r\nHost HOST\r\n: : :\r\n\r\n",
                "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\r\n\r\n"
            })
    void whatIsNoRequestHarmsNobody(String text) throws Exception {
        try (Socket socket = socket()) {
            socket.getOutputStream().write(text.replace("HOST", host()).getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            byte[] answer = readWhatComes(socket);
            assertThat(new String(answer, StandardCharsets.ISO_8859_1)).doesNotContain("HTTP/1.1 200");
        }
        assertThat(student().get(60, TimeUnit.SECONDS)).isEqualTo(200);
    }

    private static byte[] readWhatComes(Socket socket) {
        try {
            return socket.getInputStream().readAllBytes();
        } catch (IOException reset) {
            return new byte[0];
        }
    }

    @Test
    void aHeadAndABodyHaveALength() throws Exception {
        var text = HttpResponse.BodyHandlers.ofString();
        String path = "room/" + room.code() + "/bet";

        assertThat(client.send(post(path, " ".repeat(5_000)), text).statusCode())
                .isEqualTo(413);
        try (Socket socket = socket()) {
            String head = "GET / HTTP/1.1\r\nHost: %s\r\nA: %s\r\n\r\n".formatted(host(), "a".repeat(100_000));
            try {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException sentAway) {
                // before it had said all
            }
            assertThat(new String(readWhatComes(socket), StandardCharsets.ISO_8859_1))
                    .doesNotContain("HTTP/1.1 200");
        }
        assertThat(student().get(60, TimeUnit.SECONDS)).isEqualTo(200);
    }

    @Test
    void aPageOfElsewhereIsRefused() throws Exception {
        var text = HttpResponse.BodyHandlers.ofString();
        String path = "room/" + room.code() + "/join";
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString("{}");

        assertThat(client.send(
                                request(path)
                                        .header("Origin", "http://elsewhere.example")
                                        .POST(body)
                                        .build(),
                                text)
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.send(request(path).POST(body).build(), text).statusCode())
                .as("no origin at all")
                .isEqualTo(403);
        assertThat(room.present()).isZero();
    }

    @Test
    void aCodeOpensThePageOfStudents() throws Exception {
        var text = HttpResponse.BodyHandlers.ofString();

        assertThat(client.send(request(room.code()).build(), text).body()).isEqualTo("students");
        assertThat(client.send(
                                request(room.code().toLowerCase(java.util.Locale.ROOT))
                                        .build(),
                                text)
                        .body())
                .isEqualTo("students");
        assertThat(client.send(request("no/" + room.code()).build(), text).statusCode())
                .isEqualTo(404);
    }
}
