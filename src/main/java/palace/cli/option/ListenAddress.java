package palace.cli.option;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Where a server listens: at this machine alone, or at an address that was asked for. */
public final class ListenAddress {
    private static final String IN_NUMBERS = "[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*";

    private ListenAddress() {}

    /**
     * The address.
     *
     * @param asked in numbers, for a name would be looked up; null for this machine alone
     * @throws IllegalArgumentException if it is none
     */
    public static InetSocketAddress of(@Nullable String asked, int port) {
        if (asked == null) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        }
        try {
            if (asked.matches(IN_NUMBERS)) {
                return new InetSocketAddress(InetAddress.getByName(asked), port);
            }
        } catch (UnknownHostException noAddress) {
            // is said below
        }
        throw new IllegalArgumentException("--bind must be an address in numbers, but was '" + asked + "'.");
    }
}
