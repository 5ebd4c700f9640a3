package org.scriptling.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A horizontal axis of ratios; logarithmic when they span more than a decade. */
final class RatioAxis {

    private static final double LINEAR_SPAN = 10;
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int MOST_TICKS = 12;

    private final double left;
    private final double width;
    private final boolean logarithmic;
    private final List<Double> ticks;

    /**
     * An axis with room for some ratios and for 1.
     *
     * @param left where it begins, in pixels
     * @param width its length, in pixels
     */
    RatioAxis(double left, double width, List<Double> ratios) {
        this.left = left;
        this.width = width;
        double least = ratios.stream().filter(ratio -> ratio > 0).mapToDouble(Double::doubleValue).min().orElse(1);
        double most = Math.max(1, ratios.stream().mapToDouble(Double::doubleValue).max().orElse(1));
        logarithmic = most / Math.min(1, least) > LINEAR_SPAN;
        ticks = logarithmic ? logarithmicTicks(Math.min(1, least), most) : linearTicks(most);
    }

    /** The marks, with the first and the last at the ends of the axis. */
    List<Double> ticks() {
        return ticks;
    }

    /** Where bars begin: at 1 on a logarithmic axis, otherwise at 0. */
    double base() {
        return position(logarithmic ? 1 : 0);
    }

    /** Where a ratio is, in pixels; what is beyond an end is at the end. */
    double position(double ratio) {
        double first = scale(ticks.getFirst());
        double part = (scale(Math.max(ratio, ticks.getFirst())) - first) / (scale(ticks.getLast()) - first);
        return left + width * Math.min(part, 1);
    }

    private double scale(double ratio) {
        return logarithmic ? Math.log(ratio) : ratio;
    }

    private static List<Double> linearTicks(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)) - 1);
        double step = power;
        for (double one : STEPS) {
            step = one * power;
            if (most / step <= MOST_TICKS) {
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i == 0 || (i - 1) * step < most; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Powers of ten, and 2 and 5 times them where there are few. */
    private static List<Double> logarithmicTicks(double least, double most) {
        boolean fine = Math.log10(most / least) < MOST_TICKS / 3.0 - 1;
        List<Double> all = new ArrayList<>();
        for (double power = Math.pow(10, Math.floor(Math.log10(least))); power < most * 10; power *= 10) {
            all.add(power);
            if (fine) {
                all.add(power * 2);
                all.add(power * 5);
            }
        }
        int first = 0;
        while (all.get(first + 1) <= least) {
            first++;
        }
        int last = all.size() - 1;
        while (all.get(last - 1) >= most) {
            last--;
        }
        return all.subList(first, last + 1);
    }
}
