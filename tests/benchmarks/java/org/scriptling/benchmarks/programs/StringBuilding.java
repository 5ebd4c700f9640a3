package org.scriptling.benchmarks.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Twin of string_building.py. */
final class StringBuilding {

    private StringBuilding() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 80_000, StringBuilding::run);
    }

    private static Object run(int size) {
        List<String> parts = new ArrayList<>();
        var line = new StringBuilder();
        for (int i = 0; i < size; i++) {
            line.append((char) (97 + i % 26));
            if (i % 40 == 39) {
                parts.add(i % 80 == 79 ? line.toString().toUpperCase(Locale.ROOT) : line.toString());
                line.setLength(0);
            }
            parts.add(i + ":" + i * 7 % 13);
        }
        String text = String.join(",", parts);
        String[] words = text.split(",");
        List<String> matching = new ArrayList<>();
        for (String word : words) {
            if (word.startsWith("1") || word.endsWith("7")) {
                matching.add(word);
            }
        }
        String swapped = text.replace("7", "seven").replace(":", "=");
        int vowels = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("aeiouAEIOU".indexOf(text.charAt(i)) >= 0) {
                vowels++;
            }
        }
        return List.of(text.length(), words.length, matching.size(), swapped.length(), vowels);
    }
}
