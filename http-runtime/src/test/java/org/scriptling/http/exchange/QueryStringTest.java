package org.scriptling.http.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryStringTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = { "''!{}", "page=3&page=4!{page=[3, 4]}", "page=!{page=[]}", "a&b=1!{a=[], b=[1]}",
            "q=a+b%26c!{q=[a b&c]}", "a;b=1!{a;b=[1]}", "x=%zz&y=%4!{x=[%zz], y=[%4]}", "x=[1]|\"'!{x=[[1]|\"']}",
            "&&a=1&!{a=[1]}", "caf%C3%A9=%F0%9F%98%80!{café=[😀]}", "a=b=c!{a=[b=c]}", "x=é%20!{x=[é ]}", "x=%ff!{x=[�]}",
            "b=1&a=2!{b=[1], a=[2]}" })
    void decodes(String raw, String expected) {
        assertEquals(expected, QueryString.parse(raw).toString());
    }

    @Test
    void strictRefusesMalformedEscapes() {
        assertEquals("{a=[ x]}", QueryString.parseStrict("a=+%78").toString());
        assertEquals("malformed escape '%zz' in query",
                assertThrows(IllegalArgumentException.class, () -> QueryString.parseStrict("a=%zz")).getMessage());
        assertThrows(IllegalArgumentException.class, () -> QueryString.parseStrict("a=%4&b=1"));
    }
}
