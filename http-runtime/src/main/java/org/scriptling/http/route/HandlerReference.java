package org.scriptling.http.route;

import org.scriptling.spi.ScriptCallable;

/** A handler as it was registered: a function, or the text that leads to one once all modules can be imported. */
public sealed interface HandlerReference {

    /** Text for logs. */
    String description();

    /**
     * A text such as {@code module.function}.
     *
     * @param written   as the script gave it
     * @param reference what to resolve: a bare name is completed with the registering module
     */
    record Named(String written, String reference) implements HandlerReference {

        @Override
        public String description() {
            return written;
        }
    }

    /** A function. */
    record Bound(ScriptCallable callable) implements HandlerReference {

        @Override
        public String description() {
            return callable.displayName();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bound bound && bound.callable.function() == callable.function();
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(callable.function());
        }
    }
}
