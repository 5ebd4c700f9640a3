package org.scriptling.http.route;

import java.util.List;

import org.scriptling.http.Concurrency;

/**
 * One method on one pattern, ready to be called.
 *
 * @param <T>         what answers the request; routing does not look at it
 * @param method      upper-case name
 * @param pattern     parsed path
 * @param target      answers the request
 * @param concurrency policy of this route alone, or {@code null} for the server's
 */
public record Route<T>(String method, PathPattern pattern, T target, Concurrency concurrency) {

    /** Names of the parameters, in the order of the values in a {@link Resolution.Found}. */
    public List<String> parameterNames() {
        return pattern.parameterNames();
    }
}
