package org.scriptling.benchmarks;

import java.util.Locale;

/** Numbers as text. */
final class Texts {

    private Texts() {
    }

    /** Three digits or more, as many as mean something. */
    static String number(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** A mark of an axis. */
    static String tick(double value) {
        return value >= 1 || value == 0 ? plain(Math.round(value * 10) / 10.0) : String.format(Locale.ROOT, "%.1g", value);
    }

    /** Without decimals that are zero. */
    static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
