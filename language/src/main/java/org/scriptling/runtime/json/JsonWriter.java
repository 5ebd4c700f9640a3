package org.scriptling.runtime.json;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/**
 * Writes JSON in the layouts of {@code json.dumps}. The generator of jakarta.json offers neither separators nor escapes nor
 * Python's float texts.
 */
public final class JsonWriter {

    private static final char[] HEXADECIMAL = "0123456789abcdef".toCharArray();

    private final JsonLayout layout;
    private final StringBuilder output = new StringBuilder();
    private final ContainerPath path = new ContainerPath();

    private JsonWriter(JsonLayout layout) {
        this.layout = layout;
    }

    /**
     * The JSON text of a value.
     *
     * @throws ScriptException TypeError for values that JSON cannot hold, ValueError for cycles and for constants that are not
     *             allowed; whatever the substitute function raises
     */
    @TruffleBoundary
    public static TruffleString write(Object value, JsonLayout layout) {
        JsonWriter writer = new JsonWriter(layout);
        writer.write(value);
        return Strings.of(writer.output.toString());
    }

    private void write(Object value) {
        switch (Types.unwrap(value)) {
            case TruffleString text -> writeString(Strings.toJava(text));
            case Long number -> output.append(number.longValue());
            case Boolean truth -> output.append(truth.booleanValue());
            case None _ -> output.append("null");
            case Double number -> output.append(JsonScalars.floatText(number, layout.allowConstants()));
            case BigInt number -> output.append(number.value());
            case ScriptDict dict -> writeObject(dict);
            case ScriptList list -> writeArray(list, list.toArray());
            case ScriptTuple tuple -> writeArray(tuple, tuple.elements());
            default -> writeSubstitute(value);
        }
    }

    private void writeSubstitute(Object value) {
        if (layout.substitute() == null) {
            throw JsonScalars.refusedValue(value);
        }
        path.enter(value);
        write(layout.substitute().call(new Object[]{value}));
        path.leave();
    }

    private void writeArray(Object container, Object[] elements) {
        if (elements.length == 0) {
            output.append("[]");
            return;
        }
        path.enter(container);
        output.append('[');
        for (int i = 0; i < elements.length; i++) {
            separate(i > 0);
            write(elements[i]);
        }
        path.leave();
        breakLine();
        output.append(']');
    }

    private void writeObject(ScriptDict dict) {
        List<Object[]> members = members(dict);
        if (members.isEmpty()) {
            output.append("{}");
            return;
        }
        path.enter(dict);
        output.append('{');
        boolean first = true;
        for (Object[] member : members) {
            String name = JsonScalars.name(member[0], layout.allowConstants());
            if (name == null) {
                if (layout.skipKeys()) {
                    continue;
                }
                throw JsonScalars.refusedKey(member[0]);
            }
            separate(!first);
            first = false;
            writeString(name);
            output.append(layout.keySeparator());
            write(member[1]);
        }
        path.leave();
        if (!first) {
            breakLine();
        }
        output.append('}');
    }

    private List<Object[]> members(ScriptDict dict) {
        HashTable table = dict.table();
        List<Object[]> members = new ArrayList<>(table.size());
        for (int i = 0; i < table.used(); i++) {
            Object value = table.value(i);
            if (value != null) {
                members.add(new Object[]{table.key(i), value});
            }
        }
        if (layout.sortKeys()) {
            members.sort((left, right) -> Comparisons.less(left[0], right[0]) ? -1 : Comparisons.less(right[0], left[0]) ? 1 : 0);
        }
        return members;
    }

    private void separate(boolean comma) {
        if (comma) {
            output.append(layout.itemSeparator());
        }
        breakLine();
    }

    private void breakLine() {
        if (layout.indent() != null) {
            output.append('\n');
            output.repeat(layout.indent(), path.depth());
        }
    }

    private void writeString(String text) {
        output.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c != '"' && c != '\\' && (c <= 0x7f || !layout.ascii())) {
                continue;
            }
            output.append(text, plain, i);
            plain = i + 1;
            escape(c);
        }
        output.append(text, plain, text.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> output.append("\\\"");
            case '\\' -> output.append("\\\\");
            case '\n' -> output.append("\\n");
            case '\r' -> output.append("\\r");
            case '\t' -> output.append("\\t");
            case '\b' -> output.append("\\b");
            case '\f' -> output.append("\\f");
            default -> output.append("\\u").append(HEXADECIMAL[c >> 12]).append(HEXADECIMAL[c >> 8 & 15]).append(HEXADECIMAL[c >> 4 & 15]).append(HEXADECIMAL[c & 15]);
        }
    }
}
