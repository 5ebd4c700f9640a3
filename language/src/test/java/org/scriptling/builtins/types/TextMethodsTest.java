package org.scriptling.builtins.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.oracle.truffle.api.strings.TruffleString;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.scriptling.operations.ArgumentBinder;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.runtime.text.FormatSpecification;
import org.scriptling.runtime.text.Quoting;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;

/** Methods of str, bytes and bytearray, compared with CPython's by the calls that {@code make_text_methods.py} wrote. */
final class TextMethodsTest {

    private static final int UNICODE_ERROR_ARGUMENTS = 5;

    static Stream<List<String>> methods() throws IOException {
        try (var stream = TextMethodsTest.class.getResourceAsStream("text-methods.tsv")) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.US_ASCII).lines().map(line -> List.of(line.split("\t", -1)));
            // One test for each method and type: its node sees one call after the other and specializes.
            return lines.collect(Collectors.groupingBy(fields -> fields.getFirst().charAt(0) + fields.get(1))).values().stream() //
                            .map(calls -> calls.stream().flatMap(List::stream).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void behavesAsCPython(List<String> calls) {
        BuiltinFunction function = (BuiltinFunction) members(calls.getFirst().charAt(0)).get(calls.get(1));
        BuiltinNode node = function.createNode();
        for (int i = 0; i < calls.size(); i += 4) {
            String call = calls.get(i) + "." + calls.get(i + 1) + "(" + calls.get(i + 2).replace('\u0001', ',') + ")";
            assertEquals(calls.get(i + 3), outcome(function, node, value(calls.get(i)), values(calls.get(i + 2), "\u0001")), call);
        }
    }

    private static Map<String, Object> members(char kind) {
        return switch (kind) {
            case 's' -> StringMembers.members();
            case 'y' -> BytesMembers.members();
            default -> ByteArrayMembers.members();
        };
    }

    private static String outcome(BuiltinFunction function, BuiltinNode node, Object receiver, Object[] arguments) {
        Object[] all = Stream.concat(Stream.of(receiver), Arrays.stream(arguments)).toArray();
        try {
            Object result = node.execute(ArgumentBinder.bindBuiltin(function, all, new String[0], new Object[0]));
            return "V" + escaped(representation(result)) + (receiver instanceof ScriptByteArray ? " " + escaped(representation(receiver)) : "");
        } catch (ScriptException failure) {
            String name = failure.exception().scriptClass().name();
            ScriptTuple details = failure.exception().arguments();
            if (details.size() == UNICODE_ERROR_ARGUMENTS) {
                return "E%s: %s %s %s %s".formatted(name, details.get(0), details.get(2), details.get(3), details.get(4));
            }
            return "E" + name + ": " + escaped(Strings.toJava((TruffleString) details.get(0)));
        }
    }

    private static Object[] values(String text, String separator) {
        return text.isEmpty() ? new Object[0] : Arrays.stream(text.split(separator, -1)).map(TextMethodsTest::value).toArray();
    }

    private static Object value(String text) {
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case 'n' -> None.INSTANCE;
            case 'b' -> rest.equals("1");
            case 'i' -> BigInt.normalize(new BigInteger(rest));
            case 'f' -> Double.parseDouble(rest);
            case 's' -> Strings.of(unescaped(rest));
            case 'y' -> new ScriptBytes(HexFormat.of().parseHex(rest));
            case 'Y' -> new ScriptByteArray(HexFormat.of().parseHex(rest));
            case 't' -> new ScriptTuple(values(rest, "\u0002"));
            case 'l' -> ScriptList.of(values(rest, "\u0002"));
            case 'd' -> {
                var dict = new ScriptDict();
                Object[] entries = values(rest, "\u0002");
                for (int i = 0; i < entries.length; i += 2) {
                    dict.put(entries[i], entries[i + 1]);
                }
                yield dict;
            }
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** {@code repr}, which for containers needs a context otherwise. */
    private static String representation(Object value) {
        return switch (value) {
            case None _ -> "None";
            case NotImplemented _ -> "NotImplemented";
            case TruffleString text -> Quoting.repr(text);
            case ScriptBytes bytes -> Quoting.representation(bytes.bytes());
            case ScriptByteArray bytes -> "bytearray(" + Quoting.representation(bytes.toArray()) + ")";
            case ScriptList list -> Arrays.stream(list.toArray()).map(TextMethodsTest::representation).collect(Collectors.joining(", ", "[", "]"));
            case ScriptTuple tuple -> Arrays.stream(tuple.elements()).map(TextMethodsTest::representation).collect(Collectors.joining(", ", "(", ")"));
            default -> Strings.toJava(FormatSpecification.format(value, ""));
        };
    }

    private static String unescaped(String text) {
        var out = new StringBuilder();
        int position = 0;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            c = text.charAt(position++);
            int digits = switch (c) {
                case 'x' -> 2;
                case 'u' -> 4;
                case 'U' -> 8;
                default -> 0;
            };
            out.appendCodePoint(switch (c) {
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case '\\' -> '\\';
                default -> Integer.parseInt(text, position, position + digits, 16);
            });
            position += digits;
        }
        return out.toString();
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
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
        });
        return out.toString();
    }
}
