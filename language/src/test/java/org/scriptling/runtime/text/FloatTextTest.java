package org.scriptling.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of floats, compared with CPython's. */
final class FloatTextTest {

    static Stream<List<String>> representations() {
        return CPythonCases.read("float-text.tsv");
    }

    @ParameterizedTest
    @MethodSource("representations")
    void reprIsTheShortestTextThatReadsBack(List<String> fields) {
        assertEquals(fields.get(1), "V" + FloatText.repr(CPythonCases.toDouble(fields.get(0))));
    }

    @Test
    void reprSwitchesToExponentsAtPowersOfTen() {
        assertEquals("1e+16", FloatText.repr(1e16));
        assertEquals("9999999999999998.0", FloatText.repr(Math.nextDown(1e16)));
        assertEquals("0.0001", FloatText.repr(1e-4));
        assertEquals("9.999999999999999e-05", FloatText.repr(Math.nextDown(1e-4)));
        assertEquals("-0.0", FloatText.repr(-0.0));
        assertEquals("5e-324", FloatText.repr(Double.MIN_VALUE));
    }

    @Test
    void reprIsTheSameOnBothSidesOfTheRangeThatJavaWritesPlainly() {
        assertEquals("0.001", FloatText.repr(1e-3));
        assertEquals("0.0009999999999999998", FloatText.repr(Math.nextDown(1e-3)));
        assertEquals("-0.0010000000000000002", FloatText.repr(-Math.nextUp(1e-3)));
        assertEquals("9999999.999999998", FloatText.repr(Math.nextDown(1e7)));
        assertEquals("10000000.000000002", FloatText.repr(Math.nextUp(1e7)));
        assertEquals("-12345678.5", FloatText.repr(-12345678.5));
        assertEquals("0.1", FloatText.repr(0.1));
        assertEquals("2.5", FloatText.repr(2.5));
    }

    @Test
    void roundingGoesByTheExactBinaryValue() {
        assertEquals("2.67", FloatText.fixed(2.675, 2));
        assertEquals("0.12", FloatText.fixed(0.125, 2));
        assertEquals("0.38", FloatText.fixed(0.375, 2));
        assertEquals("2", FloatText.fixed(2.5, 0));
        assertEquals("1.00", FloatText.fixed(1.005, 2));
        assertEquals("123456789012345680.0", FloatText.fixed(123456789012345678.0, 1));
    }

    @Test
    void shortDecimalsAreTheShortest() {
        var random = new java.util.Random(9);
        for (int i = 0; i < 200_000; i++) {
            long digits = random.nextLong(1L << 1 + random.nextInt(52));
            double value = digits / Math.pow(10, random.nextInt(8)) * (random.nextBoolean() ? 1 : -1);
            double near = random.nextBoolean() ? value : Math.nextUp(value);
            assertEquals(FloatText.repr(near), Strings.toJava(FloatText.of(near)));
        }
        for (double value : new double[]{0.0, -0.0, 1e15, 1e16, 999999999999999.0, -999999999999999.0, 0.0001, 0.00011, 0.00009, 99999999999.9999, 0.1 + 0.2, 1e-5,
                        Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE, 0.5, 1.05, 100.0001, -12.25}) {
            assertEquals(FloatText.repr(value), Strings.toJava(FloatText.of(value)));
        }
    }
}
