package org.scriptling.http;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.scriptling.http.exchange.HeaderRules;
import org.scriptling.http.exchange.RequestType;
import org.scriptling.http.exchange.RequestTypeState;
import org.scriptling.http.exchange.ResponseHelpers;
import org.scriptling.http.route.HandlerReference;
import org.scriptling.http.route.PathPattern;
import org.scriptling.http.route.Registrations;
import org.scriptling.http.route.Registrations.RouteEntry;
import org.scriptling.http.route.ServerControl;
import org.scriptling.spi.LibraryBuilder;
import org.scriptling.spi.ScriptEnvironment;
import org.scriptling.spi.ScriptFailure;
import org.scriptling.spi.Values;

/** Fills {@code scriptling.runtime.http}: registration (server.md section 8.1), responses, and the class {@code Request}. */
final class HttpLibrary {

    private static final List<String> DEFAULT_METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final ScriptEnvironment environment;
    private final Registrations registrations;

    private HttpLibrary(ScriptEnvironment environment) {
        this.environment = environment;
        this.registrations = environment.state(Registrations.class, Registrations::new);
    }

    static void build(LibraryBuilder library) {
        new HttpLibrary(library.environment()).define(library);
    }

    private void define(LibraryBuilder library) {
        library.documentation("Routes and responses of the HTTP server.");
        for (String method : List.of("get", "post", "put", "patch", "delete", "head", "options")) {
            List<String> methods = List.of(method.toUpperCase(Locale.ROOT));
            library.function(method + "(path, handler=None, *, concurrency=None)",
                    "Registers a handler for " + methods.getFirst() + " requests, or returns a decorator that does.",
                    arguments -> route(arguments[0], arguments[1], methods, arguments[2]));
        }
        library.function("route(path, handler=None, methods=None, *, concurrency=None)",
                "Registers a handler for several methods, or returns a decorator that does.",
                arguments -> route(arguments[0], arguments[1], methods(arguments[2]), arguments[3]));
        library.function("middleware(handler)", "Registers a function that sees requests before their handlers.",
                arguments -> {
                    registrations.addMiddleware(reference(arguments[0]));
                    return Values.isText(arguments[0]) ? Values.none() : arguments[0];
                });
        library.function("not_found(handler)", "Registers the handler of requests that nothing else answers.",
                arguments -> {
                    registrations.setNotFound(reference(arguments[0]));
                    return Values.isText(arguments[0]) ? Values.none() : arguments[0];
                });
        library.function("static(path, directory)", "Serves the files of a folder below a path.", this::staticFolder);
        ResponseHelpers.define(library, () -> {
            ServerControl server = registrations.server();
            return server != null && server.secure();
        });
        environment.state(RequestTypeState.class, RequestTypeState::new).set(RequestType.define(library));
    }

    private Object route(Object path, Object handler, List<String> methods, Object concurrency) {
        PathPattern pattern = pattern(path);
        Concurrency policy = policy(concurrency);
        if (Values.isNone(handler)) {
            return environment.hostFunction("decorator(function)", arguments -> {
                register(pattern, methods, reference(arguments[0]), policy);
                return arguments[0];
            });
        }
        register(pattern, methods, reference(handler), policy);
        return Values.none();
    }

    private void register(PathPattern pattern, List<String> methods, HandlerReference handler, Concurrency policy) {
        for (String method : methods) {
            registrations.addRoute(new RouteEntry(method, pattern, handler, policy));
        }
    }

    private Object staticFolder(Object[] arguments) {
        PathPattern prefix = pattern(arguments[0]);
        for (PathPattern.Segment segment : prefix.segments()) {
            if (!(segment instanceof PathPattern.Literal)) {
                throw ScriptFailure.of("ValueError", "path of static() must not have parameters: '" + prefix + "'");
            }
        }
        if (!Values.isText(arguments[1])) {
            throw ScriptFailure.of("TypeError", "directory must be str, not " + Values.typeName(arguments[1]));
        }
        try {
            registrations.addStatic(new Registrations.StaticEntry(prefix, Path.of(Values.javaString(arguments[1]))));
        } catch (InvalidPathException invalid) {
            throw ScriptFailure.of("ValueError", "invalid directory " + Values.representation(arguments[1]));
        }
        return Values.none();
    }

    private static PathPattern pattern(Object path) {
        if (!Values.isText(path)) {
            throw ScriptFailure.of("TypeError", "path must be str, not " + Values.typeName(path));
        }
        try {
            return PathPattern.parse(Values.javaString(path));
        } catch (IllegalArgumentException invalid) {
            throw ScriptFailure.of("ValueError", invalid.getMessage());
        }
    }

    private static Concurrency policy(Object value) {
        if (Values.isNone(value)) {
            return null;
        }
        if (!Values.isText(value)) {
            throw ScriptFailure.of("TypeError", "concurrency must be str, not " + Values.typeName(value));
        }
        return Concurrency.of(Values.javaString(value)).orElseThrow(() -> ScriptFailure.of("ValueError",
                "concurrency must be 'safe-methods', 'serial' or 'parallel', not " + Values.representation(value)));
    }

    private static List<String> methods(Object value) {
        if (Values.isNone(value)) {
            return DEFAULT_METHODS;
        }
        if (!Values.isList(value) && !Values.isTuple(value)) {
            throw ScriptFailure.of("TypeError", "methods must be a list or tuple of str, not " + Values.typeName(value));
        }
        List<String> methods = new ArrayList<>();
        for (Object element : Values.elements(value)) {
            if (!Values.isText(element)) {
                throw ScriptFailure.of("TypeError", "methods must hold str, not " + Values.typeName(element));
            }
            String method = Values.javaString(element);
            if (!HeaderRules.isToken(method)) {
                throw ScriptFailure.of("ValueError", "invalid method " + Values.representation(element));
            }
            methods.add(method.toUpperCase(Locale.ROOT));
        }
        if (methods.isEmpty()) {
            throw ScriptFailure.of("ValueError", "methods is empty");
        }
        return methods;
    }

    private HandlerReference reference(Object handler) {
        if (Values.isText(handler)) {
            String written = Values.javaString(handler);
            if (written.isBlank()) {
                throw ScriptFailure.of("ValueError", "handler is empty");
            }
            // A bare name belongs to the module whose code registers it; the main module is asked for bare names anyway.
            String module = written.indexOf('.') < 0 ? environment.callerModule() : "__main__";
            return new HandlerReference.Named(written, module.equals("__main__") ? written : module + "." + written);
        }
        if (!environment.isCallable(handler)) {
            throw ScriptFailure.of("TypeError",
                    "handler must be a function or a str 'module.function', not " + Values.typeName(handler));
        }
        return new HandlerReference.Bound(environment.callable(handler));
    }
}
