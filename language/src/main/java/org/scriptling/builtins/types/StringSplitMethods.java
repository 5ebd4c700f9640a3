package org.scriptling.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.function.TernaryBuiltinNode;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.text.Concatenation;
import org.scriptling.runtime.text.Splitting;
import org.scriptling.runtime.text.StringOperations;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.text.UnicodeText;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;

/** Methods of str that take texts apart, trim them and join them. */
final class StringSplitMethods {

    private StringSplitMethods() {
    }

    static void addTo(MemberTable table) {
        table.node("split(self, sep=None, maxsplit=-1)", StringSplitMethodsFactory.SplitNodeGen::create);
        table.function("rsplit(self, sep=None, maxsplit=-1)", arguments -> {
            TruffleString text = (TruffleString) arguments[0];
            TruffleString separator = separatorOrNull(arguments[1]);
            long limit = Numbers.indexLong(arguments[2]);
            return separator == null ? Splitting.atSpaceFromRight(text, limit) : Splitting.fromRight(text, separator, limit);
        });
        table.function("splitlines(self, keepends=False)", arguments -> Splitting.lines((TruffleString) arguments[0], Truth.isTrue(arguments[1])));
        table.function("partition(self, sep, /)", arguments -> partition(arguments, false));
        table.function("rpartition(self, sep, /)", arguments -> partition(arguments, true));
        table.node("strip(self, chars=None, /)", () -> StringSplitMethodsFactory.StripNodeGen.create(true, true));
        table.node("lstrip(self, chars=None, /)", () -> StringSplitMethodsFactory.StripNodeGen.create(true, false));
        table.node("rstrip(self, chars=None, /)", () -> StringSplitMethodsFactory.StripNodeGen.create(false, true));
        table.node("join(self, iterable, /)", StringSplitMethodsFactory.JoinNodeGen::create);
    }

    private static TruffleString separatorOrNull(Object value) {
        if (value == None.INSTANCE) {
            return null;
        }
        TruffleString separator = TextArguments.text(value, "must be str or None");
        if (separator.isEmpty()) {
            throw Errors.valueError("empty separator");
        }
        return separator;
    }

    private static ScriptTuple partition(Object[] arguments, boolean last) {
        TruffleString text = (TruffleString) arguments[0];
        TruffleString separator = TextArguments.text(arguments[1], "must be str");
        if (separator.isEmpty()) {
            throw Errors.valueError("empty separator");
        }
        int length = Strings.length(text);
        int found = last ? StringOperations.findLast(text, separator, 0, length) : StringOperations.find(text, separator, 0, length);
        if (found < 0) {
            return last ? new ScriptTuple(Strings.EMPTY, Strings.EMPTY, text) : new ScriptTuple(text, Strings.EMPTY, Strings.EMPTY);
        }
        return new ScriptTuple(Strings.substring(text, 0, found), separator, Strings.substring(text, found + Strings.length(separator), length));
    }

    /** {@code split}. */
    abstract static class SplitNode extends TernaryBuiltinNode {

        static boolean isNone(Object value) {
            return value == None.INSTANCE;
        }

        @Specialization(guards = {"isNone(separator)", "limit < 0"})
        static ScriptList doSpace(TruffleString text, @SuppressWarnings("unused") Object separator, @SuppressWarnings("unused") long limit) {
            return Splitting.atSpace(text, -1);
        }

        @Specialization(guards = {"limit < 0", "!separator.isEmpty()"})
        static ScriptList doSeparator(TruffleString text, TruffleString separator, @SuppressWarnings("unused") long limit) {
            return Splitting.at(text, separator, -1);
        }

        @Specialization(replaces = {"doSpace", "doSeparator"})
        @TruffleBoundary
        static ScriptList doGeneric(Object self, Object separator, Object limit) {
            TruffleString text = (TruffleString) self;
            TruffleString separatorText = separatorOrNull(separator);
            long most = Numbers.indexLong(limit);
            return separatorText == null ? Splitting.atSpace(text, most) : Splitting.at(text, separatorText, most);
        }
    }

    /** {@code strip}, {@code lstrip} and {@code rstrip}. */
    abstract static class StripNode extends BinaryBuiltinNode {
        private final boolean left;
        private final boolean right;

        StripNode(boolean left, boolean right) {
            this.left = left;
            this.right = right;
        }

        static boolean isNone(Object value) {
            return value == None.INSTANCE;
        }

        @Specialization(guards = "isNone(characters)")
        TruffleString doSpace(TruffleString text, @SuppressWarnings("unused") Object characters, @Cached TruffleString.CodePointAtIndexNode codePointAtIndex,
                        @Cached TruffleString.SubstringNode substring) {
            int length = Strings.length(text);
            int start = 0;
            int end = length;
            if (left) {
                while (start < end && UnicodeText.isSpace(codePointAtIndex.execute(text, start, Strings.ENCODING))) {
                    start++;
                }
            }
            if (right) {
                while (end > start && UnicodeText.isSpace(codePointAtIndex.execute(text, end - 1, Strings.ENCODING))) {
                    end--;
                }
            }
            return end - start == length ? text : substring.execute(text, start, end - start, Strings.ENCODING, false);
        }

        @Specialization(replaces = "doSpace")
        @TruffleBoundary
        TruffleString doGeneric(Object self, Object characters) {
            TruffleString text = (TruffleString) self;
            TruffleString set = null;
            if (characters != None.INSTANCE) {
                set = TextArguments.textOrNull(characters);
                if (set == null) {
                    throw Errors.typeError("%s arg must be None or str", left && right ? "strip" : left ? "lstrip" : "rstrip");
                }
            }
            int length = Strings.length(text);
            int start = 0;
            int end = length;
            while (left && start < end && isStripped(text, start, set)) {
                start++;
            }
            while (right && end > start && isStripped(text, end - 1, set)) {
                end--;
            }
            return end - start == length ? text : Strings.substring(text, start, end);
        }

        private static boolean isStripped(TruffleString text, int index, TruffleString set) {
            int c = Strings.codePointAt(text, index);
            if (set == null) {
                return UnicodeText.isSpace(c);
            }
            return !set.isEmpty() && set.indexOfCodePointUncached(c, 0, Strings.length(set), Strings.ENCODING) >= 0;
        }
    }

    /** {@code join}. */
    abstract static class JoinNode extends BinaryBuiltinNode {

        @Specialization
        static TruffleString doList(TruffleString separator, ScriptList list) {
            TruffleString joined = Concatenation.joinOrNull(separator, list.storage());
            return joined != null ? joined : joined(separator, list);
        }

        @Specialization(replaces = "doList")
        static TruffleString doGeneric(Object separator, Object iterable) {
            return joined(separator, iterable);
        }

        @TruffleBoundary
        private static TruffleString joined(Object self, Object iterable) {
            TruffleString separator = (TruffleString) self;
            ScriptIterator iterator = TextArguments.iteratorOrNull(iterable);
            if (iterator == null) {
                throw Errors.typeError("can only join an iterable");
            }
            var out = Strings.builder();
            int index = 0;
            for (Object element = iterator.next(); element != null; element = iterator.next()) {
                if (!(PayloadObject.unwrap(element) instanceof TruffleString text)) {
                    throw Errors.typeError("sequence item %d: expected str instance, %s found", index, Types.typeName(element));
                }
                if (index++ > 0) {
                    out.appendStringUncached(separator);
                }
                out.appendStringUncached(text);
            }
            return out.toStringUncached();
        }
    }
}
