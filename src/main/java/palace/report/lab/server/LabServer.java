package palace.report.lab.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import palace.report.lab.LabPage;
import palace.report.lab.room.Classroom;

/**
 * Hands the page out from memory; nothing is read from a disk. Where there is a room, its bets are taken in. A client that
 * is slow holds one of many threads, and only for a while.
 */
public final class LabServer {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "wasm", "application/wasm");

    private static final String ROOM = "/room";
    private static final int MOST_CONNECTIONS = 1_500;
    private static final int THREADS = 1_500; // one waits at each connection that has said nothing whole yet

    static {
        // What Java's own server takes from nowhere else, and reads once.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "120");
        System.setProperty("sun.net.httpserver.maxReqHeaders", "60");
        System.setProperty("sun.net.httpserver.maxReqHeaderSize", "16384");
        System.setProperty("jdk.httpserver.maxConnections", Integer.toString(MOST_CONNECTIONS));
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Map<String, byte[]> files;
    private final Door door;
    private final @Nullable RoomDesk desk;

    private LabServer(HttpServer server, Map<String, byte[]> files, @Nullable Classroom room) {
        this.server = server;
        this.files = files;
        door = Door.of(server.getAddress().getAddress(), server.getAddress().getPort());
        desk = room == null ? null : new RoomDesk(room, addresses(), System::nanoTime);
        threads = new ThreadPoolExecutor(THREADS, THREADS, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            var thread = new Thread(null, task, "lab", 256 * 1024);
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Begins to hand out files.
     *
     * @param at where to listen; its port 0 takes any that is free
     * @param room whose bets are taken in; null for none
     * @throws IOException if the port is taken, or the address is none of this machine
     */
    public static LabServer start(Map<String, byte[]> files, InetSocketAddress at, @Nullable Classroom room)
            throws IOException {
        HttpServer server = HttpServer.create(at, 256);
        var lab = new LabServer(server, files, room);
        server.createContext("/", lab::answer);
        server.setExecutor(lab.threads);
        server.start();
        return lab;
    }

    /** Where the page is, seen from this machine. */
    public String address() {
        InetAddress bound = server.getAddress().getAddress();
        return bound.isLoopbackAddress() || bound.isAnyLocalAddress()
                ? "http://127.0.0.1:" + server.getAddress().getPort() + "/"
                : addresses().get(0);
    }

    /** Where the page is, seen from others: all that they may try. */
    public List<String> addresses() {
        InetAddress bound = server.getAddress().getAddress();
        int port = server.getAddress().getPort();
        List<String> others = (bound.isAnyLocalAddress() ? Door.ofThisMachine() : List.of(bound))
                .stream()
                        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                        .map(address -> "http://" + Door.host(address, port) + "/")
                        .toList();
        return others.isEmpty() ? List.of("http://127.0.0.1:" + port + "/") : others;
    }

    /** The addresses at which others may find this machine. */
    public static List<String> addressesOfThisMachine() {
        return Door.ofThisMachine().stream()
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .map(Door::inNumbers)
                .toList();
    }

    /** Stops at once. */
    public void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = String.valueOf(exchange.getRequestURI().getPath());
            if (desk != null && (path.equals(ROOM) || path.startsWith(ROOM + "/"))) {
                answerOfRoom(exchange, desk, path.substring(Math.min(path.length(), ROOM.length() + 1)));
            } else {
                handOut(exchange, path);
            }
        }
    }

    private void handOut(HttpExchange exchange, String path) throws IOException {
        String method = exchange.getRequestMethod();
        String name = name(path);
        byte[] file = files.get(name);
        if (!door.lets(exchange.getRequestHeaders())) {
            exchange.sendResponseHeaders(403, -1);
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            exchange.sendResponseHeaders(405, -1);
        } else if (file == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            send(exchange, 200, name, file);
        }
    }

    /** A code stands for the page of students. */
    private String name(String path) {
        if (desk != null && path.matches("/[A-Za-z]{5}")) {
            return LabPage.ROOM;
        }
        return "/".equals(path) ? LabPage.INDEX : path.substring(Math.min(1, path.length()));
    }

    private void answerOfRoom(HttpExchange exchange, RoomDesk its, String path) throws IOException {
        boolean writes = !exchange.getRequestMethod().equals("GET");
        RoomReply reply;
        if (!door.letsIntoRoom(exchange.getRequestHeaders(), writes)) {
            reply = RoomReply.problem(403, "Only a page of this room may ask.");
        } else {
            int most = RoomDesk.mostBytes(path);
            byte[] body = exchange.getRequestBody().readNBytes(most + 1);
            String key = exchange.getRequestHeaders().getFirst("Palace-Key");
            String from = exchange.getRemoteAddress().getAddress().getHostAddress();
            reply = body.length > most
                    ? RoomReply.problem(413, "That is too long.")
                    : its.answer(new RoomDesk.Request(
                            exchange.getRequestMethod(),
                            path,
                            key == null ? "" : key,
                            new String(body, StandardCharsets.UTF_8),
                            from));
        }
        send(exchange, reply.status(), "answer.json", reply.json().getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String name, byte[] file) throws IOException {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", LabPage.POLICY + "; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || file.length == 0 ? -1 : file.length);
        if (!head) {
            exchange.getResponseBody().write(file);
        }
    }
}
