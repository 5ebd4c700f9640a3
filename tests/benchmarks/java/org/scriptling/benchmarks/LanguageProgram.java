package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.scriptling.benchmarks.LanguageSystem.Dialect;

/**
 * A program in {@code programs}: written in Python, with a twin in JavaScript beside it and a twin in Java, a class in the package
 * {@code programs} whose name is the program's in camel case. Twins may be missing.
 */
final class LanguageProgram {

    private static final String PYTHON_END = ".py";
    private static final String PYTHON_DRIVER = "driver.py";
    private static final String JAVASCRIPT_DRIVER = "driver.mjs";

    private final Path file;
    private final String name;

    private LanguageProgram(Path file) {
        this.file = file;
        String fileName = file.getFileName().toString();
        name = fileName.substring(0, fileName.length() - PYTHON_END.length());
    }

    /** The programs that are wanted, by name. */
    static List<LanguageProgram> find(Options options) throws IOException {
        try (Stream<Path> files = Files.list(options.folder().resolve("programs"))) {
            return files.filter(file -> file.toString().endsWith(PYTHON_END)).sorted().map(LanguageProgram::new)
                    .filter(program -> options.wants("language", program.name)).toList();
        }
    }

    String name() {
        return name;
    }

    /**
     * Fills a folder in which the program and its twin can run: the drivers, both under the name that the drivers import, and the
     * test programs as modules.
     */
    void prepare(Path folder, Options options) throws IOException {
        Files.createDirectories(folder);
        Files.copy(options.folder().resolve(PYTHON_DRIVER), folder.resolve(PYTHON_DRIVER));
        Files.copy(options.folder().resolve(JAVASCRIPT_DRIVER), folder.resolve(JAVASCRIPT_DRIVER));
        Files.copy(file, folder.resolve("workload.py"));
        if (Files.exists(javaScriptTwin())) {
            Files.copy(javaScriptTwin(), folder.resolve("workload.mjs"));
        }
        try (Stream<Path> tests = Files.list(options.folder().resolve("../src/test/resources/programs"))) {
            for (Path test : tests.toList()) {
                if (Files.exists(test.resolve("main.py"))) {
                    Files.copy(test.resolve("main.py"), folder.resolve(test.getFileName() + PYTHON_END));
                }
            }
        }
    }

    /** The script or class that a system has to run; empty when there is no twin in its language. */
    Optional<String> start(Dialect dialect) {
        return switch (dialect) {
            case PYTHON -> Optional.of(PYTHON_DRIVER);
            case JAVASCRIPT -> Files.exists(javaScriptTwin()) ? Optional.of(JAVASCRIPT_DRIVER) : Optional.empty();
            case JAVA -> Optional.of(javaTwin()).filter(LanguageProgram::isClass);
        };
    }

    private Path javaScriptTwin() {
        return file.resolveSibling(name + ".mjs");
    }

    private String javaTwin() {
        String camelCase = Stream.of(name.split("_")).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return LanguageProgram.class.getPackageName() + ".programs." + camelCase;
    }

    private static boolean isClass(String className) {
        return LanguageProgram.class.getResource("/" + className.replace('.', '/') + ".class") != null;
    }
}
