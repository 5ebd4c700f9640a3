package org.scriptling.http.exchange;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Text forms of a peer's address (server.md section 11). */
public final class PeerAddress {

    private PeerAddress() {
    }

    /** {@code ip:port}, IPv6 in brackets; empty when the address is unknown. */
    public static String withPort(InetSocketAddress address) {
        if (address == null) {
            return "";
        }
        String ip = ip(address);
        return (ip.indexOf(':') >= 0 ? "[" + ip + "]:" : ip + ":") + address.getPort();
    }

    /** The IP alone, IPv6 compressed; empty when the address is unknown. */
    public static String ip(InetSocketAddress address) {
        if (address == null) {
            return "";
        }
        InetAddress ip = address.getAddress();
        return ip instanceof Inet6Address six ? compressed(six.getAddress()) : ip == null ? address.getHostString()
                : ip.getHostAddress();
    }

    /** RFC 5952: no leading zeros, the longest run of at least two zero groups is left out. */
    static String compressed(byte[] bytes) {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff;
        }
        int runStart = -1;
        int runLength = 1;
        for (int i = 0; i < 8; i++) {
            int end = i;
            while (end < 8 && groups[end] == 0) {
                end++;
            }
            if (end - i > runLength) {
                runStart = i;
                runLength = end - i;
            }
            i = Math.max(i, end - 1);
        }
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == runStart) {
                text.append("::");
                i += runLength - 1;
            } else {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
                    text.append(':');
                }
                text.append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }
}
