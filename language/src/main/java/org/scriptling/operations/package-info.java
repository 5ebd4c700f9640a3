/**
 * What values can do, written once and without frames: conversions, comparison, arithmetic, attribute access, calls, iteration.
 * Classes with static methods hold the complete, slow semantics for Java code; the nodes beside them hold the fast paths for
 * compiled code and fall back to the static methods. Syntax, builtins, interop and libraries all go through this package; nothing
 * here knows of syntax or of the context's start-up.
 */
package org.scriptling.operations;
