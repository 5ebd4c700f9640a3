package org.scriptling.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/**
 * The runs of a program in one process.
 *
 * @param times what each took, in nanoseconds
 * @param result of all runs, as CPython prints it
 * @param coldMicroseconds from before the start of the process to the end of the first run
 * @param peakMemory of the process, in MiB
 */
record ProgramRuns(List<Double> times, String result, double coldMicroseconds, double peakMemory) {

    private static final double AT_PEAK = 0.9;
    private static final int BLOCK_RUNS = 5;
    /** A block is at least this part of the whole time. */
    private static final double BLOCK_TIME = 1 / 400.0;
    private static final double MOST_BLOCKS = 0.9;

    /**
     * Reads what a driver printed.
     *
     * @throws IOException when it did not come to a result
     */
    static ProgramRuns read(ChildProcesses.Output output) throws IOException {
        List<Double> times = new ArrayList<>();
        String result = null;
        double first = 0;
        for (String line : output.lines()) {
            try (JsonReader reader = Json.createReader(new StringReader(line))) {
                JsonObject object = reader.readObject();
                if (object.containsKey("result")) {
                    result = object.getString("result");
                } else if (object.containsKey("first")) {
                    first = object.getJsonNumber("first").doubleValue();
                } else {
                    times.add(object.getJsonNumber("nanoseconds").doubleValue());
                }
            } catch (JsonException otherText) {
                throw new IOException("unexpected output: " + line, otherText);
            }
        }
        if (result == null || times.isEmpty()) {
            throw new IOException("no result");
        }
        double cold = first - ChronoUnit.MICROS.between(Instant.EPOCH, output.start());
        return new ProgramRuns(List.copyOf(times), result, cold, output.peakMemory());
    }

    /** The time of a run at peak speed, in nanoseconds: the median of the last third. */
    double steadyTime() {
        return Comparison.median(times.subList(times.size() * 2 / 3, times.size()));
    }

    /** The time of the first runs together, in nanoseconds; where there are fewer, as much longer as they are fewer. */
    double firstTime(int runs) {
        int known = Math.min(runs, times.size());
        return times.subList(0, known).stream().mapToDouble(Double::doubleValue).sum() * runs / known;
    }

    /**
     * When the program comes to 90 % of its peak speed and stays there, in nanoseconds after the first run began. Runs are looked
     * at in blocks, each by its median, as single ones are disturbed by the collector and by other processes: it is the end of the
     * first run of the first block that has this speed, as have nine of ten blocks from there on.
     */
    double warmUpTime() {
        List<Block> blocks = blocks();
        double slowest = steadyTime() / AT_PEAK;
        int fast = 0;
        Block first = blocks.getLast();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).median() <= slowest) {
                fast++;
                if (fast >= MOST_BLOCKS * (blocks.size() - i)) {
                    first = blocks.get(i);
                }
            }
        }
        return first.firstEnd();
    }

    /** @param firstEnd the end of its first run, in nanoseconds after the first run of all began */
    private record Block(double firstEnd, double median) {
    }

    private List<Block> blocks() {
        double least = firstTime(times.size()) * BLOCK_TIME;
        List<Block> blocks = new ArrayList<>();
        double start = 0;
        double now = 0;
        int first = 0;
        for (int i = 0; i < times.size(); i++) {
            now += times.get(i);
            boolean whole = i + 1 - first >= BLOCK_RUNS && now - start >= least;
            if (whole || i + 1 == times.size()) {
                blocks.add(new Block(start + times.get(first), Comparison.median(times.subList(first, i + 1))));
                first = i + 1;
                start = now;
            }
        }
        return blocks;
    }
}
