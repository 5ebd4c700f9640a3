package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.scriptling.syntax.ParseResult;
import org.scriptling.syntax.Parser;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Statement;

/**
 * The mx suite shows the same modules as the Maven build. The suite file is a Python literal, which our own parser reads.
 */
final class SuiteParityTest {

    private static final Pattern MODULE_NAME = Pattern.compile("^(?:open )?module (\\S+)", Pattern.MULTILINE);
    private static final Pattern EXPORTED = Pattern.compile("^\\s*exports (\\S+);", Pattern.MULTILINE);
    private static final Pattern MODULE_FOLDER = Pattern.compile("<module>([^<]+)</module>");

    private final Map<?, ?> suite = (Map<?, ?>) read("mx.scriptling/suite.py", "suite");

    @Test
    void projectsAreTheModulesOfMaven() {
        Map<String, String> expected = new TreeMap<>();
        Matcher folders = MODULE_FOLDER.matcher(Project.read(Project.root().resolve("pom.xml")));
        while (folders.find()) {
            Path descriptor = descriptor(folders.group(1));
            String name = Files.exists(descriptor) ? first(MODULE_NAME, Project.read(descriptor)) : "org.scriptling." + folders.group(1);
            expected.put(name, folders.group(1));
        }
        Map<String, String> actual = new TreeMap<>();
        section("projects").forEach((name, project) -> actual.put(name, (String) project.get("dir")));
        assertEquals(expected, actual);
    }

    @Test
    void sourceFoldersExist() {
        section("projects").forEach((name, project) -> {
            for (Object folder : (List<?>) project.get("sourceDirs")) {
                Path path = Project.root().resolve((String) project.get("dir")).resolve((String) folder);
                assertTrue(Files.isDirectory(path), name + ": " + path);
            }
        });
    }

    @Test
    void distributionsExportWhatTheModulesExport() {
        Set<String> modules = new TreeSet<>();
        section("distributions").forEach((name, distribution) -> {
            if (!(distribution.get("moduleInfo") instanceof Map<?, ?> info)) {
                return;
            }
            String module = (String) info.get("name");
            assertEquals(List.of(module), distribution.get("dependencies"), name);
            String folder = (String) section("projects").get(module).get("dir");
            String descriptor = Project.read(descriptor(folder));
            assertEquals(module, first(MODULE_NAME, descriptor), name);
            Object exports = info.containsKey("exports") ? info.get("exports") : List.of();
            assertEquals(new TreeSet<>(all(EXPORTED, descriptor)), new TreeSet<>((List<?>) exports), name);
            assertTrue(Project.read(Project.root().resolve(folder).resolve("pom.xml"))
                    .contains("<artifactId>" + ((Map<?, ?>) distribution.get("maven")).get("artifactId") + "</artifactId>"), name);
            modules.add(module);
        });
        Set<String> projects = new TreeSet<>(section("projects").keySet());
        projects.remove("org.scriptling.tests");
        assertEquals(projects, modules);
    }

    /** Versions and digests of the libraries are those of the files on the class path of this test. */
    @Test
    void librariesAreTheOnesMavenUses() {
        Map<String, Path> onClassPath = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            onClassPath.put(Path.of(entry).getFileName().toString(), Path.of(entry));
        }
        List<String> missing = new ArrayList<>();
        section("libraries").forEach((name, library) -> {
            Map<?, ?> maven = (Map<?, ?>) library.get("maven");
            Path file = onClassPath.get(maven.get("artifactId") + "-" + maven.get("version") + ".jar");
            if (file == null) {
                missing.add(name);
            } else {
                assertEquals("sha512:" + sha512(file), library.get("digest"), name);
            }
        });
        assertEquals(List.of(), missing, "not on the class path in this version");
        assertFalse(section("libraries").isEmpty());
    }

    private Map<String, Map<?, ?>> section(String name) {
        return ((Map<?, ?>) suite.get(name)).entrySet().stream()
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (Map<?, ?>) entry.getValue()));
    }

    private static Path descriptor(String folder) {
        return Project.root().resolve(folder).resolve("src/main/java/module-info.java");
    }

    private static String first(Pattern pattern, String text) {
        return all(pattern, text).getFirst();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static String sha512(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The literal that a Python file assigns to a variable. */
    private static Object read(String file, String variable) {
        ParseResult parsed = Parser.parse(Project.read(Project.root().resolve(file)));
        assertEquals(List.of(), parsed.diagnostics());
        for (Statement statement : parsed.tree().body()) {
            if (statement instanceof Statement.Assign assign && assign.targets().getFirst() instanceof Expression.Name name
                    && name.identifier().equals(variable)) {
                return value(assign.value());
            }
        }
        throw new AssertionError(file + " assigns nothing to " + variable);
    }

    private static Object value(Expression expression) {
        return switch (expression) {
            case Expression.StringLiteral literal -> literal.value();
            case Expression.BooleanLiteral literal -> literal.value();
            case Expression.ListDisplay list -> list.elements().stream().map(SuiteParityTest::value).toList();
            case Expression.DictDisplay dictionary -> {
                Map<Object, Object> entries = new LinkedHashMap<>();
                dictionary.items().forEach(item -> entries.put(value(item.key()), value(item.value())));
                yield entries;
            }
            default -> throw new AssertionError("not a literal: " + expression);
        };
    }
}
