package org.scriptling.http.route;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.scriptling.http.Concurrency;

/**
 * What a program has registered through {@code runtime.http}: state of the library in one context. Without a server (script
 * mode) it is filled and never read. Thread-safe.
 */
public final class Registrations {

    /**
     * A route as registered.
     *
     * @param concurrency own policy of the route, or {@code null}
     */
    public record RouteEntry(String method, PathPattern pattern, HandlerReference handler, Concurrency concurrency) {
    }

    /**
     * A folder as registered.
     *
     * @param prefix literal segments only
     */
    public record StaticEntry(PathPattern prefix, Path folder) {
    }

    private final Set<RouteEntry> routes = new LinkedHashSet<>();
    private final Set<StaticEntry> folders = new LinkedHashSet<>();
    private final Set<HandlerReference> middleware = new LinkedHashSet<>();
    private HandlerReference notFound;
    private boolean closed;
    private ServerControl server;

    /** Connects the library with the server that will serve the program. */
    public synchronized void bind(ServerControl control) {
        server = control;
    }

    /** The server, or {@code null} in script mode. */
    public synchronized ServerControl server() {
        return server;
    }

    /** Adds a route; the same one twice counts once. The later of two that differ comes later in the list. */
    public void addRoute(RouteEntry entry) {
        ServerControl late;
        synchronized (this) {
            if (!closed) {
                // An entry that replaces another must be behind it, even when it was registered before.
                routes.remove(entry);
                routes.add(entry);
                return;
            }
            late = routes.contains(entry) ? null : server;
        }
        if (late != null) {
            late.lateRegistration(entry.method(), entry.pattern().text());
        }
    }

    /** Adds middleware; the same one twice counts once. */
    public void addMiddleware(HandlerReference handler) {
        ServerControl late;
        synchronized (this) {
            if (!closed) {
                middleware.add(handler);
                return;
            }
            late = middleware.contains(handler) ? null : server;
        }
        if (late != null) {
            late.lateRegistration("middleware", handler.description());
        }
    }

    /** Adds a folder of files; the same one twice counts once. */
    public void addStatic(StaticEntry entry) {
        ServerControl late;
        synchronized (this) {
            if (!closed) {
                folders.add(entry);
                return;
            }
            late = folders.contains(entry) ? null : server;
        }
        if (late != null) {
            late.lateRegistration("static", entry.prefix().text());
        }
    }

    /** Sets the handler for what nothing else answers. */
    public void setNotFound(HandlerReference handler) {
        ServerControl late;
        synchronized (this) {
            if (!closed) {
                notFound = handler;
                return;
            }
            late = handler.equals(notFound) ? null : server;
        }
        if (late != null) {
            late.lateRegistration("not_found", handler.description());
        }
    }

    /** From now on registrations have no effect. */
    public synchronized void close() {
        closed = true;
    }

    /** The routes in order of registration. */
    public synchronized List<RouteEntry> routes() {
        return new ArrayList<>(routes);
    }

    /** The folders in order of registration. */
    public synchronized List<StaticEntry> folders() {
        return new ArrayList<>(folders);
    }

    /** The middleware in order of registration. */
    public synchronized List<HandlerReference> middleware() {
        return new ArrayList<>(middleware);
    }

    /** The handler for what nothing else answers, or {@code null}. */
    public synchronized HandlerReference notFound() {
        return notFound;
    }
}
