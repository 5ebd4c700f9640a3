package org.scriptling.http;

/**
 * Where the server listens.
 *
 * @param host name or address without brackets, empty for all interfaces
 * @param port 0 for any free port
 */
public record ServerAddress(String host, int port) {

    private static final int MAX_PORT = 65535;

    /**
     * Reads one of the forms of server.md section 4.
     *
     * @throws IllegalArgumentException with the text of the usage error
     */
    public static ServerAddress parse(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : text.substring(0, colon);
        int port = port(text.substring(colon + 1));
        if (host.startsWith("[")) {
            boolean bracketed = host.endsWith("]") && host.indexOf(':') > 0 && isAddressText(host.substring(1, host.length() - 1));
            host = bracketed ? host.substring(1, host.length() - 1) : null;
        } else if (host.indexOf(':') >= 0 || host.indexOf(']') >= 0 || hasBlank(host)) {
            host = null;
        }
        if (host == null || port < 0) {
            throw new IllegalArgumentException("invalid server address '" + text + "': expected [host]:port");
        }
        return new ServerAddress(host, port);
    }

    private static int port(String digits) {
        if (digits.isEmpty() || digits.length() > 5) {
            return -1;
        }
        int port = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            port = port * 10 + (digit - '0');
        }
        return port <= MAX_PORT ? port : -1;
    }

    private static boolean isAddressText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i > 0) {
                return true; // zone of a link-local address
            }
            if (Character.digit(c, 16) < 0 && c != ':' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBlank(String text) {
        return text.chars().anyMatch(c -> c <= ' ');
    }

    /** Whether all interfaces are meant. */
    public boolean isWildcard() {
        return host.isEmpty() || host.equals("0.0.0.0") || host.equals("::");
    }

    /** {@code host:port}, IPv6 in brackets. */
    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
