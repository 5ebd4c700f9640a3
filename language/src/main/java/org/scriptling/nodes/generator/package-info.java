/**
 * Statements of generator bodies that contain a {@code yield}: they return
 * {@link org.scriptling.nodes.Completion#YIELD} when the body is suspended, and find the way back there ({@code ResumePoint}) when they
 * are executed again.
 * Only statements that contain a {@code yield} take these forms. The translator moves every {@code yield} inside an expression
 * into a statement of its own first, so that expressions never have to be resumed.
 */
package org.scriptling.nodes.generator;
