package org.scriptling.http.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.scriptling.http.HttpConfiguration;
import org.scriptling.http.HttpStartException;
import org.scriptling.http.ServerLog;
import org.scriptling.http.content.StaticContent;
import org.scriptling.http.exchange.RequestTypeState;
import org.scriptling.http.route.HandlerReference;
import org.scriptling.http.route.PathPattern;
import org.scriptling.http.route.Registrations;
import org.scriptling.http.route.Registrations.RouteEntry;
import org.scriptling.http.route.Route;
import org.scriptling.http.route.RouteTable;
import org.scriptling.spi.ScriptCallable;
import org.scriptling.spi.ScriptEnvironment;

/** Makes the program behind the routes from what a script has registered. */
final class ProgramBuilder {

    private static final String HEALTH = "/health";

    private ProgramBuilder() {
    }

    /**
     * Resolves handlers and builds the route table; later registrations have no effect. The current thread has entered the
     * context.
     */
    static Program build(ScriptEnvironment environment, Registrations registrations, HttpConfiguration configuration,
            ServerLog log) throws HttpStartException {
        var resolver = new HandlerResolver(environment);
        resolver.resolveAll(registrations);
        registrations.close();

        Map<String, Route<Program.Target>> routes = new LinkedHashMap<>();
        for (RouteEntry entry : registrations.routes()) {
            add(entry, resolver.get(entry.handler()), routes, log);
        }
        routes.values().forEach(route -> log.log(ServerLog.Level.INFO, "Registered route", LogFields.of("method",
                route.method(), "path", route.pattern().text(), "handler", route.target().handler().displayName())));
        PathPattern health = PathPattern.parse(HEALTH);
        routes.putIfAbsent(key("GET", health), new Route<>("GET", health, Program.Target.HEALTH, null));

        Set<Object> functions = new LinkedHashSet<>();
        List<ScriptCallable> middleware = new ArrayList<>();
        for (HandlerReference reference : registrations.middleware()) {
            ScriptCallable callable = resolver.get(reference);
            if (functions.add(callable.function())) {
                middleware.add(callable);
            }
        }
        StaticContent files = StaticContent.open(registrations.folders(), configuration.webRoot(), environment);
        ScriptCallable notFound = registrations.notFound() == null ? null : resolver.get(registrations.notFound());
        return new Program(RouteTable.of(List.copyOf(routes.values())), files, List.copyOf(middleware), notFound,
                environment.state(RequestTypeState.class, RequestTypeState::new).get(), configuration.concurrency(),
                configuration.requestTimeout(), log);
    }

    private static String key(String method, PathPattern pattern) {
        return method + " " + pattern.shape();
    }

    private static void add(RouteEntry entry, ScriptCallable handler, Map<String, Route<Program.Target>> routes,
            ServerLog log) {
        var route = new Route<>(entry.method(), entry.pattern(), new Program.Target(handler), entry.concurrency());
        Route<Program.Target> earlier = routes.put(key(entry.method(), entry.pattern()), route);
        if (earlier != null && earlier.target().handler().function() != handler.function()) {
            log.log(ServerLog.Level.WARN, "Replaced route", LogFields.of("method", entry.method(), "path",
                    entry.pattern().text(), "handler", handler.displayName(), "replaced",
                    earlier.target().handler().displayName()));
        }
    }
}
