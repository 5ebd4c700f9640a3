package org.scriptling.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import com.oracle.truffle.api.strings.TruffleString;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.scriptling.runtime.collection.ScriptTuple;

/** The operator %, compared with CPython's. */
final class PercentFormatTest {

    static Stream<List<String>> formats() {
        return CPythonCases.read("percent-format.tsv");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void formatsAsCPython(List<String> fields) {
        TruffleString format = CPythonCases.unescaped(fields.get(2));
        var values = new ScriptTuple(CPythonCases.value(fields.get(0), fields.get(1)));
        assertEquals(fields.get(3), CPythonCases.outcome(() -> PercentFormat.format(format, values)));
    }

    @Test
    void widthAndPrecisionComeFromArguments() {
        assertEquals("V1    |1.50", CPythonCases.outcome(() -> PercentFormat.format(Strings.of("%*d|%.*f"), new ScriptTuple(-5L, 1L, 2L, 1.5))));
        assertEquals("ETypeError: * wants int", CPythonCases.outcome(() -> PercentFormat.format(Strings.of("%*d"), new ScriptTuple(Strings.of("a"), 1L))));
    }

    @Test
    void argumentsMustFit() {
        assertEquals("ETypeError: not enough arguments for format string", CPythonCases.outcome(() -> PercentFormat.format(Strings.of("%s %s"), 1L)));
        assertEquals("ETypeError: not all arguments converted during string formatting", CPythonCases.outcome(() -> PercentFormat.format(Strings.of("a"), 1L)));
        assertEquals("EValueError: incomplete format", CPythonCases.outcome(() -> PercentFormat.format(Strings.of("%"), 1L)));
        assertEquals("EValueError: unsupported format character 'y' (0x79) at index 1", CPythonCases.outcome(() -> PercentFormat.format(Strings.of("%y"), 1L)));
    }
}
