package org.scriptling.benchmarks.programs;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/** Twin of generators.py: iterators that read one another, as Java has no generators. */
final class Generators {

    private Generators() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 300_000, Generators::run);
    }

    private static final class Numbers implements PrimitiveIterator.OfLong {

        private final long limit;
        private long next;

        Numbers(long limit) {
            this.limit = limit;
        }

        @Override
        public boolean hasNext() {
            return next < limit;
        }

        @Override
        public long nextLong() {
            return next++;
        }
    }

    private static final class Filtered implements PrimitiveIterator.OfLong {

        private final PrimitiveIterator.OfLong source;
        private long next;
        private boolean found;

        Filtered(PrimitiveIterator.OfLong source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            while (!found && source.hasNext()) {
                long number = source.nextLong();
                if (number % 3 != 0) {
                    next = number * 2;
                    found = true;
                }
            }
            return found;
        }

        @Override
        public long nextLong() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            found = false;
            return next;
        }
    }

    /** The leaves of both halves, each read from an iterator of its own. */
    private static final class Leaves implements PrimitiveIterator.OfLong {

        private final int depth;
        private Leaves half;
        private int halvesLeft;
        private boolean leafLeft;

        Leaves(int depth) {
            this.depth = depth;
            halvesLeft = depth == 0 ? 0 : 2;
            leafLeft = depth == 0;
        }

        @Override
        public boolean hasNext() {
            if (leafLeft) {
                return true;
            }
            while (half == null || !half.hasNext()) {
                if (halvesLeft == 0) {
                    return false;
                }
                halvesLeft--;
                half = new Leaves(depth - 1);
            }
            return true;
        }

        @Override
        public long nextLong() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (leafLeft) {
                leafLeft = false;
                return 1;
            }
            return half.nextLong();
        }
    }

    private static Object run(int size) {
        long total = 0;
        var filtered = new Filtered(new Numbers(size));
        while (filtered.hasNext()) {
            total += filtered.nextLong();
        }
        total += LongStream.range(0, size).map(n -> n * n).sum();
        long count = 0;
        var leaves = new Leaves(13);
        while (leaves.hasNext()) {
            count += leaves.nextLong();
        }
        return List.of(total, count);
    }
}
