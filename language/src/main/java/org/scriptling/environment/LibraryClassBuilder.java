package org.scriptling.environment;

import java.util.LinkedHashMap;
import java.util.Map;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.LazyAttribute;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.spi.ClassBuilder;
import org.scriptling.spi.HostFunction;

/** Makes a library class from the calls of a library provider. Instances are {@link PayloadObject}s with attributes of their own. */
final class LibraryClassBuilder implements ClassBuilder {

    private final ScriptModule module;
    private final ScriptClass type;
    private final Map<String, Object> members = new LinkedHashMap<>();

    LibraryClassBuilder(String name, ScriptModule module) {
        this.module = module;
        this.type = new ScriptClass.Builder(name).bases(BuiltinClasses.OBJECT).builtin().build();
        members.put("__module__", Strings.of(module.name()));
        constructor("__new__(cls, *arguments, **keywords)", arguments -> {
            throw Errors.typeError("cannot create '%s' instances", name);
        });
    }

    @Override
    public ClassBuilder constructor(String signature, HostFunction function) {
        int parenthesis = signature.indexOf('(');
        members.putAll(MemberTable.forType(type).staticMethod("__new__" + signature.substring(parenthesis), function).build());
        return this;
    }

    @Override
    public ClassBuilder method(String signature, HostFunction function) {
        members.putAll(MemberTable.forType(type).function(signature, function).build());
        return this;
    }

    @Override
    public ClassBuilder attribute(String name, HostFunction getter) {
        // A non-data descriptor: an attribute that a script sets on an instance shadows it.
        members.put(name, new LazyAttribute(name, getter, false));
        return this;
    }

    @Override
    public ClassBuilder callableAttribute(String name, HostFunction getter) {
        members.put(name, new LazyAttribute(name, getter, true));
        return this;
    }

    @Override
    public ScriptType build() {
        type.setLazyMembers(() -> members);
        module.set(type.name(), type);
        return new LibraryType(type);
    }

    private record LibraryType(ScriptClass type) implements ScriptType {

        @Override
        public Object instance(Object payload) {
            return new PayloadObject(type.instanceShape(), payload);
        }

        @Override
        public Object payload(Object instance) {
            return ((PayloadObject) instance).payload();
        }

        @Override
        public boolean isInstance(Object value) {
            return value instanceof PayloadObject && Types.isInstance(value, type);
        }
    }
}
