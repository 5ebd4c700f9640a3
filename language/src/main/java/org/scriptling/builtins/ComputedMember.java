package org.scriptling.builtins;

import java.util.function.Supplier;

/**
 * Stands in a {@link MemberTable} for an attribute of a module that is computed when a program reads it.
 *
 * @param getter gives the value, each time anew
 */
public record ComputedMember(Supplier<Object> getter) {
}
