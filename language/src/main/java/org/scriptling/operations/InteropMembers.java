package org.scriptling.operations;

import java.util.LinkedHashSet;
import java.util.Set;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.object.DynamicObjectLibrary;

import org.scriptling.runtime.module.MemberNames;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.GetterDescriptor;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PropertyObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/**
 * Attributes of instances, classes and modules as other languages and the host see them: as members. Whether a member exists is
 * told without running script code, unless the class has hooks that make up attributes.
 */
public final class InteropMembers {

    private InteropMembers() {
    }

    /**
     * The names of a value's members: first those of the value itself, then those of its class and base classes.
     *
     * @param includeInternal whether to list names of the form {@code __name__}, too
     */
    @TruffleBoundary
    public static MemberNames names(Object value, boolean includeInternal) {
        return new MemberNames(list(value, includeInternal).toArray(String[]::new));
    }

    /** As {@link #names}, as a Java collection in the same order. */
    @TruffleBoundary
    public static Set<String> list(Object value, boolean includeInternal) {
        Set<String> names = new LinkedHashSet<>();
        switch (value) {
            case ScriptModule module -> names.addAll(module.variables().keySet());
            case ScriptClass type -> addClass(names, type);
            case ScriptObject object -> {
                for (Object key : DynamicObjectLibrary.getUncached().getKeyArray(object)) {
                    if (key instanceof String name && Attributes.ownAttribute(object, name) != null) {
                        names.add(name);
                    }
                }
                addClass(names, object.scriptClass());
            }
            default -> addClass(names, Types.classOf(value));
        }
        if (!includeInternal) {
            names.removeIf(name -> name.startsWith("__") && name.endsWith("__"));
        }
        return names;
    }

    private static void addClass(Set<String> names, ScriptClass type) {
        for (ScriptClass base : type.resolutionOrder()) {
            names.addAll(base.ownAttributes().keySet());
        }
    }

    /** Whether there is a member to read. */
    @TruffleBoundary
    public static boolean isReadable(Object value, String name) {
        return hasReadHook(value) ? Attributes.getOrNull(value, name) != null : isPresent(value, name);
    }

    private static boolean isPresent(Object value, String name) {
        return isOwn(value, name) || Types.classOf(value).lookup(name) != null;
    }

    /** Whether the value has the attribute itself; for a class also whether it inherits it. */
    private static boolean isOwn(Object value, String name) {
        return value instanceof ScriptClass type ? type.lookup(name) != null : Attributes.ownAttribute(value, name) != null;
    }

    private static boolean hasReadHook(Object value) {
        ScriptClass type = Types.classOf(value);
        return Attributes.customGetAttribute(type) != null || type.lookup("__getattr__") != null ||
                        value instanceof ScriptModule module && module.get("__getattr__") != null;
    }

    /** Whether reading a member may run script code. */
    @TruffleBoundary
    public static boolean hasReadSideEffects(Object value, String name) {
        return isReadable(value, name) && (hasReadHook(value) || isComputed(value, name));
    }

    private static boolean isComputed(Object value, String name) {
        Object attribute = Types.classOf(value).lookup(name);
        return attribute != null && Attributes.isDataDescriptor(attribute);
    }

    /** Reads a member. @throws org.scriptling.runtime.error.ScriptException what the getter of a property raises */
    @TruffleBoundary
    public static Object read(Object value, String name) throws UnknownIdentifierException {
        if (hasReadHook(value)) {
            Object result = Attributes.getOrNull(value, name);
            if (result == null) {
                throw UnknownIdentifierException.create(name);
            }
            return result;
        }
        if (!isPresent(value, name)) {
            throw UnknownIdentifierException.create(name);
        }
        return Attributes.get(value, name);
    }

    /** Whether there is a member and it can be replaced. */
    @TruffleBoundary
    public static boolean isModifiable(Object value, String name) {
        return isReadable(value, name) && isWritable(value, name);
    }

    /** Whether there is no such member but it can be made. */
    @TruffleBoundary
    public static boolean isInsertable(Object value, String name) {
        return !isReadable(value, name) && isWritable(value, name);
    }

    private static boolean isWritable(Object value, String name) {
        return switch (value) {
            case ScriptModule module -> true;
            case ScriptClass type -> !type.isBuiltin();
            case ScriptObject object -> isWritable(object.scriptClass(), name);
            default -> false;
        };
    }

    private static boolean isWritable(ScriptClass type, String name) {
        return switch (type.lookup(name)) {
            case PropertyObject property -> property.setter() != None.INSTANCE;
            case GetterDescriptor descriptor -> descriptor.setter() != null;
            case null, default -> Classes.hasInstanceDictionary(type) || Classes.isSlot(type, name) || hasHook(type, "__setattr__");
        };
    }

    private static boolean hasHook(ScriptClass type, String name) {
        return !type.isBuiltin() && type.lookup(name) != BuiltinClasses.OBJECT.ownValue(name);
    }

    /** Sets a member to a value from outside. @throws org.scriptling.runtime.error.ScriptException what the script's own hooks raise */
    @TruffleBoundary
    public static void write(Object target, String name, Object value) throws UnknownIdentifierException {
        if (!isWritable(target, name)) {
            throw UnknownIdentifierException.create(name);
        }
        Attributes.set(target, name.intern(), Foreign.importValue(value));
    }

    /** Whether there is a member that can be removed. */
    @TruffleBoundary
    public static boolean isRemovable(Object value, String name) {
        return switch (value) {
            case ScriptModule module -> module.get(name) != null && !module.isComputed(name);
            case ScriptClass type -> !type.isBuiltin() && type.ownSlot(name) != null;
            case ScriptObject object -> Attributes.ownAttribute(object, name) != null ||
                            object.scriptClass().lookup(name) instanceof PropertyObject property && property.deleter() != None.INSTANCE;
            default -> false;
        };
    }

    /** Removes a member. */
    @TruffleBoundary
    public static void remove(Object target, String name) throws UnknownIdentifierException {
        if (!isRemovable(target, name)) {
            throw UnknownIdentifierException.create(name);
        }
        Attributes.delete(target, name.intern());
    }

    /** Whether a member can be called. Properties never count: finding out would run script code. */
    @TruffleBoundary
    public static boolean isInvocable(Object value, String name) {
        if (!isReadable(value, name) || isComputed(value, name)) {
            return false;
        }
        Object member = Attributes.getOrNull(value, name);
        return member != null && Calls.isCallable(member);
    }

    /** Calls a member with values from outside. */
    @TruffleBoundary
    public static Object invoke(Object receiver, String name, Object[] arguments) throws UnknownIdentifierException {
        if (!isInvocable(receiver, name)) {
            throw UnknownIdentifierException.create(name);
        }
        return Calls.callMethod(receiver, name, Foreign.importAll(arguments));
    }
}
