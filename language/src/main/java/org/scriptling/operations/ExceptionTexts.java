package org.scriptling.operations;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.text.Quoting;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;

/** The texts of exceptions (language.md 12.2). */
public final class ExceptionTexts {

    private ExceptionTexts() {
    }

    /** {@code BaseException.__str__} and its overrides in the builtin classes. */
    public static TruffleString display(ExceptionObject exception) {
        ScriptTuple arguments = exception.arguments();
        ScriptClass type = exception.scriptClass();
        if (type.isSubclassOf(ExceptionClasses.OS_ERROR) && arguments.size() >= 2) {
            return operatingSystemError(exception, arguments);
        }
        if (type.isSubclassOf(ExceptionClasses.BASE_EXCEPTION_GROUP) && arguments.size() == 2) {
            Object[] members = Iteration.toArray(arguments.get(1));
            return Strings.of(Texts.displayJava(arguments.get(0)) + " (" + members.length + " sub-exception" + (members.length == 1 ? ")" : "s)"));
        }
        if (type.isSubclassOf(ExceptionClasses.UNICODE_DECODE_ERROR) && arguments.size() == 5) {
            return Strings.of(decodeError(arguments));
        }
        if (type.isSubclassOf(ExceptionClasses.UNICODE_ENCODE_ERROR) && arguments.size() == 5) {
            return Strings.of(encodeError(arguments));
        }
        if (type.isSubclassOf(ExceptionClasses.SYNTAX_ERROR) && arguments.size() >= 1) {
            return Texts.display(arguments.get(0));
        }
        return switch (arguments.size()) {
            case 0 -> Strings.EMPTY;
            case 1 -> type.isSubclassOf(ExceptionClasses.KEY_ERROR) ? Texts.representation(arguments.get(0)) : Texts.display(arguments.get(0));
            default -> Texts.representation(arguments);
        };
    }

    private static TruffleString operatingSystemError(ExceptionObject exception, ScriptTuple arguments) {
        StringBuilder text = new StringBuilder("[Errno ").append(Texts.displayJava(arguments.get(0))).append("] ").append(Texts.displayJava(arguments.get(1)));
        Object filename = Attributes.ownAttribute(exception, "filename");
        if (filename == null && arguments.size() > 2) {
            filename = arguments.get(2);
        }
        if (filename != null && filename != None.INSTANCE) {
            text.append(": ").append(Texts.representationJava(filename));
            Object second = Attributes.ownAttribute(exception, "filename2");
            if (second != null && second != None.INSTANCE) {
                text.append(" -> ").append(Texts.representationJava(second));
            }
        }
        return Strings.of(text.toString());
    }

    private static String decodeError(ScriptTuple arguments) {
        long start = Numbers.indexLong(arguments.get(2));
        long end = Numbers.indexLong(arguments.get(3));
        String codec = Texts.displayJava(arguments.get(0));
        String reason = Texts.displayJava(arguments.get(4));
        if (end - start == 1 && arguments.get(1) instanceof ScriptBytes bytes && start < bytes.size()) {
            return String.format("'%s' codec can't decode byte 0x%02x in position %d: %s", codec, bytes.bytes()[(int) start] & 0xff, start, reason);
        }
        return String.format("'%s' codec can't decode bytes in position %d-%d: %s", codec, start, end - 1, reason);
    }

    private static String encodeError(ScriptTuple arguments) {
        long start = Numbers.indexLong(arguments.get(2));
        long end = Numbers.indexLong(arguments.get(3));
        String codec = Texts.displayJava(arguments.get(0));
        String reason = Texts.displayJava(arguments.get(4));
        if (end - start == 1 && arguments.get(1) instanceof TruffleString text && start < Strings.length(text)) {
            int codePoint = Strings.codePointAt(text, (int) start);
            String shown = codePoint < 0x100 ? String.format("\\x%02x", codePoint) : codePoint < 0x10000 ? String.format("\\u%04x", codePoint) : String.format("\\U%08x", codePoint);
            return String.format("'%s' codec can't encode character '%s' in position %d: %s", codec, shown, start, reason);
        }
        return String.format("'%s' codec can't encode characters in position %d-%d: %s", codec, start, end - 1, reason);
    }

    /** {@code BaseException.__repr__}. */
    public static TruffleString representation(ExceptionObject exception) {
        ScriptTuple arguments = exception.arguments();
        StringBuilder text = new StringBuilder(exception.scriptClass().name()).append('(');
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
                text.append(", ");
            }
            Object argument = arguments.get(i);
            text.append(argument instanceof TruffleString string ? Strings.toJava(Quoting.representation(string)) : Texts.representationJava(argument));
        }
        return Strings.of(text.append(')').toString());
    }
}
