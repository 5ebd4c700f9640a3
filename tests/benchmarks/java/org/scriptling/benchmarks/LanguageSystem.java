package org.scriptling.benchmarks;

import java.util.List;

/**
 * A system that runs the language programs.
 *
 * @param name for tables and for {@code --peers}
 * @param dialect which version of a program it runs
 * @param command what comes before the name of the script or class
 */
record LanguageSystem(String name, Dialect dialect, List<String> command) {

    /** The system which most ratios refer to. */
    static final String REFERENCE = "CPython";

    /** The language that a program is written in. */
    enum Dialect {
        /** The program itself. */
        PYTHON,
        /** Its twin, an ECMAScript module. */
        JAVASCRIPT,
        /** Its twin, a compiled class. */
        JAVA
    }
}
