/**
 * The content of requests and responses: the {@code Request} class of scripts, queries, cookies, header rules, the response
 * helpers, and what a handler's result means. Knows guest values only through {@code org.scriptling.spi} and nothing of the web
 * server; moving bytes belongs in {@code server}.
 */
package org.scriptling.http.exchange;
