package org.scriptling.operations;

import java.util.List;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.GenericAlias;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.UnionType;
import org.scriptling.syntax.tree.BinaryOperator;

/** Operators on classes: {@code int | str} (PEP 604), and concatenation of a class with a text (language.md 5.2). */
final class ClassArithmetic {

    private ClassArithmetic() {
    }

    static Object binary(BinaryOperator operator, Object a, Object b) {
        if (operator == BinaryOperator.ADD) {
            if (a instanceof ScriptClass type && b instanceof TruffleString text) {
                return Strings.concat(Strings.of(TypeTags.primaryTag(type)), text);
            }
            if (b instanceof ScriptClass type && a instanceof TruffleString text) {
                return Strings.concat(text, Strings.of(TypeTags.primaryTag(type)));
            }
        }
        if (operator == BinaryOperator.OR && isUnionPart(a) && isUnionPart(b)) {
            return UnionType.of(List.of(a, b));
        }
        return NotImplemented.INSTANCE;
    }

    private static boolean isUnionPart(Object value) {
        return value instanceof ScriptClass || value instanceof UnionType || value instanceof GenericAlias || value instanceof None;
    }
}
