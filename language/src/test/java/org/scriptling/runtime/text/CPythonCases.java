package org.scriptling.runtime.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.BigInt;

/** Reads the expectations that {@code make_cases.py} wrote with CPython, and makes the same texts of our results. */
final class CPythonCases {

    private static final int UNICODE_ERROR_ARGUMENTS = 5;

    private CPythonCases() {
    }

    /** The lines of a file, each as its fields, which still are escaped. */
    static Stream<List<String>> read(String file) {
        try (var stream = CPythonCases.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII).lines().map(line -> List.of(line.split("\t", -1)));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The guest value of a kind and a text. */
    static Object value(String kind, String text) {
        return switch (kind) {
            case "int" -> BigInt.normalize(new BigInteger(text));
            case "bool" -> text.equals("1");
            case "float" -> toDouble(text);
            case "str" -> unescaped(text);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** A float from its hexadecimal text. */
    static double toDouble(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    /** The text that CPython's codec unicode-escape wrote. */
    static TruffleString unescaped(String text) {
        int[] codePoints = new int[text.length()];
        int length = 0;
        int position = 0;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '\\') {
                codePoints[length++] = c;
                continue;
            }
            c = text.charAt(position++);
            int digits = switch (c) {
                case 'x' -> 2;
                case 'u' -> 4;
                case 'U' -> 8;
                default -> 0;
            };
            codePoints[length++] = switch (c) {
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case '\\' -> '\\';
                default -> Integer.parseInt(text, position, position + digits, 16);
            };
            position += digits;
        }
        return Strings.ofCodePoints(codePoints, 0, length);
    }

    /** What CPython's codec unicode-escape writes. */
    static String escaped(TruffleString text) {
        var out = new StringBuilder();
        for (int c : Strings.toCodePoints(text)) {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c >= ' ' && c < 0x7f) {
                        out.append((char) c);
                    } else {
                        out.append(String.format(c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
                    }
                }
            }
        }
        return out.toString();
    }

    /** The result of an operation as {@code make_cases.py} writes it. */
    static String outcome(Supplier<TruffleString> operation) {
        try {
            return "V" + escaped(operation.get());
        } catch (ScriptException failure) {
            var type = failure.exception().scriptClass();
            ScriptTuple arguments = failure.exception().arguments();
            if (arguments.size() == UNICODE_ERROR_ARGUMENTS) {
                return "E%s: %s %s %s %s".formatted(type.name(), arguments.get(0), arguments.get(2), arguments.get(3), arguments.get(4));
            }
            return "E" + type.name() + ": " + escaped((TruffleString) arguments.get(0));
        }
    }
}
