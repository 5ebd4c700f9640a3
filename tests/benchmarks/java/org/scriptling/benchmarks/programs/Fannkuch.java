package org.scriptling.benchmarks.programs;

import java.util.List;

/** Twin of fannkuch.py. */
final class Fannkuch {

    private Fannkuch() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 8, Fannkuch::run);
    }

    private static int flips(int[] permutation) {
        int[] work = permutation.clone();
        int flips = 0;
        int first = work[0];
        while (first != 0) {
            int low = 0;
            int high = first;
            while (low < high) {
                int moved = work[low];
                work[low] = work[high];
                work[high] = moved;
                low++;
                high--;
            }
            flips++;
            first = work[0];
        }
        return flips;
    }

    private static Object run(int size) {
        int[] permutation = new int[size];
        for (int i = 0; i < size; i++) {
            permutation[i] = i;
        }
        int[] counts = new int[size];
        int most = 0;
        int checksum = 0;
        int number = 0;
        int remaining = size;
        while (true) {
            while (remaining != 1) {
                counts[remaining - 1] = remaining;
                remaining--;
            }
            int flips = flips(permutation);
            most = Math.max(most, flips);
            checksum += number % 2 == 0 ? flips : -flips;
            while (true) {
                if (remaining == size) {
                    return List.of(most, checksum);
                }
                int moved = permutation[0];
                for (int i = 0; i < remaining; i++) {
                    permutation[i] = permutation[i + 1];
                }
                permutation[remaining] = moved;
                counts[remaining]--;
                if (counts[remaining] > 0) {
                    break;
                }
                remaining++;
            }
            number++;
        }
    }
}
