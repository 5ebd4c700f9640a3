package org.scriptling.benchmarks.programs;

import java.util.List;

/** Twin of binary_trees.py. */
final class BinaryTrees {

    private BinaryTrees() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 14, BinaryTrees::run);
    }

    private static final class Tree {

        private final Tree left;
        private final Tree right;

        Tree(Tree left, Tree right) {
            this.left = left;
            this.right = right;
        }

        int count() {
            return left == null ? 1 : 1 + left.count() + right.count();
        }
    }

    private static Tree grow(int depth) {
        return depth == 0 ? new Tree(null, null) : new Tree(grow(depth - 1), grow(depth - 1));
    }

    private static Object run(int size) {
        Tree lasting = grow(size);
        long total = 0;
        for (int depth = 4; depth <= size; depth += 2) {
            for (int i = 0; i < 1 << (size - depth); i++) {
                total += grow(depth).count();
            }
        }
        return List.of(total, lasting.count());
    }
}
