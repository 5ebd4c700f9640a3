package org.scriptling.http.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.scriptling.http.Concurrency;
import org.scriptling.http.ServerLog;
import org.scriptling.http.content.StaticContent;
import org.scriptling.http.exchange.RequestData;
import org.scriptling.http.exchange.RequestType;
import org.scriptling.http.exchange.ResponseData;
import org.scriptling.http.exchange.ResponseNormalizer;
import org.scriptling.http.exchange.ResponseNormalizer.InvalidResponseException;
import org.scriptling.http.route.Route;
import org.scriptling.http.route.RouteTable;
import org.scriptling.spi.ScriptCallable;
import org.scriptling.spi.ScriptFailure;
import org.scriptling.spi.ScriptInterruption;
import org.scriptling.spi.Values;

/**
 * The program behind the routes: runs middleware and handlers inside the request gate and makes responses of what they return. The
 * calling thread has entered the program's context.
 *
 * @param routes      resolved routes; a {@link Target} without callable is the built-in health check
 * @param files       folders that are served where no route fits
 * @param notFound    handler for what nothing else answers, or {@code null}
 * @param requestType makes {@code Request} objects; {@code null} when the program has imported no library for routes
 * @param timeout     of handlers, zero for none
 */
record Program(RouteTable<Program.Target> routes, StaticContent files,
        List<ScriptCallable> middleware, ScriptCallable notFound, RequestType requestType, Concurrency concurrency, Duration timeout, ServerLog log) {

    /** What a route leads to. */
    static final class Target {

        /** The built-in health check. */
        static final Target HEALTH = new Target(null);

        private final ScriptCallable handler;
        /** Whether the last request read its body as JSON. */
        private volatile boolean readsJson;

        Target(ScriptCallable handler) {
            this.handler = handler;
        }

        ScriptCallable handler() {
            return handler;
        }

        /** Decodes the body if the handler will probably want it: better here than while it holds the gate. */
        void prepare(RequestData request) {
            if (readsJson) {
                request.decodeAhead();
            }
        }

        /** Learns from a request that has been served. */
        void learn(RequestData request) {
            boolean read = request.jsonRead();
            if (read != readsJson) {
                readsJson = read;
            }
        }
    }

    /** Calls middleware and the route's handler. */
    ResponseData serve(Turn turn, Route<Target> route, RequestData request, String method, String path) {
        Concurrency policy = route.concurrency() == null ? concurrency : route.concurrency();
        Target target = route.target();
        target.prepare(request);
        ResponseData response = run(turn, mode(policy, method), middleware, target.handler(), request, method, path);
        target.learn(request);
        return response;
    }

    /** Calls middleware alone, for files that the program serves. @return {@code null} when the request may go on */
    ResponseData serveMiddleware(Turn turn, RequestData request, String method, String path) {
        ResponseData response = run(turn, mode(concurrency, method), middleware, null, request, method, path);
        return response == NOTHING ? null : response;
    }

    /** Calls the handler for what nothing else answers. */
    ResponseData serveNotFound(Turn turn, RequestData request, String method, String path) {
        ResponseData response = run(turn, mode(concurrency, method), List.of(), notFound, request, method, path);
        return response == NOTHING ? ErrorBodies.NOT_FOUND : response;
    }

    private static final ResponseData NOTHING = ErrorBodies.error(404, "Not Found");

    private static RequestGate.Mode mode(Concurrency policy, String method) {
        return switch (policy) {
            case PARALLEL -> RequestGate.Mode.FREE;
            case SERIAL -> RequestGate.Mode.ALONE;
            case SAFE_METHODS -> switch (method) {
                case "GET", "HEAD", "OPTIONS" -> RequestGate.Mode.SHARED;
                default -> RequestGate.Mode.ALONE;
            };
        };
    }

    private ResponseData run(Turn turn, RequestGate.Mode mode, List<ScriptCallable> chain, ScriptCallable handler,
            RequestData data, String method, String path) {
        if (!turn.begin(mode, timeout.toNanos())) {
            return ended(turn, handler, method, path);
        }
        Failure failure;
        try {
            return call(chain, handler, data);
        } catch (FailedCall failed) {
            failure = failed.failure;
        } catch (ScriptInterruption interruption) {
            failure = null;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError internal) {
            // Not an exception of the script's: the client still gets an answer, and the log says what to report.
            failure = new Failure(handler, "internal error: " + internal, "", null);
        } finally {
            turn.end();
            if (turn.endRequested()) {
                // The end was asked for by interrupting: the response must still be written.
                Thread.interrupted();
            }
        }
        if (failure == null) {
            return ended(turn, handler, method, path);
        }
        return failed(failure, data, method, path);
    }

    private ResponseData call(List<ScriptCallable> chain, ScriptCallable handler, RequestData data) throws FailedCall {
        Object request = requestType.instance(data);
        for (int i = 0; i < chain.size(); i++) {
            ScriptCallable step = chain.get(i);
            Object answer = call(step, request);
            if (!Values.isNone(answer)) {
                if (answer instanceof Boolean) {
                    // Probably means allowed or refused, and nobody knows which: fail closed.
                    throw new FailedCall(new Failure(step, "middleware returned a bool", "", null));
                }
                return normalize(step, answer);
            }
        }
        if (handler == null) {
            return NOTHING;
        }
        Object answer = call(handler, request);
        if (handler == notFound && Values.isNone(answer)) {
            return NOTHING;
        }
        return normalize(handler, answer);
    }

    private static Object call(ScriptCallable callable, Object request) throws FailedCall {
        try {
            Object answer = callable.call(request);
            return answer == null ? Values.none() : answer;
        } catch (ScriptFailure exception) {
            String text = exception.getMessage() == null || exception.getMessage().isEmpty() ? exception.className()
                    : exception.className() + ": " + exception.getMessage();
            throw new FailedCall(new Failure(callable, text, exception.traceback(), exception));
        }
    }

    private static ResponseData normalize(ScriptCallable callable, Object answer) throws FailedCall {
        try {
            return ResponseNormalizer.normalize(answer);
        } catch (InvalidResponseException invalid) {
            throw new FailedCall(new Failure(callable, invalid.getMessage(), "", null));
        } catch (ScriptFailure exception) {
            // A __str__ of the program's own may raise while headers are read.
            throw new FailedCall(new Failure(callable, exception.getMessage(), exception.traceback(), exception));
        }
    }

    private ResponseData ended(Turn turn, ScriptCallable handler, String method, String path) {
        boolean overdue = turn.timedOut();
        log.log(ServerLog.Level.WARN, overdue ? "Request timed out" : "Request interrupted", LogFields.of("method", method,
                "path", path, "handler", handler == null ? "middleware" : handler.displayName()));
        return overdue ? ErrorBodies.TIMED_OUT : ErrorBodies.UNAVAILABLE;
    }

    private ResponseData failed(Failure failure, RequestData data, String method, String path) {
        if (failure.exception != null && data.causedByInvalidBody(failure.exception)) {
            log.log(ServerLog.Level.DEBUG, "Invalid JSON in request body", LogFields.of("method", method, "path", path));
            return ErrorBodies.INVALID_JSON;
        }
        Map<String, Object> fields = LogFields.of("method", method, "path", path, "handler",
                failure.callable == null ? "middleware" : failure.callable.displayName(), "error", failure.text);
        if (!failure.traceback.isEmpty()) {
            fields.put("traceback", failure.traceback);
        }
        log.log(ServerLog.Level.ERROR, "Handler failed", fields);
        return ErrorBodies.INTERNAL_ERROR;
    }

    private record Failure(ScriptCallable callable, String text, String traceback, ScriptFailure exception) {
    }

    /** Leads out of the gate; what happened is logged outside. */
    private static final class FailedCall extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Failure failure;

        FailedCall(Failure failure) {
            super(null, null, false, false);
            this.failure = failure;
        }
    }
}
