/**
 * Routes: patterns, what a program registered, and matching on raw paths. Knows neither the web server nor guest values; what
 * concerns the content of requests and responses belongs in {@code exchange}.
 */
package org.scriptling.http.route;
