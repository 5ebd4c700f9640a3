package org.scriptling.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import com.oracle.truffle.api.strings.TruffleString;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;

/** The method str.format, compared with CPython's. */
final class TextFormatTest {

    static Stream<List<String>> formats() {
        return CPythonCases.read("text-format.tsv");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void formatsAsCPython(List<String> fields) {
        TruffleString format = CPythonCases.unescaped(fields.get(0));
        var named = new ScriptDict();
        named.put(Strings.of("a"), Strings.of("é"));
        named.put(Strings.of("k"), ScriptList.of(1L));
        assertEquals(fields.get(1), CPythonCases.outcome(() -> TextFormat.format(format, new Object[]{5L, 7L, Strings.of("q")}, named)));
    }
}
