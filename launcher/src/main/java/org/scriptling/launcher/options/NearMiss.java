package org.scriptling.launcher.options;

import java.util.Optional;

/** Finds the flag that somebody probably meant. */
final class NearMiss {

    private NearMiss() {
    }

    /** The long name nearest to an unknown flag such as {@code --servr}, when one is near enough. */
    static Optional<String> suggestion(String flag) {
        if (!flag.startsWith("--")) {
            return Optional.empty();
        }
        String wanted = flag.substring(2);
        String best = null;
        // One edit for every three letters: "servr" is near "server", "tls" is near nothing.
        int limit = Math.max(1, wanted.length() / 3);
        for (Option option : Option.values()) {
            int distance = distance(wanted, option.longName());
            if (distance <= limit) {
                best = option.longName();
                limit = distance - 1;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Number of inserted, deleted, replaced and swapped neighbouring letters between two words. */
    static int distance(String from, String to) {
        int[][] table = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int replaced = table[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1)) {
                    best = Math.min(best, table[i - 2][j - 2] + 1);
                }
                table[i][j] = best;
            }
        }
        return table[from.length()][to.length()];
    }
}
