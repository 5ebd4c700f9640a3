package org.scriptling.launcher.options;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The help text shows every row of the table. */
class HelpTextTest {

    @ParameterizedTest
    @EnumSource(Option.class)
    void everyOptionIsShown(Option option) {
        String row = HelpText.text().lines().dropWhile(line -> !line.contains("--" + option.longName())).limit(2)
                .reduce("", String::concat);
        assertTrue(row.contains(option.help()), row);
        assertTrue(option.variable() == null || row.contains(option.variable()), row);
        assertTrue(option.defaultValue() == null || row.contains(option.defaultValue()), row);
    }
}
