/**
 * Arithmetic of ints beyond 64 bits: natural numbers as arrays of 64-bit limbs, and sums of them that are put off. There are no guest
 * values and errors here; they are the matter of {@link org.scriptling.runtime.value.BigInt} and of {@code operations}.
 */
package org.scriptling.runtime.number;
