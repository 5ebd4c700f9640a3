package org.scriptling.http.server;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

import org.scriptling.spi.ScriptEnvironment;

/**
 * One thread's passage through the request gate. A connection uses one turn for all its requests. Fields are written by the
 * thread itself; the watchdog reads them, and may be late: {@link #yield} checks again on the thread. So each request's stores
 * need no order but that of the program, and are made without the fence of a volatile store.
 */
final class Turn implements RequestGate.Cancellation {

    private static final VarHandle MODE;
    private static final VarHandle SINCE;
    private static final VarHandle BUSY;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MODE = lookup.findVarHandle(Turn.class, "mode", RequestGate.Mode.class);
            SINCE = lookup.findVarHandle(Turn.class, "since", long.class);
            BUSY = lookup.findVarHandle(Turn.class, "busy", boolean.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final RequestGate gate;
    private volatile Thread thread;
    /** The mode while inside, else {@code null}. */
    private volatile RequestGate.Mode mode;
    /** When the thread last came in ({@link System#nanoTime}). */
    private volatile long since;
    private RequestGate.Mode requested;
    private int blocked;
    private boolean insideContext;
    private Object contextToken;

    private volatile boolean busy;
    private volatile long deadline;
    private volatile boolean cancelled;
    private volatile Thread waiting;
    private volatile boolean interruptRequested;
    private volatile boolean timedOut;

    Turn(RequestGate gate) {
        this.gate = gate;
    }

    /**
     * Enters the program's context, unless the current thread is inside. A connection's thread stays there between its requests:
     * whenever another thread has entered meanwhile, entering takes the engine's lock, which is most of what a short handler costs.
     */
    void enterContext(ScriptEnvironment environment) {
        if (!insideContext) {
            contextToken = environment.enter();
            insideContext = true;
        }
    }

    /** Leaves the program's context, if the current thread is inside. */
    void leaveContext(ScriptEnvironment environment) {
        if (insideContext) {
            insideContext = false;
            environment.leave(contextToken);
            contextToken = null;
        }
    }

    /**
     * Enters the gate on the current thread.
     *
     * @param timeoutNanos after which the turn is due to be ended, or 0
     * @return whether the thread is inside; {@code false} when the turn was ended first
     */
    boolean begin(RequestGate.Mode mode, long timeoutNanos) {
        Thread current = Thread.currentThread();
        if (thread != current) {
            thread = current;
        }
        if (interruptRequested) {
            cancelled = false;
            interruptRequested = false;
            timedOut = false;
        }
        requested = mode;
        blocked = 0;
        if (timeoutNanos != 0) {
            deadline = nonZero(System.nanoTime() + timeoutNanos);
        } else if (deadline != 0) {
            deadline = 0;
        }
        BUSY.setRelease(this, true);
        if (!gate.enter(mode, this)) {
            busy = false;
            return false;
        }
        inside(mode);
        return true;
    }

    private void inside(RequestGate.Mode entered) {
        SINCE.setRelease(this, System.nanoTime());
        MODE.setRelease(this, entered);
    }

    private static long nonZero(long time) {
        return time == 0 ? 1 : time;
    }

    /** Leaves the gate. */
    void end() {
        RequestGate.Mode held = mode;
        MODE.setRelease(this, null);
        BUSY.setRelease(this, false);
        if (held != null) {
            gate.leave(held);
        }
    }

    /** Script code is about to wait. */
    void beforeBlocking() {
        if (blocked++ == 0 && mode != null) {
            RequestGate.Mode held = mode;
            mode = null;
            gate.leave(held);
        }
    }

    /** The wait is over. */
    void afterBlocking() {
        if (--blocked == 0 && busy) {
            gate.enter(requested, RequestGate.Cancellation.NONE);
            inside(requested);
        }
    }

    /** Lets those who wait go first, then enters again. Called on the turn's thread at a safepoint. */
    void yield() {
        RequestGate.Mode held = mode;
        if (held == null || blocked > 0 || Thread.currentThread() != thread || !gate.hasWaiters()) {
            return;
        }
        mode = null;
        gate.leave(held);
        gate.enter(held, RequestGate.Cancellation.NONE);
        inside(held);
    }

    /** Whether the thread has been inside without a break since before that time. */
    boolean insideSinceBefore(long time) {
        RequestGate.Mode held = mode;
        return held != null && held != RequestGate.Mode.FREE && since - time < 0;
    }

    /** Starts a new span before the next question, so that a thread is not asked at each tick. */
    void askedToYield(long now) {
        since = now;
    }

    /** Whether the turn has begun and not ended. */
    boolean busy() {
        return busy;
    }

    Thread thread() {
        return thread;
    }

    /** Whether the turn's time is over. */
    boolean overdue(long now) {
        long due = deadline;
        return busy && due != 0 && due - now < 0;
    }

    /**
     * Ends a wait for the gate.
     *
     * @param overdue whether the reason is that the turn's time is over
     * @return whether this is the first request to end the turn
     */
    boolean cancel(boolean overdue) {
        boolean first = !interruptRequested;
        timedOut |= overdue;
        interruptRequested = true;
        cancelled = true;
        Thread parked = waiting;
        if (parked != null) {
            LockSupport.unpark(parked);
        }
        return first;
    }

    /** Whether the turn was asked to end because its time was over. */
    boolean timedOut() {
        return timedOut;
    }

    /** Whether the turn was asked to end. */
    boolean endRequested() {
        return interruptRequested;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void waiting(Thread parked) {
        waiting = parked;
    }
}
