package org.scriptling.builtins.types;

import java.util.Map;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Iteration;
import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.MappingProxy;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.syntax.tree.BinaryOperator;

/** Members of the views of a dict. */
public final class DictViewMembers {

    private DictViewMembers() {
    }

    /** The members of {@code dict_keys}, {@code dict_values} or {@code dict_items}. */
    public static Map<String, Object> members(ScriptClass type) {
        MemberTable table = MemberTable.forType(type) //
                        .attribute("mapping", arguments -> new MappingProxy(((DictView) arguments[0]).dict())) //
                        .function("__reversed__(self, /)", arguments -> ((DictView) arguments[0]).iterator(true));
        SpecialMethods.addContainer(table);
        SpecialMethods.addRepresentation(table);
        if (type != BuiltinClasses.DICT_VALUES) {
            table.function("isdisjoint(self, other, /)", DictViewMembers::isDisjoint);
            SpecialMethods.addOrder(table);
            SpecialMethods.addNoHash(table);
            SpecialMethods.addOperators(table, Iteration::isIterable, BinaryOperator.AND, BinaryOperator.OR, BinaryOperator.XOR, BinaryOperator.SUBTRACT);
        }
        return table.build();
    }

    /** The members of {@code mappingproxy}, the read-only view of a dict. */
    public static Map<String, Object> mappingProxyMembers() {
        MemberTable table = MemberTable.forType(BuiltinClasses.MAPPING_PROXY) //
                        .function("copy(self, /)", arguments -> proxied(arguments).copy()) //
                        .function("get(self, key, default=None, /)", arguments -> {
                            Object value = proxied(arguments).get(arguments[1]);
                            return value == null ? arguments[2] : value;
                        }) //
                        .function("items(self, /)", arguments -> new DictView(proxied(arguments), DictView.Kind.ITEMS)) //
                        .function("keys(self, /)", arguments -> new DictView(proxied(arguments), DictView.Kind.KEYS)) //
                        .function("values(self, /)", arguments -> new DictView(proxied(arguments), DictView.Kind.VALUES)) //
                        .function("__reversed__(self, /)", arguments -> new DictView(proxied(arguments), DictView.Kind.KEYS).iterator(true));
        SpecialMethods.addContainer(table);
        SpecialMethods.addSubscript(table);
        SpecialMethods.addEquality(table);
        SpecialMethods.addNoHash(table);
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    private static ScriptDict proxied(Object[] arguments) {
        return ((MappingProxy) arguments[0]).dict();
    }

    private static Object isDisjoint(Object[] arguments) {
        DictView view = (DictView) arguments[0];
        ScriptIterator iterator = Iteration.iterator(arguments[1]);
        for (Object element = iterator.next(); element != null; element = iterator.next()) {
            if (view.contains(element)) {
                return false;
            }
        }
        return true;
    }
}
