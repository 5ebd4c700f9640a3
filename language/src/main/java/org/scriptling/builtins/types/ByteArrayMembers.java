package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.iteration.ByteArrayIterator;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.text.BytesOperations;
import org.scriptling.runtime.text.Quoting;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptClass;

/** The members of {@code bytearray}: those of bytes, and the methods that change it. */
public final class ByteArrayMembers {

    private static final byte[] NOTHING = {};

    private ByteArrayMembers() {
    }

    /** All attributes of the class, by name. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BytesKind.BYTEARRAY.type());
        table.constant("__new__", BuiltinConstruction.constructor("bytearray(cls, source=..., encoding=..., errors=...)",
                        () -> new ConstructorNode(ByteArrayMembers::construct)));
        BytesMethods.addTo(table, BytesKind.BYTEARRAY);
        BytesMembers.addCommonProtocol(table, BytesKind.BYTEARRAY);
        addProtocol(table);
        addChanges(table);
        return table.build();
    }

    private static Object construct(Object[] arguments) {
        ScriptClass type = BuiltinConstruction.requireClass(arguments[0]);
        return BuiltinConstruction.wrap(type, new ScriptByteArray(BytesConstruction.construct(BytesKind.BYTEARRAY, arguments[1], arguments[2], arguments[3])));
    }

    private static void addProtocol(MemberTable table) {
        table.constant("__hash__", None.INSTANCE);
        table.function("__iter__(self, /)", arguments -> new ByteArrayIterator((ScriptByteArray) arguments[0]));
        table.function("__repr__(self, /)", arguments -> Strings.of("bytearray(" + Quoting.representation(BytesKind.content(arguments[0])) + ")"));
        table.function("__setitem__(self, key, value, /)", arguments -> {
            BytesOperations.setItem((ScriptByteArray) arguments[0], arguments[1], arguments[2]);
            return null;
        });
        table.function("__delitem__(self, key, /)", arguments -> {
            BytesOperations.deleteItem((ScriptByteArray) arguments[0], arguments[1]);
            return null;
        });
        table.inPlace("__iadd__", arguments -> {
            var array = (ScriptByteArray) arguments[0];
            extend(array, BytesMembers.addend(BytesKind.BYTEARRAY, arguments[1]));
            return array;
        });
        table.inPlace("__imul__", arguments -> {
            var array = (ScriptByteArray) arguments[0];
            long count = Numbers.indexLong(arguments[1]);
            synchronized (array) {
                array.replace(BytesOperations.repeat(array.toArray(), count));
            }
            return array;
        });
    }

    private static void addChanges(MemberTable table) {
        table.node("append(self, item, /)", ByteArrayMembersFactory.AppendNodeGen::create);
        table.function("extend(self, iterable_of_ints, /)", arguments -> {
            byte[] addition = BytesContent.ofOrNull(arguments[1]);
            if (addition == null) {
                ScriptIterator iterator = TextArguments.iteratorOrNull(arguments[1]);
                if (iterator == null) {
                    throw Errors.typeError("can't extend bytearray with %s", Types.typeName(arguments[1]));
                }
                addition = BytesOperations.ofIterable(iterator, BytesOperations.BYTE_RANGE);
            }
            extend((ScriptByteArray) arguments[0], addition);
            return null;
        });
        table.function("insert(self, index, item, /)", arguments -> {
            var array = (ScriptByteArray) arguments[0];
            long index = Numbers.indexLong(arguments[1]);
            byte[] item = {BytesOperations.byteOf(arguments[2])};
            synchronized (array) {
                long position = Math.clamp(index < 0 ? index + array.size() : index, 0, array.size());
                array.replace(BytesOperations.splice(array.toArray(), (int) position, (int) position, item));
            }
            return null;
        });
        table.function("pop(self, index=-1, /)", arguments -> pop((ScriptByteArray) arguments[0], Numbers.indexLong(arguments[1])));
        table.function("remove(self, value, /)", arguments -> {
            var array = (ScriptByteArray) arguments[0];
            byte[] value = {BytesOperations.byteOf(arguments[1])};
            synchronized (array) {
                byte[] content = array.toArray();
                int found = BytesOperations.find(content, value, 0, content.length);
                if (found < 0) {
                    throw Errors.valueError("value not found in bytearray");
                }
                array.replace(BytesOperations.splice(content, found, found + 1, NOTHING));
            }
            return null;
        });
        table.function("reverse(self, /)", arguments -> {
            var array = (ScriptByteArray) arguments[0];
            synchronized (array) {
                byte[] content = array.toArray();
                array.replace(BytesOperations.slice(content, content.length - 1, -1, -1, content.length));
            }
            return null;
        });
        table.function("clear(self, /)", arguments -> {
            ((ScriptByteArray) arguments[0]).replace(new byte[0]);
            return null;
        });
        table.function("copy(self, /)", arguments -> new ScriptByteArray(((ScriptByteArray) arguments[0]).toArray()));
    }

    private static void extend(ScriptByteArray array, byte[] addition) {
        synchronized (array) {
            array.replace(BytesOperations.concat(array.toArray(), addition));
        }
    }

    private static long pop(ScriptByteArray array, long index) {
        synchronized (array) {
            byte[] content = array.toArray();
            if (content.length == 0) {
                throw Errors.indexError("pop from empty bytearray");
            }
            long position = index < 0 ? index + content.length : index;
            if (position < 0 || position >= content.length) {
                throw Errors.indexError("pop index out of range");
            }
            array.replace(BytesOperations.splice(content, (int) position, (int) position + 1, NOTHING));
            return content[(int) position] & 0xff;
        }
    }

    /** {@code append}. */
    abstract static class AppendNode extends BinaryBuiltinNode {

        @Specialization(guards = {"item >= 0", "item <= 255"})
        static Object doLong(ScriptByteArray array, long item) {
            array.append((byte) item);
            return None.INSTANCE;
        }

        @Specialization(replaces = "doLong")
        @TruffleBoundary
        static Object doGeneric(Object array, Object item) {
            ((ScriptByteArray) array).append(BytesOperations.byteOf(item));
            return None.INSTANCE;
        }
    }
}
