package org.scriptling.runtime.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Items;
import org.scriptling.operations.Texts;
import org.scriptling.runtime.error.Errors;

/** {@code str.format} and {@code str.format_map}. One object carries out one operation. */
public final class TextFormat {

    /** A field may hold fields in its format specification, and those no further ones. */
    private static final int NESTING = 2;

    private enum Numbering {
        UNDECIDED,
        AUTOMATIC,
        MANUAL
    }

    private final Object[] positional;
    private final Object named;
    private Numbering numbering = Numbering.UNDECIDED;
    private int nextNumber;

    private TextFormat(Object[] positional, Object named) {
        this.positional = positional;
        this.named = named;
    }

    /**
     * {@code format.format(*positional, **named)}.
     *
     * @param named a dict of keyword arguments
     */
    @TruffleBoundary
    public static TruffleString format(TruffleString format, Object[] positional, Object named) {
        return new TextFormat(positional, named).expand(Strings.toCodePoints(format), NESTING);
    }

    /** {@code format.format_map(mapping)}. */
    @TruffleBoundary
    public static TruffleString formatMap(TruffleString format, Object mapping) {
        return new TextFormat(null, mapping).expand(Strings.toCodePoints(format), NESTING);
    }

    private TruffleString expand(int[] format, int nesting) {
        if (nesting <= 0) {
            throw Errors.valueError("Max string recursion exceeded");
        }
        var out = Strings.builder();
        int position = 0;
        while (position < format.length) {
            int start = position;
            while (position < format.length && format[position] != '{' && format[position] != '}') {
                position++;
            }
            if (position == format.length) {
                out.appendStringUncached(Strings.ofCodePoints(format, start, position - start));
                break;
            }
            int brace = format[position];
            boolean doubled = position + 1 < format.length && format[position + 1] == brace;
            if (!doubled && (brace == '}' || position + 1 == format.length)) {
                throw Errors.valueError("Single '%s' encountered in format string", Character.toString(brace));
            }
            // Of a doubled brace, one is part of the text.
            int textEnd = doubled ? position + 1 : position;
            if (textEnd > start) {
                out.appendStringUncached(Strings.ofCodePoints(format, start, textEnd - start));
            }
            position += doubled ? 2 : 1;
            if (!doubled) {
                Field field = Field.parse(format, position);
                out.appendStringUncached(render(field, format, nesting));
                position = field.end;
            }
        }
        return out.toStringUncached();
    }

    /**
     * A replacement field as it stands in the format text.
     *
     * @param conversion code point behind {@code !}, or 0
     * @param specificationStart start of the format specification, or -1
     * @param nested whether the specification has fields of its own
     * @param end index behind the closing brace
     */
    private record Field(int nameStart, int nameEnd, int conversion, int specificationStart, boolean nested, int end) {

        static Field parse(int[] format, int start) {
            int position = start;
            int c = 0;
            while (position < format.length) {
                c = format[position++];
                if (c == '{') {
                    throw Errors.valueError("unexpected '{' in field name");
                }
                if (c == '[') {
                    while (position < format.length && format[position] != ']') {
                        position++;
                    }
                } else if (c == '}' || c == ':' || c == '!') {
                    break;
                }
            }
            if (c != '}' && c != ':' && c != '!') {
                throw Errors.valueError("expected '}' before end of string");
            }
            int nameEnd = position - 1;
            if (c == '}') {
                return new Field(start, nameEnd, 0, -1, false, position);
            }
            int conversion = 0;
            if (c == '!') {
                if (position >= format.length) {
                    throw Errors.valueError("end of string while looking for conversion specifier");
                }
                conversion = format[position++];
                if (position < format.length) {
                    c = format[position++];
                    if (c == '}') {
                        return new Field(start, nameEnd, conversion, -1, false, position);
                    }
                    if (c != ':') {
                        throw Errors.valueError("expected ':' after conversion specifier");
                    }
                }
            }
            int specificationStart = position;
            boolean nested = false;
            int depth = 1;
            while (position < format.length) {
                c = format[position++];
                if (c == '{') {
                    nested = true;
                    depth++;
                } else if (c == '}' && --depth == 0) {
                    return new Field(start, nameEnd, conversion, specificationStart, nested, position);
                }
            }
            throw Errors.valueError("unmatched '{' in format spec");
        }
    }

    private TruffleString render(Field field, int[] format, int nesting) {
        Object value = lookUp(format, field.nameStart, field.nameEnd);
        Object converted = switch (field.conversion) {
            case 0 -> value;
            case 'r' -> Texts.representation(value);
            case 's' -> Texts.display(value);
            case 'a' -> Texts.ascii(value);
            default -> {
                int c = field.conversion;
                throw Errors.valueError("Unknown conversion specifier %s", c > ' ' && c < 0x7f ? Character.toString(c) : "\\x" + Integer.toHexString(c));
            }
        };
        if (field.specificationStart < 0) {
            return Texts.format(converted, Strings.EMPTY);
        }
        int length = field.end - 1 - field.specificationStart;
        TruffleString specification;
        if (field.nested) {
            specification = expand(java.util.Arrays.copyOfRange(format, field.specificationStart, field.end - 1), nesting - 1);
        } else {
            specification = Strings.ofCodePoints(format, field.specificationStart, length);
        }
        return Texts.format(converted, specification);
    }

    private Object lookUp(int[] format, int start, int end) {
        int position = start;
        while (position < end && format[position] != '.' && format[position] != '[') {
            position++;
        }
        Object value = first(format, start, position);
        while (position < end) {
            int c = format[position++];
            int nameStart = position;
            if (c == '.') {
                while (position < end && format[position] != '.' && format[position] != '[') {
                    position++;
                }
                requireName(nameStart, position);
                value = Attributes.get(value, Strings.toJava(Strings.ofCodePoints(format, nameStart, position - nameStart)));
            } else if (c == '[') {
                while (position < end && format[position] != ']') {
                    position++;
                }
                if (position == end) {
                    throw Errors.valueError("Missing ']' in format string");
                }
                requireName(nameStart, position);
                long index = index(format, nameStart, position);
                value = Items.get(value, index < 0 ? Strings.ofCodePoints(format, nameStart, position - nameStart) : (Object) index);
                position++;
            } else {
                throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
            }
        }
        return value;
    }

    private static void requireName(int start, int end) {
        if (start == end) {
            throw Errors.valueError("Empty attribute in format string");
        }
    }

    /** The argument that the first part of a field name stands for. */
    private Object first(int[] format, int start, int end) {
        long index = index(format, start, end);
        boolean empty = start == end;
        if (!empty && index < 0) {
            return Items.get(named, Strings.ofCodePoints(format, start, end - start));
        }
        if (numbering == Numbering.UNDECIDED) {
            numbering = empty ? Numbering.AUTOMATIC : Numbering.MANUAL;
        }
        if (empty && numbering == Numbering.MANUAL) {
            throw Errors.valueError("cannot switch from manual field specification to automatic field numbering");
        }
        if (!empty && numbering == Numbering.AUTOMATIC) {
            throw Errors.valueError("cannot switch from automatic field numbering to manual field specification");
        }
        if (empty) {
            index = nextNumber++;
        }
        if (positional == null) {
            throw Errors.valueError("Format string contains positional fields");
        }
        if (index >= positional.length) {
            throw Errors.indexError("Replacement index %d out of range for positional args tuple", index);
        }
        return positional[(int) index];
    }

    /** The number that a part of a field name is, or -1 when it is none. */
    private static long index(int[] format, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            if (!UnicodeText.isDecimal(format[i])) {
                return -1;
            }
            int digit = Character.digit(format[i], 10);
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw Errors.valueError("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
        }
        return start == end ? -1 : value;
    }
}
