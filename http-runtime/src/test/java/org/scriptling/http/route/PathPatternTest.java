package org.scriptling.http.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.scriptling.http.route.PathPattern.Literal;
import org.scriptling.http.route.PathPattern.Parameter;
import org.scriptling.http.route.PathPattern.Rest;

class PathPatternTest {

    @Test
    void readsSegments() {
        assertEquals(List.of(new Literal("")), PathPattern.parse("/").segments());
        assertEquals(List.of(new Literal("a"), new Parameter("id"), new Literal("b")),
                PathPattern.parse("/a/{id}/b").segments());
        assertEquals(List.of(new Literal("a"), new Literal("")), PathPattern.parse("/a/").segments());
        assertEquals(List.of(new Literal("f"), new Rest("p")), PathPattern.parse("/f/{p...}").segments());
        assertEquals(List.of(new Literal("f"), new Rest("p")), PathPattern.parse("/f/{p:path}").segments());
    }

    @Test
    void decodesLiterals() {
        assertEquals(List.of(new Literal("café"), new Literal("a/b")), PathPattern.parse("/caf%C3%A9/a%2Fb").segments());
        assertEquals(List.of(new Literal("naïve 😀")), PathPattern.parse("/naïve%20😀").segments());
    }

    @ParameterizedTest
    @CsvSource({ "a/b,it must begin with '/'", "'',it must begin with '/'", "/{a}.json,a parameter must be a whole segment",
            "/x{a},a parameter must be a whole segment", "/{a}/{a},parameter 'a' occurs twice", "/{1a},'1a' is no parameter name",
            "/{},'' is no parameter name", "/{a-b},'a-b' is no parameter name", "/a?b,'?' is not part of a path",
            "/a#b,'#' is not part of a path", "/{a,unbalanced braces", "/a},unbalanced braces", "/{{a}},unbalanced braces",
            "/{a...}/b,'{a...}' must be the last segment", "/%zz,malformed escape in '%zz'", "/%00,malformed escape in '%00'",
            "/%ff,malformed escape in '%ff'" })
    void refuses(String pattern, String reason) {
        var failure = assertThrows(IllegalArgumentException.class, () -> PathPattern.parse(pattern));
        assertEquals("invalid path pattern '" + pattern + "': " + reason, failure.getMessage());
    }

    @Test
    void shapeLeavesNamesOut() {
        assertEquals(PathPattern.parse("/u/{a}").shape(), PathPattern.parse("/u/{b}").shape());
        assertNotEquals(PathPattern.parse("/u/{a}").shape(), PathPattern.parse("/u/{a...}").shape());
        assertNotEquals(PathPattern.parse("/a%2Fb").shape(), PathPattern.parse("/a/b").shape());
        assertEquals(List.of("a", "b"), PathPattern.parse("/{a}/x/{b...}").parameterNames());
        assertTrue(PathPattern.parse("/x").parameterNames().isEmpty());
    }
}
