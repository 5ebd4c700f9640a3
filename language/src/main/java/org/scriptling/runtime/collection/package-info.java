/**
 * Lists, tuples, dicts, sets, ranges and slices, their storages, and the algorithms on them. Which operator or method uses them
 * is decided in {@code operations} and {@code builtins}.
 */
package org.scriptling.runtime.collection;
