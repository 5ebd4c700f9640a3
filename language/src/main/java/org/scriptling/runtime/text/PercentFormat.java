package org.scriptling.runtime.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Items;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;

/** {@code format % values} for str and bytes (language.md 6.5). One object carries out one operation. */
public final class PercentFormat {

    private static final int DEFAULT_PRECISION = 6;

    private final int[] format;
    private final boolean bytes;
    private final Object mapping;
    private final CodePointBuilder out;
    private int position;
    private Object[] arguments;
    private int nextArgument;

    // The conversion at hand.
    private boolean leftAligned;
    private boolean plus;
    private boolean blank;
    private boolean alternate;
    private boolean zeroFill;
    private int width;
    private int precision;

    private PercentFormat(int[] format, boolean bytes, Object values) {
        this.format = format;
        this.bytes = bytes;
        this.out = new CodePointBuilder(format.length + 32);
        Object plain = Types.unwrap(values);
        this.mapping = isMapping(plain, bytes) ? values : null;
        this.arguments = plain instanceof ScriptTuple tuple ? tuple.elements() : new Object[]{values};
    }

    /** {@code format % values} of str. */
    @TruffleBoundary
    public static TruffleString format(TruffleString format, Object values) {
        var operation = new PercentFormat(Strings.toCodePoints(format), false, values);
        operation.run();
        return operation.out.toText();
    }

    /** {@code format % values} of bytes and bytearray. */
    @TruffleBoundary
    public static byte[] format(byte[] format, Object values) {
        int[] numbers = new int[format.length];
        for (int i = 0; i < format.length; i++) {
            numbers[i] = format[i] & 0xff;
        }
        var operation = new PercentFormat(numbers, true, values);
        operation.run();
        return operation.out.toBytes();
    }

    /** {@code format % values} of a bytes or bytearray object; the result is of the same kind. */
    @TruffleBoundary
    public static Object formatBytes(Object format, Object values) {
        return switch (Types.unwrap(format)) {
            case ScriptBytes bytes -> new ScriptBytes(format(bytes.bytes(), values));
            case ScriptByteArray bytes -> new ScriptByteArray(format(bytes.toArray(), values));
            default -> throw new IllegalArgumentException(format.getClass().getName());
        };
    }

    /** Whether the values can be subscripted, as a mapping can; bytes do so for the format of a str only. */
    private static boolean isMapping(Object values, boolean bytes) {
        return switch (values) {
            case ScriptTuple _, TruffleString _, Long _, Double _, Boolean _, BigInt _ -> false;
            case ScriptBytes _, ScriptByteArray _ -> !bytes;
            case ScriptDict _ -> true;
            default -> Attributes.lookupSpecial(values, "__getitem__") != null;
        };
    }

    private void run() {
        while (position < format.length) {
            int start = position;
            while (position < format.length && format[position] != '%') {
                position++;
            }
            out.append(format, start, position);
            if (position < format.length) {
                position++;
                conversion();
            }
        }
        if (nextArgument < arguments.length && mapping == null) {
            throw Errors.typeError(bytes ? "not all arguments converted during bytes formatting" : "not all arguments converted during string formatting");
        }
    }

    private void conversion() {
        if (peek() == '%') {
            position++;
            out.append('%');
            return;
        }
        if (peek() == '(') {
            selectByKey();
        }
        readFlags();
        width = -1;
        precision = -1;
        if (peek() == '*') {
            position++;
            width = star();
            if (width < 0) {
                leftAligned = true;
                width = -width;
            }
        } else {
            width = number("width too big");
        }
        if (peek() == '.') {
            position++;
            if (peek() == '*') {
                position++;
                precision = Math.max(0, star());
            } else {
                precision = Math.max(0, number("precision too big"));
            }
        }
        if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
            position++;
        }
        if (position >= format.length) {
            throw Errors.valueError("incomplete format");
        }
        int type = format[position++];
        convert(type, next());
    }

    private int peek() {
        return position < format.length ? format[position] : -1;
    }

    private Object next() {
        if (nextArgument >= arguments.length) {
            throw Errors.typeError("not enough arguments for format string");
        }
        return arguments[nextArgument++];
    }

    private void selectByKey() {
        if (mapping == null) {
            throw Errors.typeError("format requires a mapping");
        }
        int start = ++position;
        int depth = 1;
        while (depth > 0) {
            if (position >= format.length) {
                throw Errors.valueError("incomplete format key");
            }
            int c = format[position++];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        var key = new CodePointBuilder(position - start);
        key.append(format, start, position - 1);
        arguments = new Object[]{Items.get(mapping, bytes ? new ScriptBytes(key.toBytes()) : key.toText())};
        nextArgument = 0;
    }

    private void readFlags() {
        leftAligned = false;
        plus = false;
        blank = false;
        alternate = false;
        zeroFill = false;
        while (true) {
            switch (peek()) {
                case '-' -> leftAligned = true;
                case '+' -> plus = true;
                case ' ' -> blank = true;
                case '#' -> alternate = true;
                case '0' -> zeroFill = true;
                default -> {
                    return;
                }
            }
            position++;
        }
    }

    private int star() {
        Object value = Types.unwrap(next());
        return switch (value) {
            case Long number when number == number.intValue() -> number.intValue();
            case Boolean flag -> flag ? 1 : 0;
            case Long _, BigInt _ -> throw Errors.overflowError("Python int too large to convert to C int");
            default -> throw Errors.typeError("* wants int");
        };
    }

    private int number(String tooBig) {
        int start = position;
        long value = 0;
        while (peek() >= '0' && peek() <= '9') {
            value = value * 10 + (peek() - '0');
            if (value > Integer.MAX_VALUE) {
                throw Errors.valueError(tooBig);
            }
            position++;
        }
        return position == start ? -1 : (int) value;
    }

    private void convert(int type, Object value) {
        switch (type) {
            case 's', 'r', 'a' -> text(type, value);
            case 'b' -> {
                if (!bytes) {
                    throw unsupported(type);
                }
                text(type, value);
            }
            case 'd', 'i', 'u', 'x', 'X', 'o' -> integer(type, value);
            case 'e', 'E', 'f', 'F', 'g', 'G' -> {
                String text = FloatFormat.format(toDouble(value), type, precision < 0 ? DEFAULT_PRECISION : precision, alternate, false);
                boolean negative = text.startsWith("-");
                number(negative, "", negative ? text.substring(1) : text);
            }
            case 'c' -> padded(new int[]{character(value)});
            default -> throw unsupported(type);
        }
    }

    private RuntimeException unsupported(int type) {
        String shown = type > 31 && type < 128 ? Character.toString(type) : "?";
        return Errors.valueError("unsupported format character '%s' (0x%x) at index %d", shown, type, position - 1);
    }

    private void text(int type, Object value) {
        int[] content = bytes ? bytesText(type, value) : Strings.toCodePoints(switch (type) {
            case 's' -> Texts.display(value);
            case 'r' -> Texts.representation(value);
            default -> Texts.ascii(value);
        });
        padded(precision >= 0 && precision < content.length ? java.util.Arrays.copyOf(content, precision) : content);
    }

    private static int[] bytesText(int type, Object value) {
        if (type == 'a' || type == 'r') {
            return Strings.toCodePoints(Texts.ascii(value));
        }
        byte[] content = BytesContent.ofOrNull(value);
        if (content == null) {
            Object special = Attributes.lookupSpecial(value, "__bytes__");
            content = special == null ? null : BytesContent.ofOrNull(Calls.call(special));
        }
        if (content == null) {
            throw Errors.typeError("%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'", Types.typeName(value));
        }
        int[] numbers = new int[content.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = content[i] & 0xff;
        }
        return numbers;
    }

    private void integer(int type, Object value) {
        boolean decimal = type == 'd' || type == 'i' || type == 'u';
        BigInteger number = decimal ? truncated(type, value) : indexed(type, value);
        int base = decimal ? 10 : type == 'o' ? 8 : 16;
        String digits = number.abs().toString(base);
        if (digits.length() < precision) {
            digits = "0".repeat(precision - digits.length()) + digits;
        }
        String prefix = alternate ? NumberText.prefix(base) : "";
        if (type == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
            prefix = prefix.toUpperCase(Locale.ROOT);
        }
        number(number.signum() < 0, prefix, digits);
    }

    private static BigInteger truncated(int type, Object value) {
        Object plain = Types.unwrap(value);
        if (Numbers.isInteger(plain)) {
            return Numbers.toBigInteger(plain);
        }
        if (plain instanceof Double number) {
            if (number.isNaN()) {
                throw Errors.valueError("cannot convert float NaN to integer");
            }
            if (number.isInfinite()) {
                throw Errors.overflowError("cannot convert float infinity to integer");
            }
            return new BigDecimal(number).toBigInteger();
        }
        Object special = Attributes.lookupSpecial(value, "__int__");
        if (special == null && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError("%%%c format: a real number is required, not %s", type, Types.typeName(value));
        }
        return Numbers.toBigInteger(special == null ? Numbers.index(value) : Calls.call(special));
    }

    private static BigInteger indexed(int type, Object value) {
        if (!Numbers.isInteger(value) && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError("%%%c format: an integer is required, not %s", type, Types.typeName(value));
        }
        return Numbers.toBigInteger(Numbers.index(value));
    }

    private double toDouble(Object value) {
        Object plain = Types.unwrap(value);
        if (plain instanceof Double number) {
            return number;
        }
        if (bytes && !Numbers.isInteger(plain) && Attributes.lookupSpecial(value, "__float__") == null && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError("float argument required, not %s", Types.typeName(value));
        }
        return Numbers.toDouble(value);
    }

    private int character(Object value) {
        Object plain = Types.unwrap(value);
        if (!bytes && plain instanceof TruffleString text) {
            if (Strings.length(text) == 1) {
                return Strings.codePointAt(text, 0);
            }
            throw Errors.typeError("%c requires int or char");
        }
        byte[] content = bytes ? BytesContent.ofOrNull(plain) : null;
        if (content != null && content.length == 1) {
            return content[0] & 0xff;
        }
        if (content != null || !Numbers.isInteger(plain) && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError(bytes ? "%c requires an integer in range(256) or a single byte" : "%c requires int or char");
        }
        BigInteger number = Numbers.toBigInteger(Numbers.index(value));
        int limit = bytes ? 0xff : Character.MAX_CODE_POINT;
        if (number.signum() < 0 || number.compareTo(BigInteger.valueOf(limit)) > 0) {
            throw Errors.overflowError(bytes ? "%c arg not in range(256)" : "%c arg not in range(0x110000)");
        }
        return number.intValue();
    }

    private void padded(int[] content) {
        int padding = Math.max(0, width - content.length);
        out.appendRepeated(' ', leftAligned ? 0 : padding);
        out.append(content);
        out.appendRepeated(' ', leftAligned ? padding : 0);
    }

    private void number(boolean negative, String prefix, String digits) {
        String sign = negative ? "-" : plus ? "+" : blank ? " " : "";
        int padding = Math.max(0, width - sign.length() - prefix.length() - digits.length());
        boolean zeros = zeroFill && !leftAligned;
        out.appendRepeated(' ', leftAligned || zeros ? 0 : padding);
        out.append(sign);
        out.append(prefix);
        out.appendRepeated('0', zeros ? padding : 0);
        out.append(digits);
        out.appendRepeated(' ', leftAligned ? padding : 0);
    }
}
