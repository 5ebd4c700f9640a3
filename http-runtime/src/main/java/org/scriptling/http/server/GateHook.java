package org.scriptling.http.server;

import org.scriptling.spi.BlockingHook;

/** Gives the request gate up while script code waits. Knows which turn the current thread has. */
final class GateHook implements BlockingHook {

    private final ThreadLocal<Turn> turns = new ThreadLocal<>();

    /** Makes a turn the current thread's. */
    void attach(Turn turn) {
        turns.set(turn);
    }

    /** The current thread has no turn any more. */
    void detach() {
        turns.remove();
    }

    @Override
    public void beforeBlocking() {
        Turn turn = turns.get();
        if (turn != null) {
            turn.beforeBlocking();
        }
    }

    @Override
    public void afterBlocking() {
        Turn turn = turns.get();
        if (turn != null) {
            turn.afterBlocking();
        }
    }
}
