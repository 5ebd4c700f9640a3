package org.scriptling.builtins.types;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.builtins.types.TextArguments.Range;
import org.scriptling.operations.Items;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.text.BytesOperations;
import org.scriptling.runtime.text.BytesText;
import org.scriptling.runtime.text.Codecs;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;

/** Methods that bytes and bytearray have in common. */
final class BytesMethods {

    private static final int TABLE_SIZE = 256;

    private BytesMethods() {
    }

    static void addTo(MemberTable table, BytesKind kind) {
        addConversions(table, kind);
        addSearch(table, kind);
        addSplitting(table, kind);
        addCase(table, kind);
        addPadding(table, kind);
    }

    private static void addConversions(MemberTable table, BytesKind kind) {
        table.function("decode(self, encoding='utf-8', errors='strict')", arguments -> Codecs.decode(BytesKind.content(arguments[0]),
                        TextArguments.name(arguments[1], "decode", "encoding", "utf-8"), TextArguments.name(arguments[2], "decode", "errors", "strict")));
        table.function("hex(self, sep=..., bytes_per_sep=1)", BytesMethods::hexadecimal);
        table.classMethod("fromhex(cls, string, /)", arguments -> BuiltinConstruction.wrap((ScriptClass) arguments[0], kind.of(BytesConstruction.fromHexadecimal(arguments[1]))));
        table.function("base64(self, /)", arguments -> Strings.of(Base64.getEncoder().encodeToString(BytesKind.content(arguments[0]))));
        table.classMethod("frombase64(cls, s, /)", arguments -> BuiltinConstruction.wrap((ScriptClass) arguments[0], kind.of(BytesConstruction.fromBase64(arguments[1]))));
        table.function("length(self, /)", arguments -> (long) BytesKind.content(arguments[0]).length);
        table.function("translate(self, table, /, delete=...)", arguments -> translate(kind, arguments));
        table.staticMethod("maketrans(frm, to, /)", BytesMethods::makeTable);
    }

    private static Object hexadecimal(Object[] arguments) {
        int separator = 0;
        if (TextArguments.isGiven(arguments[1])) {
            TruffleString text = TextArguments.textOrNull(arguments[1]);
            byte[] content = BytesContent.ofOrNull(arguments[1]);
            if (Items.length(arguments[1]) != 1) {
                throw Errors.valueError("sep must be length 1.");
            }
            if (text == null && content == null) {
                throw Errors.typeError("sep must be str or bytes.");
            }
            separator = text == null ? content[0] : Strings.codePointAt(text, 0);
            if (separator < 0 || separator > 0x7f) {
                throw Errors.valueError("sep must be ASCII.");
            }
        }
        return Strings.of(BytesText.hexadecimal(BytesKind.content(arguments[0]), separator, Numbers.indexInt(arguments[2])));
    }

    private static Object translate(BytesKind kind, Object[] arguments) {
        byte[] mapping = arguments[1] == None.INSTANCE ? null : TextArguments.bytes(arguments[1]);
        if (mapping != null && mapping.length != TABLE_SIZE) {
            throw Errors.valueError("translation table must be 256 characters long");
        }
        boolean[] deleted = new boolean[TABLE_SIZE];
        if (TextArguments.isGiven(arguments[2])) {
            for (byte b : TextArguments.bytes(arguments[2])) {
                deleted[b & 0xff] = true;
            }
        }
        var out = new ByteArrayOutputStream();
        for (byte b : BytesKind.content(arguments[0])) {
            if (!deleted[b & 0xff]) {
                out.write(mapping == null ? b : mapping[b & 0xff]);
            }
        }
        return kind.of(out.toByteArray());
    }

    private static Object makeTable(Object[] arguments) {
        byte[] from = TextArguments.bytes(arguments[0]);
        byte[] to = TextArguments.bytes(arguments[1]);
        if (from.length != to.length) {
            throw Errors.valueError("maketrans arguments must have same length");
        }
        byte[] mapping = new byte[TABLE_SIZE];
        for (int i = 0; i < TABLE_SIZE; i++) {
            mapping[i] = (byte) i;
        }
        for (int i = 0; i < from.length; i++) {
            mapping[from[i] & 0xff] = to[i];
        }
        return new ScriptBytes(mapping);
    }

    private static void addSearch(MemberTable table, BytesKind kind) {
        table.function("find(self, sub, start=None, end=None, /)", arguments -> find(arguments, false));
        table.function("rfind(self, sub, start=None, end=None, /)", arguments -> find(arguments, true));
        table.function("index(self, sub, start=None, end=None, /)", arguments -> required(find(arguments, false)));
        table.function("rindex(self, sub, start=None, end=None, /)", arguments -> required(find(arguments, true)));
        table.function("count(self, sub, start=None, end=None, /)", arguments -> {
            byte[] content = BytesKind.content(arguments[0]);
            Range range = TextArguments.range(arguments[2], arguments[3], content.length);
            return (long) BytesOperations.count(content, needle(arguments[1]), range.start(), range.end());
        });
        table.function("startswith(self, prefix, start=None, end=None, /)", arguments -> hasAffix(arguments, false));
        table.function("endswith(self, suffix, start=None, end=None, /)", arguments -> hasAffix(arguments, true));
        table.function("removeprefix(self, prefix, /)", arguments -> {
            byte[] content = BytesKind.content(arguments[0]);
            byte[] prefix = TextArguments.bytes(arguments[1]);
            int start = BytesOperations.occursAt(content, prefix, 0, content.length) ? prefix.length : 0;
            return kind.of(java.util.Arrays.copyOfRange(content, start, content.length));
        });
        table.function("removesuffix(self, suffix, /)", arguments -> {
            byte[] content = BytesKind.content(arguments[0]);
            byte[] suffix = TextArguments.bytes(arguments[1]);
            int end = content.length - suffix.length;
            return kind.of(java.util.Arrays.copyOf(content, BytesOperations.occursAt(content, suffix, end, content.length) ? end : content.length));
        });
        table.function("replace(self, old, new, count=-1, /)", arguments -> kind.of(BytesOperations.replace(BytesKind.content(arguments[0]),
                        TextArguments.bytes(arguments[1]), TextArguments.bytes(arguments[2]), Numbers.indexLong(arguments[3]))));
    }

    /** What a search looks for: bytes, or one byte as an int. */
    private static byte[] needle(Object value) {
        byte[] content = BytesContent.ofOrNull(value);
        if (content != null) {
            return content;
        }
        if (!Numbers.isInteger(value)) {
            throw Errors.typeError("argument should be integer or bytes-like object, not '%s'", Types.typeName(value));
        }
        return new byte[]{BytesOperations.byteOf(value)};
    }

    private static long find(Object[] arguments, boolean last) {
        byte[] content = BytesKind.content(arguments[0]);
        Range range = TextArguments.range(arguments[2], arguments[3], content.length);
        byte[] needle = needle(arguments[1]);
        return last ? BytesOperations.findLast(content, needle, range.start(), range.end()) : BytesOperations.find(content, needle, range.start(), range.end());
    }

    private static long required(long index) {
        if (index < 0) {
            throw Errors.valueError("subsection not found");
        }
        return index;
    }

    private static boolean hasAffix(Object[] arguments, boolean atEnd) {
        byte[] content = BytesKind.content(arguments[0]);
        Range range = TextArguments.range(arguments[2], arguments[3], content.length);
        if (PayloadObject.unwrap(arguments[1]) instanceof ScriptTuple affixes) {
            for (Object affix : affixes.elements()) {
                if (hasAffix(content, TextArguments.bytes(affix), range, atEnd)) {
                    return true;
                }
            }
            return false;
        }
        byte[] affix = BytesContent.ofOrNull(arguments[1]);
        if (affix == null) {
            throw Errors.typeError("%s first arg must be bytes or a tuple of bytes, not %s", atEnd ? "endswith" : "startswith", Types.typeName(arguments[1]));
        }
        return hasAffix(content, affix, range, atEnd);
    }

    private static boolean hasAffix(byte[] content, byte[] affix, Range range, boolean atEnd) {
        int position = atEnd ? range.end() - affix.length : range.start();
        return position >= range.start() && BytesOperations.occursAt(content, affix, position, range.end());
    }

    private static void addSplitting(MemberTable table, BytesKind kind) {
        table.function("split(self, sep=None, maxsplit=-1)", arguments -> {
            byte[] content = BytesKind.content(arguments[0]);
            long limit = Numbers.indexLong(arguments[2]);
            return kind.listOf(arguments[1] == None.INSTANCE ? BytesText.splitAtSpace(content, limit) : BytesText.split(content, separator(arguments[1]), limit));
        });
        table.function("rsplit(self, sep=None, maxsplit=-1)", arguments -> {
            byte[] content = BytesKind.content(arguments[0]);
            long limit = Numbers.indexLong(arguments[2]);
            return kind.listOf(arguments[1] == None.INSTANCE ? BytesText.splitAtSpaceFromRight(content, limit)
                            : BytesText.splitFromRight(content, separator(arguments[1]), limit));
        });
        table.function("splitlines(self, keepends=False)", arguments -> kind.listOf(BytesText.lines(BytesKind.content(arguments[0]), Truth.isTrue(arguments[1]))));
        table.function("partition(self, sep, /)", arguments -> partition(kind, arguments, false));
        table.function("rpartition(self, sep, /)", arguments -> partition(kind, arguments, true));
        table.function("strip(self, bytes=None, /)", arguments -> strip(kind, arguments, true, true));
        table.function("lstrip(self, bytes=None, /)", arguments -> strip(kind, arguments, true, false));
        table.function("rstrip(self, bytes=None, /)", arguments -> strip(kind, arguments, false, true));
        table.function("join(self, iterable_of_bytes, /)", arguments -> join(kind, arguments));
    }

    private static byte[] separator(Object value) {
        byte[] separator = TextArguments.bytes(value);
        if (separator.length == 0) {
            throw Errors.valueError("empty separator");
        }
        return separator;
    }

    private static Object partition(BytesKind kind, Object[] arguments, boolean last) {
        byte[] content = BytesKind.content(arguments[0]);
        byte[] separator = separator(arguments[1]);
        int found = last ? BytesOperations.findLast(content, separator, 0, content.length) : BytesOperations.find(content, separator, 0, content.length);
        if (found < 0) {
            Object whole = kind.of(content.clone());
            Object empty = kind.of(new byte[0]);
            return last ? new ScriptTuple(kind.of(new byte[0]), empty, whole) : new ScriptTuple(whole, empty, kind.of(new byte[0]));
        }
        Object middle = kind == BytesKind.BYTES ? arguments[1] : kind.of(separator.clone());
        Object before = kind.of(java.util.Arrays.copyOf(content, found));
        return new ScriptTuple(before, middle, kind.of(java.util.Arrays.copyOfRange(content, found + separator.length, content.length)));
    }

    private static Object strip(BytesKind kind, Object[] arguments, boolean left, boolean right) {
        IntPredicate test = BytesText::isSpace;
        if (arguments[1] != None.INSTANCE) {
            boolean[] set = new boolean[TABLE_SIZE];
            for (byte b : TextArguments.bytes(arguments[1])) {
                set[b & 0xff] = true;
            }
            test = c -> set[c];
        }
        return kind.of(BytesText.strip(BytesKind.content(arguments[0]), test, left, right));
    }

    private static Object join(BytesKind kind, Object[] arguments) {
        byte[] separator = BytesKind.content(arguments[0]);
        ScriptIterator iterator = TextArguments.iteratorOrNull(arguments[1]);
        if (iterator == null) {
            throw Errors.typeError("can only join an iterable");
        }
        var out = new ByteArrayOutputStream();
        int index = 0;
        for (Object element = iterator.next(); element != null; element = iterator.next()) {
            byte[] content = BytesContent.ofOrNull(element);
            if (content == null) {
                throw Errors.typeError("sequence item %d: expected a bytes-like object, %s found", index, Types.typeName(element));
            }
            if (index++ > 0) {
                out.writeBytes(separator);
            }
            out.writeBytes(content);
        }
        return kind.of(out.toByteArray());
    }

    private static void addCase(MemberTable table, BytesKind kind) {
        addMapping(table, kind, "upper", BytesText::toUpper);
        addMapping(table, kind, "lower", BytesText::toLower);
        addMapping(table, kind, "swapcase", BytesText::swapCase);
        table.function("capitalize(self, /)", arguments -> kind.of(BytesText.capitalize(BytesKind.content(arguments[0]))));
        table.function("title(self, /)", arguments -> kind.of(BytesText.title(BytesKind.content(arguments[0]))));
        addTest(table, "isalpha", BytesText::isLetter);
        addTest(table, "isdigit", BytesText::isDigit);
        addTest(table, "isalnum", c -> BytesText.isLetter(c) || BytesText.isDigit(c));
        addTest(table, "isspace", BytesText::isSpace);
        table.function("isascii(self, /)", arguments -> {
            byte[] content = BytesKind.content(arguments[0]);
            return content.length == 0 || BytesText.all(content, c -> c < 0x80);
        });
        table.function("isupper(self, /)", arguments -> BytesText.isUpper(BytesKind.content(arguments[0])));
        table.function("islower(self, /)", arguments -> BytesText.isLower(BytesKind.content(arguments[0])));
        table.function("istitle(self, /)", arguments -> BytesText.isTitle(BytesKind.content(arguments[0])));
    }

    private static void addMapping(MemberTable table, BytesKind kind, String name, IntUnaryOperator mapping) {
        table.function(name + "(self, /)", arguments -> kind.of(BytesText.map(BytesKind.content(arguments[0]), mapping)));
    }

    private static void addTest(MemberTable table, String name, IntPredicate test) {
        table.function(name + "(self, /)", arguments -> BytesText.all(BytesKind.content(arguments[0]), test));
    }

    private static void addPadding(MemberTable table, BytesKind kind) {
        table.function("center(self, width, fillchar=..., /)", arguments -> {
            long padding = padding(arguments);
            long left = padding / 2 + (padding & Numbers.indexLong(arguments[1]) & 1);
            return pad(kind, arguments, "center", left, padding - left);
        });
        table.function("ljust(self, width, fillchar=..., /)", arguments -> pad(kind, arguments, "ljust", 0, padding(arguments)));
        table.function("rjust(self, width, fillchar=..., /)", arguments -> pad(kind, arguments, "rjust", padding(arguments), 0));
        table.function("zfill(self, width, /)", arguments -> kind.of(BytesText.zeroFill(BytesKind.content(arguments[0]), Numbers.indexLong(arguments[1]))));
        table.function("expandtabs(self, tabsize=8)", arguments -> kind.of(BytesText.expandTabs(BytesKind.content(arguments[0]), Numbers.indexInt(arguments[1]))));
    }

    private static long padding(Object[] arguments) {
        return Math.max(0, Numbers.indexLong(arguments[1]) - BytesKind.content(arguments[0]).length);
    }

    private static Object pad(BytesKind kind, Object[] arguments, String method, long left, long right) {
        byte fill = ' ';
        if (TextArguments.isGiven(arguments[2])) {
            byte[] given = BytesContent.ofOrNull(arguments[2]);
            if (given == null || given.length != 1) {
                throw Errors.typeError("%s() argument 2 must be a byte string of length 1, not %s", method, Types.typeName(arguments[2]));
            }
            fill = given[0];
        }
        return kind.of(BytesText.pad(BytesKind.content(arguments[0]), left, right, fill));
    }
}
