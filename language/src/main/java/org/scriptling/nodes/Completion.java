package org.scriptling.nodes;

/**
 * How a statement ends. {@code null} means that the next statement runs; a guest value that the function returns it; the markers
 * below leave loops and suspend generators. Completions rather than exceptions keep {@code return} and {@code break} cheap in the
 * interpreter, and vanish in compiled code.
 */
public final class Completion {

    /** {@code break}. */
    public static final Completion BREAK = new Completion();
    /** {@code continue}. */
    public static final Completion CONTINUE = new Completion();
    /** A generator is suspended; the value stands in its frame. */
    public static final Completion YIELD = new Completion();

    private Completion() {
    }
}
