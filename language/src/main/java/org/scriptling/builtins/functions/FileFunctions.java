package org.scriptling.builtins.functions;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.builtins.files.FileObjects;
import org.scriptling.builtins.files.FileObjects.OpenMode;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;

/** The builtin function {@code open}. */
public final class FileFunctions {

    private FileFunctions() {
    }

    /** Adds {@code open} to a table. */
    public static MemberTable addTo(MemberTable table) {
        return table.function("open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)", FileFunctions::open);
    }

    private static Object open(Object[] arguments) {
        OpenMode mode = mode(text(arguments[1], "mode"));
        String encoding = optionalText(arguments[3], "encoding");
        String errors = optionalText(arguments[4], "errors");
        String newline = optionalText(arguments[5], "newline");
        if (mode.binary()) {
            checkAbsent(encoding, "an encoding");
            checkAbsent(errors, "an errors");
            checkAbsent(newline, "a newline");
        }
        if (newline != null && !newline.isEmpty() && !newline.equals("\n") && !newline.equals("\r") && !newline.equals("\r\n")) {
            throw Errors.valueError("illegal newline value: %s", Texts.representationJava(arguments[5]));
        }
        if (arguments[7] != None.INSTANCE || !Truth.isTrue(arguments[6])) {
            throw Errors.valueError("closefd and opener are not supported");
        }
        return FileObjects.open(arguments[0], mode, encoding == null ? "UTF-8" : encoding, errors == null ? "strict" : errors, newline);
    }

    private static void checkAbsent(String value, String what) {
        if (value != null) {
            throw Errors.valueError("binary mode doesn't take %s argument", what);
        }
    }

    private static String text(Object value, String parameter) {
        if (!(Types.unwrap(value) instanceof TruffleString text)) {
            throw Errors.typeError("open() argument '%s' must be str, not %s", parameter, Types.typeName(value));
        }
        return Strings.toJava(text);
    }

    private static String optionalText(Object value, String parameter) {
        if (value == None.INSTANCE) {
            return null;
        }
        if (!(Types.unwrap(value) instanceof TruffleString text)) {
            throw Errors.typeError("open() argument '%s' must be str or None, not %s", parameter, Types.typeName(value));
        }
        return Strings.toJava(text);
    }

    private static OpenMode mode(String mode) {
        char action = 0;
        int actions = 0;
        for (int i = 0; i < mode.length(); i++) {
            char c = mode.charAt(i);
            if ("rwaxbt+".indexOf(c) < 0 || mode.indexOf(c, i + 1) >= 0) {
                throw Errors.valueError("invalid mode: '%s'", mode);
            }
            if ("rwax".indexOf(c) >= 0) {
                action = c;
                actions++;
            }
        }
        boolean binary = mode.indexOf('b') >= 0;
        if (binary && mode.indexOf('t') >= 0) {
            throw Errors.valueError("can't have text and binary mode at once");
        }
        if (actions > 1) {
            throw Errors.valueError("must have exactly one of create/read/write/append mode");
        }
        if (actions == 0) {
            throw Errors.valueError("Must have exactly one of create/read/write/append mode and at most one plus");
        }
        return new OpenMode(mode, action, mode.indexOf('+') >= 0, binary);
    }
}
