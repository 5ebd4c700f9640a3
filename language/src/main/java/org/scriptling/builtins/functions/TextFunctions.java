package org.scriptling.builtins.functions;

import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.function.UnaryBuiltinNode;
import org.scriptling.runtime.text.NumberText;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.PayloadObject;

/** Builtin functions on texts: Python's (language.md 15.1) and Scriptling's own (15.2). */
public final class TextFunctions {

    private static final int BINARY = 2;
    private static final int OCTAL = 8;
    private static final int HEXADECIMAL = 16;

    private TextFunctions() {
    }

    /** Adds the functions to the table of the module {@code builtins}. */
    public static void addTo(MemberTable table) {
        table.node("chr(i, /)", "chr(i) - The one-character text of a code point.", TextFunctionsFactory.ChrNodeGen::create);
        table.node("ord(c, /)", "ord(c) - The code point of a one-character text.", TextFunctionsFactory.OrdNodeGen::create);
        table.function("repr(obj, /)", "repr(obj) - The text of a value as a literal.", arguments -> Texts.representation(arguments[0]));
        table.function("ascii(obj, /)", "ascii(obj) - As repr, with non-ASCII characters escaped.", arguments -> Texts.ascii(arguments[0]));
        table.function("format(value, format_spec='', /)", "format(value, format_spec='') - The text of a value by a format specification.", TextFunctions::format);
        table.function("bin(number, /)", "bin(number) - The binary text of an int.", arguments -> prefixed(arguments[0], BINARY));
        table.function("oct(number, /)", "oct(number) - The octal text of an int.", arguments -> prefixed(arguments[0], OCTAL));
        table.function("hex(number, /)", "hex(number) - The hexadecimal text of an int.", arguments -> prefixed(arguments[0], HEXADECIMAL));
        addMethod(table, "upper(s, /)", "upper(s) - The text in upper case.");
        addMethod(table, "lower(s, /)", "lower(s) - The text in lower case.");
        addMethod(table, "capitalize(s, /)", "capitalize(s) - The text with its first character in upper case.");
        addMethod(table, "title(s, /)", "title(s) - The text with each word in title case.");
        addMethod(table, "split(s, sep=..., max=..., /)", "split(s, sep=None, max=-1) - The parts of the text between separators.");
        addMethod(table, "replace(s, old, new, count=..., /)", "replace(s, old, new, count=-1) - The text with parts replaced.");
        addMethod(table, "strip(s, chars=..., /)", "strip(s, chars=None) - The text without space at both ends.");
        addMethod(table, "lstrip(s, chars=..., /)", "lstrip(s, chars=None) - The text without space at its start.");
        addMethod(table, "rstrip(s, chars=..., /)", "rstrip(s, chars=None) - The text without space at its end.");
        addMethod(table, "startswith(s, prefix, /)", "startswith(s, prefix) - Whether the text begins with a prefix.");
        addMethod(table, "endswith(s, suffix, /)", "endswith(s, suffix) - Whether the text ends with a suffix.");
        table.function("join(list, sep, /)", "join(list, sep) - The texts of a list with a separator between them.", arguments -> {
            requireText(arguments[1], "join() argument 2 must be str, not %s");
            return Calls.callMethod(arguments[1], "join", arguments[0]);
        });
    }

    private static Object format(Object[] arguments) {
        if (!(PayloadObject.unwrap(arguments[1]) instanceof TruffleString specification)) {
            throw Errors.typeError("format() argument 2 must be str, not %s", Types.typeName(arguments[1]));
        }
        return Texts.format(arguments[0], specification);
    }

    private static TruffleString prefixed(Object number, int base) {
        BigInteger value = Numbers.toBigInteger(number);
        return Strings.of(NumberText.prefixed(value, base));
    }

    private static void requireText(Object value, String message) {
        if (!(PayloadObject.unwrap(value) instanceof TruffleString)) {
            throw Errors.typeError(message, Types.typeName(value));
        }
    }

    /** Adds a function that calls the method of the same name on its first argument, which must be a text. */
    private static void addMethod(MemberTable table, String signature, String documentation) {
        String name = signature.substring(0, signature.indexOf('('));
        table.function(signature, documentation, arguments -> {
            requireText(arguments[0], name + "() argument 1 must be str, not %s");
            int count = arguments.length;
            while (arguments[count - 1] == SignatureText.LEFT_OUT) {
                count--;
            }
            return Calls.callMethod(arguments[0], name, java.util.Arrays.copyOfRange(arguments, 1, count));
        });
    }

    /** {@code chr}. */
    abstract static class ChrNode extends UnaryBuiltinNode {

        @Specialization(guards = {"codePoint >= 0", "codePoint <= 255"})
        static TruffleString doLatin1(long codePoint) {
            return Strings.ofCodePoint((int) codePoint);
        }

        @Specialization(replaces = "doLatin1")
        @TruffleBoundary
        static TruffleString doGeneric(Object value) {
            if (!(Numbers.index(value) instanceof Long codePoint) || codePoint != codePoint.intValue()) {
                throw Errors.overflowError("Python int too large to convert to C int");
            }
            if (!Character.isValidCodePoint(codePoint.intValue())) {
                throw Errors.valueError("chr() arg not in range(0x110000)");
            }
            return Strings.ofCodePoint(codePoint.intValue());
        }
    }

    /** {@code ord}. */
    abstract static class OrdNode extends UnaryBuiltinNode {

        static boolean isCharacter(TruffleString text) {
            return Strings.length(text) == 1;
        }

        @Specialization(guards = "isCharacter(text)")
        static long doCharacter(TruffleString text, @Cached TruffleString.CodePointAtIndexNode codePointAtIndex) {
            return codePointAtIndex.execute(text, 0, Strings.ENCODING);
        }

        @Specialization(replaces = "doCharacter")
        @TruffleBoundary
        static long doGeneric(Object value) {
            byte[] content = BytesContent.ofOrNull(value);
            int length;
            if (PayloadObject.unwrap(value) instanceof TruffleString text) {
                length = Strings.length(text);
                if (length == 1) {
                    return Strings.codePointAt(text, 0);
                }
            } else if (content == null) {
                throw Errors.typeError("ord() expected string of length 1, but %s found", Types.typeName(value));
            } else {
                length = content.length;
                if (length == 1) {
                    return content[0] & 0xff;
                }
            }
            throw Errors.typeError("ord() expected a character, but string of length %d found", length);
        }
    }
}
