package org.scriptling.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.scriptling.http.server.RequestGate.Cancellation;
import org.scriptling.http.server.RequestGate.Mode;

@Timeout(60)
class RequestGateTest {

    private final RequestGate gate = new RequestGate();

    private void enter(Mode mode) {
        assertTrue(gate.enter(mode, Cancellation.NONE));
    }

    private static void awaitParked(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            assertTrue(thread.isAlive());
            Thread.sleep(1);
        }
    }

    @Test
    void twoSharersAreInsideTogether() throws Exception {
        var together = new CyclicBarrier(2);
        Runnable sharer = () -> {
            enter(Mode.SHARED);
            try {
                together.await(10, TimeUnit.SECONDS);
            } catch (Exception failure) {
                throw new AssertionError(failure);
            } finally {
                gate.leave(Mode.SHARED);
            }
        };
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        List<Thread> threads = List.of(Thread.ofVirtual().unstarted(sharer), Thread.ofVirtual().unstarted(sharer));
        for (Thread thread : threads) {
            thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void aloneMeansAlone() {
        assertTrue(gate.tryEnter(Mode.ALONE));
        assertFalse(gate.tryEnter(Mode.ALONE));
        assertFalse(gate.tryEnter(Mode.SHARED));
        assertTrue(gate.tryEnter(Mode.FREE));
        gate.leave(Mode.ALONE);
        assertTrue(gate.tryEnter(Mode.SHARED));
        assertTrue(gate.tryEnter(Mode.SHARED));
        assertFalse(gate.tryEnter(Mode.ALONE));
        gate.leave(Mode.SHARED);
        gate.leave(Mode.SHARED);
        assertTrue(gate.tryEnter(Mode.ALONE));
    }

    @Test
    void firstComeFirstServed() throws Exception {
        enter(Mode.ALONE);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        var bothReaders = new CyclicBarrier(2);
        for (String name : new String[] { "w1", "r1", "r2", "w2", "r3" }) {
            Mode mode = name.startsWith("w") ? Mode.ALONE : Mode.SHARED;
            Thread thread = Thread.ofPlatform().start(() -> {
                gate.enter(mode, Cancellation.NONE);
                order.add(name.equals("r2") ? "r1" : name);
                if (name.equals("r1") || name.equals("r2")) {
                    try {
                        bothReaders.await(10, TimeUnit.SECONDS);
                    } catch (Exception failure) {
                        order.add("readers were not together");
                    }
                }
                gate.leave(mode);
            });
            awaitParked(thread);
            threads.add(thread);
        }
        assertFalse(gate.tryEnter(Mode.SHARED), "newcomers must line up");
        gate.leave(Mode.ALONE);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of("w1", "r1", "r1", "w2", "r3"), order);
        assertFalse(gate.hasWaiters());
        assertTrue(gate.tryEnter(Mode.ALONE));
    }

    @Test
    void waitingWriterKeepsNewSharersOut() throws Exception {
        enter(Mode.SHARED);
        Thread writer = Thread.ofPlatform().start(() -> {
            gate.enter(Mode.ALONE, Cancellation.NONE);
            gate.leave(Mode.ALONE);
        });
        awaitParked(writer);
        assertTrue(gate.hasWaiters());
        assertFalse(gate.tryEnter(Mode.SHARED));
        gate.leave(Mode.SHARED);
        writer.join();
        assertTrue(gate.tryEnter(Mode.SHARED));
    }

    @Test
    void cancelledWaiterLetsTheNextIn() throws Exception {
        enter(Mode.SHARED);
        var turn = new Turn(gate);
        var inside = new AtomicInteger(-1);
        Thread writer = Thread.ofPlatform().start(() -> inside.set(turn.begin(Mode.ALONE, 0) ? 1 : 0));
        awaitParked(writer);
        var entered = new CountDownLatch(1);
        Thread reader = Thread.ofPlatform().start(() -> {
            gate.enter(Mode.SHARED, Cancellation.NONE);
            entered.countDown();
        });
        awaitParked(reader);
        turn.cancel(true);
        writer.join();
        assertEquals(0, inside.get());
        assertTrue(turn.timedOut());
        assertTrue(entered.await(10, TimeUnit.SECONDS));
        reader.join();
        assertFalse(gate.hasWaiters());
    }

    @Test
    void interruptIsKeptForLater() throws Exception {
        enter(Mode.ALONE);
        var kept = new AtomicInteger();
        Thread thread = Thread.ofPlatform().start(() -> {
            gate.enter(Mode.SHARED, Cancellation.NONE);
            kept.set(Thread.currentThread().isInterrupted() ? 1 : 0);
            gate.leave(Mode.SHARED);
        });
        awaitParked(thread);
        thread.interrupt();
        Thread.sleep(20);
        assertTrue(thread.isAlive());
        gate.leave(Mode.ALONE);
        thread.join();
        assertEquals(1, kept.get());
    }

    @Test
    void tellsOfTheFirstWaiter() throws Exception {
        var calls = new AtomicInteger();
        gate.onFirstWaiter(calls::incrementAndGet);
        enter(Mode.ALONE);
        assertEquals(0, calls.get());
        Thread waiter = Thread.ofPlatform().start(() -> {
            gate.enter(Mode.ALONE, Cancellation.NONE);
            gate.leave(Mode.ALONE);
        });
        awaitParked(waiter);
        assertEquals(1, calls.get());
        gate.leave(Mode.ALONE);
        waiter.join();
    }

    /** Nobody is forgotten, nobody is inside with a writer, and all sums are right. */
    @Test
    void underLoad() throws Exception {
        int threadCount = 32;
        int rounds = 3000;
        var sharers = new AtomicInteger();
        var writers = new AtomicInteger();
        var violations = new AtomicInteger();
        long[] guarded = new long[1];
        var written = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < threadCount; t++) {
            threads.add(Thread.ofVirtual().start(() -> {
                var turn = new Turn(gate);
                var random = ThreadLocalRandom.current();
                for (int i = 0; i < rounds; i++) {
                    boolean write = random.nextInt(4) == 0;
                    Mode mode = write ? Mode.ALONE : Mode.SHARED;
                    turn.begin(mode, 0);
                    check(write, sharers, writers, violations);
                    if (write) {
                        guarded[0]++;
                        written.incrementAndGet();
                    }
                    int choice = random.nextInt(20);
                    if (choice == 0) {
                        turn.yield();
                        check(write, sharers, writers, violations);
                    } else if (choice == 1) {
                        turn.beforeBlocking();
                        Thread.yield();
                        turn.afterBlocking();
                        check(write, sharers, writers, violations);
                    }
                    turn.end();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(0, violations.get());
        assertEquals(written.get(), guarded[0]);
        assertFalse(gate.hasWaiters());
        assertTrue(gate.tryEnter(Mode.ALONE));
    }

    private static void check(boolean write, AtomicInteger sharers, AtomicInteger writers, AtomicInteger violations) {
        if (write) {
            if (writers.incrementAndGet() != 1 || sharers.get() != 0) {
                violations.incrementAndGet();
            }
            Thread.yield();
            if (writers.getAndDecrement() != 1 || sharers.get() != 0) {
                violations.incrementAndGet();
            }
        } else {
            sharers.incrementAndGet();
            if (writers.get() != 0) {
                violations.incrementAndGet();
            }
            sharers.decrementAndGet();
        }
    }
}
