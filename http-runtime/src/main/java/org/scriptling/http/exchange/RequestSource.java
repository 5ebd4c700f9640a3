package org.scriptling.http.exchange;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.BiConsumer;

/** The parts of a request that are asked for only when a script does. Implemented over the web server's request. */
public interface RequestSource {

    /** All lines of a header, or an empty list. @param lowerCaseName name in lower case */
    List<String> header(String lowerCaseName);

    /** Visits each header with its lower-case name and its lines. */
    void forEachHeader(BiConsumer<String, List<String>> action);

    /** The peer, or {@code null} when it is not an internet address. */
    InetSocketAddress peer();

    /** Whether the request came over TLS. */
    boolean secure();
}
