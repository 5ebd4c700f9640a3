/** Scriptling's HTTP server mode: the runtime library for scripts and the server on Helidon. */
module org.scriptling.http {
    requires transitive org.scriptling.language;

    requires io.helidon.builder.api;
    requires io.helidon.common;
    requires io.helidon.common.buffers;
    requires io.helidon.common.concurrency.limits;
    requires io.helidon.common.mapper;
    requires io.helidon.common.socket;
    requires io.helidon.common.tls;
    requires io.helidon.http;
    requires io.helidon.http.encoding;
    requires io.helidon.webserver;
    requires io.helidon.webserver.http2;

    requires java.logging;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;

    exports org.scriptling.http;

    provides org.scriptling.spi.LibraryProvider with org.scriptling.http.RuntimeLibrary;
}
