package org.scriptling.benchmarks;

/** Does nothing: the least that a program in Java takes. */
final class EmptyProgram {

    private EmptyProgram() {
    }

    /** Returns at once. */
    public static void main(String[] arguments) {
        // A main method is all that the JVM needs.
    }
}
