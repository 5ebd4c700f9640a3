package org.scriptling.http.server;

import io.helidon.http.DirectHandler;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.RequestException;
import io.helidon.http.WritableHeaders;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1ConnectionListener;

/**
 * Hears of each HTTP/1 request before Helidon looks at its body. Refuses what would let two servers see different borders
 * between requests, and takes over chunked and oversized bodies: for Helidon such requests have none.
 *
 * @param maxBodySize in bytes, 0 for no limit
 */
record FramingCheck(long maxBodySize) implements Http1ConnectionListener {

    private static final int MAX_LENGTH_DIGITS = 18;

    @Override
    public void prologue(ConnectionContext context, HttpPrologue prologue) {
        ((ConnectionView) context).connection().prologueRead();
    }

    @Override
    public void headers(ConnectionContext context, Headers headers) {
        var body = ClientConnection.Body.PLAIN;
        if (headers.contains(HeaderNames.TRANSFER_ENCODING)) {
            Header encoding = headers.get(HeaderNames.TRANSFER_ENCODING);
            if (encoding.valueCount() != 1 || !encoding.get().equalsIgnoreCase("chunked")
                    || headers.contains(HeaderNames.CONTENT_LENGTH)) {
                throw badRequest("transfer encoding");
            }
            ((WritableHeaders<?>) headers).remove(HeaderNames.TRANSFER_ENCODING);
            body = ClientConnection.Body.CHUNKED;
        } else if (headers.contains(HeaderNames.CONTENT_LENGTH) && isOversized(headers.get(HeaderNames.CONTENT_LENGTH))) {
            ((WritableHeaders<?>) headers).remove(HeaderNames.CONTENT_LENGTH);
            body = ClientConnection.Body.OVERSIZED;
        }
        ((ConnectionView) context).connection().headRead(body);
    }

    private boolean isOversized(Header length) {
        String text = length.get();
        if (length.valueCount() != 1 || text.isEmpty() || text.length() > MAX_LENGTH_DIGITS) {
            throw badRequest("content length");
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw badRequest("content length");
            }
            value = value * 10 + (digit - '0');
        }
        return maxBodySize > 0 && value > maxBodySize;
    }

    private static RequestException badRequest(String what) {
        return RequestException.builder().type(DirectHandler.EventType.BAD_REQUEST).message("invalid " + what)
                .setKeepAlive(false).build();
    }
}
