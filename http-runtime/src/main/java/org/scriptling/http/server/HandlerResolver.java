package org.scriptling.http.server;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.scriptling.http.HttpStartException;
import org.scriptling.http.route.HandlerReference;
import org.scriptling.http.route.Registrations;
import org.scriptling.spi.ScriptCallable;
import org.scriptling.spi.ScriptEnvironment;
import org.scriptling.spi.ScriptFailure;

/** Finds the functions behind all registrations (server.md section 9, step 7 of the start). */
final class HandlerResolver {

    private final ScriptEnvironment environment;
    private final Map<String, ScriptCallable> resolved = new HashMap<>();
    private final Map<String, String> failures = new HashMap<>();

    HandlerResolver(ScriptEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Resolves everything that is registered, and what the modules imported for that register. The current thread has entered
     * the context.
     *
     * @throws HttpStartException listing all broken references
     */
    void resolveAll(Registrations registrations) throws HttpStartException {
        Set<String> broken = new LinkedHashSet<>();
        boolean again = true;
        while (again) {
            again = false;
            for (Registrations.RouteEntry entry : registrations.routes()) {
                again |= resolve(entry.method() + " " + entry.pattern(), entry.handler(), broken);
            }
            for (HandlerReference middleware : registrations.middleware()) {
                again |= resolve("middleware", middleware, broken);
            }
            if (registrations.notFound() != null) {
                again |= resolve("not_found", registrations.notFound(), broken);
            }
        }
        if (!broken.isEmpty()) {
            throw new HttpStartException("unresolved handlers:\n  " + String.join("\n  ", broken));
        }
    }

    /** @return whether a reference was new: finding it may have imported modules that register more */
    private boolean resolve(String place, HandlerReference handler, Set<String> broken) {
        if (!(handler instanceof HandlerReference.Named(String written, String reference))) {
            return false;
        }
        boolean isNew = !resolved.containsKey(reference) && !failures.containsKey(reference);
        if (isNew) {
            try {
                resolved.put(reference, environment.resolve(reference));
            } catch (ScriptFailure failure) {
                failures.put(reference, SetupFailure.describe(failure));
            }
        }
        String failure = failures.get(reference);
        if (failure != null) {
            broken.add(place + ": " + written + ": " + failure);
        }
        return isNew;
    }

    /** The function of a reference that has been resolved. */
    ScriptCallable get(HandlerReference handler) {
        return switch (handler) {
            case HandlerReference.Named named -> resolved.get(named.reference());
            case HandlerReference.Bound bound -> bound.callable();
        };
    }
}
