package org.scriptling.builtins.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.BigInt;

/** Texts of numbers that Python reads, and texts that it refuses. */
class NumberParsingTest {

    @ParameterizedTest
    @CsvSource({"12,10,12", "' -1_000 ',10,-1000", "0x1f,16,31", "1F,16,31", "0b101,0,5", "0o17,0,15", "0x_f,0,15", "00,0,0", "zz,36,1295", "+7,10,7", "\u0663,10,3", "-0,10,0",
                    "9223372036854775807,10,9223372036854775807", "-9223372036854775808,10,-9223372036854775808", "0B11,2,3"})
    void intsAreRead(String text, int base, long expected) {
        assertEquals(expected, NumberParsing.parseInteger(text, base));
    }

    @Test
    void largeIntsAreRead() {
        BigInt value = (BigInt) NumberParsing.parseInteger("9223372036854775808", 10);
        assertEquals(new BigInteger("9223372036854775808"), value.value());
    }

    @ParameterizedTest
    @CsvSource({"'',10", "' ',10", "x,10", "1__0,10", "_1,10", "1_,10", "0x,16", "012a,10", "1.5,10", "--1,10", "010,0", "8,8", "0x1f,10", "1 2,10", "-,10", "0b2,0", "0_x1,16"})
    void otherTextsAreNoInts(String text, int base) {
        assertNull(NumberParsing.parseInteger(text, base));
    }

    @ParameterizedTest
    @CsvSource({"1.5,1.5", "' -1e3 ',-1000.0", "1_000.5,1000.5", ".5,0.5", "5.,5.0", "1E-2,0.01", "inf,Infinity", "-Infinity,-Infinity", "nan,NaN", "1e400,Infinity", "-0.0,-0.0"})
    void floatsAreRead(String text, double expected) {
        assertEquals(expected, NumberParsing.parseFloat(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1e", "1__0", "0x10", "1.5f", "1d", "_1", "1_", "infin", "1 2", ".", "1._5", "e5", "+"})
    void otherTextsAreNoFloats(String text) {
        assertNull(NumberParsing.parseFloat(text));
    }

    @ParameterizedTest
    @CsvSource({"1.5,0x1.8000000000000p+0", "-0.1,-0x1.999999999999ap-4", "0.0,0x0.0p+0", "-0.0,-0x0.0p+0", "4.9E-324,0x0.0000000000001p-1022", "Infinity,inf", "NaN,nan"})
    void hexadecimalFormsAreWrittenAndReadBack(double value, String text) {
        assertEquals(text, NumberParsing.toHexadecimal(value));
        assertEquals(value, NumberParsing.parseHexadecimal(text));
    }

    @Test
    void looseHexadecimalFormsAreRead() {
        assertEquals(255.0, NumberParsing.parseHexadecimal(" ff "));
        assertEquals(-0.0625, NumberParsing.parseHexadecimal("-0x.1"));
        assertThrows(ScriptException.class, () -> NumberParsing.parseHexadecimal("xyz"));
        assertThrows(ScriptException.class, () -> NumberParsing.parseHexadecimal("0x1p2000"));
        assertThrows(ScriptException.class, () -> NumberParsing.parseHexadecimal("0x"));
    }
}
