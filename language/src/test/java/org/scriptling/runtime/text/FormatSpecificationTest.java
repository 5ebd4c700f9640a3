package org.scriptling.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format mini-language, its results and errors, compared with CPython's. */
final class FormatSpecificationTest {

    static Stream<List<String>> specifications() {
        return CPythonCases.read("format-specification.tsv");
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void formatsAsCPython(List<String> fields) {
        Object value = CPythonCases.value(fields.get(0), fields.get(1));
        String specification = Strings.toJava(CPythonCases.unescaped(fields.get(2)));
        assertEquals(fields.get(3), CPythonCases.outcome(() -> FormatSpecification.format(value, specification)));
    }
}
