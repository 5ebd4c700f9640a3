package org.scriptling.runtime.json;

import java.util.List;
import java.util.function.Function;

import org.scriptling.runtime.collection.ScriptTuple;

/**
 * What a caller of {@code json.loads} puts in place of the usual values. Each function may be {@code null}.
 *
 * @param object gets the members of an object as pairs of name and value, in order
 * @param integer gets the text of a number without fraction and exponent
 * @param floatingPoint gets the text of any other number
 * @param constant gets {@code NaN}, {@code Infinity} or {@code -Infinity}
 */
public record JsonHooks(Function<List<ScriptTuple>, Object> object, Function<String, Object> integer, Function<String, Object> floatingPoint,
                Function<String, Object> constant) {

    /** No hooks at all. */
    public static final JsonHooks NONE = new JsonHooks(null, null, null, null);
}
