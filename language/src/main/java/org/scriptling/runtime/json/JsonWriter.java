package org.scriptling.runtime.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.json.JsonBytes.Characters;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/**
 * Writes guest values as JSON in a layout, straight to bytes: a generator of jakarta.json needs Java strings and characters in between,
 * which is most of the cost of an answer, and offers neither Python's separators and escapes nor its texts of floats.
 */
final class JsonWriter {

    /** A name that was written, with what stands between it and its value, and the name that was written after it. */
    private static final class Member {
        private final TruffleString name;
        private final byte[] bytes;
        private Member next;

        Member(TruffleString name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }
    }

    /** How many names are remembered at most. */
    private static final int MAXIMUM_MEMBERS = 32;

    private final JsonLayout layout;
    private final JsonBytes output;
    private final byte[] itemSeparator;
    private final byte[] keySeparator;
    private final ContainerPath path = new ContainerPath();
    /** The name that was written last. Dicts with the same keys follow each other: the next name is mostly the one of last time. */
    private Member lastMember;
    private Member[] members = new Member[8];
    private int memberCount;

    JsonWriter(JsonLayout layout, Characters characters) {
        this.layout = layout;
        this.output = new JsonBytes(characters);
        this.itemSeparator = JsonBytes.ofPlain(layout.itemSeparator());
        this.keySeparator = JsonBytes.ofPlain(layout.keySeparator());
    }

    /** What was written. */
    JsonBytes output() {
        return output;
    }

    /**
     * Writes a value.
     *
     * @throws ScriptException TypeError for values that JSON cannot hold, ValueError for cycles and for constants that are not
     *             allowed, RecursionError for more than 1000 levels; whatever the substitute function raises
     */
    void write(Object value) {
        if (value instanceof TruffleString text) {
            output.text(text);
        } else if (value instanceof Long number) {
            output.integer(number);
        } else if (value instanceof ScriptDict dict) {
            writeObject(dict);
        } else if (value instanceof ScriptList list) {
            writeArray(list);
        } else if (value instanceof Boolean truth) {
            output.plain(truth ? "true" : "false");
        } else if (value == None.INSTANCE) {
            output.plain("null");
        } else if (value instanceof Double number) {
            writeFloat(number);
        } else if (value instanceof ScriptTuple tuple) {
            writeElements(tuple, tuple.elements(), tuple.elements().length);
        } else if (value instanceof BigInt number) {
            output.plain(number.value().toString());
        } else {
            Object plain = Types.unwrap(value);
            if (plain == value || !isInstance(plain)) {
                writeSubstitute(value);
            } else {
                write(plain);
            }
        }
    }

    /** Whether an instance of a subclass of a builtin class is written as what it is an instance of. */
    private static boolean isInstance(Object plain) {
        return switch (plain) {
            case TruffleString _, Long _, Double _, BigInt _, ScriptDict _, ScriptList _, ScriptTuple _ -> true;
            default -> false;
        };
    }

    private void writeFloat(double number) {
        if (Double.isFinite(number)) {
            output.floatingPoint(number);
        } else {
            output.plain(JsonScalars.floatText(number, layout.allowConstants()));
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

    private void writeArray(ScriptList list) {
        ListStorage storage = list.storage();
        if (layout.substitute() != null) {
            // The function may change the list meanwhile.
            Object[] elements = storage.toArray();
            writeElements(list, elements, elements.length);
        } else if (storage instanceof LongStorage longs) {
            writeIntegers(list, longs.array(), longs.size());
        } else if (storage instanceof ListStorage.ObjectStorage objects) {
            writeElements(list, objects.array(), objects.size());
        } else {
            Object[] elements = storage.toArray();
            writeElements(list, elements, elements.length);
        }
    }

    private void writeElements(Object container, Object[] elements, int size) {
        path.enter(container);
        output.ascii('[');
        boolean first = true;
        for (int i = 0; i < size; i++) {
            Object element = elements[i];
            // Another thread may have removed it.
            if (element != null) {
                separate(!first);
                first = false;
                write(element);
            }
        }
        path.leave();
        if (!first) {
            breakLine();
        }
        output.ascii(']');
    }

    private void writeIntegers(ScriptList list, long[] elements, int size) {
        path.enter(list);
        output.ascii('[');
        for (int i = 0; i < size; i++) {
            separate(i > 0);
            output.integer(elements[i]);
        }
        path.leave();
        breakLine();
        output.ascii(']');
    }

    private void writeObject(ScriptDict dict) {
        HashTable table = dict.table();
        path.enter(dict);
        output.ascii('{');
        boolean first = true;
        if (layout.sortKeys() || layout.substitute() != null) {
            for (Object[] member : members(table)) {
                first &= !writeMember(member[0], member[1], first);
            }
        } else {
            for (int i = 0; i < table.used(); i++) {
                Object value = table.value(i);
                if (value != null) {
                    first &= !writeMember(table.key(i), value, first);
                }
            }
        }
        path.leave();
        if (!first) {
            breakLine();
        }
        output.ascii('}');
    }

    /** @return whether the member was written, not skipped */
    private boolean writeMember(Object key, Object value, boolean first) {
        if (Types.unwrap(key) instanceof TruffleString name) {
            separate(!first);
            writeName(name);
        } else {
            String name = JsonScalars.name(key, layout.allowConstants());
            if (name == null) {
                if (layout.skipKeys()) {
                    return false;
                }
                throw JsonScalars.refusedKey(key);
            }
            separate(!first);
            output.text(name);
            output.raw(keySeparator);
        }
        write(value);
        return true;
    }

    private void writeName(TruffleString name) {
        Member last = lastMember;
        Member expected = last == null ? null : last.next;
        if (expected != null && expected.name == name) {
            output.raw(expected.bytes);
            lastMember = expected;
            return;
        }
        Member member = member(name);
        if (member != null) {
            output.raw(member.bytes);
        } else {
            int before = output.size();
            output.text(name);
            output.raw(keySeparator);
            if (memberCount == MAXIMUM_MEMBERS) {
                return;
            }
            member = new Member(name, output.tail(before));
            if (memberCount == members.length) {
                members = Arrays.copyOf(members, 2 * memberCount);
            }
            members[memberCount++] = member;
        }
        if (last != null) {
            last.next = member;
        }
        lastMember = member;
    }

    private Member member(TruffleString name) {
        for (int i = 0; i < memberCount; i++) {
            if (members[i].name == name) {
                return members[i];
            }
        }
        return null;
    }

    /** The members of a dict as they are now, in the order in which they are written. */
    private List<Object[]> members(HashTable table) {
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
            output.raw(itemSeparator);
        }
        breakLine();
    }

    private void breakLine() {
        if (layout.indent() != null) {
            output.ascii('\n');
            for (int i = path.depth(); i > 0; i--) {
                output.plain(layout.indent());
            }
        }
    }
}
