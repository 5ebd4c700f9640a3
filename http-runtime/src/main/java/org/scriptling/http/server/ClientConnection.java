package org.scriptling.http.server;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;

/**
 * One connection, wrapped around Helidon's own so that it can be closed gracefully and watched: Helidon's stop interrupts
 * requests, and it has no deadlines for parts of a request. All phases are left and entered by the connection's own thread,
 * except that the end of an idle connection may come from outside.
 */
final class ClientConnection implements ServerConnection, ConnectionDeadline {

    /** What an HTTP/1 connection is doing. HTTP/2 connections stay in {@code REQUEST}: their frames belong to many requests. */
    private enum Phase {
        IDLE, HEAD, REQUEST, LINGER, CLOSED
    }

    /** The connection whose thread this is, for code that Helidon calls without naming the connection. */
    static final ScopedValue<ClientConnection> CURRENT = ScopedValue.newInstance();

    private static final long SECOND = 1_000_000_000L;
    private static final long HEAD_NANOS = 10 * SECOND;
    private static final long BODY_NANOS = 30 * SECOND;
    private static final long IDLE_NANOS = 75 * SECOND;
    private static final long LINGER_NANOS = SECOND;
    private static final byte[] TIMEOUT_RESPONSE = ("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n"
            + "Content-Type: application/json\r\nX-Content-Type-Options: nosniff\r\nContent-Length: 27\r\n\r\n"
            + "{\"error\":\"Request Timeout\"}").getBytes(StandardCharsets.US_ASCII);

    private final ConnectionRegistry registry;
    private final HelidonSocket socket;
    private final ConnectionContext outer;
    private final boolean http2;
    private final ServerConnection delegate;
    private final Turn turn;
    private final AtomicReference<Phase> phase;
    private final AtomicInteger requests = new AtomicInteger();

    /** When a read that is going on must be over, 0 while none is. */
    private volatile long readDeadline;
    private long headDeadline;
    private long headBytes;
    private boolean prologueSeen;
    private boolean oversized;
    private volatile boolean closing;
    private boolean linger;

    ClientConnection(ConnectionRegistry registry, ConnectionContext outer, Router router, ServerConnectionSelector selector,
            boolean http2) {
        this.registry = registry;
        this.outer = outer;
        this.socket = outer.serverSocket();
        this.http2 = http2;
        this.turn = registry.newTurn();
        this.phase = new AtomicReference<>(http2 ? Phase.REQUEST : Phase.HEAD);
        this.headDeadline = System.nanoTime() + HEAD_NANOS;
        DataReader reader = http2 ? outer.dataReader() : new DataReader(this::read);
        this.delegate = selector.connection(new ConnectionView(outer, router, reader, outer.remotePeer(), this));
    }

    @Override
    public void handle(Limit limit) throws InterruptedException {
        registry.opened(this);
        try {
            ScopedValue.where(CURRENT, this).call(() -> {
                delegate.handle(limit);
                return null;
            });
        } finally {
            try {
                if (linger) {
                    drain();
                }
            } finally {
                phase.set(Phase.CLOSED);
                registry.closed(this);
            }
        }
    }

    /** Reads away what the client still sends: closing with unread data would make it lose the answer. */
    private void drain() {
        phase.set(Phase.LINGER);
        readDeadline = nonZero(System.nanoTime() + LINGER_NANOS);
        try {
            while (socket.get() != null) {
                if (readDeadline - System.nanoTime() < 0) {
                    return;
                }
            }
        } catch (UncheckedIOException gone) {
            // Closed by the client or by the watchdog: there is nobody left to answer.
        } finally {
            readDeadline = 0;
        }
    }

    private byte[] read() {
        long now = System.nanoTime();
        boolean idle = phase.get() == Phase.IDLE;
        long deadline = idle ? now + IDLE_NANOS : phase.get() == Phase.HEAD ? headDeadline : now + BODY_NANOS;
        byte[] bytes;
        readDeadline = nonZero(deadline);
        try {
            DataReader buffered = outer.dataReader();
            int available = buffered.available();
            bytes = available > 0 ? LegacyHttp.adapt(buffered.readBytes(available), socket) : socket.get();
        } catch (UncheckedIOException failure) {
            throw new ServerConnectionException("cannot read", failure);
        } finally {
            readDeadline = 0;
        }
        if (idle && bytes != null) {
            if (!phase.compareAndSet(Phase.IDLE, Phase.HEAD)) {
                throw new CloseConnectionException("closed while idle");
            }
            headDeadline = System.nanoTime() + HEAD_NANOS;
        }
        if (bytes != null && phase.get() == Phase.HEAD) {
            headBytes += bytes.length;
        }
        return bytes;
    }

    private static long nonZero(long time) {
        return time == 0 ? 1 : time;
    }

    /** The request line has been read. */
    void prologueRead() {
        prologueSeen = true;
        if (phase.get() == Phase.IDLE && !phase.compareAndSet(Phase.IDLE, Phase.HEAD)) {
            throw new CloseConnectionException("closed while idle");
        }
    }

    /** The headers have been read. @param tooLarge whether the declared length of the body is over the limit */
    void headRead(boolean tooLarge) {
        phase.set(Phase.REQUEST);
        oversized = tooLarge;
        headBytes = 0;
        prologueSeen = false;
    }

    /** Whether the headers being read are larger than allowed. */
    boolean headersTooLarge() {
        return prologueSeen && headBytes > ConnectionRegistry.MAX_HEADERS_SIZE;
    }

    /** Whether the request announces a body over the limit. */
    boolean oversized() {
        return oversized;
    }

    /** A request is being served. */
    void requestBegins() {
        requests.incrementAndGet();
    }

    /** The response has been written. */
    void requestEnds() {
        boolean last = requests.decrementAndGet() == 0;
        if (!http2) {
            phase.compareAndSet(Phase.REQUEST, Phase.IDLE);
        } else if (last && closing) {
            delegate.close(true);
        }
    }

    /** After the connection's last response, wait for the client to stop sending. */
    void lingerAtEnd() {
        linger = true;
    }

    /** Whether a request is being served. */
    boolean isBusy() {
        return requests.get() > 0;
    }

    boolean isHttp2() {
        return http2;
    }

    /** Whether responses must announce the end of the connection. */
    boolean closing() {
        return closing;
    }

    /** The turn of the connection's own thread (HTTP/1). */
    Turn turn() {
        return turn;
    }

    @Override
    public Duration idleTime() {
        // HTTP/1 has its own deadlines; a connection with requests is not idle.
        return !http2 || requests.get() > 0 ? Duration.ZERO : delegate.idleTime();
    }

    @Override
    public void close(boolean interrupt) {
        closing = true;
        if (http2) {
            if (requests.get() == 0) {
                delegate.close(true);
            }
        } else if (phase.compareAndSet(Phase.IDLE, Phase.CLOSED)) {
            socket.close();
        }
    }

    @Override
    public void check(long now) {
        long deadline = readDeadline;
        if (deadline == 0 || deadline - now > 0) {
            return;
        }
        readDeadline = 0;
        Phase late = phase.get();
        if (late == Phase.HEAD || late == Phase.REQUEST && !http2) {
            try {
                outer.dataWriter().writeNow(BufferData.create(TIMEOUT_RESPONSE));
            } catch (RuntimeException unreachable) {
                // The answer is a courtesy; the connection is closed in any case.
            }
        }
        socket.close();
    }
}
