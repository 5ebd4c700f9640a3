package org.scriptling.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.scriptling.http.server.RequestGate.Mode;

@Timeout(30)
class TurnTest {

    private final RequestGate gate = new RequestGate();
    private final Turn turn = new Turn(gate);

    @Test
    void blockingGivesTheGateUp() {
        assertTrue(turn.begin(Mode.ALONE, 0));
        assertFalse(gate.tryEnter(Mode.SHARED));
        turn.beforeBlocking();
        assertTrue(gate.tryEnter(Mode.SHARED));
        gate.leave(Mode.SHARED);
        turn.beforeBlocking();
        turn.afterBlocking();
        assertTrue(gate.tryEnter(Mode.SHARED), "an inner wait must not take the gate back for the outer one");
        gate.leave(Mode.SHARED);
        turn.afterBlocking();
        assertFalse(gate.tryEnter(Mode.SHARED));
        turn.end();
        assertTrue(gate.tryEnter(Mode.ALONE));
    }

    @Test
    void blockingOutsideATurnDoesNothing() {
        turn.beforeBlocking();
        turn.afterBlocking();
        assertTrue(gate.tryEnter(Mode.ALONE));
        assertFalse(turn.busy());
    }

    @Test
    void yieldLetsTheWaiterGoFirst() throws InterruptedException {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        assertTrue(turn.begin(Mode.ALONE, 0));
        turn.yield(); // nobody waits: keeps the gate
        assertFalse(gate.tryEnter(Mode.SHARED));
        Thread waiter = Thread.ofPlatform().start(() -> {
            var other = new Turn(gate);
            other.begin(Mode.ALONE, 0);
            order.add("waiter");
            other.end();
        });
        while (!gate.hasWaiters() || waiter.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        turn.yield();
        order.add("holder");
        turn.end();
        waiter.join();
        assertEquals(List.of("waiter", "holder"), order);
    }

    @Test
    void yieldAfterTheEndDoesNothing() {
        assertTrue(turn.begin(Mode.SHARED, 0));
        turn.end();
        turn.yield();
        assertTrue(gate.tryEnter(Mode.ALONE));
    }

    @Test
    void knowsHowLongItHasBeenInside() {
        assertFalse(turn.insideSinceBefore(System.nanoTime() + 1));
        turn.begin(Mode.SHARED, 0);
        assertFalse(turn.insideSinceBefore(System.nanoTime() - 10_000_000_000L));
        assertTrue(turn.insideSinceBefore(System.nanoTime() + 1));
        turn.beforeBlocking();
        assertFalse(turn.insideSinceBefore(System.nanoTime() + 1));
        turn.afterBlocking();
        turn.end();
        turn.begin(Mode.FREE, 0);
        assertFalse(turn.insideSinceBefore(System.nanoTime() + 1), "without a gate there is nothing to give up");
        turn.end();
    }

    @Test
    void overdueOnlyWithATimeout() {
        turn.begin(Mode.SHARED, 1000);
        assertTrue(turn.overdue(System.nanoTime() + 2000));
        turn.end();
        assertFalse(turn.overdue(System.nanoTime() + 2000));
        turn.begin(Mode.SHARED, 0);
        assertFalse(turn.overdue(System.nanoTime() + 1_000_000_000L));
        assertTrue(turn.cancel(true));
        assertFalse(turn.cancel(true), "asked once only");
        turn.end();
    }
}
