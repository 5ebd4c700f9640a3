package org.scriptling.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

import com.oracle.truffle.api.strings.TruffleString;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.scriptling.runtime.value.BigInt;

/** Reading ints and floats from text, compared with CPython. */
final class NumberTextTest {

    static Stream<List<String>> numbers() {
        return CPythonCases.read("number-text.tsv");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void readsAsCPython(List<String> fields) {
        TruffleString text = CPythonCases.unescaped(fields.get(1));
        assertEquals(fields.get(2), CPythonCases.outcome(() -> Strings.of(
                        fields.get(0).equals("float") ? FloatText.repr(NumberText.parseFloat(text)) : integer(NumberText.parseInteger(text, Long.parseLong(fields.get(0)))))));
    }

    private static String integer(Object value) {
        return value instanceof BigInt big ? NumberText.toText(big.value(), 10) : value.toString();
    }

    @Test
    void intsHaveNoLengthLimit() {
        String digits = "123456789".repeat(1000);
        assertEquals(digits, integer(NumberText.parseInteger(Strings.of(digits), 10)));
    }

    @Test
    void messagesOfBytesShowBytes() {
        assertEquals("EValueError: invalid literal for int() with base 10: b'x'", CPythonCases.outcome(() -> Strings.of(integer(NumberText.parseInteger(new byte[]{120}, 10)))));
        assertEquals("EValueError: int() base must be >= 2 and <= 36, or 0", CPythonCases.outcome(() -> Strings.of(integer(NumberText.parseInteger(Strings.of("1"), 37)))));
    }

    @Test
    void prefixedTextsHaveTheSignInFront() {
        assertEquals("-0x400000000000000000", NumberText.prefixed(BigInteger.ONE.shiftLeft(70).negate(), 16));
        assertEquals("-0o10", NumberText.prefixed(BigInteger.valueOf(-8), 8));
        assertEquals("0b0", NumberText.prefixed(BigInteger.ZERO, 2));
    }
}
