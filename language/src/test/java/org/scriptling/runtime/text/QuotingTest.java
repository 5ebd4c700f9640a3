package org.scriptling.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.oracle.truffle.api.strings.TruffleString;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Literals of str and bytes, compared with CPython's. */
final class QuotingTest {

    static Stream<List<String>> texts() {
        return CPythonCases.read("quoting.tsv");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void quotesAsCPython(List<String> fields) {
        TruffleString text = CPythonCases.unescaped(fields.get(0));
        assertEquals(fields.get(1), CPythonCases.outcome(() -> Quoting.representation(text)));
        assertEquals(fields.get(2), CPythonCases.outcome(() -> Quoting.ascii(Quoting.representation(text))));
    }

    @Test
    void bytesShowAsciiAndEscapeTheRest() {
        assertEquals("b'a\\x00\\n\\xff\\\\'", Quoting.representation("a\0\n\u00ff\\".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("b\"it's\"", Quoting.representation("it's".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("b'it\\'s \"'", Quoting.representation("it's \"".getBytes(StandardCharsets.ISO_8859_1)));
    }
}
