package org.scriptling.http.server;

import org.scriptling.spi.ScriptEnvironment;

/** What connections share: gate, watchdog, limits. */
final class ConnectionRegistry {

    /** Longest request line in bytes. */
    static final int MAX_REQUEST_LINE = 8 * 1024;
    /** Largest block of request headers in bytes. */
    static final int MAX_HEADERS_SIZE = 32 * 1024;

    private final ScriptEnvironment environment;
    private final RequestGate gate;
    private final GateHook hook;
    private final Watchdog watchdog;

    ConnectionRegistry(ScriptEnvironment environment, RequestGate gate, GateHook hook, Watchdog watchdog) {
        this.environment = environment;
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
        try {
            connection.turn().leaveContext(environment);
        } finally {
            watchdog.forget(connection.turn());
            hook.detach();
            watchdog.forget(connection);
        }
    }

    /** Whether a connection is open. */
    boolean isOpen() {
        return !watchdog.connections().isEmpty();
    }

    /** Ends all connections, whatever they do: their threads must leave the context before it can be closed. */
    void closeAll() {
        for (ConnectionDeadline connection : watchdog.connections()) {
            if (connection instanceof ClientConnection client) {
                client.abort();
            }
        }
    }

    /** Whether a request is being served. */
    boolean isBusy() {
        return watchdog.connections().stream()
                .anyMatch(connection -> connection instanceof ClientConnection client && client.isBusy());
    }

    /** The turn for a request on the current thread, which enters the context; give it back with {@link #release}. */
    Turn acquire(ClientConnection connection) {
        Turn turn = connection.turn();
        if (connection.isHttp2()) {
            turn = newTurn();
            watchdog.watch(turn);
            hook.attach(turn);
        }
        turn.enterContext(environment);
        return turn;
    }

    void release(ClientConnection connection, Turn turn) {
        if (connection.isHttp2()) {
            try {
                turn.leaveContext(environment);
            } finally {
                watchdog.forget(turn);
                hook.detach();
            }
        }
    }
}
