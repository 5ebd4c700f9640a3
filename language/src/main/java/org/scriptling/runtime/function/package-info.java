/**
 * Functions, bound methods and builtins, their signatures and cells. Calling them belongs to {@code operations}.
 */
package org.scriptling.runtime.function;
