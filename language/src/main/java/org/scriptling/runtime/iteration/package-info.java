/**
 * Iterators of the builtin types and generators. Which iterator a value has is decided in {@code operations}.
 */
package org.scriptling.runtime.iteration;
