package org.scriptling.launcher.options;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The help text shows every row of the table. */
class HelpTextTest {

    @Test
    void linesFitATerminal() {
        HelpText.text().lines().forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @ParameterizedTest
    @EnumSource(Option.class)
    void everyOptionIsShown(Option option) {
        List<String> fromHere = HelpText.text().lines().dropWhile(line -> !line.contains("--" + option.longName())).toList();
        String row = fromHere.getFirst() + String.join("", fromHere.stream().skip(1).takeWhile(line -> line.startsWith(" ".repeat(20))).toList());
        assertTrue(row.contains(option.help()), row);
        assertTrue(option.variable() == null || row.contains(option.variable()), row);
        assertTrue(option.defaultValue() == null || row.contains(option.defaultValue()), row);
    }
}
