package org.scriptling.builtins.types;

import java.util.Map;
import java.util.function.IntPredicate;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.Items;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.iteration.BytesIterator;
import org.scriptling.runtime.text.BytesOperations;
import org.scriptling.runtime.text.PercentFormat;
import org.scriptling.runtime.text.Quoting;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;

/** The members of {@code bytes}. */
public final class BytesMembers {

    private BytesMembers() {
    }

    /** All attributes of the class, by name. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BytesKind.BYTES.type());
        table.constant("__new__", BuiltinConstruction.constructor("bytes(cls, source=..., encoding=..., errors=...)", () -> new ConstructorNode(BytesMembers::construct)));
        BytesMethods.addTo(table, BytesKind.BYTES);
        addCommonProtocol(table, BytesKind.BYTES);
        table.function("__iter__(self, /)", arguments -> new BytesIterator((ScriptBytes) arguments[0]));
        table.function("__hash__(self, /)", arguments -> Hashing.hash(arguments[0]));
        table.function("__bytes__(self, /)", arguments -> arguments[0]);
        table.function("__repr__(self, /)", arguments -> Strings.of(Quoting.representation(BytesKind.content(arguments[0]))));
        table.function("__getnewargs__(self, /)", arguments -> new ScriptTuple(arguments[0]));
        return table.build();
    }

    private static Object construct(Object[] arguments) {
        ScriptClass type = BuiltinConstruction.requireClass(arguments[0]);
        boolean same = arguments[1] instanceof ScriptBytes && !TextArguments.isGiven(arguments[2]) && !TextArguments.isGiven(arguments[3]);
        Object value = same ? arguments[1] : new ScriptBytes(BytesConstruction.construct(BytesKind.BYTES, arguments[1], arguments[2], arguments[3]));
        return BuiltinConstruction.wrap(type, value);
    }

    /** Special methods that bytes and bytearray have in common. */
    static void addCommonProtocol(MemberTable table, BytesKind kind) {
        table.function("__len__(self, /)", arguments -> (long) BytesKind.content(arguments[0]).length);
        table.function("__getitem__(self, key, /)", arguments -> Items.get(arguments[0], arguments[1]));
        table.function("__contains__(self, key, /)", arguments -> Comparisons.contains(arguments[0], arguments[1]));
        table.function("__add__(self, value, /)", arguments -> kind.of(BytesOperations.concat(BytesKind.content(arguments[0]), addend(kind, arguments[1]))));
        table.function("__mul__(self, value, /)", arguments -> kind.of(BytesOperations.repeat(BytesKind.content(arguments[0]), Numbers.indexLong(arguments[1]))));
        table.function("__rmul__(self, value, /)", arguments -> kind.of(BytesOperations.repeat(BytesKind.content(arguments[0]), Numbers.indexLong(arguments[1]))));
        table.function("__mod__(self, value, /)", arguments -> PercentFormat.formatBytes(arguments[0], arguments[1]));
        table.function("__rmod__(self, value, /)", arguments -> BytesContent.ofOrNull(arguments[1]) == null ? NotImplemented.INSTANCE
                        : PercentFormat.formatBytes(arguments[1], arguments[0]));
        addComparison(table, kind, "__eq__", order -> order == 0);
        addComparison(table, kind, "__ne__", order -> order != 0);
        addComparison(table, kind, "__lt__", order -> order < 0);
        addComparison(table, kind, "__le__", order -> order <= 0);
        addComparison(table, kind, "__gt__", order -> order > 0);
        addComparison(table, kind, "__ge__", order -> order >= 0);
    }

    /** What is added to a bytes or bytearray object. */
    static byte[] addend(BytesKind kind, Object value) {
        byte[] content = BytesContent.ofOrNull(value);
        if (content == null) {
            throw Errors.typeError("can't concat %s to %s", Types.typeName(value), kind.type().name());
        }
        return content;
    }

    /** A comparison. Bytes leave the one with a bytearray to the bytearray. */
    private static void addComparison(MemberTable table, BytesKind kind, String name, IntPredicate test) {
        table.function(name + "(self, value, /)", arguments -> {
            byte[] other = BytesContent.ofOrNull(arguments[1]);
            boolean left = other == null || kind == BytesKind.BYTES && PayloadObject.unwrap(arguments[1]) instanceof ScriptByteArray;
            return left ? NotImplemented.INSTANCE : (Object) test.test(BytesOperations.compare(BytesKind.content(arguments[0]), other));
        });
    }
}
