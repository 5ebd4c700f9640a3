package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.builtins.functions.AttributeNames;
import org.scriptling.builtins.functions.SetAttributeFunctionNode;
import org.scriptling.operations.AttributeFailures;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Classes;
import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Representations;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.AttributeDict;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;
import org.scriptling.runtime.value.ScriptObject;

/** Members of object, which every class inherits, and of NoneType. */
public final class ObjectMembers {

    private ObjectMembers() {
    }

    /** The members of object. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.OBJECT) //
                        .staticMethod("__new__(cls, /, *args, **kwargs)", ObjectMembers::newObject) //
                        .function("__init__(self, /, *args, **kwargs)", ObjectMembers::initialize) //
                        .function("__repr__(self, /)", arguments -> Strings.of(Representations.of(arguments[0]))) //
                        .function("__str__(self, /)", arguments -> Texts.representation(arguments[0])) //
                        .function("__format__(self, format_spec, /)", ObjectMembers::format) //
                        .function("__eq__(self, value, /)", arguments -> Comparisons.identical(arguments[0], arguments[1]) ? true : NotImplemented.INSTANCE) //
                        .function("__ne__(self, value, /)", ObjectMembers::notEqual) //
                        .function("__hash__(self, /)", arguments -> (long) System.identityHashCode(arguments[0]));
        for (String comparison : new String[]{"__lt__", "__le__", "__gt__", "__ge__"}) {
            table.function(comparison + "(self, value, /)", arguments -> NotImplemented.INSTANCE);
        }
        table.function("__getattribute__(self, name, /)", arguments -> {
            String name = AttributeNames.checked(arguments[1]);
            Object value = Attributes.getOrNullWithoutHook(arguments[0], Types.classOf(arguments[0]), name);
            if (value == null) {
                throw AttributeFailures.missing(arguments[0], name);
            }
            return value;
        }) //
                        .node("__setattr__(self, name, value, /)", () -> SetAttributeFunctionNode.create(false)) //
                        .function("__delattr__(self, name, /)", arguments -> {
                            Attributes.setWithoutHook(arguments[0], Types.classOf(arguments[0]), AttributeNames.checked(arguments[1]), null);
                            return null;
                        }) //
                        .function("__dir__(self, /)", arguments -> directory(arguments[0])) //
                        .classMethod("__init_subclass__(cls, /, **kwargs)", arguments -> {
                            if (((ScriptDict) arguments[1]).size() > 0) {
                                throw Errors.typeError("%s.__init_subclass__() takes no keyword arguments", ((ScriptClass) arguments[0]).qualifiedName());
                            }
                            return null;
                        }) //
                        .classMethod("__subclasshook__(cls, subclass, /)", arguments -> NotImplemented.INSTANCE) //
                        .attribute("__class__", arguments -> Types.classOf(arguments[0]), ObjectMembers::setClass) //
                        .attribute("__dict__", arguments -> attributes(arguments[0]), ObjectMembers::setAttributes) //
                        .constant("__doc__", None.INSTANCE);
        return table.build();
    }

    /** The members of NoneType. */
    public static Map<String, Object> noneMembers() {
        MemberTable table = MemberTable.forType(BuiltinClasses.NONE_TYPE) //
                        .staticMethod("__new__(cls, /, *args, **kwargs)", arguments -> {
                            if (hasArguments(arguments)) {
                                throw Errors.typeError("NoneType takes no arguments");
                            }
                            return null;
                        }) //
                        .function("__bool__(self, /)", arguments -> false) //
                        .function("__eq__(self, value, /)", arguments -> arguments[1] == None.INSTANCE ? true : NotImplemented.INSTANCE);
        SpecialMethods.addHash(table);
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    /** The names of the attributes of a value as a list. */
    static ScriptList directory(Object value) {
        return ScriptList.of(AttributeNames.of(value).stream().map(Strings::of).toArray());
    }

    private static boolean hasArguments(Object[] arguments) {
        return ((ScriptTuple) arguments[1]).size() > 0 || ((ScriptDict) arguments[2]).size() > 0;
    }

    private static Object newObject(Object[] arguments) {
        if (!(arguments[0] instanceof ScriptClass type)) {
            throw Errors.typeError("object.__new__(X): X is not a type object (%s)", Types.typeName(arguments[0]));
        }
        if (hasArguments(arguments)) {
            if (type.lookup("__new__") != BuiltinClasses.OBJECT.ownValue("__new__")) {
                throw Errors.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (type.lookup("__init__") == BuiltinClasses.OBJECT.ownValue("__init__")) {
                throw Errors.typeError("%s() takes no arguments", type.name());
            }
        }
        return Classes.newObject(type);
    }

    /** Arguments that nobody took are an error; those that {@code __new__} took are not. */
    private static Object initialize(Object[] arguments) {
        if (hasArguments(arguments)) {
            ScriptClass type = Types.classOf(arguments[0]);
            if (type.lookup("__init__") != BuiltinClasses.OBJECT.ownValue("__init__")) {
                throw Errors.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
            }
            if (type.lookup("__new__") == BuiltinClasses.OBJECT.ownValue("__new__")) {
                throw Errors.typeError("%s.__init__() takes exactly one argument (the instance to initialize)", type.name());
            }
        }
        return null;
    }

    private static Object format(Object[] arguments) {
        if (!(PayloadObject.unwrap(arguments[1]) instanceof TruffleString specification)) {
            throw Errors.typeError("__format__() argument must be str, not %s", Types.typeName(arguments[1]));
        }
        if (Strings.length(specification) > 0) {
            throw Errors.typeError("unsupported format string passed to %s.__format__", Types.typeName(arguments[0]));
        }
        return Texts.display(arguments[0]);
    }

    private static Object notEqual(Object[] arguments) {
        ScriptClass type = Types.classOf(arguments[0]);
        Object method = type.lookup("__eq__");
        Object equal = Calls.call(Attributes.bind(method, arguments[0], type), arguments[1]);
        return equal == NotImplemented.INSTANCE ? equal : (Object) !Truth.isTrue(equal);
    }

    private static Object setClass(Object[] arguments) {
        Object value = arguments[1];
        if (value == null) {
            throw Errors.typeError("can't delete __class__ attribute");
        }
        if (!(value instanceof ScriptClass type)) {
            throw Errors.typeError("__class__ must be set to a class, not '%s' object", Types.typeName(value));
        }
        ScriptClass current = Types.classOf(arguments[0]);
        if (type.isBuiltin() || current.isBuiltin() || !(arguments[0] instanceof ScriptObject object)) {
            throw Errors.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        if (type.layout() != current.layout() || type.payloadClass() != current.payloadClass() || type.layout() != Layout.OBJECT && Classes.hasInstanceDictionary(type) != Classes.hasInstanceDictionary(current)) {
            throw Errors.typeError("__class__ assignment: '%s' object layout differs from '%s'", type.name(), current.name());
        }
        synchronized (object) {
            DynamicObjectLibrary.getUncached().setDynamicType(object, type);
        }
        return null;
    }

    private static Object attributes(Object value) {
        if (value instanceof ScriptObject object && Classes.hasInstanceDictionary(object.scriptClass())) {
            return AttributeDict.of(object);
        }
        throw AttributeFailures.missing(value, "__dict__");
    }

    private static Object setAttributes(Object[] arguments) {
        ScriptDict current = (ScriptDict) attributes(arguments[0]);
        replace(current, arguments[1]);
        return null;
    }

    /** Makes the content of a dict, {@code __dict__} of something, that of another one. */
    static void replace(ScriptDict attributes, Object content) {
        if (content == null) {
            throw Errors.typeError("cannot delete __dict__");
        }
        if (!(PayloadObject.unwrap(content) instanceof ScriptDict dict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '%s'", Types.typeName(content));
        }
        attributes.replaceWith(dict);
    }
}
