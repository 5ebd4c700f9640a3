package org.scriptling.benchmarks;

import java.util.OptionalDouble;

/**
 * A figure that Scriptling shall reach.
 *
 * @param what is looked at
 * @param bound what the figure shall be
 * @param unit of the figure, or the system that it is relative to
 * @param figure what was measured, if it was
 * @param where the program or scenario with this figure, or why nothing was measured; may be empty
 */
record Target(String what, Bound bound, String unit, OptionalDouble figure, String where) {

    /**
     * A limit of a figure.
     *
     * @param least whether the figure must not be less; otherwise it must not be more
     */
    record Bound(boolean least, double limit) {

        static Bound atLeast(double limit) {
            return new Bound(true, limit);
        }

        static Bound atMost(double limit) {
            return new Bound(false, limit);
        }

        boolean holds(double figure) {
            return least ? figure >= limit : figure <= limit;
        }

        @Override
        public String toString() {
            return (least ? "at least " : "at most ") + Texts.plain(limit);
        }
    }

    /** Reached, not reached or not measured. */
    String verdict() {
        if (figure.isEmpty()) {
            return "not measured";
        }
        return bound.holds(figure.getAsDouble()) ? "reached" : "**not reached**";
    }
}
