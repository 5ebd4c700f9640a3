package org.scriptling.http.server;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.BiConsumer;

import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.http.ServerRequest;

import org.scriptling.http.exchange.RequestSource;

/** A request of Helidon's as scripts see it. */
record HelidonRequest(ServerRequest request, ServerRequestHeaders headers) implements RequestSource {

    @Override
    public List<String> header(String lowerCaseName) {
        HeaderName name = HeaderNames.createFromLowercase(lowerCaseName);
        return headers.contains(name) ? headers.get(name).allValues() : List.of();
    }

    @Override
    public void forEachHeader(BiConsumer<String, List<String>> action) {
        for (Header header : headers) {
            action.accept(header.headerName().lowerCase(), header.allValues());
        }
    }

    @Override
    public InetSocketAddress peer() {
        return request.remotePeer().address() instanceof InetSocketAddress address ? address : null;
    }

    @Override
    public boolean secure() {
        return request.isSecure();
    }
}
