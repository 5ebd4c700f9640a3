package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The layers of the code, read from its class files: a package knows only its own level and lower ones. */
final class ArchitectureTest {

    private static final String ROOT = "org.scriptling";
    private static final int LONGEST_FILE = 600;
    /** Thin by design, so that every package may name them. */
    private static final Set<String> KNOWN_TO_ALL = Set.of(ROOT + ".ScriptlingLanguage", ROOT + ".ScriptlingContext");
    private static final List<String> MODULES = List.of("language", "http-runtime", "launcher");

    @Test
    void packagesOfTheLanguageKnowOnlyLowerLevels() {
        List<String> violations = new ArrayList<>();
        for (ClassReferences type : classes("language")) {
            int level = level(type.packageName());
            for (String target : type.targets()) {
                String targetPackage = ClassReferences.packageOf(target);
                boolean inLanguage = targetPackage.equals(ROOT) || targetPackage.startsWith(ROOT + ".");
                if (inLanguage && !isKnownToAll(target) && level(targetPackage) > level) {
                    violations.add(type.name() + " -> " + target);
                }
            }
        }
        assertEquals(List.of(), violations);
    }

    private static boolean isKnownToAll(String className) {
        // Nested classes belong to the class around them.
        return KNOWN_TO_ALL.contains(className.replaceAll("\\$.*", ""));
    }

    /** The table of levels; a package that is not in it is an error. */
    private static int level(String packageName) {
        if (packageName.equals(ROOT)) {
            return 6;
        }
        String name = packageName.startsWith(ROOT + ".") ? packageName.substring(ROOT.length() + 1) : packageName;
        return switch (name.split("\\.")[0]) {
            case "syntax" -> 0;
            case "analysis" -> 1;
            case "runtime", "operations", "spi" -> 2;
            case "nodes" -> 3;
            case "builtins" -> 4;
            case "translate" -> 5;
            case "environment" -> 6;
            default -> throw new AssertionError("package without a level: " + packageName);
        };
    }

    @Test
    void theLanguageDoesNotKnowHttp() {
        List<String> violations = new ArrayList<>();
        for (ClassReferences type : classes("language")) {
            type.targets().stream().filter(target -> target.startsWith(ROOT + ".http") || target.startsWith("io.helidon"))
                    .forEach(target -> violations.add(type.name() + " -> " + target));
        }
        for (Path file : sources("language")) {
            if (Project.read(file).contains(ROOT + ".http")) {
                violations.add(file.toString());
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void theSyntaxKnowsOnlyTheJdk() {
        List<String> violations = new ArrayList<>();
        for (ClassReferences type : classes("language")) {
            if (level(type.packageName()) <= 1) {
                type.targets().stream().filter(target -> !target.startsWith("java.") && !target.startsWith(ROOT))
                        .forEach(target -> violations.add(type.name() + " -> " + target));
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void onlyTheServerAndContentKnowHelidon() {
        Set<String> packages = new TreeSet<>();
        for (ClassReferences type : classes("http-runtime")) {
            if (type.targets().stream().anyMatch(target -> target.startsWith("io.helidon"))) {
                packages.add(type.packageName());
            }
        }
        packages.removeAll(Set.of(ROOT + ".http.server", ROOT + ".http.content"));
        assertEquals(Set.of(), packages);
    }

    @Test
    void httpAndLauncherUseOnlyWhatTheLanguageExports() {
        Set<String> violations = new TreeSet<>();
        for (String module : List.of("http-runtime", "launcher")) {
            for (ClassReferences type : classes(module)) {
                for (String target : type.targets()) {
                    String name = ClassReferences.packageOf(target);
                    boolean allowed = !name.startsWith(ROOT + ".") || name.matches(".*\\.(spi|syntax|syntax\\.tree|analysis)")
                            || name.startsWith(ROOT + ".http") || name.startsWith(ROOT + ".launcher");
                    if (!allowed) {
                        violations.add(type.name() + " -> " + target);
                    }
                }
            }
        }
        assertEquals(Set.of(), violations);
    }

    @Test
    void everyPackageIsDescribed() {
        Set<Path> folders = new TreeSet<>();
        for (String module : MODULES) {
            sources(module).stream().filter(file -> !file.endsWith("module-info.java")).forEach(file -> folders.add(file.getParent()));
        }
        folders.removeIf(folder -> Files.exists(folder.resolve("package-info.java")));
        assertEquals(Set.of(), folders);
    }

    @Test
    void noFileIsTooLong() {
        List<String> violations = new ArrayList<>();
        for (String module : MODULES) {
            for (Path file : sources(module)) {
                long lines = Project.read(file).lines().count();
                if (lines > LONGEST_FILE) {
                    violations.add(file.getFileName() + ": " + lines + " lines");
                }
            }
        }
        assertEquals(List.of(), violations);
    }

    /** Surefire (3.5.3) drops dynamic tests that name a file as their source, and so their failures. */
    @Test
    void dynamicTestsHaveNoSource() {
        List<String> violations = new ArrayList<>();
        int makers = 0;
        for (String module : List.of("language", "http-runtime", "launcher", "tests")) {
            for (ClassReferences type : classFiles(module, "target/test-classes")) {
                if (type.targets().contains("org.junit.jupiter.api.DynamicTest")) {
                    makers++;
                    if (type.targets().contains("java.net.URI")) {
                        violations.add(type.name());
                    }
                }
            }
        }
        assertNotEquals(0, makers);
        assertEquals(List.of(), violations);
    }

    private static List<Path> sources(String module) {
        return Project.files(Project.root().resolve(module).resolve("src/main/java")).stream()
                .filter(file -> file.toString().endsWith(".java")).toList();
    }

    private static List<ClassReferences> classes(String module) {
        return classFiles(module, "target/classes");
    }

    private static List<ClassReferences> classFiles(String module, String folder) {
        List<ClassReferences> classes = Project.files(Project.root().resolve(module).resolve(folder)).stream()
                .filter(file -> file.toString().endsWith(".class") && !file.endsWith("module-info.class"))
                .map(ClassReferences::read).toList();
        assertFalse(classes.isEmpty(), () -> "module " + module + " is not compiled");
        return classes;
    }
}
