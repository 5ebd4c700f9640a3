package org.scriptling.nodes;

import com.oracle.truffle.api.dsl.TypeSystem;

/** The Java types that expressions can give without boxing. Conversions between numbers are explicit: there are no implicit casts. */
@TypeSystem({long.class, double.class, boolean.class})
public abstract class ScriptlingTypes {
}
