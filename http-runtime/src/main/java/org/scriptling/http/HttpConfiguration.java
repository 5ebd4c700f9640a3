package org.scriptling.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The options of the server (server.md section 3), checked and typed by whoever reads them.
 *
 * @param address         where to listen
 * @param bearerToken     token that requests must carry, or {@code null} for none
 * @param tls             certificate and key, or {@code null} for plain HTTP
 * @param authScope       which requests need the token
 * @param publicPaths     decoded paths that need no token; a trailing {@code *} makes one a prefix
 * @param maxBodySize     largest request body in bytes, 0 for no limit
 * @param requestTimeout  time after which a handler is ended, zero for none
 * @param shutdownTimeout how long running requests may go on after the signal to stop
 * @param accessLog       whether each request is logged at info level
 * @param gzip            whether larger text answers are compressed for clients that accept it
 * @param concurrency     policy of the request gate for routes without an own one
 * @param webRoot         folder or zip file that is served where no route fits, or {@code null}
 */
public record HttpConfiguration(ServerAddress address, String bearerToken, TlsConfiguration tls, AuthScope authScope,
        List<String> publicPaths, long maxBodySize, Duration requestTimeout, Duration shutdownTimeout, boolean accessLog,
        boolean gzip, Concurrency concurrency, Path webRoot) {

    /** Default of {@code --max-body-size} in bytes. */
    public static final long DEFAULT_MAX_BODY_SIZE = 32L * 1024 * 1024;

    /** Default of {@code --shutdown-timeout}. */
    public static final Duration DEFAULT_SHUTDOWN_TIMEOUT = Duration.ofSeconds(10);

    public HttpConfiguration {
        Objects.requireNonNull(address);
        Objects.requireNonNull(authScope);
        Objects.requireNonNull(concurrency);
        publicPaths = List.copyOf(publicPaths);
        if (maxBodySize < 0 || requestTimeout.isNegative() || shutdownTimeout.isNegative()) {
            throw new IllegalArgumentException("negative limit");
        }
    }

    /** All options at their defaults. */
    public static HttpConfiguration of(ServerAddress address) {
        return new HttpConfiguration(address, null, null, AuthScope.ALL, List.of(), DEFAULT_MAX_BODY_SIZE, Duration.ZERO,
                DEFAULT_SHUTDOWN_TIMEOUT, true, false, Concurrency.SAFE_METHODS, null);
    }

    /** Whether requests are served over TLS. */
    public boolean secure() {
        return tls != null;
    }

    /** Without the token and the key's password. */
    @Override
    public String toString() {
        return "HttpConfiguration[" + address + (secure() ? ", TLS" : "") + (bearerToken != null ? ", token" : "") + "]";
    }
}
