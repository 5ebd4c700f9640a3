package org.scriptling.builtins.types;

import java.util.List;
import java.util.Map;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.builtins.functions.AttributeNames;
import org.scriptling.operations.InstanceChecks;
import org.scriptling.operations.AttributeFailures;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Classes;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.Representations;
import org.scriptling.operations.TypeTags;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.GenericAlias;
import org.scriptling.runtime.value.GetterDescriptor;
import org.scriptling.runtime.value.MappingProxy;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.TypeAlias;
import org.scriptling.runtime.value.TypeParameter;
import org.scriptling.runtime.value.UnionType;

/** Members of type, the class of classes, of parameterized classes such as {@code list[int]}, and of unions. */
public final class TypeMembers {

    private TypeMembers() {
    }

    /** The members of type. Attribute access of classes is that of object, which knows classes. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.TYPE) //
                        .staticMethod("__new__(metacls, /, *args, **kwargs)", TypeMembers::newType) //
                        .function("__init__(cls, /, *args, **kwargs)", arguments -> null) //
                        .classMethod("__prepare__(metacls, /, *args, **kwargs)", arguments -> new ScriptDict()) //
                        .function("__call__(cls, /, *args, **kwargs)", TypeMembers::call) //
                        .function("__instancecheck__(cls, instance, /)", arguments -> Types.isInstance(arguments[1], self(arguments))) //
                        .function("__subclasscheck__(cls, subclass, /)", TypeMembers::isSubclass) //
                        .function("__subclasses__(cls, /)", arguments -> ScriptList.of(self(arguments).subclasses().toArray())) //
                        .function("mro(cls, /)", arguments -> ScriptList.of(resolutionOrder(arguments))) //
                        .function("__repr__(cls, /)", arguments -> Strings.of(Representations.of(arguments[0]))) //
                        .function("__dir__(cls, /)", arguments -> ObjectMembers.directory(arguments[0])) //
                        .function("__eq__(cls, value, /)", arguments -> equal(arguments, true)) //
                        .function("__ne__(cls, value, /)", arguments -> equal(arguments, false)) //
                        .function("__hash__(cls, /)", arguments -> TypeTags.hash(self(arguments)));
        addUnionOperators(table);
        return table.attribute("__name__", arguments -> Strings.of(self(arguments).name()), arguments -> {
            self(arguments).setName(nameToSet(arguments, "__name__"));
            return null;
        }) //
                        .attribute("__qualname__", arguments -> Strings.of(self(arguments).qualifiedName()), arguments -> {
                            self(arguments).setQualifiedName(nameToSet(arguments, "__qualname__"));
                            return null;
                        }) //
                        .attribute("__module__", arguments -> {
                            Object module = ownValue(self(arguments), "__module__");
                            return module == null ? Strings.of("builtins") : module;
                        }, arguments -> setOwn(arguments, "__module__")) //
                        .attribute("__doc__", arguments -> {
                            Object documentation = ownValue(self(arguments), "__doc__");
                            return documentation == null ? None.INSTANCE : Attributes.bind(documentation, None.INSTANCE, self(arguments));
                        }, arguments -> setOwn(arguments, "__doc__")) //
                        .attribute("__annotations__", arguments -> annotations(self(arguments)), arguments -> setOwn(arguments, "__annotations__")) //
                        .attribute("__bases__", arguments -> new ScriptTuple((Object[]) self(arguments).bases())) //
                        .attribute("__base__", arguments -> base(self(arguments))) //
                        .attribute("__mro__", arguments -> new ScriptTuple(resolutionOrder(arguments))) //
                        .attribute("__dict__", arguments -> new MappingProxy(namespace(self(arguments)))) //
                        .attribute("__type_params__", arguments -> {
                            Object parameters = ownValue(self(arguments), "__type_params__");
                            return parameters == null ? ScriptTuple.EMPTY : parameters;
                        }, arguments -> setOwn(arguments, "__type_params__")) //
                        .build();
    }

    private static ScriptClass self(Object[] arguments) {
        return (ScriptClass) arguments[0];
    }

    private static Object[] resolutionOrder(Object[] arguments) {
        return List.of(self(arguments).resolutionOrder()).toArray();
    }

    /** The value of an attribute in a class itself; descriptors that describe instances do not count. */
    private static Object ownValue(ScriptClass type, String name) {
        Object value = type.ownValue(name);
        return value instanceof GetterDescriptor ? null : value;
    }

    private static Object setOwn(Object[] arguments, String name) {
        Classes.setAttribute(self(arguments), name, arguments[1]);
        return null;
    }

    private static String nameToSet(Object[] arguments, String attribute) {
        ScriptClass type = self(arguments);
        if (type.isBuiltin()) {
            throw Errors.typeError("cannot set '%s' attribute of immutable type '%s'", attribute, type.name());
        }
        if (arguments[1] == null) {
            throw Errors.typeError("cannot delete '%s' attribute of type '%s'", attribute, type.name());
        }
        if (!(PayloadObject.unwrap(arguments[1]) instanceof TruffleString text)) {
            throw Errors.typeError("can only assign string to %s.%s, not '%s'", type.name(), attribute, Types.typeName(arguments[1]));
        }
        return Strings.toJava(text);
    }

    private static Object annotations(ScriptClass type) {
        Object annotations = ownValue(type, "__annotations__");
        if (annotations != null) {
            return annotations;
        }
        if (type.isBuiltin()) {
            throw AttributeFailures.missing(type, "__annotations__");
        }
        ScriptDict empty = new ScriptDict();
        type.setAttribute("__annotations__", empty);
        return empty;
    }

    private static Object base(ScriptClass type) {
        if (type.bases().length == 0) {
            return None.INSTANCE;
        }
        for (ScriptClass base : type.bases()) {
            if (base.layout() == type.layout() && base.payloadClass() == type.payloadClass()) {
                return base;
            }
        }
        return type.bases()[0];
    }

    private static ScriptDict namespace(ScriptClass type) {
        Map<String, Object> attributes = type.ownAttributes();
        ScriptDict dict = new ScriptDict(attributes.size());
        attributes.forEach((name, value) -> dict.put(Strings.of(name), value));
        return dict;
    }

    private static Object newType(Object[] arguments) {
        ScriptClass metaclass = BuiltinConstruction.requireClass(arguments[0]);
        Object[] positional = ((ScriptTuple) arguments[1]).elements();
        KeywordArguments keywords = KeywordArguments.of(arguments[2]);
        if (metaclass == BuiltinClasses.TYPE && positional.length == 1 && keywords.names().length == 0) {
            return Types.classOf(positional[0]);
        }
        if (!metaclass.isSubclassOf(BuiltinClasses.TYPE)) {
            throw Errors.typeError("type.__new__(%s): %s is not a subtype of type", metaclass.name(), metaclass.name());
        }
        if (positional.length != 3) {
            throw metaclass == BuiltinClasses.TYPE ? Errors.typeError("type() takes 1 or 3 arguments") : Errors.typeError("type.__new__() takes exactly 3 arguments (%d given)", positional.length);
        }
        if (!(PayloadObject.unwrap(positional[0]) instanceof TruffleString name)) {
            throw Errors.typeError("type.__new__() argument 1 must be str, not %s", Types.typeName(positional[0]));
        }
        if (!(PayloadObject.unwrap(positional[1]) instanceof ScriptTuple bases)) {
            throw Errors.typeError("type.__new__() argument 2 must be tuple, not %s", Types.typeName(positional[1]));
        }
        if (!(PayloadObject.unwrap(positional[2]) instanceof ScriptDict namespace)) {
            throw Errors.typeError("type.__new__() argument 3 must be dict, not %s", Types.typeName(positional[2]));
        }
        ScriptClass winner = Classes.metaclassOf(metaclass, bases.elements());
        Object constructor = winner.lookup("__new__");
        if (winner != metaclass && constructor != BuiltinClasses.TYPE.ownValue("__new__")) {
            Object function = constructor instanceof MethodWrapper wrapper ? wrapper.function() : constructor;
            return KeywordArguments.call(function, new ScriptTuple(winner, positional[0], positional[1], positional[2]), arguments[2]);
        }
        return Classes.create(winner, Strings.toJava(name).intern(), bases.elements(), namespace, keywords.names(), keywords.values());
    }

    private static Object call(Object[] arguments) {
        KeywordArguments keywords = KeywordArguments.of(arguments[2]);
        return Classes.instantiate(self(arguments), ((ScriptTuple) arguments[1]).elements(), keywords.names(), keywords.values());
    }

    private static Object isSubclass(Object[] arguments) {
        if (!(arguments[1] instanceof ScriptClass candidate)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        return candidate.isSubclassOf(self(arguments));
    }

    /** Classes equal their tags (language.md 5.2). */
    private static Object equal(Object[] arguments, boolean wanted) {
        if (arguments[1] instanceof TruffleString text) {
            return TypeTags.matches(self(arguments), Strings.toJava(text)) == wanted;
        }
        return arguments[0] == arguments[1] ? wanted : NotImplemented.INSTANCE;
    }

    /** {@code |} with a type on either side. */
    static void addUnionOperators(MemberTable table) {
        table.function("__or__(self, value, /)", arguments -> union(arguments[0], arguments[1])) //
                        .function("__ror__(self, value, /)", arguments -> union(arguments[1], arguments[0]));
    }

    private static Object union(Object left, Object right) {
        return isUnionPart(left) && isUnionPart(right) ? UnionType.of(List.of(left, right)) : NotImplemented.INSTANCE;
    }

    private static boolean isUnionPart(Object value) {
        return value instanceof ScriptClass || value instanceof UnionType || value instanceof GenericAlias || value instanceof TypeParameter || value instanceof TypeAlias || value == None.INSTANCE;
    }

    /** The members of {@code list[int]} and its like. What they have not, their class has. */
    public static Map<String, Object> genericAliasMembers() {
        MemberTable table = MemberTable.forType(BuiltinClasses.GENERIC_ALIAS) //
                        .function("__call__(self, /, *args, **kwargs)", arguments -> KeywordArguments.call(alias(arguments).origin(), arguments[1], arguments[2])) //
                        .function("__mro_entries__(self, bases, /)", arguments -> new ScriptTuple(alias(arguments).origin())) //
                        .function("__getitem__(self, key, /)",
                                        arguments -> new GenericAlias(alias(arguments).origin(), arguments[1] instanceof ScriptTuple tuple ? tuple : new ScriptTuple(arguments[1]))) //
                        .function("__getattr__(self, name, /)", arguments -> Attributes.get(alias(arguments).origin(), AttributeNames.checked(arguments[1]))) //
                        .attribute("__origin__", arguments -> alias(arguments).origin()) //
                        .attribute("__args__", arguments -> alias(arguments).arguments()) //
                        .attribute("__parameters__", arguments -> ScriptTuple.EMPTY) //
                        .attribute("__doc__", arguments -> Attributes.get(alias(arguments).origin(), "__doc__"));
        addUnionOperators(table);
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    private static GenericAlias alias(Object[] arguments) {
        return (GenericAlias) arguments[0];
    }

    /** The members of {@code int | str}. */
    public static Map<String, Object> unionMembers() {
        MemberTable table = MemberTable.forType(BuiltinClasses.UNION_TYPE) //
                        .function("__instancecheck__(self, instance, /)", arguments -> InstanceChecks.isInstance(arguments[1], arguments[0])) //
                        .function("__subclasscheck__(self, subclass, /)", arguments -> InstanceChecks.isSubclass(arguments[1], arguments[0])) //
                        .function("__eq__(self, value, /)", arguments -> arguments[1] instanceof UnionType ? arguments[0].equals(arguments[1]) : NotImplemented.INSTANCE) //
                        .function("__hash__(self, /)", arguments -> Hashing.hash(arguments[0])) //
                        .attribute("__args__", arguments -> new ScriptTuple(((UnionType) arguments[0]).members().toArray())) //
                        .attribute("__parameters__", arguments -> ScriptTuple.EMPTY);
        addUnionOperators(table);
        SpecialMethods.addRepresentation(table);
        return table.build();
    }
}
