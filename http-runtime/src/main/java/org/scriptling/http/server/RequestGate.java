package org.scriptling.http.server;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The fair reader/writer gate that requests pass (server.md section 10).
 *
 * <p>One word holds the number of sharers, a bit for a lone holder and a bit that says somebody waits. Without waiters, entering
 * and leaving are one compare-and-set each. The waiting bit closes the fast way in, so that newcomers line up behind those who
 * wait; it is set and cleared only under the lock of the queue, and whoever leaves and sees it hands the gate on. As a waiter
 * sets the bit before it looks whether the gate is free, either it or the one who leaves finds the other: no wake-up is lost.
 */
final class RequestGate {

    /** How a thread passes the gate. */
    enum Mode {
        /** Together with others who share. */
        SHARED,
        /** Alone. */
        ALONE,
        /** Without waiting for anybody. */
        FREE
    }

    private static final long WAITING = 1L << 62;
    private static final long ALONE = 1L << 61;
    private static final long SHARERS = ALONE - 1;

    private final AtomicLong state = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Waiter> queue = new ArrayDeque<>();
    private volatile Runnable onFirstWaiter = () -> { };

    /** Sets what is called when somebody begins to wait while nobody else does. Must not block. */
    void onFirstWaiter(Runnable action) {
        onFirstWaiter = action;
    }

    /** Whether somebody waits. */
    boolean hasWaiters() {
        return (state.get() & WAITING) != 0;
    }

    /** Enters if that is possible at once. */
    boolean tryEnter(Mode mode) {
        if (mode == Mode.FREE) {
            return true;
        }
        while (true) {
            long seen = state.get();
            long next;
            if (mode == Mode.SHARED) {
                if ((seen & (WAITING | ALONE)) != 0) {
                    return false;
                }
                next = seen + 1;
            } else {
                if (seen != 0) {
                    return false;
                }
                next = ALONE;
            }
            if (state.compareAndSet(seen, next)) {
                return true;
            }
        }
    }

    /**
     * Enters, waiting for as long as that takes; an interrupt is kept for later.
     *
     * @param cancellation may end the wait
     * @return whether the thread is inside; {@code false} only after a cancellation
     */
    boolean enter(Mode mode, Cancellation cancellation) {
        return tryEnter(mode) || enterSlowly(mode, cancellation);
    }

    /** Leaves; the mode must be the one entered with. */
    void leave(Mode mode) {
        if (mode == Mode.FREE) {
            return;
        }
        long left = state.addAndGet(mode == Mode.SHARED ? -1 : -ALONE);
        if ((left & WAITING) != 0 && (left & SHARERS) == 0) {
            lock.lock();
            try {
                admit();
            } finally {
                lock.unlock();
            }
        }
    }

    private boolean enterSlowly(Mode mode, Cancellation cancellation) {
        var waiter = new Waiter(Thread.currentThread(), mode);
        boolean first;
        lock.lock();
        try {
            first = queue.isEmpty();
            queue.addLast(waiter);
            state.updateAndGet(word -> word | WAITING);
            admit();
        } finally {
            lock.unlock();
        }
        if (first && !waiter.admitted) {
            onFirstWaiter.run();
        }
        boolean interrupted = false;
        boolean inside = true;
        cancellation.waiting(waiter.thread);
        while (!waiter.admitted) {
            if (cancellation.cancelled() && withdraw(waiter)) {
                inside = false;
                break;
            }
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        cancellation.waiting(null);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return inside;
    }

    /** Takes a waiter out of the queue unless it has been admitted meanwhile. */
    private boolean withdraw(Waiter waiter) {
        lock.lock();
        try {
            if (waiter.admitted) {
                return false;
            }
            queue.remove(waiter);
            admit();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Lets in as many from the head of the queue as fit. With the waiting bit set, nobody else enters meanwhile. */
    private void admit() {
        while (true) {
            Waiter head = queue.peekFirst();
            if (head == null) {
                state.updateAndGet(word -> word & ~WAITING);
                return;
            }
            long word = state.get();
            boolean free = (word & ALONE) == 0 && (head.mode == Mode.SHARED || (word & SHARERS) == 0);
            if (!free) {
                return;
            }
            state.addAndGet(head.mode == Mode.SHARED ? 1 : ALONE);
            queue.removeFirst();
            head.admitted = true;
            LockSupport.unpark(head.thread);
        }
    }

    /** Lets somebody else end a wait for the gate. */
    interface Cancellation {

        /** For waits that nothing ends. */
        Cancellation NONE = new Cancellation() {
            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void waiting(Thread thread) {
            }
        };

        /** Whether the wait is to end. */
        boolean cancelled();

        /** Tells which thread must be unparked after a cancellation, or {@code null} when none waits. */
        void waiting(Thread thread);
    }

    private static final class Waiter {

        private final Thread thread;
        private final Mode mode;
        private volatile boolean admitted;

        Waiter(Thread thread, Mode mode) {
            this.thread = thread;
            this.mode = mode;
        }
    }
}
