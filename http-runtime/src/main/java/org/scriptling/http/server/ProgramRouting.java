package org.scriptling.http.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpPrologue;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpSecurity;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;

import org.scriptling.http.content.FileResponses;
import org.scriptling.http.content.FileTree;
import org.scriptling.http.content.StaticContent;
import org.scriptling.http.exchange.RequestData;
import org.scriptling.http.exchange.ResponseData;
import org.scriptling.http.route.Resolution;
import org.scriptling.http.route.Route;
import org.scriptling.http.route.RouteTable;

/**
 * Answers every request: token, route, body, handler, response. Takes the place of Helidon's own routing, which normalises paths
 * before it matches them.
 */
final class ProgramRouting implements HttpRouting {

    private static final byte[] EMPTY = new byte[0];
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    /** An unread body up to this size is read away to keep the connection; a larger one ends it. */
    private static final long MAX_SKIPPED = 64 * 1024;
    private static final int FIRST_BUFFER = 8 * 1024;

    private final Program program;
    private final BearerAuthentication authentication;
    private final ConnectionRegistry registry;
    private final ResponseWriter writer;
    private final AccessLog accessLog;
    private final long maxBodySize;
    private final HttpSecurity security = HttpSecurity.create();

    /** @param authentication {@code null} when no token is needed */
    ProgramRouting(Program program, BearerAuthentication authentication, ConnectionRegistry registry, ResponseWriter writer,
            AccessLog accessLog, long maxBodySize) {
        this.program = program;
        this.authentication = authentication;
        this.registry = registry;
        this.writer = writer;
        this.accessLog = accessLog;
        this.maxBodySize = maxBodySize;
    }

    @Override
    public HttpSecurity security() {
        return security;
    }

    @Override
    public void route(ConnectionContext context, RoutingRequest request, RoutingResponse response) {
        ClientConnection connection = ((ConnectionView) context).connection();
        long started = System.nanoTime();
        connection.requestBegins();
        boolean last;
        try {
            var exchange = new Exchange(context, connection, request, response);
            ResponseData answer = exchange.answer();
            last = exchange.send(answer);
            if (accessLog.records(answer.status())) {
                accessLog.request(exchange.method, exchange.path, answer.status(), exchange.sent,
                        System.nanoTime() - started, exchange.source.peer());
            }
        } finally {
            connection.requestEnds();
        }
        if (last && !connection.isHttp2()) {
            throw new CloseConnectionException("last response of the connection");
        }
    }

    /** The path of a request target in any form. */
    static String rawPath(String target) {
        if (target.startsWith("/")) {
            return target;
        }
        // Absolute form, as proxies send it.
        int authority = target.indexOf("://");
        if (authority > 0) {
            int path = target.indexOf('/', authority + 3);
            return path < 0 ? "/" : target.substring(path);
        }
        return target;
    }

    private static boolean wantsClose(ServerRequestHeaders headers) {
        if (!headers.contains(HeaderNames.CONNECTION)) {
            return false;
        }
        Header connection = headers.get(HeaderNames.CONNECTION);
        String value = connection.get();
        if (connection.valueCount() == 1 && value.indexOf(',') < 0) {
            return value.equalsIgnoreCase("close");
        }
        for (String line : connection.allValues()) {
            for (String option : line.split(",")) {
                if (option.strip().equalsIgnoreCase("close")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One request and its response. */
    private final class Exchange {

        private final ConnectionContext context;
        private final ClientConnection connection;
        private final RoutingRequest request;
        private final RoutingResponse response;
        private final ServerRequestHeaders headers;
        private final HelidonRequest source;
        private final String method;
        private final String path;
        private boolean bodyPending;
        private boolean unreadable;
        private long sent;

        Exchange(ConnectionContext context, ClientConnection connection, RoutingRequest request, RoutingResponse response) {
            this.context = context;
            this.connection = connection;
            this.request = request;
            this.response = response;
            this.headers = request.headers();
            this.source = new HelidonRequest(request, headers, connection.contentLength());
            HttpPrologue prologue = request.prologue();
            this.method = prologue.method().text();
            this.path = rawPath(prologue.uriPath().rawPath());
            this.bodyPending = connection.body() != ClientConnection.Body.PLAIN || connection.isHttp2() && request.content().hasEntity();
        }

        ResponseData answer() {
            if (authentication != null) {
                BearerAuthentication.Verdict verdict = authentication.check(headers, path);
                if (verdict != BearerAuthentication.Verdict.ACCEPTED) {
                    return ErrorBodies.unauthorized(verdict == BearerAuthentication.Verdict.WRONG);
                }
            }
            return switch (program.routes().resolve(method, path)) {
                case Resolution.Found<Program.Target>(var route, var names, var values) -> found(route, names, values);
                case Resolution.Options<Program.Target>(String allow) -> ErrorBodies.options(allow);
                case Resolution.MethodNotAllowed<Program.Target>(String allow) -> ErrorBodies.methodNotAllowed(allow);
                case Resolution.Redirect<Program.Target>(String target) -> redirect(target);
                case Resolution.NotFound<Program.Target>() -> fileOrNothing();
                case Resolution.Malformed<Program.Target>() -> ErrorBodies.BAD_REQUEST;
            };
        }

        private String rawQuery() {
            return request.query().rawValue();
        }

        private ResponseData found(Route<Program.Target> route, List<String> names, List<String> values) {
            if (route.target() == Program.Target.HEALTH) {
                return ErrorBodies.HEALTHY;
            }
            return serve(names, values, (turn, data) -> program.serve(turn, route, data, method, path));
        }

        private ResponseData fileOrNothing() {
            StaticContent.Hit hit = program.files().isEmpty() ? null : program.files().find(RouteTable.split(path));
            if (hit == null) {
                return notFound();
            }
            if (!method.equals("GET") && !method.equals("HEAD")) {
                return ErrorBodies.methodNotAllowed("GET, HEAD");
            }
            if (hit.ofScript() && !program.middleware().isEmpty()) {
                ResponseData refusal = serve(List.of(), List.of(),
                        (turn, data) -> program.serveMiddleware(turn, data, method, path));
                if (refusal != null) {
                    return refusal;
                }
            }
            return switch (hit.lookup()) {
                case FileTree.Found found -> FileResponses.of(found, source);
                case FileTree.NeedsSlash() -> redirect(path + "/");
                case FileTree.Missing() -> notFound();
            };
        }

        private ResponseData redirect(String target) {
            String query = rawQuery();
            return ErrorBodies.permanentRedirect(query.isEmpty() ? target : target + "?" + query);
        }

        private ResponseData notFound() {
            return program.notFound() == null ? ErrorBodies.NOT_FOUND
                    : serve(List.of(), List.of(), (turn, data) -> program.serveNotFound(turn, data, method, path));
        }

        private ResponseData serve(List<String> names, List<String> values,
                BiFunction<Turn, RequestData, ResponseData> handler) {
            byte[] body = EMPTY;
            if (bodyPending) {
                ResponseData refusal = checkBody();
                if (refusal != null) {
                    return refusal;
                }
                try {
                    body = switch (connection.body()) {
                        case CHUNKED -> readChunks();
                        case LENGTH -> readLength();
                        case PLAIN, OVERSIZED -> readStream();
                    };
                } catch (ChunkedBody.MalformedException malformed) {
                    unreadable = true;
                    return ErrorBodies.BAD_REQUEST;
                }
                if (body == null) {
                    return ErrorBodies.CONTENT_TOO_LARGE;
                }
            }
            var data = new RequestData(source, method, path, rawQuery(), body, names, values);
            Turn turn = registry.acquire(connection);
            try {
                return handler.apply(turn, data);
            } finally {
                registry.release(connection, turn);
            }
        }

        /** The refusal of a body by its headers, or {@code null}. */
        private ResponseData checkBody() {
            if (connection.body() == ClientConnection.Body.OVERSIZED
                    || connection.isHttp2() && maxBodySize > 0 && headers.contentLength().orElse(0) > maxBodySize) {
                return ErrorBodies.CONTENT_TOO_LARGE;
            }
            if (headers.contains(HeaderNames.CONTENT_ENCODING)
                    && !headers.get(HeaderNames.CONTENT_ENCODING).get().equalsIgnoreCase("identity")) {
                return ErrorBodies.UNSUPPORTED_MEDIA_TYPE;
            }
            return null;
        }

        private void acceptBody() {
            if (headers.contains(HeaderNames.EXPECT) && headers.contains(HeaderValues.EXPECT_100)) {
                context.dataWriter().writeNow(BufferData.create(CONTINUE));
            }
        }

        private byte[] readLength() {
            acceptBody();
            try {
                byte[] body = KnownLengthBody.read(context.dataReader(), (int) connection.bodyLength());
                bodyPending = false;
                return body;
            } catch (DataReader.InsufficientDataAvailableException gone) {
                throw new CloseConnectionException("closed by the client", gone);
            }
        }

        /** The whole body, or {@code null} when it is too large. */
        private byte[] readChunks() throws ChunkedBody.MalformedException {
            acceptBody();
            try {
                byte[] body = ChunkedBody.read(context.dataReader(), maxBodySize);
                bodyPending = body == null;
                return body;
            } catch (DataReader.InsufficientDataAvailableException gone) {
                throw new CloseConnectionException("closed by the client", gone);
            }
        }

        /** The whole body of an HTTP/2 request, or {@code null} when it is too large. */
        private byte[] readStream() {
            long declared = headers.contentLength().orElse(-1);
            // A declared length is only believed as far as bytes arrive.
            byte[] buffer = new byte[(int) (declared < 0 ? FIRST_BUFFER : Math.min(declared + 1, 1 << 20))];
            int length = 0;
            try {
                InputStream stream = request.content().inputStream();
                while (true) {
                    int count = stream.read(buffer, length, buffer.length - length);
                    if (count < 0) {
                        break;
                    }
                    length += count;
                    if (maxBodySize > 0 && length > maxBodySize) {
                        return null;
                    }
                    if (length == declared) {
                        break;
                    }
                    if (length == buffer.length) {
                        buffer = Arrays.copyOf(buffer, (int) Math.min(Integer.MAX_VALUE - 8, buffer.length * 2L));
                    }
                }
                // Tells Helidon that the body is over; not done for a body that was not read to its end.
                stream.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (DataReader.InsufficientDataAvailableException gone) {
                throw new CloseConnectionException("closed by the client", gone);
            }
            bodyPending = false;
            return length == buffer.length ? buffer : Arrays.copyOf(buffer, length);
        }

        /** Sends the answer. @return whether it is the connection's last */
        boolean send(ResponseData answer) {
            // A request to end the handler may come a moment too late: it must not hit the connection's next request.
            boolean ended = !connection.isHttp2() && connection.turn().endRequested();
            boolean close = connection.closing() || unreadable || ended || wantsClose(headers);
            if (bodyPending && !isSkippable()) {
                close = true;
                connection.lingerAtEnd();
            }
            sent = writer.write(answer, headers, response, method.equals("HEAD"), close && !connection.isHttp2());
            if (bodyPending && isSkippable() && connection.body() == ClientConnection.Body.LENGTH) {
                readLength();
            }
            return close;
        }

        private boolean isSkippable() {
            long declared = switch (connection.body()) {
                case LENGTH -> connection.bodyLength();
                case PLAIN -> headers.contentLength().orElse(Long.MAX_VALUE);
                case CHUNKED, OVERSIZED -> Long.MAX_VALUE;
            };
            return declared <= MAX_SKIPPED && !headers.contains(HeaderNames.EXPECT);
        }
    }
}
