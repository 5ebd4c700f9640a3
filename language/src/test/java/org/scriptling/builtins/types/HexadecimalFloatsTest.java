package org.scriptling.builtins.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.scriptling.runtime.error.ScriptException;

/** Hexadecimal texts of floats that Python writes and reads, and texts that it refuses. */
class HexadecimalFloatsTest {

    @ParameterizedTest
    @CsvSource({"1.5,0x1.8000000000000p+0", "-0.1,-0x1.999999999999ap-4", "0.0,0x0.0p+0", "-0.0,-0x0.0p+0", "4.9E-324,0x0.0000000000001p-1022", "Infinity,inf", "NaN,nan"})
    void hexadecimalFormsAreWrittenAndReadBack(double value, String text) {
        assertEquals(text, HexadecimalFloats.toHexadecimal(value));
        assertEquals(value, HexadecimalFloats.parseHexadecimal(text));
    }

    @Test
    void looseHexadecimalFormsAreRead() {
        assertEquals(255.0, HexadecimalFloats.parseHexadecimal(" ff "));
        assertEquals(-0.0625, HexadecimalFloats.parseHexadecimal("-0x.1"));
        assertThrows(ScriptException.class, () -> HexadecimalFloats.parseHexadecimal("xyz"));
        assertThrows(ScriptException.class, () -> HexadecimalFloats.parseHexadecimal("0x1p2000"));
        assertThrows(ScriptException.class, () -> HexadecimalFloats.parseHexadecimal("0x"));
    }
}
