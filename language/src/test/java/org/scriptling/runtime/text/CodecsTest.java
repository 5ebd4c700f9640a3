package org.scriptling.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Encodings and their error handlers, compared with CPython's. */
final class CodecsTest {

    static Stream<List<String>> codecs() {
        return CPythonCases.read("codecs.tsv");
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void convertsAsCPython(List<String> fields) {
        assertEquals(fields.get(4), CPythonCases.outcome(() -> fields.get(0).equals("decode")
                        ? Codecs.decode(HexFormat.of().parseHex(fields.get(3)), fields.get(1), fields.get(2))
                        : Strings.of(HexFormat.of().formatHex(Codecs.encode(CPythonCases.unescaped(fields.get(3)), fields.get(1), fields.get(2))))));
    }

    @Test
    void namesOfEncodingsAreLenient() {
        for (String name : new String[]{"UTF8", "utf 8", "Utf_8", "U8"}) {
            assertEquals("Vé".codePointAt(1), Strings.codePointAt(Codecs.decode(new byte[]{(byte) 0xc3, (byte) 0xa9}, name, "strict"), 0));
        }
    }

    @Test
    void unknownNamesAreLookupErrors() {
        assertEquals("ELookupError: unknown encoding: bogus", CPythonCases.outcome(() -> Codecs.decode(new byte[0], "bogus", "strict")));
        assertEquals("ELookupError: unknown error handler name 'bogus'", CPythonCases.outcome(() -> Codecs.decode(new byte[]{-1}, "ascii", "bogus")));
        assertEquals("V", CPythonCases.outcome(() -> Codecs.decode(new byte[0], "ascii", "bogus")));
    }
}
