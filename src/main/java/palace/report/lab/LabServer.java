package palace.report.lab;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** Hands the page out from memory, to this machine alone: nothing is read from a disk, and nothing is taken in. */
public final class LabServer {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "wasm", "application/wasm");

    private final HttpServer server;
    private final Map<String, byte[]> files;

    private LabServer(HttpServer server, Map<String, byte[]> files) {
        this.server = server;
        this.files = files;
    }

    /**
     * Begins to hand out files.
     *
     * @param port where; 0 takes any that is free
     * @throws IOException if the port is taken
     */
    public static LabServer start(Map<String, byte[]> files, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var lab = new LabServer(server, files);
        server.createContext("/", lab::answer);
        server.setExecutor(Executors.newFixedThreadPool(4, task -> {
            var thread = new Thread(task, "lab");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
        return lab;
    }

    /** Where the page is. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Stops at once. */
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            String path = exchange.getRequestURI().getPath();
            byte[] file = files.get("/".equals(path) ? LabPage.INDEX : path.substring(Math.min(1, path.length())));
            if (!isOurs(exchange)) {
                exchange.sendResponseHeaders(403, -1);
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
            } else if (file == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                send(exchange, "/".equals(path) ? LabPage.INDEX : path, file);
            }
        }
    }

    /** Another name for this machine in the request is another page that reaches out for it. */
    private boolean isOurs(HttpExchange exchange) {
        int port = server.getAddress().getPort();
        List<String> names = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        return names.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Host")));
    }

    private static void send(HttpExchange exchange, String name, byte[] file) throws IOException {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", LabPage.POLICY + "; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, head ? -1 : file.length);
        if (!head) {
            exchange.getResponseBody().write(file);
        }
    }
}
