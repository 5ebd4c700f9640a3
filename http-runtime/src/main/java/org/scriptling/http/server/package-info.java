/**
 * Serving: Helidon, connections, the request gate, time limits, TLS, authentication, access log, start and shutdown. What a
 * request or response means for scripts belongs in {@code exchange}, which path leads where in {@code route}.
 */
package org.scriptling.http.server;
