package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which texts are programs: the cases lie in {@code resources/syntax}. Nothing is run. */
final class SyntaxTest {

    private static final Pattern HEADER = Pattern.compile("(\\w+) (\\d+)(?:: (.*))?");

    private static Context context;

    @BeforeAll
    static void open() {
        context = Guest.builder().build();
    }

    @AfterAll
    static void close() {
        context.close(true);
    }

    private static Stream<String> cases(String file) {
        return Arrays.stream(Project.read(Project.resources("syntax").resolve(file)).stripTrailing().split("\n=====\n"));
    }

    @TestFactory
    Stream<DynamicTest> invalidTexts() {
        return cases("invalid.txt").map(text -> {
            int end = text.indexOf('\n');
            return DynamicTest.dynamicTest(name(text.substring(end + 1)), () -> checkInvalid(text.substring(0, end), text.substring(end + 1) + "\n"));
        });
    }

    @TestFactory
    Stream<DynamicTest> validTexts() {
        return cases("valid.txt").map(text -> DynamicTest.dynamicTest(name(text), () -> context.parse(Guest.LANGUAGE, text + "\n")));
    }

    private static String name(String text) {
        String line = text.strip().replaceAll("\\s*\n\\s*", " / ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }

    private static void checkInvalid(String header, String text) {
        Matcher expected = HEADER.matcher(header);
        assertTrue(expected.matches(), header);
        PolyglotException failure = assertThrows(PolyglotException.class, () -> context.parse(Guest.LANGUAGE, text));
        assertTrue(failure.isSyntaxError());
        assertFalse(failure.isInternalError());
        assertEquals(Integer.parseInt(expected.group(2)), failure.getSourceLocation().getStartLine());
        String message = failure.getMessage();
        String className = expected.group(1);
        if (expected.group(3) == null) {
            assertTrue(message.startsWith(className + ": "), message);
        } else {
            assertEquals(className + ": " + expected.group(3), message);
        }
    }
}
