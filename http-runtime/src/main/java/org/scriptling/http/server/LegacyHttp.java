package org.scriptling.http.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.helidon.common.socket.HelidonSocket;

/**
 * Lets HTTP/1.0 clients in: Helidon speaks 1.1 only, so the head of a connection's first request is rewritten as the 1.1 request
 * that means the same. The connection then serves this one request.
 */
final class LegacyHttp {

    private static final byte[] MARK = " HTTP/1.0\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String END_OF_HEAD = "\r\n\r\n";

    private LegacyHttp() {
    }

    /** Returns the first bytes of a connection as they are, or rewritten when they are an HTTP/1.0 request. */
    static byte[] adapt(byte[] first, HelidonSocket socket) {
        if (!isLegacy(first)) {
            return first;
        }
        var received = new ByteArrayOutputStream();
        received.writeBytes(first);
        String text = received.toString(StandardCharsets.ISO_8859_1);
        while (text.indexOf(END_OF_HEAD) < 0 && received.size() <= ConnectionRegistry.MAX_HEADERS_SIZE) {
            byte[] more = socket.get();
            if (more == null) {
                break;
            }
            received.writeBytes(more);
            text = received.toString(StandardCharsets.ISO_8859_1);
        }
        int end = text.indexOf(END_OF_HEAD);
        return end < 0 ? received.toByteArray() : rewrite(text, end).getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean isLegacy(byte[] first) {
        int lineEnd = 0;
        while (lineEnd < first.length && first[lineEnd] != '\n') {
            lineEnd++;
        }
        int start = lineEnd + 1 - MARK.length;
        if (lineEnd == first.length || start < 0) {
            return false;
        }
        for (int i = 0; i < MARK.length; i++) {
            if (first[start + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    static String rewrite(String text, int endOfHead) {
        String[] lines = text.substring(0, endOfHead).split("\r\n", -1);
        var head = new StringBuilder();
        head.append(lines[0], 0, lines[0].length() - 1).append('1').append("\r\n");
        boolean host = false;
        for (int i = 1; i < lines.length; i++) {
            String lower = lines[i].toLowerCase(Locale.ROOT);
            // 1.0 knows no chunks and no interim answers; persistence would need a rewrite of each request.
            if (lower.startsWith("connection:") || lower.startsWith("keep-alive:") || lower.startsWith("expect:")) {
                continue;
            }
            host |= lower.startsWith("host:");
            head.append(lines[i]).append("\r\n");
        }
        if (!host) {
            head.append("Host: localhost\r\n");
        }
        return head.append("Connection: close").append(text, endOfHead, text.length()).toString();
    }
}
