package org.scriptling.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import com.oracle.truffle.api.strings.TruffleString;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Case mapping and character classes, compared with CPython's. */
final class UnicodeTextTest {

    static Stream<List<String>> cases() {
        return CPythonCases.read("unicode-text.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mapsAndTestsAsCPython(List<String> fields) {
        TruffleString text = CPythonCases.unescaped(fields.get(1));
        assertEquals(fields.get(2), CPythonCases.outcome(() -> switch (fields.get(0)) {
            case "upper" -> UnicodeText.upper(text);
            case "lower" -> UnicodeText.lower(text);
            case "title" -> UnicodeText.title(text);
            case "capitalize" -> UnicodeText.capitalize(text);
            case "swapcase" -> UnicodeText.swapCase(text);
            case "casefold" -> UnicodeText.casefold(text);
            case "isupper" -> truth(UnicodeText.isUpper(text));
            case "islower" -> truth(UnicodeText.isLower(text));
            case "istitle" -> truth(UnicodeText.isTitle(text));
            case "isidentifier" -> truth(UnicodeText.isIdentifier(text));
            default -> throw new IllegalArgumentException(fields.get(0));
        }));
    }

    private static TruffleString truth(boolean value) {
        return FormatSpecification.format(value, "");
    }

    @Test
    void digitsAreDistinguished() {
        assertEquals("decimal digit numeric", kinds(0x661));
        assertEquals("digit numeric", kinds(0xb2));
        assertEquals("numeric", kinds(0xbd));
        assertEquals("numeric", kinds(0x4e09));
        assertEquals("", kinds(97));
    }

    private static String kinds(int c) {
        return ((UnicodeText.isDecimal(c) ? "decimal " : "") + (UnicodeText.isDigit(c) ? "digit " : "") + (UnicodeText.isNumeric(c) ? "numeric" : "")).strip();
    }
}
