package org.scriptling.runtime.iteration;

/**
 * The slots of a generator's frame through which the generator and its body talk.
 *
 * @param valueSlot what the body yields, and in the end returns
 * @param sentSlot what {@code send} passes in
 * @param thrownSlot the exception that {@code throw} passes in, or {@code null}
 */
public record GeneratorLayout(int valueSlot, int sentSlot, int thrownSlot) {
}
