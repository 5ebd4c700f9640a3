package org.scriptling.http.server;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import org.scriptling.spi.ScriptEnvironment;

/**
 * Watches the clock for everybody: asks threads that have held the request gate too long to let others pass (server.md section
 * 10, P3), ends handlers whose time is over, and closes silent connections. One daemon thread; asleep while there is nothing to
 * watch closely.
 */
final class Watchdog {

    private static final long MILLISECOND = 1_000_000L;
    private static final long MAX_HOLD = 100 * MILLISECOND;
    private static final long GATE_TICK = 10 * MILLISECOND;
    private static final long IDLE_TICK = 500 * MILLISECOND;

    /** Told of a turn whose time is over. */
    @FunctionalInterface
    interface TimeoutAction {
        void timeout(Turn turn);
    }

    private final ScriptEnvironment environment;
    private final RequestGate gate;
    private final TimeoutAction timeoutAction;
    private final long tick;
    private final Set<Turn> turns = ConcurrentHashMap.newKeySet();
    private final Set<ConnectionDeadline> connections = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean stopped;

    /** @param requestTimeoutNanos time limit of handlers, 0 for none */
    Watchdog(ScriptEnvironment environment, RequestGate gate, long requestTimeoutNanos, TimeoutAction timeoutAction) {
        this.environment = environment;
        this.gate = gate;
        this.timeoutAction = timeoutAction;
        this.tick = requestTimeoutNanos == 0 ? IDLE_TICK
                : Math.clamp(requestTimeoutNanos / 20, GATE_TICK, IDLE_TICK);
        this.thread = Thread.ofPlatform().daemon(true).name("scriptling-http-watchdog").unstarted(this::run);
    }

    void start() {
        gate.onFirstWaiter(() -> LockSupport.unpark(thread));
        thread.start();
    }

    void stop() {
        stopped = true;
        LockSupport.unpark(thread);
    }

    void watch(Turn turn) {
        turns.add(turn);
    }

    void forget(Turn turn) {
        turns.remove(turn);
    }

    void watch(ConnectionDeadline connection) {
        connections.add(connection);
    }

    void forget(ConnectionDeadline connection) {
        connections.remove(connection);
    }

    /** The turns under watch. */
    Set<Turn> turns() {
        return turns;
    }

    /** The connections under watch. */
    Set<ConnectionDeadline> connections() {
        return connections;
    }

    private void run() {
        long nextFullRound = System.nanoTime();
        while (!stopped) {
            boolean waiters = gate.hasWaiters();
            LockSupport.parkNanos(this, waiters ? GATE_TICK : tick);
            long now = System.nanoTime();
            if (gate.hasWaiters()) {
                askToYield(now);
            }
            if (now - nextFullRound >= 0) {
                nextFullRound = now + tick;
                for (Turn turn : turns) {
                    if (turn.overdue(now)) {
                        timeoutAction.timeout(turn);
                    }
                }
                for (ConnectionDeadline connection : connections) {
                    connection.check(now);
                }
            }
        }
    }

    private void askToYield(long now) {
        for (Turn turn : turns) {
            if (turn.insideSinceBefore(now - MAX_HOLD)) {
                turn.askedToYield(now);
                environment.atSafepoint(turn.thread(), turn::yield);
            }
        }
    }
}
