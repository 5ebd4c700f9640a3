package org.scriptling.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

import com.oracle.truffle.api.strings.TruffleString;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.scriptling.runtime.error.ScriptException;
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

    @ParameterizedTest
    @CsvSource({"12,10,12", "' -1_000 ',10,-1000", "0x1f,16,31", "1F,16,31", "0b101,0,5", "0o17,0,15", "0x_f,0,15", "00,0,0", "zz,36,1295", "+7,10,7", "\u0663,10,3", "-0,10,0",
                    "9223372036854775807,10,9223372036854775807", "-9223372036854775808,10,-9223372036854775808", "0B11,2,3"})
    void intsAreRead(String text, int base, long expected) {
        assertEquals(expected, NumberText.parseInteger(Strings.of(text), base));
    }

    @Test
    void largeIntsAreRead() {
        BigInt value = (BigInt) NumberText.parseInteger(Strings.of("9223372036854775808"), 10);
        assertEquals(new BigInteger("9223372036854775808"), value.value());
    }

    @ParameterizedTest
    @CsvSource({"'',10", "' ',10", "x,10", "1__0,10", "_1,10", "1_,10", "0x,16", "012a,10", "1.5,10", "--1,10", "010,0", "8,8", "0x1f,10", "1 2,10", "-,10", "0b2,0", "0_x1,16"})
    void otherTextsAreNoInts(String text, int base) {
        assertThrows(ScriptException.class, () -> NumberText.parseInteger(Strings.of(text), base));
    }

    @ParameterizedTest
    @CsvSource({"1.5,1.5", "' -1e3 ',-1000.0", "1_000.5,1000.5", ".5,0.5", "5.,5.0", "1E-2,0.01", "inf,Infinity", "-Infinity,-Infinity", "nan,NaN", "1e400,Infinity", "-0.0,-0.0"})
    void floatsAreRead(String text, double expected) {
        assertEquals(expected, NumberText.parseFloat(Strings.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1e", "1__0", "0x10", "1.5f", "1d", "_1", "1_", "infin", "1 2", ".", "1._5", "e5", "+"})
    void otherTextsAreNoFloats(String text) {
        assertThrows(ScriptException.class, () -> NumberText.parseFloat(Strings.of(text)));
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
