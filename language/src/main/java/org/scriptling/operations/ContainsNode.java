package org.scriptling.operations;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.RangeOperations;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.text.StringOperations;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.syntax.tree.ComparisonOperator;

/** {@code item in container}: the fast paths of {@link Comparisons#contains}. */
@GenerateInline(false)
// Not shared: the nodes of different specialisations see different texts.
@SuppressWarnings("truffle-sharing")
public abstract class ContainsNode extends Node {

    private static final int LATIN_1 = 256;

    @NeverDefault
    public static ContainsNode create() {
        return ContainsNodeGen.create();
    }

    /** Whether a container holds an item. */
    public abstract boolean execute(Object item, Object container);

    @Specialization(guards = "dict.isPlain()")
    static boolean doDictText(TruffleString key, ScriptDict dict, @Cached TruffleString.HashCodeNode hashCode, @Cached TruffleString.EqualNode equal) {
        return dict.getText(key, KeyHash.of(key, hashCode), equal) != null;
    }

    @Specialization(guards = "dict.isPlain()")
    static boolean doDictLong(long key, ScriptDict dict) {
        return dict.getLong(key, KeyHash.of(key)) != null;
    }

    @Specialization(guards = {"dict.isPlain()", "key.size() == 2"})
    static boolean doDictPair(ScriptTuple key, ScriptDict dict) {
        return dict.getPair(key, KeyHash.ofPair(key)) != null;
    }

    /** A character in a text that is always the same, such as {@code c in "aeiou"}. */
    @Specialization(guards = {"text == cachedText", "isCharacter(part)"}, limit = "1")
    static boolean doCharacter(TruffleString part, @SuppressWarnings("unused") TruffleString text,
                    @Cached("text") TruffleString cachedText,
                    @Cached(value = "latin1Members(text)", dimensions = 1) boolean[] members,
                    @Cached TruffleString.CodePointAtIndexNode codePointAt) {
        int c = codePointAt.execute(part, 0, Strings.ENCODING);
        return c < LATIN_1 ? members[c] : StringOperations.find(cachedText, part, 0, Strings.length(cachedText)) >= 0;
    }

    static boolean isCharacter(TruffleString text) {
        return Strings.length(text) == 1;
    }

    /** For each character of Latin-1, whether a text holds it. */
    @NeverDefault
    static boolean[] latin1Members(TruffleString text) {
        boolean[] members = new boolean[LATIN_1];
        for (int c : Strings.toCodePoints(text)) {
            if (c < LATIN_1) {
                members[c] = true;
            }
        }
        return members;
    }

    @Specialization(replaces = "doCharacter")
    static boolean doText(TruffleString part, TruffleString text) {
        return StringOperations.find(text, part, 0, Strings.length(text)) >= 0;
    }

    @Specialization
    static boolean doSetLong(long key, ScriptSet set) {
        return set.containsLong(key);
    }

    @Specialization
    static boolean doSetText(TruffleString key, ScriptSet set, @Cached TruffleString.HashCodeNode hashCode, @Cached TruffleString.EqualNode equal) {
        return set.containsText(key, hashCode.execute(key, Strings.ENCODING), equal);
    }

    @Specialization
    static boolean doListLong(long item, ScriptList list) {
        if (list.storage() instanceof LongStorage longs) {
            long[] array = longs.array();
            int size = longs.size();
            for (int i = 0; i < size; i++) {
                if (array[i] == item) {
                    return true;
                }
            }
            return false;
        }
        return Comparisons.contains(list, item);
    }

    @Specialization
    static boolean doTupleText(TruffleString item, ScriptTuple tuple, @Cached TruffleString.EqualNode equal) {
        for (Object element : tuple.elements()) {
            if (element == item || (element instanceof TruffleString text ? equal.execute(text, item, Strings.ENCODING) : Comparisons.keysEqual(element, item))) {
                return true;
            }
        }
        return false;
    }

    /** Instances in a short tuple, as in {@code kind in (Kind.A, Kind.B)}: identity first. */
    @Specialization
    static boolean doTupleObject(ScriptObject item, ScriptTuple tuple, @Cached("createEquality()") ComparisonOperationNode equality, @Cached TruthNode truth) {
        for (Object element : tuple.elements()) {
            if (element == item || truth.execute(equality.execute(element, item))) {
                return true;
            }
        }
        return false;
    }

    @Specialization
    static boolean doListObject(ScriptObject item, ScriptList list, @Cached("createEquality()") ComparisonOperationNode equality, @Cached TruthNode truth) {
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            // Comparisons may shorten the list.
            if (element != null && (element == item || truth.execute(equality.execute(element, item)))) {
                return true;
            }
        }
        return false;
    }

    @NeverDefault
    static ComparisonOperationNode createEquality() {
        return ComparisonOperationNode.create(ComparisonOperator.EQUAL);
    }

    @Specialization
    static boolean doTupleLong(long item, ScriptTuple tuple) {
        for (Object element : tuple.elements()) {
            if (element instanceof Long number ? number == item : Comparisons.keysEqual(element, item)) {
                return true;
            }
        }
        return false;
    }

    @Specialization
    static boolean doRange(long item, ScriptRange range) {
        return RangeOperations.contains(range, item);
    }

    @Fallback
    static boolean doGeneric(Object item, Object container) {
        return Comparisons.contains(container, item);
    }
}
