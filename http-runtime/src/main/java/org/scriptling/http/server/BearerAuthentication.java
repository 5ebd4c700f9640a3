package org.scriptling.http.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;

import org.scriptling.http.AuthScope;
import org.scriptling.http.HttpConfiguration;
import org.scriptling.http.route.RouteTable;

/** Decides whether a request may go on (server.md section 6). */
final class BearerAuthentication {

    /** The outcome. */
    enum Verdict {
        /** The request goes on. */
        ACCEPTED,
        /** No bearer token was sent. */
        MISSING,
        /** A wrong bearer token was sent. */
        WRONG
    }

    private static final String SCHEME = "Bearer";

    private final byte[] token;
    private final Set<String> publicPaths = new HashSet<>();
    private final String[] publicPrefixes;

    private BearerAuthentication(byte[] token, List<String> publicPaths) {
        this.token = token;
        for (String path : publicPaths) {
            if (!path.endsWith("*")) {
                this.publicPaths.add(path);
            }
        }
        this.publicPrefixes = publicPaths.stream().filter(path -> path.endsWith("*"))
                .map(path -> path.substring(0, path.length() - 1)).toArray(String[]::new);
    }

    /** The check for a configuration, or {@code null} when script routes need no token. */
    static BearerAuthentication of(HttpConfiguration configuration) {
        String token = configuration.bearerToken();
        if (token == null || token.isEmpty() || configuration.authScope() == AuthScope.PROTOCOLS) {
            return null;
        }
        return new BearerAuthentication(token.getBytes(StandardCharsets.UTF_8), configuration.publicPaths());
    }

    /** Checks a request. @param rawPath path as received */
    Verdict check(Headers headers, String rawPath) {
        Verdict verdict = headers.contains(HeaderNames.AUTHORIZATION) ? check(headers.get(HeaderNames.AUTHORIZATION))
                : Verdict.MISSING;
        return verdict != Verdict.ACCEPTED && isPublic(rawPath) ? Verdict.ACCEPTED : verdict;
    }

    private Verdict check(Header header) {
        if (header.valueCount() != 1) {
            return Verdict.WRONG;
        }
        return check(header.get());
    }

    Verdict check(String credentials) {
        if (!credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Verdict.MISSING;
        }
        int start = SCHEME.length();
        while (start < credentials.length() && credentials.charAt(start) == ' ') {
            start++;
        }
        if (start == SCHEME.length()) {
            return Verdict.MISSING;
        }
        byte[] sent = credentials.substring(start).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(sent, token) ? Verdict.ACCEPTED : Verdict.WRONG;
    }

    private boolean isPublic(String rawPath) {
        if (publicPaths.isEmpty() && publicPrefixes.length == 0) {
            return false;
        }
        List<String> segments = RouteTable.split(rawPath);
        if (segments == null) {
            return false;
        }
        String path = "/" + String.join("/", segments);
        if (publicPaths.contains(path)) {
            return true;
        }
        for (String prefix : publicPrefixes) {
            if (path.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
