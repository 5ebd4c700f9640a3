package org.scriptling.http.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * A response in plain Java, made from what a handler returned while the request gate was still held.
 *
 * @param status      200 to 599
 * @param contentType value of {@code Content-Type}, or {@code null} for none
 * @param headers     the others in order; names may repeat
 * @param body        must not change; for HEAD it is not sent, but its length is
 * @param file        part of a file that is sent instead of the body, or {@code null}
 */
public record ResponseData(int status, String contentType, List<Header> headers, byte[] body, FileRange file) {

    /** A response without file. */
    public ResponseData(int status, String contentType, List<Header> headers, byte[] body) {
        this(status, contentType, headers, body, null);
    }

    /** Bytes of a file. */
    public record FileRange(Path file, long start, long length) {
    }

    /** One line. */
    public record Header(String name, String value) {
    }

    /** Content type of JSON. */
    public static final String JSON = "application/json";

    /** Content type of plain text. */
    public static final String TEXT = "text/plain; charset=utf-8";

    /** Content type of HTML. */
    public static final String HTML = "text/html; charset=utf-8";

    /** Content type of bytes. */
    public static final String BYTES = "application/octet-stream";

    /** Whether the status forbids a body. */
    public boolean withoutBody() {
        return status == 204 || status == 304;
    }
}
