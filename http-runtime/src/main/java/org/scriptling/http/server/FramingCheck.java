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
 * between requests, and takes over their bodies: for Helidon requests have none. Its own way to a body of known length begins with
 * looking up a service that makes a number of the header, which costs more than the rest.
 *
 * @param maxBodySize in bytes, 0 for no limit
 */
record FramingCheck(long maxBodySize) implements Http1ConnectionListener {

    private static final int MAX_LENGTH_DIGITS = 18;
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    @Override
    public void prologue(ConnectionContext context, HttpPrologue prologue) {
        ((ConnectionView) context).connection().prologueRead();
    }

    @Override
    public void headers(ConnectionContext context, Headers headers) {
        ClientConnection connection = ((ConnectionView) context).connection();
        if (headers.contains(HeaderNames.TRANSFER_ENCODING)) {
            Header encoding = headers.get(HeaderNames.TRANSFER_ENCODING);
            if (encoding.valueCount() != 1 || !encoding.get().equalsIgnoreCase("chunked")
                    || headers.contains(HeaderNames.CONTENT_LENGTH)) {
                throw badRequest("transfer encoding");
            }
            ((WritableHeaders<?>) headers).remove(HeaderNames.TRANSFER_ENCODING);
            connection.headRead(ClientConnection.Body.CHUNKED, null, 0);
        } else if (headers.contains(HeaderNames.CONTENT_LENGTH)) {
            Header header = headers.get(HeaderNames.CONTENT_LENGTH);
            long length = length(header);
            ((WritableHeaders<?>) headers).remove(HeaderNames.CONTENT_LENGTH);
            boolean oversized = length > MAX_ARRAY || maxBodySize > 0 && length > maxBodySize;
            connection.headRead(oversized ? ClientConnection.Body.OVERSIZED
                    : length == 0 ? ClientConnection.Body.PLAIN : ClientConnection.Body.LENGTH, header, length);
        } else {
            connection.headRead(ClientConnection.Body.PLAIN, null, 0);
        }
    }

    private static long length(Header header) {
        String text = header.get();
        if (header.valueCount() != 1 || text.isEmpty() || text.length() > MAX_LENGTH_DIGITS) {
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
        return value;
    }

    private static RequestException badRequest(String what) {
        return RequestException.builder().type(DirectHandler.EventType.BAD_REQUEST).message("invalid " + what)
                .setKeepAlive(false).build();
    }
}
