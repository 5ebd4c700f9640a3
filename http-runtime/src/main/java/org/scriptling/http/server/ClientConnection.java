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
import io.helidon.http.Header;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.spi.ServerConnection;

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

    /** How the body of a request arrives. */
    enum Body {
        /** As Helidon knows it (HTTP/2), or not at all. */
        PLAIN,
        /** With an announced length, of which Helidon knows nothing. */
        LENGTH,
        /** In chunks, which Helidon knows nothing of. */
        CHUNKED,
        /** With an announced length over the limit; it is never read. */
        OVERSIZED
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

    private static final byte[] HTTP2_PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ConnectionRegistry registry;
    private final ProtocolSelector selector;
    private final ConnectionContext outer;
    private final Router router;
    private final HelidonSocket socket;
    private final Turn turn;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.IDLE);
    private final AtomicInteger requests = new AtomicInteger();

    private volatile boolean http2;
    private volatile ServerConnection delegate;
    /** When a read that is going on must be over, 0 while none is. */
    private volatile long readDeadline;
    private volatile boolean closing;
    private long headDeadline;
    private long headBytes;
    private boolean prologueSeen;
    private Body body = Body.PLAIN;
    private Header contentLength;
    private long bodyLength;
    private boolean linger;

    ClientConnection(ConnectionRegistry registry, ProtocolSelector selector, ConnectionContext outer, Router router) {
        this.registry = registry;
        this.selector = selector;
        this.outer = outer;
        this.router = router;
        this.socket = outer.serverSocket();
        this.turn = registry.newTurn();
    }

    @Override
    public void handle(Limit limit) throws InterruptedException {
        registry.opened(this);
        try {
            http2 = socket.protocolNegotiated() ? "h2".equals(socket.protocol()) : startsWithPreface();
            DataReader reader = http2 ? outer.dataReader() : new Utf8HeaderReader(this::read);
            delegate = selector.delegate(new ConnectionView(outer, router, reader, outer.remotePeer(), this), http2);
            if (http2) {
                phase.set(Phase.REQUEST);
            } else {
                registry.usesTurn(turn);
            }
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

    /** Waits for the first bytes and looks whether they are those of HTTP/2 with prior knowledge. */
    private boolean startsWithPreface() {
        DataReader reader = outer.dataReader();
        readDeadline = nonZero(System.nanoTime() + IDLE_NANOS);
        try {
            reader.ensureAvailable();
            headReading();
            readDeadline = nonZero(headDeadline);
            for (int i = 0; i < HTTP2_PREFACE.length; i++) {
                if (reader.available() == i) {
                    reader.pullData();
                }
                BufferData seen = reader.getBuffer(i + 1);
                if (seen.get(i) != HTTP2_PREFACE[i]) {
                    return false;
                }
            }
            return true;
        } catch (DataReader.InsufficientDataAvailableException gone) {
            throw new CloseConnectionException("closed by the client", gone);
        } finally {
            readDeadline = 0;
        }
    }

    /** The first byte of a request has come. */
    private void headReading() {
        if (!phase.compareAndSet(Phase.IDLE, Phase.HEAD)) {
            throw new CloseConnectionException("closed while idle");
        }
        headDeadline = System.nanoTime() + HEAD_NANOS;
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
            headReading();
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
        if (phase.get() == Phase.IDLE) {
            headReading();
        }
    }

    /**
     * The headers have been read.
     *
     * @param lengthHeader {@code Content-Length} if it has been taken away from the headers, else {@code null}
     * @param length       its value
     */
    void headRead(Body announced, Header lengthHeader, long length) {
        phase.set(Phase.REQUEST);
        body = announced;
        contentLength = lengthHeader;
        bodyLength = length;
        headBytes = 0;
        prologueSeen = false;
    }

    /** Whether the headers being read are larger than allowed. */
    boolean headersTooLarge() {
        return prologueSeen && headBytes > ConnectionRegistry.MAX_HEADERS_SIZE;
    }

    /** The body of the request that is being served (HTTP/1). */
    Body body() {
        return body;
    }

    /** The header {@code Content-Length} that Helidon does not know of, or {@code null}. */
    Header contentLength() {
        return contentLength;
    }

    /** The announced length of the body in bytes. */
    long bodyLength() {
        return bodyLength;
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
        ServerConnection inner = delegate;
        return !http2 || inner == null || requests.get() > 0 ? Duration.ZERO : inner.idleTime();
    }

    @Override
    public void close(boolean interrupt) {
        closing = true;
        ServerConnection inner = delegate;
        if (http2 && inner != null) {
            if (requests.get() == 0) {
                inner.close(true);
            }
        } else if (phase.compareAndSet(Phase.IDLE, Phase.CLOSED)) {
            socket.close();
        }
    }

    /** Ends the connection at once. */
    void abort() {
        close(true);
        socket.close();
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
