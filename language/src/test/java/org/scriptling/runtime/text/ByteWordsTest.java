package org.scriptling.runtime.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Work on eight bytes at a time, compared with strings of the JDK in Latin-1. */
class ByteWordsTest {

    private final Random random = new Random(11);

    /** Few different bytes, so that almost everything occurs: next to each other, and at the limits of what a byte can be. */
    private byte[] bytes(int length) {
        byte[] choice = {0, 1, 0x7f, (byte) 0x80, (byte) 0x81, (byte) 0xff, 'a', 'z'};
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = choice[random.nextInt(choice.length)];
        }
        return bytes;
    }

    private static String latin1(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    @Test
    void marksExactlyTheZeroBytes() {
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = bytes(8);
            long marks = ByteWords.zeroBytes(ByteWords.word(bytes, 0));
            long negative = ByteWords.negativeBytes(ByteWords.word(bytes, 0));
            for (int j = 0; j < 8; j++) {
                assertEquals(bytes[j] == 0 ? 0x80 : 0, marks >>> 8 * j & 0xff);
                assertEquals(bytes[j] < 0 ? 0x80 : 0, negative >>> 8 * j & 0xff);
            }
        }
    }

    @Test
    void findsCountsAndReplacesBytes() {
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = bytes(random.nextInt(40));
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length - from + 1);
            byte value = bytes(1)[0];
            String text = latin1(bytes, from, to);
            int found = text.indexOf(value & 0xff);
            assertEquals(found < 0 ? -1 : from + found, ByteWords.indexOf(bytes, from, to, value));
            assertEquals(text.chars().filter(c -> c == (value & 0xff)).count(), ByteWords.count(bytes, from, to, value));
            assertEquals(text.chars().allMatch(c -> c < 0x80), ByteWords.isAscii(bytes, from, to));
            byte replacement = bytes(1)[0];
            String replaced = latin1(bytes, 0, bytes.length).replace((char) (value & 0xff), (char) (replacement & 0xff));
            ByteWords.replaceAll(bytes, value, replacement);
            assertArrayEquals(replaced.getBytes(StandardCharsets.ISO_8859_1), bytes);
        }
    }

    @Test
    void findsParts() {
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = bytes(random.nextInt(60));
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length - from + 1);
            int length = 1 + random.nextInt(5);
            byte[] part;
            int start;
            if (random.nextBoolean() && to - from >= length) {
                part = bytes;
                start = from + random.nextInt(to - from - length + 1);
            } else {
                part = bytes(length + 2);
                start = 1;
            }
            int found = latin1(bytes, from, to).indexOf(latin1(part, start, start + length));
            assertEquals(found < 0 ? -1 : from + found, ByteWords.indexOf(bytes, from, to, part, start, start + length));
        }
    }

    @Test
    void changesTheCaseOfAscii() {
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) ((i + length) % 128);
            }
            String text = latin1(bytes, 0, length);
            byte[] upper = bytes.clone();
            ByteWords.changeCase(upper, 'a');
            assertEquals(text.toUpperCase(Locale.ROOT), latin1(upper, 0, length));
            ByteWords.changeCase(bytes, 'A');
            assertEquals(text.toLowerCase(Locale.ROOT), latin1(bytes, 0, length));
        }
    }
}
