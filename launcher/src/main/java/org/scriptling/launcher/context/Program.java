package org.scriptling.launcher.context;

import java.util.List;

/**
 * What a context is made for.
 *
 * @param text       the source text
 * @param sourceName what tracebacks call it, such as {@code script.py} or {@code <string>}
 * @param path       the path as given, which becomes {@code __file__} and whose folder is the import base, or empty for none
 * @param arguments  {@code sys.argv}
 */
public record Program(String text, String sourceName, String path, List<String> arguments) {

    /** Name of code given with {@code -c}, as in Python. */
    public static final String CODE_NAME = "<string>";

    /** Name of a program read from standard input, as in Python. */
    public static final String STANDARD_INPUT_NAME = "<stdin>";

    public Program {
        arguments = List.copyOf(arguments);
    }
}
