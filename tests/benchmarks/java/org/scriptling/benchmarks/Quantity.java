package org.scriptling.benchmarks;

import java.util.Locale;

/** What is measured. Each has a table and a chart, in this order. */
enum Quantity {

    STEADY("Steady speed", "ms", "CPython", Ratio.SPEED),
    FIRST_SECOND("Time for the first second of CPython's work", "ms", "CPython", Ratio.AMOUNT),
    WARM_UP("Time to 90 % of peak speed", "s", "GraalPy", Ratio.AMOUNT),
    COLD("From the start of the process to the end of the first run", "ms", "CPython", Ratio.AMOUNT),
    MEMORY("Peak memory of steady runs", "MiB", "CPython", Ratio.AMOUNT),
    START_UP("Start-up of short commands (Java: an empty program)", "ms", "Java", Ratio.AMOUNT),
    START_UP_MEMORY("Peak memory of short commands (Java: an empty program)", "MiB", "Java", Ratio.AMOUNT),
    HTTP_THROUGHPUT("HTTP throughput", "requests/s", "Java", Ratio.AMOUNT),
    HTTP_P50("HTTP latency, median", "ms", "Java", Ratio.AMOUNT),
    HTTP_P99("HTTP latency, 99th percentile", "ms", "Java", Ratio.AMOUNT),
    HTTP_MEMORY("Peak memory of the server", "MiB", "Java", Ratio.AMOUNT);

    /** How a value stands to the reference system's value. */
    enum Ratio {
        /** Values are times; the ratio says how many times as fast the system is as the reference. */
        SPEED("speed relative to"),
        /** The ratio is the system's value by the reference's. */
        AMOUNT("ratio to");

        private final String words;

        Ratio(String words) {
            this.words = words;
        }

        /** A value as a ratio to a value of the reference system. */
        double of(double value, double referenceValue) {
            return switch (this) {
                case SPEED -> referenceValue / value;
                case AMOUNT -> value / referenceValue;
            };
        }
    }

    private final String title;
    private final String unit;
    private final String reference;
    private final Ratio ratio;

    Quantity(String title, String unit, String reference, Ratio ratio) {
        this.title = title;
        this.unit = unit;
        this.reference = reference;
        this.ratio = ratio;
    }

    /** Name of the chart's file, without its end. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is measured, for people. */
    String title() {
        return title;
    }

    String unit() {
        return unit;
    }

    /** The system which ratios refer to. */
    String reference() {
        return reference;
    }

    Ratio ratio() {
        return ratio;
    }

    /** What a ratio is, for people. */
    String ratioTitle() {
        return ratio.words + " " + reference;
    }
}
