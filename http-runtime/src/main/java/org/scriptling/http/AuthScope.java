package org.scriptling.http;

/** Which requests must carry the bearer token (server.md section 6). */
public enum AuthScope {

    /** Every request. */
    ALL,

    /** Only those to protocol endpoints ({@code /mcp}, {@code /json-rpc}). */
    PROTOCOLS
}
