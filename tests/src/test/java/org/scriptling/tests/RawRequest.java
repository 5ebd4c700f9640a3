package org.scriptling.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An HTTP request whose every byte the test decides: nothing is normalised, added or refused, as a well-behaved client would.
 *
 * @param headers complete header lines without line ends
 */
record RawRequest(String method, String target, String version, List<String> headers, byte[] body) {

    /** A request without a body. */
    static RawRequest of(String method, String target) {
        return new RawRequest(method, target, "HTTP/1.1", List.of(), null);
    }

    /** A GET. */
    static RawRequest get(String target) {
        return of("GET", target);
    }

    /** A POST with a body, as {@code curl -d} sends it. */
    static RawRequest post(String target, String body) {
        return of("POST", target).header("Content-Type: application/x-www-form-urlencoded").withBody(body);
    }

    /** A POST of JSON. */
    static RawRequest postJson(String target, String body) {
        return of("POST", target).header("Content-Type: application/json").withBody(body);
    }

    /** The same with one more header line. */
    RawRequest header(String line) {
        var more = new ArrayList<>(headers);
        more.add(line);
        return new RawRequest(method, target, version, List.copyOf(more), body);
    }

    /** The same with a bearer token. */
    RawRequest token(String token) {
        return header("Authorization: Bearer " + token);
    }

    /** The same with a body. */
    RawRequest withBody(String text) {
        return new RawRequest(method, target, version, headers, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same in another version of the protocol. */
    RawRequest withVersion(String name) {
        return new RawRequest(method, target, name, headers, body);
    }

    /** Request line and headers; {@code Host} and {@code Content-Length} are added unless a header line gives them. */
    byte[] head() {
        var text = new StringBuilder(method).append(' ').append(target).append(' ').append(version).append("\r\n");
        if (lacks("host:")) {
            text.append("Host: localhost\r\n");
        }
        headers.forEach(line -> text.append(line).append("\r\n"));
        if (body != null && lacks("content-length:") && lacks("transfer-encoding:")) {
            text.append("Content-Length: ").append(body.length).append("\r\n");
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private boolean lacks(String name) {
        return headers.stream().noneMatch(line -> line.regionMatches(true, 0, name, 0, name.length()));
    }
}
