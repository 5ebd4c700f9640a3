package org.scriptling.http.route;

import java.util.List;

/** What routing says about a request. */
public sealed interface Resolution<T> {

    /**
     * A route serves the request.
     *
     * @param parameters decoded values, in the order of the pattern's parameters
     */
    record Found<T>(Route<T> route, List<String> parameterNames, List<String> parameters) implements Resolution<T> {
    }

    /** The path is known, but the request only asks for its methods: answered with 204. */
    record Options<T>(String allow) implements Resolution<T> {
    }

    /** The path is known, the method is not: 405. */
    record MethodNotAllowed<T>(String allow) implements Resolution<T> {
    }

    /** The path is known with one trailing slash more or less: 308. */
    record Redirect<T>(String path) implements Resolution<T> {
    }

    /** No route. */
    record NotFound<T>() implements Resolution<T> {
    }

    /** The path has a malformed escape or dot segments: 400. */
    record Malformed<T>() implements Resolution<T> {
    }
}
