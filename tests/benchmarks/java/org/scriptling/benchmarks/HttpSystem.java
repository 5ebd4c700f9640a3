package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A system that serves the measured handlers.
 *
 * @param name for tables and for {@code --peers}
 * @param launcher says how to start it
 */
record HttpSystem(String name, Launcher launcher) {

    /** The system which all ratios refer to. */
    static final String REFERENCE = "Java";

    /** How a server is started. */
    @FunctionalInterface
    interface Launcher {

        /**
         * The command of a server that listens on 127.0.0.1.
         *
         * @param scenario the load that the server is going to have
         * @param port where it listens
         * @param folder an empty folder for files that the server needs; it is deleted after the measurement
         */
        List<String> command(HttpScenario scenario, int port, Path folder) throws IOException;
    }
}
