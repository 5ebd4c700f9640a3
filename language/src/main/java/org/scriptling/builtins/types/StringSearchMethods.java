package org.scriptling.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.builtins.types.TextArguments.Range;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.text.StringOperations;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.PayloadObject;

/** Methods of str that look for texts and replace them. */
final class StringSearchMethods {

    private static final String TEXT_REQUIRED = "must be str";

    private StringSearchMethods() {
    }

    static void addTo(MemberTable table) {
        table.node("find(self, sub, start=None, end=None, /)", StringSearchMethodsFactory.FindNodeGen::create);
        table.function("rfind(self, sub, start=None, end=None, /)", arguments -> (long) findLast(arguments));
        table.function("index(self, sub, start=None, end=None, /)", arguments -> required(find(arguments[0], arguments[1], arguments[2], arguments[3])));
        table.function("rindex(self, sub, start=None, end=None, /)", arguments -> required(findLast(arguments)));
        table.function("count(self, sub, start=None, end=None, /)", arguments -> {
            TruffleString text = (TruffleString) arguments[0];
            Range range = TextArguments.range(arguments[2], arguments[3], Strings.length(text));
            TruffleString part = TextArguments.text(arguments[1], TEXT_REQUIRED);
            return (long) StringOperations.count(text, part, range.start(), range.end());
        });
        table.node("startswith(self, prefix, start=None, end=None, /)", () -> StringSearchMethodsFactory.AffixNodeGen.create(false));
        table.node("endswith(self, suffix, start=None, end=None, /)", () -> StringSearchMethodsFactory.AffixNodeGen.create(true));
        table.node("replace(self, old, new, count=-1, /)", StringSearchMethodsFactory.ReplaceNodeGen::create);
        table.function("removeprefix(self, prefix, /)", arguments -> {
            TruffleString text = (TruffleString) arguments[0];
            TruffleString prefix = TextArguments.text(arguments[1], "removeprefix() argument must be str");
            int length = Strings.length(text);
            return StringOperations.occursAt(text, prefix, 0, length) ? Strings.substring(text, Strings.length(prefix), length) : text;
        });
        table.function("removesuffix(self, suffix, /)", arguments -> {
            TruffleString text = (TruffleString) arguments[0];
            TruffleString suffix = TextArguments.text(arguments[1], "removesuffix() argument must be str");
            int start = Strings.length(text) - Strings.length(suffix);
            return StringOperations.occursAt(text, suffix, start, Strings.length(text)) ? Strings.substring(text, 0, start) : text;
        });
    }

    @TruffleBoundary
    private static long find(Object self, Object part, Object start, Object end) {
        TruffleString text = (TruffleString) self;
        Range range = TextArguments.range(start, end, Strings.length(text));
        TruffleString needle = TextArguments.text(part, TEXT_REQUIRED);
        return StringOperations.find(text, needle, range.start(), range.end());
    }

    private static int findLast(Object[] arguments) {
        TruffleString text = (TruffleString) arguments[0];
        Range range = TextArguments.range(arguments[2], arguments[3], Strings.length(text));
        TruffleString needle = TextArguments.text(arguments[1], TEXT_REQUIRED);
        return StringOperations.findLast(text, needle, range.start(), range.end());
    }

    private static long required(long index) {
        if (index < 0) {
            throw Errors.valueError("substring not found");
        }
        return index;
    }

    /** {@code find}. */
    abstract static class FindNode extends QuaternaryBuiltinNode {

        @Specialization(guards = {"isNone(start)", "isNone(end)"})
        static long doWhole(TruffleString text, TruffleString part, @SuppressWarnings("unused") Object start, @SuppressWarnings("unused") Object end) {
            return StringOperations.find(text, part, 0, Strings.length(text));
        }

        @Specialization(guards = "isNone(end)")
        static long doFrom(TruffleString text, TruffleString part, long start, @SuppressWarnings("unused") Object end) {
            int length = Strings.length(text);
            long from = start < 0 ? Math.max(0, start + length) : start;
            return from > length ? -1 : StringOperations.find(text, part, (int) from, length);
        }

        @Specialization(replaces = {"doWhole", "doFrom"})
        static long doGeneric(Object text, Object part, Object start, Object end) {
            return find(text, part, start, end);
        }
    }

    /** {@code startswith} and {@code endswith}. */
    abstract static class AffixNode extends QuaternaryBuiltinNode {
        private final boolean atEnd;

        AffixNode(boolean atEnd) {
            this.atEnd = atEnd;
        }

        @Specialization(guards = {"isNone(start)", "isNone(end)"})
        boolean doText(TruffleString text, TruffleString affix, @SuppressWarnings("unused") Object start, @SuppressWarnings("unused") Object end,
                        @Cached TruffleString.RegionEqualNode regionEqual) {
            int length = Strings.length(affix);
            int position = atEnd ? Strings.length(text) - length : 0;
            if (position < 0 || length > Strings.length(text)) {
                return false;
            }
            return length == 0 || regionEqual.execute(text, position, affix, 0, length, Strings.ENCODING);
        }

        @Specialization(replaces = "doText")
        @TruffleBoundary
        boolean doGeneric(Object self, Object affix, Object start, Object end) {
            TruffleString text = (TruffleString) self;
            Range range = TextArguments.range(start, end, Strings.length(text));
            return switch (PayloadObject.unwrap(affix)) {
                case TruffleString single -> hasAffix(text, single, range);
                case ScriptTuple tuple -> hasAny(text, tuple, range);
                default -> throw Errors.typeError("%s first arg must be str or a tuple of str, not %s", name(), Types.typeName(affix));
            };
        }

        private String name() {
            return atEnd ? "endswith" : "startswith";
        }

        private boolean hasAny(TruffleString text, ScriptTuple affixes, Range range) {
            for (Object affix : affixes.elements()) {
                TruffleString single = TextArguments.textOrNull(affix);
                if (single == null) {
                    throw Errors.typeError("tuple for %s must only contain str, not %s", name(), Types.typeName(affix));
                }
                if (hasAffix(text, single, range)) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasAffix(TruffleString text, TruffleString affix, Range range) {
            int position = atEnd ? range.end() - Strings.length(affix) : range.start();
            return position >= range.start() && StringOperations.occursAt(text, affix, position, range.end());
        }
    }

    /** {@code replace}. */
    abstract static class ReplaceNode extends QuaternaryBuiltinNode {

        @Specialization(guards = "count < 0")
        static TruffleString doAll(TruffleString text, TruffleString old, TruffleString replacement, @SuppressWarnings("unused") long count) {
            return StringOperations.replace(text, old, replacement, -1);
        }

        @Specialization(replaces = "doAll")
        @TruffleBoundary
        static TruffleString doGeneric(Object text, Object old, Object replacement, Object count) {
            TruffleString oldText = TextArguments.text(old, "replace() argument 1 must be str");
            TruffleString newText = TextArguments.text(replacement, "replace() argument 2 must be str");
            return StringOperations.replace((TruffleString) text, oldText, newText, Numbers.indexLong(count));
        }
    }
}
