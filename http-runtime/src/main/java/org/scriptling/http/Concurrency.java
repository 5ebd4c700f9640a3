package org.scriptling.http;

import java.util.Optional;

/** How requests pass the request gate (server.md section 10, P8). */
public enum Concurrency {

    /** Requests with a safe method share the gate, all others pass it alone. */
    SAFE_METHODS("safe-methods"),

    /** Every request passes the gate alone. */
    SERIAL("serial"),

    /** There is no gate: single operations are atomic, the program coordinates the rest itself. */
    PARALLEL("parallel");

    private final String text;

    Concurrency(String text) {
        this.text = text;
    }

    /** The value of the option and of the {@code concurrency} argument of a route. */
    public String text() {
        return text;
    }

    /** The policy of that name, or empty when there is none. */
    public static Optional<Concurrency> of(String text) {
        for (Concurrency policy : values()) {
            if (policy.text.equals(text)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }
}
