package org.scriptling.builtins.modules;

import java.util.List;
import java.util.Map;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;

/** A class of tuples whose items can be had by name, such as {@code time.struct_time}. */
final class StructSequence {

    private final String module;
    private final List<String> fields;
    private final ScriptClass type;

    /** @param fields names of the items, in order; one that ends in {@code =} is shown but is no attribute of its own */
    StructSequence(String module, String name, String... fields) {
        this.module = module;
        this.fields = List.of(fields);
        this.type = new ScriptClass.Builder(name).bases(BuiltinClasses.TUPLE).layout(Layout.PAYLOAD).payloadClass(BuiltinClasses.TUPLE).builtin().sealed().build();
        type.setLazyMembers(this::members);
    }

    ScriptClass type() {
        return type;
    }

    /** An instance. */
    PayloadObject make(Object... items) {
        return new PayloadObject(type.instanceShape(), new ScriptTuple(items));
    }

    /** An instance with further attributes, given as names and values, that are no items. */
    PayloadObject makeWith(Object[] items, Object... namesAndValues) {
        PayloadObject instance = make(items);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Attributes.putOwn(instance, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return instance;
    }

    private Map<String, Object> members() {
        MemberTable table = MemberTable.forType(type) //
                        .constant("__module__", Strings.of(module)) //
                        .constant("n_fields", (long) fields.size()) //
                        .constant("n_sequence_fields", (long) fields.size()) //
                        .staticMethod("__new__(cls, iterable, /)", arguments -> construct(arguments[1])) //
                        .function("__repr__(self, /)", this::represent);
        for (int i = 0; i < fields.size(); i++) {
            int index = i;
            if (fields.get(i).endsWith("=")) {
                continue;
            }
            table.attribute(fields.get(i), arguments -> ((ScriptTuple) Types.unwrap(arguments[0])).get(index));
        }
        return table.build();
    }

    private Object construct(Object iterable) {
        Object[] items = Iteration.toArray(iterable);
        if (items.length != fields.size()) {
            throw Errors.typeError("%s.%s() takes a %d-sequence (%d-sequence given)", module, type.name(), fields.size(), items.length);
        }
        return make(items);
    }

    private Object represent(Object[] arguments) {
        ScriptTuple items = (ScriptTuple) Types.unwrap(arguments[0]);
        StringBuilder text = new StringBuilder(module).append('.').append(type.name()).append('(');
        for (int i = 0; i < fields.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(fields.get(i)).append(fields.get(i).endsWith("=") ? "" : "=").append(Texts.representationJava(items.get(i)));
        }
        return Strings.of(text.append(')').toString());
    }
}
