package org.scriptling.http.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;

import io.helidon.common.tls.Tls;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.Router;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.DirectHandlers;

import org.scriptling.http.HttpConfiguration;
import org.scriptling.http.HttpStartException;
import org.scriptling.http.ServerAddress;
import org.scriptling.http.ServerLog;
import org.scriptling.http.exchange.ResponseData;

/** Helidon's web server with our limits, errors and connections. */
final class HelidonServer {

    private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(75);
    private static final Duration IDLE_CHECK = Duration.ofSeconds(15);

    private static final int RECEIVE_BUFFER = 64 * 1024;

    private final WebServer server;
    private final ServerAddress address;
    private final boolean secure;

    private HelidonServer(WebServer server, ServerAddress address, boolean secure) {
        this.server = server;
        this.address = address;
        this.secure = secure;
    }

    /**
     * Binds, listens and accepts.
     *
     * @param tls {@code null} for plain HTTP
     * @throws HttpStartException when the address cannot be used
     */
    static HelidonServer start(HttpConfiguration configuration, Tls tls, ConnectionRegistry registry, ProgramRouting routing,
            ServerLog log) throws HttpStartException {
        HelidonLog.redirect(log);
        ServerAddress address = configuration.address();
        InetAddress host = checkedHost(address);
        // The server's own router would hold a routing of Helidon's as well.
        Router router = Router.builder().addRouting(new RoutingBuilder(routing)).build();
        WebServerConfig.Builder builder = WebServer.builder()
                .featuresDiscoverServices(false)
                .protocolsDiscoverServices(false)
                .shutdownHook(false)
                .shutdownGracePeriod(configuration.shutdownTimeout().plusSeconds(2))
                .address(host)
                .port(address.port())
                .connectionOptions(options -> options.tcpNoDelay(true))
                .idleConnectionTimeout(IDLE_TIMEOUT)
                .idleConnectionPeriod(IDLE_CHECK)
                .contentEncoding(new UndecodedContent())
                .directHandlers(directHandlers(log))
                .putListenerSocketOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER)
                .addConnectionSelector(new ProtocolSelector(registry, router, configuration.maxBodySize()));
        if (tls != null) {
            builder.tls(tls);
        }
        WebServer server = builder.build();
        server.start();
        if (!server.isRunning()) {
            throw new HttpStartException("cannot listen on " + address);
        }
        return new HelidonServer(server, address, tls != null);
    }

    private record RoutingBuilder(ProgramRouting routing)
            implements io.helidon.common.Builder<RoutingBuilder, ProgramRouting> {

        @Override
        public ProgramRouting build() {
            return routing;
        }
    }

    /** Finds out in advance what Helidon would only write to its log. */
    private static InetAddress checkedHost(ServerAddress address) throws HttpStartException {
        InetAddress host;
        try {
            host = address.host().isEmpty() ? new InetSocketAddress(0).getAddress() : InetAddress.getByName(address.host());
        } catch (UnknownHostException unknown) {
            throw new HttpStartException("cannot listen on " + address + ": unknown host");
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, address.port()));
        } catch (IOException failure) {
            throw new HttpStartException("cannot listen on " + address + ": " + reason(failure));
        }
        return host;
    }

    private static String reason(IOException failure) {
        String text = failure.getMessage() == null ? "unknown reason" : failure.getMessage();
        int detail = text.indexOf(" (Bind failed)");
        text = detail < 0 ? text : text.substring(0, detail);
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Answers what fails before a request reaches our routing. */
    private static DirectHandlers directHandlers(ServerLog log) {
        DirectHandlers.Builder builder = DirectHandlers.builder();
        DirectHandler handler = (request, type, status, headers, message) -> answer(log, request, status);
        for (DirectHandler.EventType type : DirectHandler.EventType.values()) {
            builder.addHandler(type, handler);
        }
        return builder.build();
    }

    private static DirectHandler.TransportResponse answer(ServerLog log, DirectHandler.TransportRequest request,
            Status status) {
        int code = status.code();
        if (ClientConnection.CURRENT.isBound()) {
            ClientConnection connection = ClientConnection.CURRENT.get();
            if (code == 400 && connection.headersTooLarge()) {
                code = 431;
            }
            if (code == 413 || code == 414 || code == 431) {
                connection.lingerAtEnd();
            }
        }
        String text = switch (code) {
            case 400 -> "Bad Request";
            case 413 -> "Content Too Large";
            case 414 -> "URI Too Long";
            case 431 -> "Request Header Fields Too Large";
            case 505 -> "HTTP Version Not Supported";
            default -> code < 500 ? "Bad Request" : "Internal Server Error";
        };
        ServerLog.Level level = code == 400 ? ServerLog.Level.DEBUG : ServerLog.Level.INFO;
        if (log.isEnabled(level)) {
            log.log(level, "Request refused", LogFields.of("method", request.method(), "path", request.path(), "status", code));
        }
        ServerResponseHeaders headers = ServerResponseHeaders.create();
        headers.set(HeaderValues.create(HeaderNames.CONTENT_TYPE, ResponseData.JSON));
        headers.set(HeaderValues.create("X-Content-Type-Options", "nosniff"));
        return DirectHandler.TransportResponse.builder().status(Status.create(code, text)).headers(headers)
                .entity(ErrorBodies.body(text)).keepAlive(false).build();
    }

    /** The address as bound: {@code host:port}. */
    String boundAddress() {
        return new ServerAddress(address.host().isEmpty() ? "::" : address.host(), server.port()).toString();
    }

    /** An address that clients on this machine can use. */
    String url() {
        String host = address.isWildcard() ? "localhost" : address.host();
        return (secure ? "https://" : "http://") + new ServerAddress(host, server.port());
    }

    /** Stops accepting, closes idle connections, and waits for the others up to the shutdown timeout. */
    void stop() {
        server.stop();
    }
}
