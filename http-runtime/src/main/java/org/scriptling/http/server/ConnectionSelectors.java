package org.scriptling.http.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import io.helidon.common.buffers.BufferData;
import io.helidon.http.DirectHandler;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.RequestException;
import io.helidon.http.WritableHeaders;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionListener;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.http2.Http2Config;
import io.helidon.webserver.http2.Http2ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;

/** Makes the connections of both protocol versions, with our limits and framing rules (server.md section 18). */
final class ConnectionSelectors {

    private static final byte[] HTTP2_PREFACE =
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    /** HTTP/2 counts 32 bytes more for each field. */
    private static final long MAX_HTTP2_HEADERS = ConnectionRegistry.MAX_HEADERS_SIZE;

    private ConnectionSelectors() {
    }

    /** Selectors for HTTP/2 and HTTP/1. @param maxBodySize in bytes, 0 for no limit */
    static List<ServerConnectionSelector> create(ConnectionRegistry registry, Router router, long maxBodySize) {
        Http1Config http1 = Http1Config.builder()
                .maxPrologueLength(ConnectionRegistry.MAX_REQUEST_LINE)
                .maxHeadersSize(ConnectionRegistry.MAX_HEADERS_SIZE)
                .validatePrologue(false) // it refuses queries that are only unusual
                .validatePath(false) // our own matcher decides
                .validateResponseHeaders(false) // already checked
                .receiveLog(false)
                .sendLog(false)
                .addReceiveListener(new FramingCheck(maxBodySize))
                .build();
        Http2Config http2 = Http2Config.builder()
                .maxHeaderListSize(MAX_HTTP2_HEADERS)
                .validatePath(false)
                .build();
        return List.of(
                new Selector(registry, router, Http2ConnectionSelector.builder().http2Config(http2).build(), true),
                new Selector(registry, router, Http1ConnectionSelector.builder().config(http1).build(), false));
    }

    private record Selector(ConnectionRegistry registry, Router router, ServerConnectionSelector delegate, boolean http2)
            implements ServerConnectionSelector {

        @Override
        public int bytesToIdentifyConnection() {
            return 0;
        }

        @Override
        public Support supports(BufferData data) {
            int length = Math.min(data.available(), HTTP2_PREFACE.length);
            boolean preface = true;
            for (int i = 0; i < length && preface; i++) {
                preface = data.read() == HTTP2_PREFACE[i];
            }
            if (preface && length < HTTP2_PREFACE.length) {
                return Support.UNKNOWN;
            }
            // Whatever is not HTTP/2 is treated as HTTP/1, so that it is answered and not just cut off.
            return preface == http2 ? Support.SUPPORTED : Support.UNSUPPORTED;
        }

        @Override
        public Set<String> supportedApplicationProtocols() {
            return delegate.supportedApplicationProtocols();
        }

        @Override
        public ServerConnection connection(ConnectionContext context) {
            return new ClientConnection(registry, context, router, delegate, http2);
        }
    }

    /**
     * Refuses what would let two servers see different borders between requests, and keeps Helidon from answering for a large
     * body before the token has been checked.
     */
    private record FramingCheck(long maxBodySize) implements Http1ConnectionListener {

        @Override
        public void prologue(ConnectionContext context, HttpPrologue prologue) {
            ((ConnectionView) context).connection().prologueRead();
        }

        @Override
        public void headers(ConnectionContext context, Headers headers) {
            boolean oversized = false;
            boolean chunked = headers.contains(HeaderNames.TRANSFER_ENCODING);
            if (chunked) {
                Header encoding = headers.get(HeaderNames.TRANSFER_ENCODING);
                if (encoding.valueCount() != 1 || !encoding.get().equalsIgnoreCase("chunked")
                        || headers.contains(HeaderNames.CONTENT_LENGTH)) {
                    throw badRequest("transfer encoding");
                }
                // Helidon compares with case.
                ((WritableHeaders<?>) headers).set(HeaderValues.TRANSFER_ENCODING_CHUNKED);
            } else if (headers.contains(HeaderNames.CONTENT_LENGTH)) {
                oversized = isOversized(headers);
            }
            ((ConnectionView) context).connection().headRead(oversized);
        }

        private boolean isOversized(Headers headers) {
            Header length = headers.get(HeaderNames.CONTENT_LENGTH);
            String text = length.get();
            if (length.valueCount() != 1 || text.isEmpty() || text.length() > 18) {
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
            if (maxBodySize == 0 || value <= maxBodySize) {
                return false;
            }
            // The request is answered without its body: see ProgramRouting.
            ((WritableHeaders<?>) headers).set(HeaderNames.CONTENT_LENGTH, 1L);
            return true;
        }

        private static RequestException badRequest(String what) {
            return RequestException.builder().type(DirectHandler.EventType.BAD_REQUEST).message("invalid " + what)
                    .setKeepAlive(false).build();
        }
    }
}
