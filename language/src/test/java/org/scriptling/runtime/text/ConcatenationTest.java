package org.scriptling.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.oracle.truffle.api.strings.TruffleString;

import org.junit.jupiter.api.Test;

import org.scriptling.runtime.collection.ListStorage;

/** Joined texts and the parts of f-strings, compared with strings of the JDK. */
class ConcatenationTest {

    private static final List<String> TEXTS = List.of("", "a", "\u00e9", "eightchr", "0123456789abcdef", "x".repeat(17), "y".repeat(1000), "\u00ff".repeat(33));

    private final Random random = new Random(2);

    private String text(boolean wide) {
        return wide && random.nextInt(20) == 0 ? "\u20ac\ud83d\ude00" : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @Test
    void joins() {
        for (int i = 0; i < 5000; i++) {
            boolean wide = i % 2 == 0;
            List<String> parts = new ArrayList<>();
            for (int j = random.nextInt(30); j > 0; j--) {
                parts.add(text(wide));
            }
            String separator = text(wide);
            Object[] elements = parts.stream().map(Strings::of).toArray();
            assertEquals(Strings.of(String.join(separator, parts)), Concatenation.joinOrNull(Strings.of(separator), ListStorage.of(elements)));
        }
    }

    @Test
    void joinsOnlyTexts() {
        TruffleString separator = Strings.of(",");
        assertSame(Strings.EMPTY, Concatenation.joinOrNull(separator, ListStorage.of(new Object[0])));
        assertNull(Concatenation.joinOrNull(separator, ListStorage.of(new Object[]{1L})));
        assertNull(Concatenation.joinOrNull(separator, ListStorage.of(new Object[]{separator, 1L})));
        assertNull(Concatenation.joinOrNull(separator, ListStorage.of(new Object[]{separator, Strings.of("\u20ac"), 1L})));
    }

    @Test
    void partsOfFormattedStrings() {
        for (int i = 0; i < 5000; i++) {
            StringBuilder expected = new StringBuilder();
            Object[] parts = new Object[1 + random.nextInt(5)];
            for (int j = 0; j < parts.length; j++) {
                String text = text(i % 2 == 0);
                if (random.nextBoolean()) {
                    long number = random.nextLong() >> random.nextInt(64);
                    expected.append(number);
                    parts[j] = number;
                } else if (random.nextBoolean() && text.chars().allMatch(c -> c < 0x100)) {
                    expected.append(text);
                    parts[j] = text.getBytes(StandardCharsets.ISO_8859_1);
                } else {
                    expected.append(text);
                    parts[j] = Strings.of(text);
                }
            }
            assertEquals(Strings.of(expected.toString()), Concatenation.of(parts));
        }
    }

    @Test
    void digitsOfNumbers() {
        List<Long> numbers = new ArrayList<>(List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE, (long) Integer.MIN_VALUE, (long) Integer.MAX_VALUE));
        for (long power = 1; power > 0 && power <= 1_000_000_000_000_000_000L; power *= 10) {
            numbers.addAll(List.of(power - 1, power, power + 1, -power, 1 - power, power * 7));
        }
        for (int i = 0; i < 100_000; i++) {
            numbers.add(random.nextLong() >> random.nextInt(64));
        }
        for (long number : numbers) {
            assertEquals(Long.toString(number), Strings.toJava(DecimalText.of(number)));
        }
    }
}
