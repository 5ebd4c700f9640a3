package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;

import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.GetterDescriptor;
import org.scriptling.runtime.value.LazyAttribute;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.PropertyObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.SlotDescriptor;
import org.scriptling.runtime.value.SuperObject;

/** Attribute access (language.md 5.3, 9.2) on any value. */
public final class Attributes {

    private Attributes() {
    }

    /** {@code value.name}. @throws ScriptException AttributeError */
    @TruffleBoundary
    public static Object get(Object value, String name) {
        ScriptClass type = Types.classOf(value);
        Object getAttribute = customGetAttribute(type);
        if (getAttribute != null) {
            return getThroughMethods(value, type, getAttribute, name);
        }
        Object result = getOrNullWithoutHook(value, type, name);
        if (result != null) {
            return result;
        }
        return missing(value, type, name);
    }

    /** What a failed lookup leads to: {@code __getattr__}, or AttributeError. */
    @TruffleBoundary
    static Object missing(Object value, ScriptClass type, String name) {
        Object hook = type.lookup("__getattr__");
        if (hook != null) {
            Object text = Strings.of(name);
            return Calls.call(bind(hook, value, type), text);
        }
        if (value instanceof ScriptModule module) {
            Object moduleHook = module.get("__getattr__");
            if (moduleHook != null) {
                return Calls.call(moduleHook, Strings.of(name));
            }
        }
        Object entry = dictEntry(value, name);
        if (entry != null) {
            return entry;
        }
        throw AttributeFailures.missing(value, name);
    }

    private static Object dictEntry(Object value, String name) {
        return value instanceof ScriptDict dict ? dict.get(Strings.of(name))
                        : value instanceof PayloadObject object && object.payload() instanceof ScriptDict dict ? dict.get(Strings.of(name)) : null;
    }

    private static Object getThroughMethods(Object value, ScriptClass type, Object getAttribute, String name) {
        try {
            return Calls.call(bind(getAttribute, value, type), Strings.of(name));
        } catch (ScriptException exception) {
            Object hook = type.lookup("__getattr__");
            if (hook != null && exception.exception().scriptClass().isSubclassOf(ExceptionClasses.ATTRIBUTE_ERROR)) {
                return Calls.call(bind(hook, value, type), Strings.of(name));
            }
            throw exception;
        }
    }

    /** {@code __getattribute__} of a class unless it is that of object. */
    static Object customGetAttribute(ScriptClass type) {
        if (type.isBuiltin()) {
            return null;
        }
        Object method = type.lookup("__getattribute__");
        return method == BuiltinClasses.OBJECT.ownValue("__getattribute__") ? null : method;
    }

    /** {@code value.name}, or {@code null} instead of an AttributeError. */
    @TruffleBoundary
    public static Object getOrNull(Object value, String name) {
        ScriptClass type = Types.classOf(value);
        if (customGetAttribute(type) == null && type.lookup("__getattr__") == null && !(value instanceof ScriptModule)) {
            Object result;
            try {
                result = getOrNullWithoutHook(value, type, name);
            } catch (ScriptException exception) {
                return nullForAttributeError(exception);
            }
            return result != null ? result : dictEntry(value, name);
        }
        try {
            return get(value, name);
        } catch (ScriptException exception) {
            return nullForAttributeError(exception);
        }
    }

    private static Object nullForAttributeError(ScriptException exception) {
        if (exception.exception().scriptClass().isSubclassOf(ExceptionClasses.ATTRIBUTE_ERROR)) {
            return null;
        }
        throw exception;
    }

    /** The lookup of {@code object.__getattribute__} and {@code type.__getattribute__}, without hooks; {@code null} when it fails. */
    @TruffleBoundary
    public static Object getOrNullWithoutHook(Object value, ScriptClass type, String name) {
        if (value instanceof SuperObject proxy) {
            return superAttribute(proxy, name);
        }
        if (value instanceof ScriptClass self) {
            return classAttribute(self, type, name);
        }
        Object attribute = type.lookup(name);
        if (attribute != null && isDataDescriptor(attribute) && !lacksGetter(attribute)) {
            return bind(attribute, value, type);
        }
        Object own = ownAttribute(value, name);
        if (own != null) {
            return own;
        }
        if (attribute != null) {
            return attribute instanceof SlotDescriptor ? null : bind(attribute, value, type);
        }
        return type == BuiltinClasses.FOREIGN ? Foreign.readMember(value, name) : null;
    }

    private static Object superAttribute(SuperObject proxy, String name) {
        if (!name.equals("__class__")) {
            Object attribute = proxy.receiverClass().lookupAfter(proxy.start(), name);
            if (attribute != null) {
                return proxy.isClassReceiver() ? bindToClass(attribute, (ScriptClass) proxy.receiver()) : bind(attribute, proxy.receiver(), proxy.receiverClass());
            }
        }
        Object attribute = BuiltinClasses.SUPER.lookup(name);
        return attribute == null ? null : bind(attribute, proxy, BuiltinClasses.SUPER);
    }

    private static Object classAttribute(ScriptClass self, ScriptClass metaclass, String name) {
        Object metaAttribute = metaclass.lookup(name);
        if (metaAttribute != null && isDataDescriptor(metaAttribute)) {
            return bind(metaAttribute, self, metaclass);
        }
        Object attribute = self.lookup(name);
        if (attribute != null) {
            return bindToClass(attribute, self);
        }
        return metaAttribute == null ? null : bind(metaAttribute, self, metaclass);
    }

    /** The value of an attribute found on a class when it is read through the class. */
    static Object bindToClass(Object attribute, ScriptClass type) {
        return switch (attribute) {
            case MethodWrapper wrapper -> wrapper.isClassMethod() ? bindClassMethod(wrapper.function(), type) : wrapper.function();
            case PayloadObject object when isPlainDescriptor(object) -> object.payload() instanceof MethodWrapper wrapper ? bindToClass(wrapper, type) : object;
            case ScriptObject object -> {
                Object getter = object.scriptClass().lookup("__get__");
                yield getter == null ? object : Calls.call(bind(getter, object, object.scriptClass()), None.INSTANCE, type);
            }
            default -> attribute;
        };
    }

    private static Object bindClassMethod(Object function, ScriptClass type) {
        return function instanceof PropertyObject property ? Calls.call(property.getter(), type) : new BoundMethod(function, type);
    }

    /** Whether an attribute of a class wins over attributes of instances. */
    static boolean isDataDescriptor(Object attribute) {
        return attribute instanceof PropertyObject || attribute instanceof GetterDescriptor ||
                        attribute instanceof ScriptObject object && (object.scriptClass().lookup("__set__") != null || object.scriptClass().lookup("__delete__") != null);
    }

    /** Whether a descriptor only takes assignments: what the instance has under its name is then read. */
    private static boolean lacksGetter(Object attribute) {
        return attribute instanceof ScriptObject object && !(object instanceof PayloadObject) && object.scriptClass().lookup("__get__") == null;
    }

    /** The value of an attribute found on a class when it is read through an instance: methods get bound. */
    @TruffleBoundary
    public static Object bind(Object attribute, Object receiver, ScriptClass type) {
        return switch (attribute) {
            case ScriptFunction function -> new BoundMethod(function, receiver);
            case BuiltinFunction function -> function.receiverClass() == null ? function : new BoundMethod(function, receiver);
            case MethodWrapper wrapper -> wrapper.isClassMethod() ? bindClassMethod(wrapper.function(), type) : wrapper.function();
            case PropertyObject property -> getProperty(property, receiver);
            case GetterDescriptor descriptor -> HostCalls.call(descriptor.getter(), new Object[]{descriptor.owner().layout() == ScriptClass.Layout.PAYLOAD ? PayloadObject.unwrap(receiver) : receiver});
            case LazyAttribute lazy -> HostCalls.call(lazy.getter(), new Object[]{receiver});
            case PayloadObject object when isPlainDescriptor(object) -> bind(object.payload(), receiver, type);
            case ScriptObject object -> {
                Object getter = object.scriptClass().lookup("__get__");
                yield getter == null ? object : Calls.call(bind(getter, object, object.scriptClass()), receiver, type);
            }
            default -> attribute;
        };
    }

    /** Whether an instance of a subclass of property, staticmethod or classmethod has not changed what reading means. */
    private static boolean isPlainDescriptor(PayloadObject object) {
        return (object.payload() instanceof MethodWrapper || object.payload() instanceof PropertyObject) && object.scriptClass().lookup("__get__") instanceof BuiltinFunction;
    }

    private static Object getProperty(PropertyObject property, Object receiver) {
        if (property.getter() == None.INSTANCE) {
            throw Errors.attributeError("property%s of '%s' object has no getter", property.name() == null ? "" : " '" + property.name() + "'", Types.typeName(receiver));
        }
        return Calls.call(property.getter(), receiver);
    }

    /** The attribute of the value itself, not of its class; {@code null} when there is none. */
    @TruffleBoundary
    public static Object ownAttribute(Object value, String name) {
        return switch (value) {
            case ScriptObject object -> DynamicObjectLibrary.getUncached().getOrDefault(object, name, null);
            case ScriptModule module -> module.get(name);
            case ScriptFunction function -> function.attributesOrNull() == null ? null : function.attributesOrNull().get(Strings.of(name));
            default -> null;
        };
    }

    /** Sets an attribute of an instance without looking at its class. */
    @TruffleBoundary
    public static void putOwn(ScriptObject object, String name, Object value) {
        if (ThreadMode.isShared()) {
            java.lang.invoke.VarHandle.releaseFence();
            synchronized (object) {
                DynamicObjectLibrary.getUncached().put(object, name, value);
            }
        } else {
            DynamicObjectLibrary.getUncached().put(object, name, value);
        }
    }

    /** A special method, found on the class and bound; {@code null} when there is none. */
    public static Object lookupSpecial(Object value, String name) {
        return lookupSpecial(value, Types.classOf(value), name);
    }

    /** As {@link #lookupSpecial(Object, String)} for a known class. */
    @TruffleBoundary
    static Object lookupSpecial(Object value, ScriptClass type, String name) {
        Object method = type.lookup(name);
        return method == null || method == None.INSTANCE ? null : bind(method, value, type);
    }

    /** {@code target.name = value}. */
    @TruffleBoundary
    public static void set(Object target, String name, Object value) {
        ScriptClass type = Types.classOf(target);
        if (!type.isBuiltin()) {
            Object hook = type.lookup("__setattr__");
            if (hook != null && hook != BuiltinClasses.OBJECT.ownValue("__setattr__") && hook != BuiltinClasses.TYPE.ownValue("__setattr__")) {
                Calls.call(bind(hook, target, type), Strings.of(name), value);
                return;
            }
        }
        setWithoutHook(target, type, name, value);
    }

    /** What {@code object.__setattr__} does. A value of {@code null} deletes. */
    @TruffleBoundary
    public static void setWithoutHook(Object target, ScriptClass type, String name, Object value) {
        Object attribute = type.lookup(name);
        if (attribute != null && setThroughDescriptor(attribute, target, name, value)) {
            return;
        }
        switch (target) {
            case ScriptObject object -> setOwn(object, type, name, value, attribute);
            case ScriptClass self -> Classes.setAttribute(self, name, value);
            case ScriptModule module -> {
                if (value == null && module.get(name) == null) {
                    throw AttributeFailures.missing(target, name);
                }
                module.set(name, value);
            }
            case ScriptFunction function -> {
                if (value != null) {
                    function.attributes().put(Strings.of(name), value);
                } else if (function.attributes().remove(Strings.of(name)) == null) {
                    throw AttributeFailures.missing(target, name);
                }
            }
            case ScriptDict dict when attribute == null -> {
                if (value != null) {
                    dict.put(Strings.of(name), value);
                } else if (dict.remove(Strings.of(name)) == null) {
                    throw AttributeFailures.missing(target, name);
                }
            }
            default -> {
                if (type == BuiltinClasses.FOREIGN) {
                    Foreign.writeMember(target, name, value);
                } else {
                    throw AttributeFailures.readOnly(target, name, attribute != null);
                }
            }
        }
    }

    /** Sets or deletes through a data descriptor. @return whether the attribute is one */
    static boolean setThroughDescriptor(Object attribute, Object target, String name, Object value) {
        switch (attribute) {
            case PropertyObject property -> {
                Object function = value == null ? property.deleter() : property.setter();
                if (function == None.INSTANCE) {
                    throw AttributeFailures.property(property, target, name, value == null ? "deleter" : "setter");
                }
                if (value == null) {
                    Calls.call(function, target);
                } else {
                    Calls.call(function, target, value);
                }
                return true;
            }
            case GetterDescriptor descriptor -> {
                if (descriptor.setter() == null) {
                    throw AttributeFailures.readOnlyGetter(descriptor, target);
                }
                HostCalls.call(descriptor.setter(), new Object[]{descriptor.owner().layout() == ScriptClass.Layout.PAYLOAD ? PayloadObject.unwrap(target) : target, value});
                return true;
            }
            case PayloadObject object when object.payload() instanceof PropertyObject property -> {
                return setThroughDescriptor(property, target, name, value);
            }
            case ScriptObject object -> {
                Object setter = object.scriptClass().lookup(value == null ? "__delete__" : "__set__");
                if (setter == null) {
                    if (object.scriptClass().lookup(value == null ? "__set__" : "__delete__") != null) {
                        throw Errors.attributeError(value == null ? "__delete__" : "__set__");
                    }
                    return false;
                }
                Object bound = bind(setter, object, object.scriptClass());
                if (value == null) {
                    Calls.call(bound, target);
                } else {
                    Calls.call(bound, target, value);
                }
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private static void setOwn(ScriptObject object, ScriptClass type, String name, Object value, Object classAttribute) {
        if (value != null) {
            if (!Classes.hasInstanceDictionary(type) && !Classes.isSlot(type, name)) {
                throw AttributeFailures.readOnly(object, name, classAttribute != null);
            }
            putOwn(object, name, value);
        } else {
            if (DynamicObjectLibrary.getUncached().getOrDefault(object, name, null) == null) {
                throw classAttribute instanceof SlotDescriptor ? Errors.attributeError("%s", name) : AttributeFailures.missing(object, name);
            }
            // A marker rather than a removal: removing keys from shared shapes makes ever new shapes.
            putOwn(object, name, null);
        }
    }

    /** {@code del target.name}. */
    @TruffleBoundary
    public static void delete(Object target, String name) {
        ScriptClass type = Types.classOf(target);
        if (!type.isBuiltin()) {
            Object hook = type.lookup("__delattr__");
            if (hook != null && hook != BuiltinClasses.OBJECT.ownValue("__delattr__") && hook != BuiltinClasses.TYPE.ownValue("__delattr__")) {
                Calls.call(bind(hook, target, type), Strings.of(name));
                return;
            }
        }
        setWithoutHook(target, type, name, null);
    }
}
