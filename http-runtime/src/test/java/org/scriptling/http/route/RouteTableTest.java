package org.scriptling.http.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    /** Each route answers with its method and pattern. */
    private static RouteTable<String> table(String... routes) {
        List<Route<String>> list = new ArrayList<>();
        for (String route : routes) {
            String[] parts = route.split(" ");
            list.add(new Route<>(parts[0], PathPattern.parse(parts[1]), route, null));
        }
        return RouteTable.of(list);
    }

    private static String show(Resolution<String> resolution) {
        return switch (resolution) {
            case Resolution.Found<String>(var route, var names, var values) ->
                route.target() + (values.isEmpty() ? "" : " " + names + values);
            case Resolution.Options<String>(String allow) -> "204 " + allow;
            case Resolution.MethodNotAllowed<String>(String allow) -> "405 " + allow;
            case Resolution.Redirect<String>(String path) -> "308 " + path;
            case Resolution.NotFound<String>() -> "404";
            case Resolution.Malformed<String>() -> "400";
        };
    }

    private static final String[] EXAMPLES = { "GET /u/{id}", "POST /u/me", "GET /u/{id}/{rest...}" };

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "GET|/u/me|GET /u/{id} [id][me]", "POST|/u/me|POST /u/me",
            "POST|/u/7|405 GET, HEAD, OPTIONS", "GET|/u/7/a/b|GET /u/{id}/{rest...} [id, rest][7, a/b]", "GET|/u|404",
            "GET|/u/7/|GET /u/{id}/{rest...} [id, rest][7, ]", "HEAD|/u/7|GET /u/{id} [id][7]", "GET|/u/|404",
            "PUT|/u/me|405 GET, HEAD, OPTIONS, POST", "OPTIONS|/u/me|204 GET, HEAD, OPTIONS, POST",
            "TRACE|/u/me|405 GET, HEAD, OPTIONS, POST" })
    void examplesOfTheSpecification(String method, String path, String expected) {
        assertEquals(expected, show(table(EXAMPLES).resolve(method, path)));
        List<String> reversed = new ArrayList<>(List.of(EXAMPLES));
        Collections.reverse(reversed);
        assertEquals(expected, show(table(reversed.toArray(new String[0])).resolve(method, path)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/a/x/c|GET /a/{p}/c [p][x]", "/a/b/c|GET /a/b/c", "/a/b/d|GET /a/b/{q} [q][d]",
            "/a/x/y|GET /{all...} [all][a/x/y]", "/|GET /", "/z|GET /{all...} [all][z]",
            "/a/b%2Fc/c|GET /a/{p}/c [p][b/c]", "/a/%62/c|GET /a/b/c", "/a/caf%C3%A9/c|GET /a/{p}/c [p][café]",
            "/a/x+;y/c|GET /a/{p}/c [p][x+;y]", "/A/b/c|GET /{all...} [all][A/b/c]" })
    void mostSpecificFirst(String path, String expected) {
        assertEquals(expected, show(table("GET /{all...}", "GET /a/{p}/c", "GET /a/b/{q}", "GET /a/b/c", "GET /")
                .resolve("GET", path)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/a/%zz", "/a/%4", "/a%", "/%00", "/a/./b", "/a/../b", "/..", "/a/%2e%2E/b", "/%2e", "/a/%ff",
            "*", "", "a", "/a/%C3", "/a\0b", "/é", "/a b", "/\uFFFD" })
    void refusesMalformedPaths(String path) {
        assertInstanceOf(Resolution.Malformed.class, table("GET /{all...}").resolve("GET", path));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/hello/|308 /hello", "/dir|308 /dir/", "/hello|GET /hello", "/dir/|GET /dir/",
            "/x%20y/|308 /x%20y", "//hello|404", "/hello//|404", "/none/|404", "/u/1/|308 /u/1", "/u//|404", "/|404" })
    void trailingSlash(String path, String expected) {
        assertEquals(expected, show(table("GET /hello", "GET /dir/", "GET /x%20y", "GET /u/{id}").resolve("GET", path)));
    }

    @Test
    void redirectNeverLeavesTheServer() {
        assertEquals("404", show(table("GET /{a}", "GET //evil/").resolve("GET", "//evil")));
    }

    @Test
    void emptyInnerSegmentsMatchNothing() {
        assertEquals("404", show(table("GET /a/{b}/c", "GET /a//c").resolve("GET", "/a//c")));
    }

    @Test
    void literalsMayHoldSlashesAndPercents() {
        RouteTable<String> table = table("GET /a%2Fb", "GET /50%25");
        assertEquals("GET /a%2Fb", show(table.resolve("GET", "/a%2fb")));
        assertEquals("404", show(table.resolve("GET", "/a/b")));
        assertEquals("GET /50%25", show(table.resolve("GET", "/50%25")));
    }

    @Test
    void ownHeadAndOptionsWin() {
        RouteTable<String> table = table("GET /a", "HEAD /a", "OPTIONS /a");
        assertEquals("HEAD /a", show(table.resolve("HEAD", "/a")));
        assertEquals("OPTIONS /a", show(table.resolve("OPTIONS", "/a")));
    }

    @Test
    void allMethodsOfThePage() {
        RouteTable<String> table = table("GET /path", "POST /path", "PUT /path", "PATCH /path", "DELETE /path");
        assertEquals("204 DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT", show(table.resolve("OPTIONS", "/path")));
        assertEquals("PATCH /path", show(table.resolve("PATCH", "/path")));
    }

    @Test
    void refusesTwoRoutesForOneShape() {
        assertThrows(IllegalArgumentException.class, () -> table("GET /u/{a}", "GET /u/{b}"));
    }
}
