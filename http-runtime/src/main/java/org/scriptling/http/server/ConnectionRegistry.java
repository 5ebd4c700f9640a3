package org.scriptling.http.server;

/** What connections share: gate, watchdog, limits. */
final class ConnectionRegistry {

    /** Longest request line in bytes. */
    static final int MAX_REQUEST_LINE = 8 * 1024;
    /** Largest block of request headers in bytes. */
    static final int MAX_HEADERS_SIZE = 32 * 1024;

    private final RequestGate gate;
    private final GateHook hook;
    private final Watchdog watchdog;

    ConnectionRegistry(RequestGate gate, GateHook hook, Watchdog watchdog) {
        this.gate = gate;
        this.hook = hook;
        this.watchdog = watchdog;
    }

    Turn newTurn() {
        return new Turn(gate);
    }

    /** Called on the connection's thread, before anything is served. */
    void opened(ClientConnection connection) {
        watchdog.watch(connection);
    }

    /** Called on the thread of a connection that serves its requests itself. */
    void usesTurn(Turn turn) {
        watchdog.watch(turn);
        hook.attach(turn);
    }

    /** Called on the connection's thread, after everything has been served. */
    void closed(ClientConnection connection) {
        watchdog.forget(connection);
        watchdog.forget(connection.turn());
        hook.detach();
    }

    /** Whether a request is being served. */
    boolean isBusy() {
        return watchdog.connections().stream()
                .anyMatch(connection -> connection instanceof ClientConnection client && client.isBusy());
    }

    /** The turn for a request on the current thread; give it back with {@link #release}. */
    Turn acquire(ClientConnection connection) {
        if (!connection.isHttp2()) {
            return connection.turn();
        }
        Turn turn = newTurn();
        watchdog.watch(turn);
        hook.attach(turn);
        return turn;
    }

    void release(ClientConnection connection, Turn turn) {
        if (connection.isHttp2()) {
            watchdog.forget(turn);
            hook.detach();
        }
    }
}
