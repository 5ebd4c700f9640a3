/**
 * Arithmetic of ints beyond 64 bits: natural numbers as arrays of 64-bit limbs, without signs, errors or guest values, which are the
 * matter of {@link org.scriptling.runtime.value.BigInt} and of {@code operations}.
 */
package org.scriptling.runtime.number;
