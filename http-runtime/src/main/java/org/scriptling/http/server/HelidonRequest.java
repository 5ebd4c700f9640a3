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

/**
 * A request of Helidon's as scripts see it.
 *
 * @param contentLength a header that is not among the others, or {@code null}
 */
record HelidonRequest(ServerRequest request, ServerRequestHeaders headers, Header contentLength) implements RequestSource {

    @Override
    public List<String> header(String lowerCaseName) {
        HeaderName name = HeaderNames.createFromLowercase(lowerCaseName);
        if (contentLength != null && name.equals(HeaderNames.CONTENT_LENGTH)) {
            return contentLength.allValues();
        }
        return headers.contains(name) ? headers.get(name).allValues() : List.of();
    }

    @Override
    public void forEachHeader(BiConsumer<String, List<String>> action) {
        for (Header header : headers) {
            action.accept(header.headerName().lowerCase(), header.allValues());
        }
        if (contentLength != null) {
            action.accept(HeaderNames.CONTENT_LENGTH.lowerCase(), contentLength.allValues());
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
