package org.scriptling.benchmarks.programs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What driver.py does, for Java: runs a program again and again and prints what each run took. */
final class Driver {

    private static final double SECOND = 1e9;
    private static final int DIGITS = 9;
    private static final int LEAST_RUNS = 3;

    private Driver() {
    }

    /**
     * Measures a program.
     *
     * @param arguments the least time in seconds, the least number of runs, and the time in seconds after
     *     which no more run begins, but for three in any case
     * @param size of the program's work
     * @param program gives the result for a size: numbers, truth values, or a list of these and of strings
     */
    static void measure(String[] arguments, int size, IntFunction<Object> program) {
        int least = Integer.parseInt(arguments[1]);
        List<Long> times = new ArrayList<>();
        String result = null;
        long now = System.nanoTime();
        long first = 0;
        long limit = now + (long) (Double.parseDouble(arguments[2]) * SECOND);
        long end = now + (long) (Double.parseDouble(arguments[0]) * SECOND);
        while (times.size() < LEAST_RUNS || (now < end || times.size() < least) && now < limit) {
            long start = now;
            String value = pythonText(program.apply(size));
            now = System.nanoTime();
            times.add(now - start);
            if (result == null) {
                first = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
                result = value;
            } else if (!value.equals(result)) {
                throw new IllegalStateException("run " + times.size() + " gave " + value + ", the first one " + result);
            }
        }
        var output = new StringBuilder();
        times.forEach(time -> output.append("{\"nanoseconds\":").append(time).append("}\n"));
        output.append("{\"first\":").append(first).append("}\n");
        System.out.println(output + "{\"result\":\"" + result + "\"}");
    }

    /** A number with nine decimals at most, as Python's round() gives it. */
    static double round(double value) {
        return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** A value as Python's str() would write it, so that results can be compared; strings only inside of lists. */
    private static String pythonText(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Driver::pythonText).collect(Collectors.joining(", ", "[", "]"));
            case String text -> "'" + text + "'";
            case Boolean truth -> truth ? "True" : "False";
            default -> value.toString();
        };
    }
}
