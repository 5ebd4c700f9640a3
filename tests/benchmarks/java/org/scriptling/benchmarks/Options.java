package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to measure and for how long.
 *
 * @param folder the folder of the harness, with the programs and the handlers
 * @param distribution the folder of the built distribution
 * @param results where tables and charts go
 * @param only names of parts, programs and scenarios to measure; empty for all
 * @param peers names of systems to measure beside Scriptling and the reference; empty for all that are installed
 * @param rounds how often every measurement is repeated
 * @param steadySeconds least time of one steady run
 * @param limitSeconds time after which no more run of a program begins
 * @param startUpRuns how often a round runs each command whose start-up is measured
 * @param warmupSeconds load before a server is measured
 * @param loadSeconds load while a server is measured
 */
record Options(Path folder, Path distribution, Path results, Set<String> only, Set<String> peers, int rounds,
        double steadySeconds, int limitSeconds, int startUpRuns, int warmupSeconds, int loadSeconds) {

    /**
     * Reads command-line options.
     *
     * @throws IllegalArgumentException when one is unknown or has no value
     */
    static Options parse(List<String> arguments) {
        List<String> words = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--options=")) {
                String text = argument.substring("--options=".length()).strip();
                words.addAll(text.isEmpty() ? List.of() : List.of(text.split("\\s+")));
            } else {
                words.add(argument);
            }
        }
        Path folder = Path.of("").toAbsolutePath();
        Path distribution = null;
        Path results = null;
        Set<String> only = Set.of();
        Set<String> peers = Set.of();
        boolean quick = words.contains("--quick");
        int rounds = quick ? 1 : 3;
        double steady = quick ? 1 : 20;
        int limit = quick ? 5 : 60;
        int startUp = quick ? 5 : 20;
        int warmup = quick ? 2 : 10;
        int load = quick ? 2 : 10;
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--quick" -> { }
                case "--folder" -> folder = path(option, rest);
                case "--distribution" -> distribution = path(option, rest);
                case "--results" -> results = path(option, rest);
                case "--only" -> only = names(value(option, rest));
                case "--peers" -> peers = names(value(option, rest));
                case "--rounds" -> rounds = positive(option, rest);
                case "--seconds" -> steady = positive(option, rest);
                case "--limit" -> limit = positive(option, rest);
                case "--starts" -> startUp = positive(option, rest);
                case "--warmup" -> warmup = positive(option, rest);
                case "--load" -> load = positive(option, rest);
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        if (distribution == null) {
            distribution = folder.resolve("../../launcher/target/scriptling").normalize();
        }
        if (results == null) {
            results = folder.resolve("results");
        }
        return new Options(folder, distribution, results, only, peers, rounds, steady, limit, startUp, warmup, load);
    }

    /**
     * The measured command.
     *
     * @throws IOException when it is missing
     */
    Path scriptling() throws IOException {
        Path command = distribution.resolve("bin/scriptling");
        if (!Files.isExecutable(command)) {
            throw new IOException(command + " is missing: build the distribution first");
        }
        return command;
    }

    /** Whether a program or scenario of a part ({@code language}, {@code startup} or {@code http}) is to be measured. */
    boolean wants(String part, String name) {
        return only.isEmpty() || only.contains(part) || only.contains(name);
    }

    /** Whether a system is to be measured. */
    boolean wantsPeer(String name) {
        return peers.isEmpty() || peers.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static Path path(String option, Iterator<String> rest) {
        return Path.of(value(option, rest)).toAbsolutePath().normalize();
    }

    private static int positive(String option, Iterator<String> rest) {
        String text = value(option, rest);
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(option + " " + text + ": not a whole number", notANumber);
        }
        throw new IllegalArgumentException(option + " " + text + ": must be positive");
    }

    private static Set<String> names(String list) {
        Set<String> names = new TreeSet<>();
        for (String name : list.split(",")) {
            names.add(name.strip().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
