package org.scriptling.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Items;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.TernaryBuiltinNode;
import org.scriptling.runtime.iteration.DictKeyIterator;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.text.Codecs;
import org.scriptling.runtime.text.StringOperations;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.text.TextFormat;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptBytes;

/** Methods of str that format, pad, translate and encode. */
final class StringFormatMethods {

    private StringFormatMethods() {
    }

    static void addTo(MemberTable table) {
        table.function("format(self, /, *args, **kwargs)",
                        arguments -> TextFormat.format((TruffleString) arguments[0], ((ScriptTuple) arguments[1]).elements(), arguments[2]));
        table.function("format_map(self, mapping, /)", arguments -> TextFormat.formatMap((TruffleString) arguments[0], arguments[1]));
        table.node("encode(self, encoding='utf-8', errors='strict')", StringFormatMethodsFactory.EncodeNodeGen::create);
        table.function("center(self, width, fillchar=' ', /)", arguments -> {
            long padding = padding(arguments);
            // CPython puts the odd one to the left of texts with an odd width.
            long left = padding / 2 + (padding & Numbers.indexLong(arguments[1]) & 1);
            return padded(arguments, left, padding - left);
        });
        table.function("ljust(self, width, fillchar=' ', /)", arguments -> padded(arguments, 0, padding(arguments)));
        table.function("rjust(self, width, fillchar=' ', /)", arguments -> padded(arguments, padding(arguments), 0));
        table.function("zfill(self, width, /)", StringFormatMethods::zeroFill);
        table.function("expandtabs(self, tabsize=8)", StringFormatMethods::expandTabs);
        table.function("translate(self, table, /)", arguments -> translate((TruffleString) arguments[0], arguments[1]));
        table.staticMethod("maketrans(x, y=..., z=..., /)", StringFormatMethods::makeTable);
    }

    private static long padding(Object[] arguments) {
        return Math.max(0, Numbers.indexLong(arguments[1]) - Strings.length((TruffleString) arguments[0]));
    }

    private static TruffleString padded(Object[] arguments, long left, long right) {
        TruffleString fill = TextArguments.text(arguments[2], "The fill character must be a unicode character");
        if (Strings.length(fill) != 1) {
            throw Errors.typeError("The fill character must be exactly one character long");
        }
        TruffleString text = (TruffleString) arguments[0];
        TruffleString result = left == 0 ? text : Strings.concat(StringOperations.repeat(fill, left), text);
        return right == 0 ? result : Strings.concat(result, StringOperations.repeat(fill, right));
    }

    private static Object zeroFill(Object[] arguments) {
        TruffleString text = (TruffleString) arguments[0];
        long padding = padding(arguments);
        if (padding == 0) {
            return text;
        }
        TruffleString zeros = StringOperations.repeat(Strings.ofCodePoint('0'), padding);
        int length = Strings.length(text);
        int first = length == 0 ? 0 : Strings.codePointAt(text, 0);
        if (first == '+' || first == '-') {
            return Strings.concat(Strings.concat(Strings.ofCodePoint(first), zeros), Strings.substring(text, 1, length));
        }
        return Strings.concat(zeros, text);
    }

    private static Object expandTabs(Object[] arguments) {
        TruffleString text = (TruffleString) arguments[0];
        int tabSize = Numbers.indexInt(arguments[1]);
        TruffleStringBuilderUTF32 out = Strings.builder();
        int column = 0;
        for (int c : Strings.toCodePoints(text)) {
            if (c == '\t') {
                int count = tabSize > 0 ? tabSize - column % tabSize : 0;
                out.appendStringUncached(StringOperations.repeat(Strings.ofCodePoint(' '), count));
                column += count;
            } else {
                out.appendCodePointUncached(c, 1, true);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return out.toStringUncached();
    }

    private static TruffleString translate(TruffleString text, Object table) {
        TruffleStringBuilderUTF32 out = Strings.builder();
        for (int c : Strings.toCodePoints(text)) {
            Object replacement = replacement(table, c);
            switch (PayloadObject.unwrap(replacement)) {
                case None _ -> {
                }
                case TruffleString other -> out.appendStringUncached(other);
                case Object value when Numbers.isInteger(value) -> {
                    if (!(Numbers.index(value) instanceof Long number) || number < 0 || number > Character.MAX_CODE_POINT) {
                        throw Errors.valueError("character mapping must be in range(0x110000)");
                    }
                    out.appendCodePointUncached((int) (long) number, 1, true);
                }
                default -> throw Errors.typeError("character mapping must return integer, None or str");
            }
        }
        return out.toStringUncached();
    }

    /** What a translation table gives for a character: by code point, else by one-character text (S17), else the character itself. */
    private static Object replacement(Object table, int c) {
        if (table instanceof ScriptDict dict) {
            Object found = dict.get((long) c);
            if (found == null) {
                found = dict.get(Strings.ofCodePoint(c));
            }
            return found == null ? (Object) (long) c : found;
        }
        try {
            return Items.get(table, (long) c);
        } catch (ScriptException failure) {
            if (!Types.isInstance(failure.exception(), ExceptionClasses.LOOKUP_ERROR)) {
                throw failure;
            }
            Object found = PayloadObject.unwrap(table) instanceof ScriptDict dict ? dict.get(Strings.ofCodePoint(c)) : null;
            return found == null ? (Object) (long) c : found;
        }
    }

    private static Object makeTable(Object[] arguments) {
        var table = new ScriptDict();
        if (!TextArguments.isGiven(arguments[1])) {
            if (!(PayloadObject.unwrap(arguments[0]) instanceof ScriptDict source)) {
                throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
            }
            ScriptIterator keys = new DictKeyIterator(source);
            for (Object key = keys.next(); key != null; key = keys.next()) {
                table.put(tableKey(key), source.get(key));
            }
            return table;
        }
        TruffleString from = TextArguments.text(arguments[0], "first maketrans argument must be a string if there is a second argument");
        TruffleString to = TextArguments.text(arguments[1], "maketrans() argument 2 must be str");
        int length = Strings.length(from);
        if (length != Strings.length(to)) {
            throw Errors.valueError("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < length; i++) {
            table.put((long) Strings.codePointAt(from, i), (long) Strings.codePointAt(to, i));
        }
        if (TextArguments.isGiven(arguments[2])) {
            for (int c : Strings.toCodePoints(TextArguments.text(arguments[2], "maketrans() argument 3 must be str"))) {
                table.put((long) c, None.INSTANCE);
            }
        }
        return table;
    }

    private static Object tableKey(Object key) {
        if (Numbers.isInteger(key)) {
            return key;
        }
        TruffleString text = TextArguments.textOrNull(key);
        if (text == null) {
            throw Errors.typeError("keys in translate table must be strings or integers");
        }
        if (Strings.length(text) != 1) {
            throw Errors.valueError("string keys in translate table must be of length 1");
        }
        return (long) Strings.codePointAt(text, 0);
    }

    /** {@code encode}: valid text to UTF-8 without leaving compiled code. */
    abstract static class EncodeNode extends TernaryBuiltinNode {

        static final TruffleString UTF_8 = Strings.of("utf-8");

        @Specialization(guards = {"equal.execute(encoding, utf8(), textEncoding())", "isValid.execute(text, textEncoding())"}, limit = "1")
        static ScriptBytes doUtf8(TruffleString text, @SuppressWarnings("unused") TruffleString encoding, @SuppressWarnings("unused") TruffleString errors,
                        @SuppressWarnings("unused") @Cached TruffleString.EqualNode equal,
                        @SuppressWarnings("unused") @Cached TruffleString.IsValidNode isValid,
                        @Cached TruffleString.SwitchEncodingNode switchEncoding,
                        @Cached TruffleString.CopyToByteArrayNode copyToByteArray) {
            TruffleString utf8 = switchEncoding.execute(text, TruffleString.Encoding.UTF_8);
            return new ScriptBytes(copyToByteArray.execute(utf8, TruffleString.Encoding.UTF_8));
        }

        static TruffleString utf8() {
            return UTF_8;
        }

        static TruffleString.Encoding textEncoding() {
            return Strings.ENCODING;
        }

        @Specialization(replaces = "doUtf8")
        @TruffleBoundary
        static ScriptBytes doGeneric(Object text, Object encoding, Object errors) {
            String encodingName = TextArguments.name(encoding, "encode", "encoding", "utf-8");
            String errorHandler = TextArguments.name(errors, "encode", "errors", "strict");
            return new ScriptBytes(Codecs.encode((TruffleString) text, encodingName, errorHandler));
        }
    }
}
