package org.scriptling.http.server;

import java.util.Set;

import io.helidon.common.buffers.BufferData;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.http2.Http2Config;
import io.helidon.webserver.http2.Http2ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;

/**
 * Takes all connections, of both protocol versions, with our limits (server.md section 18). Being the only one, it gets them
 * before the client has sent anything, so that silent connections are watched, too.
 */
final class ProtocolSelector implements ServerConnectionSelector {

    private final ConnectionRegistry registry;
    private final Router router;
    private final Http1ConnectionSelector http1;
    private final Http2ConnectionSelector http2;

    /** @param maxBodySize in bytes, 0 for no limit */
    ProtocolSelector(ConnectionRegistry registry, Router router, long maxBodySize) {
        this.registry = registry;
        this.router = router;
        this.http1 = Http1ConnectionSelector.builder().config(Http1Config.builder()
                .maxPrologueLength(ConnectionRegistry.MAX_REQUEST_LINE)
                .maxHeadersSize(ConnectionRegistry.MAX_HEADERS_SIZE)
                .validatePrologue(false) // it refuses queries that are only unusual
                .validatePath(false) // our own matcher decides
                .validateResponseHeaders(false) // already checked
                .receiveLog(false)
                .sendLog(false)
                .addReceiveListener(new FramingCheck(maxBodySize))
                .build()).build();
        this.http2 = Http2ConnectionSelector.builder().http2Config(Http2Config.builder()
                .maxHeaderListSize(ConnectionRegistry.MAX_HEADERS_SIZE)
                .validatePath(false)
                .build()).build();
    }

    /** Helidon's part of a connection. */
    ServerConnection delegate(ConnectionView view, boolean isHttp2) {
        return isHttp2 ? http2.connection(view) : http1.connection(view);
    }

    @Override
    public int bytesToIdentifyConnection() {
        return 0;
    }

    @Override
    public Support supports(BufferData data) {
        return Support.SUPPORTED;
    }

    @Override
    public Set<String> supportedApplicationProtocols() {
        return Set.of("h2", "http/1.1");
    }

    @Override
    public ServerConnection connection(ConnectionContext context) {
        return new ClientConnection(registry, this, context, router);
    }
}
