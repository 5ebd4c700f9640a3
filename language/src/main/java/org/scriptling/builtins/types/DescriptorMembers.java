package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.builtins.functions.AttributeNames;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.HostCalls;
import org.scriptling.operations.Supers;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.GetterDescriptor;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.PropertyObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.SlotDescriptor;
import org.scriptling.runtime.value.SuperObject;

/** Members of property, staticmethod, classmethod and super. */
public final class DescriptorMembers {

    private static final String ABSTRACT = "__isabstractmethod__";

    private DescriptorMembers() {
    }

    /** The members of property. The computed attributes of builtin classes count as properties, too. */
    public static Map<String, Object> propertyMembers() {
        return MemberTable.forType(BuiltinClasses.PROPERTY) //
                        .constant("__new__", BuiltinConstruction.constructor("property(cls, fget=None, fset=None, fdel=None, doc=None)", () -> new ConstructorNode(
                                        arguments -> wrap(arguments[0], new PropertyObject(arguments[1], arguments[2], arguments[3], arguments[4]))))) //
                        .constant("__init__", acceptAnything(BuiltinClasses.PROPERTY)) //
                        .function("getter(self, fget, /)", arguments -> change(arguments[0], arguments[1], null, null)) //
                        .function("setter(self, fset, /)", arguments -> change(arguments[0], null, arguments[1], null)) //
                        .function("deleter(self, fdel, /)", arguments -> change(arguments[0], null, null, arguments[1])) //
                        .function("__get__(self, instance, owner=None, /)", arguments -> arguments[1] == None.INSTANCE ? arguments[0] : Attributes.bind(arguments[0], arguments[1], Types.classOf(arguments[1]))) //
                        .function("__set__(self, instance, value, /)", arguments -> {
                            setThrough(arguments[0], arguments[1], arguments[2]);
                            return null;
                        }) //
                        .function("__delete__(self, instance, /)", arguments -> {
                            setThrough(arguments[0], arguments[1], null);
                            return null;
                        }) //
                        .function("__set_name__(self, owner, name, /)", arguments -> {
                            if (arguments[0] instanceof PropertyObject property && PayloadObject.unwrap(arguments[2]) instanceof TruffleString name) {
                                property.setName(Strings.toJava(name));
                            }
                            return null;
                        }) //
                        .attribute("fget", arguments -> arguments[0] instanceof PropertyObject property ? property.getter() : None.INSTANCE) //
                        .attribute("fset", arguments -> arguments[0] instanceof PropertyObject property ? property.setter() : None.INSTANCE) //
                        .attribute("fdel", arguments -> arguments[0] instanceof PropertyObject property ? property.deleter() : None.INSTANCE) //
                        .attribute("__doc__", arguments -> documentation(arguments[0])) //
                        .attribute(ABSTRACT, arguments -> arguments[0] instanceof PropertyObject property &&
                                        (isAbstract(property.getter()) || isAbstract(property.setter()) || isAbstract(property.deleter()))) //
                        .build();
    }

    private static Object wrap(Object type, Object value) {
        return BuiltinConstruction.wrap(BuiltinConstruction.requireClass(type), value);
    }

    /** The {@code __init__} of a type whose {@code __new__} has done everything. */
    private static Object acceptAnything(ScriptClass type) {
        return BuiltinConstruction.initializer(type, "__init__(self, /, *args, **kwargs)", () -> new ConstructorNode(arguments -> null));
    }

    /** A property with another function; {@code null} keeps what is there. */
    private static PropertyObject change(Object self, Object getter, Object setter, Object deleter) {
        PropertyObject property = property(self);
        PropertyObject changed = new PropertyObject(getter == null ? property.getter() : getter, setter == null ? property.setter() : setter,
                        deleter == null ? property.deleter() : deleter, property.documentation());
        changed.setName(property.name());
        return changed;
    }

    private static PropertyObject property(Object self) {
        if (self instanceof PropertyObject property) {
            return property;
        }
        throw Errors.typeError("attributes of builtin classes cannot be changed");
    }

    private static void setThrough(Object self, Object instance, Object value) {
        if (self instanceof GetterDescriptor descriptor) {
            if (descriptor.setter() == null) {
                throw Errors.attributeError("attribute '%s' of '%s' objects is not writable", descriptor.name(), Types.typeName(instance));
            }
            Object receiver = descriptor.owner().layout() == ScriptClass.Layout.PAYLOAD ? PayloadObject.unwrap(instance) : instance;
            HostCalls.call(descriptor.setter(), new Object[]{receiver, value});
            return;
        }
        PropertyObject property = property(self);
        Object function = value == null ? property.deleter() : property.setter();
        if (function == None.INSTANCE) {
            String name = property.name() == null ? "" : " '" + property.name() + "'";
            throw Errors.attributeError("property%s of '%s' object has no %s", name, Types.typeName(instance), value == null ? "deleter" : "setter");
        }
        if (value == null) {
            Calls.call(function, instance);
        } else {
            Calls.call(function, instance, value);
        }
    }

    private static Object documentation(Object self) {
        if (!(self instanceof PropertyObject property)) {
            return None.INSTANCE;
        }
        if (property.documentation() != None.INSTANCE || property.getter() == None.INSTANCE) {
            return property.documentation();
        }
        Object documentation = Attributes.getOrNull(property.getter(), "__doc__");
        return documentation == null ? None.INSTANCE : documentation;
    }

    private static boolean isAbstract(Object function) {
        Object value = function == None.INSTANCE ? null : Attributes.getOrNull(function, ABSTRACT);
        return value != null && Truth.isTrue(value);
    }

    /** The members of staticmethod. */
    public static Map<String, Object> staticMethodMembers() {
        return wrapper(BuiltinClasses.STATICMETHOD) //
                        .function("__get__(self, instance, owner=None, /)", arguments -> function(arguments)) //
                        .function("__call__(self, /, *args, **kwargs)", arguments -> KeywordArguments.call(function(arguments), arguments[1], arguments[2])) //
                        .build();
    }

    /** The members of classmethod. */
    public static Map<String, Object> classMethodMembers() {
        return wrapper(BuiltinClasses.CLASSMETHOD) //
                        .function("__get__(self, instance, owner=None, /)", arguments -> new BoundMethod(function(arguments), arguments[2] == None.INSTANCE ? Types.classOf(arguments[1]) : arguments[2])) //
                        .build();
    }

    private static MemberTable wrapper(ScriptClass kind) {
        return MemberTable.forType(kind) //
                        .constant("__new__", BuiltinConstruction.constructor(kind.name() + "(cls, function, /)",
                                        () -> new ConstructorNode(arguments -> wrap(arguments[0], new MethodWrapper(kind, arguments[1]))))) //
                        .constant("__init__", acceptAnything(kind)) //
                        .function("__getattr__(self, name, /)", arguments -> Attributes.get(function(arguments), AttributeNames.checked(arguments[1]))) //
                        .attribute("__func__", DescriptorMembers::function) //
                        .attribute("__wrapped__", DescriptorMembers::function) //
                        .attribute("__doc__", arguments -> Attributes.get(function(arguments), "__doc__")) //
                        .attribute(ABSTRACT, arguments -> isAbstract(function(arguments)));
    }

    private static Object function(Object[] arguments) {
        return ((MethodWrapper) arguments[0]).function();
    }

    /** The members of what stands in a class for a name of {@code __slots__}. */
    public static Map<String, Object> slotMembers() {
        return MemberTable.forType(BuiltinClasses.MEMBER_DESCRIPTOR) //
                        .function("__get__(self, instance, owner=None, /)", arguments -> arguments[1] == None.INSTANCE ? arguments[0] : Attributes.get(instance(arguments), slot(arguments).name())) //
                        .function("__set__(self, instance, value, /)", arguments -> {
                            Attributes.putOwn(instance(arguments), slot(arguments).name(), arguments[2]);
                            return null;
                        }) //
                        .function("__delete__(self, instance, /)", arguments -> {
                            Attributes.delete(instance(arguments), slot(arguments).name());
                            return null;
                        }) //
                        .attribute("__name__", arguments -> Strings.of(slot(arguments).name())) //
                        .attribute("__objclass__", arguments -> slot(arguments).owner()) //
                        .build();
    }

    private static SlotDescriptor slot(Object[] arguments) {
        return (SlotDescriptor) arguments[0];
    }

    private static ScriptObject instance(Object[] arguments) {
        SlotDescriptor slot = slot(arguments);
        if (arguments[1] instanceof ScriptObject object && object.scriptClass().isSubclassOf(slot.owner())) {
            return object;
        }
        throw Errors.typeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", slot.name(), slot.owner().name(), Types.typeName(arguments[1]));
    }

    /** The members of super. The form without arguments is an expression of its own. */
    public static Map<String, Object> superMembers() {
        return MemberTable.forType(BuiltinClasses.SUPER) //
                        .constant("__new__", BuiltinConstruction.constructor("super(cls, type=..., object_or_type=..., /)", () -> new ConstructorNode(DescriptorMembers::newSuper))) //
                        .constant("__init__", acceptAnything(BuiltinClasses.SUPER)) //
                        .attribute("__thisclass__", arguments -> ((SuperObject) arguments[0]).start()) //
                        .attribute("__self__", arguments -> ((SuperObject) arguments[0]).receiver()) //
                        .attribute("__self_class__", arguments -> ((SuperObject) arguments[0]).receiverClass()) //
                        .build();
    }

    private static Object newSuper(Object[] arguments) {
        if (arguments[1] == SignatureText.LEFT_OUT) {
            throw Errors.runtimeError("super(): no arguments");
        }
        if (!(arguments[1] instanceof ScriptClass start)) {
            throw Errors.typeError("super() argument 1 must be a type, not %s", Types.typeName(arguments[1]));
        }
        if (arguments[2] == SignatureText.LEFT_OUT) {
            throw Errors.typeError("super() needs an instance or subclass of '%s' as its second argument", start.name());
        }
        return wrap(arguments[0], Supers.create(start, arguments[2]));
    }
}
