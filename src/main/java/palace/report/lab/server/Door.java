package palace.report.lab.server;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Who may come in: a browser that asked for this machine by one of its own addresses, from a page that this machine
 * handed out. A name in the request that is no address of ours is a page elsewhere that reaches out for this machine.
 *
 * @param hosts what a request may call this machine, with the port
 */
record Door(List<String> hosts) {
    Door {
        hosts = List.copyOf(hosts);
    }

    /** The door of a server that listens there. */
    static Door of(InetAddress bound, int port) {
        var hosts = new TreeSet<String>();
        if (bound.isLoopbackAddress() || bound.isAnyLocalAddress()) {
            hosts.addAll(List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port));
        }
        for (InetAddress address : bound.isAnyLocalAddress() ? ofThisMachine() : List.of(bound)) {
            hosts.add(host(address, port));
        }
        return new Door(List.copyOf(hosts));
    }

    /** All addresses of this machine. */
    static List<InetAddress> ofThisMachine() {
        var all = new ArrayList<InetAddress>();
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .forEach(all::add);
        } catch (SocketException unknown) {
            all.add(InetAddress.getLoopbackAddress());
        }
        return all;
    }

    /** An address as a browser writes it. */
    static String host(InetAddress address, int port) {
        String bare = inNumbers(address);
        return (bare.contains(":") ? "[" + bare + "]" : bare) + ":" + port;
    }

    /** An address without the zone that only this machine knows. */
    static String inNumbers(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }

    /** Whether a request may see a file. */
    boolean lets(Headers headers) {
        return knowsHost(headers) && (!headers.containsKey("Origin") || isFromOurPage(headers));
    }

    /** Whether a request may ask or tell the room something: a page of another origin may not, nor a link. */
    boolean letsIntoRoom(Headers headers, boolean writes) {
        List<String> site = headers.getOrDefault("Sec-Fetch-Site", List.of("same-origin"));
        return lets(headers) && site.equals(List.of("same-origin")) && (!writes || isFromOurPage(headers));
    }

    private boolean knowsHost(Headers headers) {
        List<String> host = headers.getOrDefault("Host", List.of());
        return host.size() == 1 && hosts.contains(host.get(0).toLowerCase(Locale.ROOT));
    }

    private static boolean isFromOurPage(Headers headers) {
        List<String> origin = headers.getOrDefault("Origin", List.of());
        return origin.size() == 1
                && origin.get(0)
                        .toLowerCase(Locale.ROOT)
                        .equals("http://" + headers.getFirst("Host").toLowerCase(Locale.ROOT));
    }
}
