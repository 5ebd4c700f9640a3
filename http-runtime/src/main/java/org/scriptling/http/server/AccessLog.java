package org.scriptling.http.server;

import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.scriptling.http.ServerLog;
import org.scriptling.http.ServerLog.Level;
import org.scriptling.http.exchange.PeerAddress;

/**
 * Writes a line for each request away from the threads that serve them. The writer looks at its queue from time to time, so
 * that adding a line wakes nobody up. The queue is bounded: when the writer cannot keep up, requests wait rather than lines
 * being lost.
 */
final class AccessLog {

    private static final int CAPACITY = 8192;
    private static final long PAUSE = 10_000_000L;

    private record Entry(Level level, String method, String path, int status, long bytes, long nanos,
            InetSocketAddress peer) {
    }

    private final ServerLog log;
    private final boolean enabled;
    private final ConcurrentLinkedQueue<Entry> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final Thread writer;
    private volatile boolean stopped;

    /** @param enabled whether all requests are logged; refused ones are in any case */
    AccessLog(ServerLog log, boolean enabled) {
        this.log = log;
        this.enabled = enabled;
        this.writer = Thread.ofPlatform().daemon(true).name("scriptling-http-access-log").unstarted(this::run);
    }

    void start() {
        writer.start();
    }

    /** Whether a response with that status gets a line. */
    boolean records(int status) {
        return enabled || isRefusal(status);
    }

    /** Refusals are events of their own at info level (server.md section 13). */
    private static boolean isRefusal(int status) {
        return status == 401 || status == 413 || status == 414 || status == 431;
    }

    /** Adds a line. @param nanos how long the request took */
    void request(String method, String path, int status, long bytes, long nanos, InetSocketAddress peer) {
        Level level = path.equals("/health") && !isRefusal(status) ? Level.DEBUG : Level.INFO;
        if (log.isEnabled(level)) {
            put(new Entry(level, method, path, status, bytes, nanos, peer));
        }
    }

    private void put(Entry entry) {
        while (length.get() >= CAPACITY && !stopped) {
            LockSupport.unpark(writer);
            LockSupport.parkNanos(this, PAUSE / 10);
        }
        length.incrementAndGet();
        queue.add(entry);
    }

    /** Writes all lines added so far and ends. */
    void stop() {
        stopped = true;
        LockSupport.unpark(writer);
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopped) {
            writeAll();
            LockSupport.parkNanos(this, PAUSE);
        }
        writeAll();
    }

    private void writeAll() {
        for (Entry entry = queue.poll(); entry != null; entry = queue.poll()) {
            length.decrementAndGet();
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("method", entry.method);
            fields.put("path", entry.path);
            fields.put("status", entry.status);
            fields.put("bytes", entry.bytes);
            fields.put("duration_ms", entry.nanos / 1000 / 1000.0);
            fields.put("remote", PeerAddress.withPort(entry.peer));
            log.log(entry.level, "HTTP request", fields);
        }
    }
}
