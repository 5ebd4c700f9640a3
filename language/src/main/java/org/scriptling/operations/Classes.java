package org.scriptling.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.Cell;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.text.UnicodeText;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.PropertyObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.SlotDescriptor;

/** Makes classes and instances (language.md 9). */
public final class Classes {

    private static final String CLASS_CELL = "__classcell__";

    private Classes() {
    }

    /** Makes an instance: {@code __new__}, then {@code __init__} if the result is an instance of the class. */
    @TruffleBoundary
    public static Object instantiate(ScriptClass type, Object[] positional, String[] names, Object[] values) {
        if (type == BuiltinClasses.TYPE && positional.length == 1 && names.length == 0) {
            return Types.classOf(positional[0]);
        }
        Object constructor = unwrapStatic(type.lookup("__new__"));
        Object initializer = type.lookup("__init__");
        Object instance;
        if (constructor == objectNew()) {
            if (initializer == objectInit()) {
                refuseArguments(type, positional.length + names.length);
            }
            instance = newObject(type);
        } else {
            Object[] extended = new Object[positional.length + 1];
            extended[0] = type;
            System.arraycopy(positional, 0, extended, 1, positional.length);
            boolean forInitializer = names.length > 0 && initializer != objectInit() && takesNoKeywords(constructor);
            instance = forInitializer ? Calls.call(constructor, extended) : Calls.callWithKeywords(constructor, extended, names, values);
        }
        if (initializer != objectInit() && Types.isInstance(instance, type)) {
            Object result = Calls.callWithKeywords(Attributes.bind(initializer, instance, Types.classOf(instance)), positional, names, values);
            if (result != None.INSTANCE) {
                throw Errors.typeError("__init__() should return None, not '%s'", Types.typeName(result));
            }
        }
        return instance;
    }

    /** Whether a constructor leaves keyword arguments to the {@code __init__} of a subclass: those of tuple, float and others. */
    private static boolean takesNoKeywords(Object constructor) {
        return constructor instanceof BuiltinFunction function && function.signature().positionalOnly() == function.signature().size();
    }

    /** {@code object.__new__}: an instance without attributes. @throws org.scriptling.runtime.error.ScriptException TypeError for classes with other state */
    @TruffleBoundary
    public static ScriptObject newObject(ScriptClass type) {
        if (type.layout() != Layout.OBJECT) {
            throw Errors.typeError("object.__new__(%s) is not safe, use %s.__new__()", type.name(), builtinBase(type).name());
        }
        return new ScriptObject(type.instanceShape());
    }

    static ScriptClass builtinBase(ScriptClass type) {
        for (ScriptClass base : type.resolutionOrder()) {
            if (base.isBuiltin()) {
                return base;
            }
        }
        return BuiltinClasses.OBJECT;
    }

    static void refuseArguments(ScriptClass type, int count) {
        if (count > 0) {
            throw Errors.typeError("%s() takes no arguments", type.name());
        }
    }

    static Object unwrapStatic(Object value) {
        return value instanceof MethodWrapper wrapper ? wrapper.function() : value;
    }

    /** {@code object.__new__} as found on object. */
    static Object objectNew() {
        return unwrapStatic(BuiltinClasses.OBJECT.ownValue("__new__"));
    }

    /** {@code object.__init__} as found on object. */
    static Object objectInit() {
        return BuiltinClasses.OBJECT.ownValue("__init__");
    }

    /** The metaclass for a class statement or for {@code type(name, bases, namespace)}. */
    @TruffleBoundary
    public static ScriptClass metaclassOf(ScriptClass requested, Object[] bases) {
        ScriptClass winner = requested == null ? BuiltinClasses.TYPE : requested;
        for (Object base : bases) {
            ScriptClass candidate = Types.classOf(base);
            if (base instanceof ScriptClass && !winner.isSubclassOf(candidate)) {
                if (!candidate.isSubclassOf(winner)) {
                    throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases");
                }
                winner = candidate;
            }
        }
        return winner;
    }

    /** {@code type.__new__}: makes a class of a namespace. Keyword arguments go to {@code __init_subclass__}. */
    @TruffleBoundary
    public static ScriptClass create(ScriptClass metaclass, String name, Object[] bases, ScriptDict namespace, String[] keywordNames, Object[] keywordValues) {
        List<ScriptClass> baseClasses = new ArrayList<>();
        for (Object base : bases) {
            if (!(base instanceof ScriptClass type)) {
                throw Errors.typeError("bases must be types");
            }
            if (!type.isSubclassable()) {
                throw Errors.typeError("type '%s' is not an acceptable base type", type.name());
            }
            if (baseClasses.contains(type)) {
                throw Errors.typeError("duplicate base class %s", type.name());
            }
            baseClasses.add(type);
        }
        if (baseClasses.isEmpty()) {
            baseClasses.add(BuiltinClasses.OBJECT);
        }
        ScriptClass layoutBase = layoutBase(baseClasses);
        ScriptClass type = new ScriptClass.Builder(name).metaclass(metaclass == BuiltinClasses.TYPE ? null : metaclass).bases(baseClasses.toArray(ScriptClass[]::new)).layout(
                        layoutBase.layout()).payloadClass(layoutBase.isBuiltin() ? layoutBase : layoutBase.payloadClass()).resolutionOrder(MethodResolution::linearize).build();
        Cell classCell = null;
        HashTable table = namespace.table();
        for (int i = 0; i < table.used(); i++) {
            Object value = table.value(i);
            if (value == null || !(table.key(i) instanceof TruffleString key)) {
                continue;
            }
            String attribute = Strings.toJava(key).intern();
            switch (attribute) {
                case CLASS_CELL -> classCell = classCell(value);
                case "__qualname__" -> type.setQualifiedName(Texts.displayJava(value));
                default -> type.setAttribute(attribute, adapt(attribute, value));
            }
        }
        defineSlots(type);
        if (type.ownSlot("__eq__") != null && type.ownSlot("__hash__") == null) {
            type.setAttribute("__hash__", None.INSTANCE);
        }
        if (type.ownSlot("__module__") == null) {
            type.setAttribute("__module__", Strings.of("__main__"));
        }
        if (type.ownSlot("__doc__") == null) {
            type.setAttribute("__doc__", None.INSTANCE);
        }
        if (classCell != null) {
            classCell.set(type);
        }
        nameDescriptors(type);
        initializeSubclass(type, keywordNames, keywordValues);
        return type;
    }

    private static Cell classCell(Object value) {
        if (value instanceof CellValue cell) {
            return cell.cell();
        }
        throw Errors.typeError("type.__new__(): __classcell__ must be a nonlocal cell, not %s", Texts.displayJava(Types.classOf(value)));
    }

    /** Some special methods are static or class methods without being marked so. */
    private static Object adapt(String attribute, Object value) {
        if (value instanceof ScriptFunction) {
            if (attribute.equals("__new__")) {
                return new MethodWrapper(BuiltinClasses.STATICMETHOD, value);
            }
            if (attribute.equals("__init_subclass__") || attribute.equals("__class_getitem__")) {
                return new MethodWrapper(BuiltinClasses.CLASSMETHOD, value);
            }
        }
        if (value instanceof PropertyObject property && property.name() == null) {
            property.setName(attribute);
        }
        return value;
    }

    private static void nameDescriptors(ScriptClass type) {
        for (Map.Entry<String, Object> entry : type.ownAttributes().entrySet()) {
            if (entry.getValue() instanceof ScriptObject object) {
                Object hook = Attributes.lookupSpecial(object, "__set_name__");
                if (hook != null) {
                    Calls.call(hook, type, Strings.of(entry.getKey()));
                }
            }
        }
    }

    private static void initializeSubclass(ScriptClass type, String[] names, Object[] values) {
        Object hook = type.lookupAfter(type, "__init_subclass__");
        if (hook == null || unwrapStatic(hook) instanceof BuiltinFunction) {
            if (names.length > 0) {
                throw Errors.typeError("%s.__init_subclass__() takes no keyword arguments", type.qualifiedName());
            }
            return;
        }
        Calls.callWithKeywords(Attributes.bindToClass(hook, type), new Object[0], names, values);
    }

    /** The base that decides which builtin state the instances have. */
    private static ScriptClass layoutBase(List<ScriptClass> bases) {
        ScriptClass best = BuiltinClasses.OBJECT;
        for (ScriptClass base : bases) {
            ScriptClass candidate = base.isBuiltin() || base.payloadClass() == null ? base : base.payloadClass();
            if (candidate.layout() == Layout.OBJECT) {
                continue;
            }
            if (best.layout() == Layout.OBJECT || candidate.isSubclassOf(best)) {
                best = candidate;
            } else if (!best.isSubclassOf(candidate) && !(candidate.layout() == Layout.EXCEPTION && best.layout() == Layout.EXCEPTION)) {
                throw Errors.typeError("multiple bases have instance lay-out conflict");
            }
        }
        return best;
    }

    /** Sets or (value {@code null}) deletes an attribute of a class. */
    @TruffleBoundary
    public static void setAttribute(ScriptClass type, String name, Object value) {
        if (type.isBuiltin()) {
            throw Errors.typeError("cannot set '%s' attribute of immutable type '%s'", name, type.name());
        }
        if (value != null) {
            type.setAttribute(name.intern(), adapt(name, value));
        } else if (!type.deleteAttribute(name)) {
            throw AttributeFailures.missing(type, name);
        }
    }

    /** Puts a descriptor into the class for each name in {@code __slots__}. */
    private static void defineSlots(ScriptClass type) {
        for (String slot : slotNames(type)) {
            if (type.ownSlot(slot) != null) {
                throw Errors.valueError("'%s' in __slots__ conflicts with class variable", slot);
            }
            if (!slot.equals("__dict__") && !slot.equals("__weakref__")) {
                type.setAttribute(slot, new SlotDescriptor(slot, type));
            }
        }
    }

    /** The names that {@code __slots__} of this very class lists. */
    private static List<String> slotNames(ScriptClass type) {
        Object slots = type.isBuiltin() ? null : type.ownValue("__slots__");
        List<String> names = new ArrayList<>();
        if (slots instanceof TruffleString single) {
            names.add(mangled(Strings.toJava(single), type));
        } else if (slots != null) {
            for (Object slot : Iteration.toArray(slots)) {
                if (!(PayloadObject.unwrap(slot) instanceof TruffleString text)) {
                    throw Errors.typeError("__slots__ items must be strings, not '%s'", Types.typeName(slot));
                }
                if (!UnicodeText.isIdentifier(text)) {
                    throw Errors.typeError("__slots__ must be identifiers");
                }
                names.add(mangled(Strings.toJava(text), type));
            }
        }
        return names;
    }

    /** Private names contain the name of their class, as in its methods. */
    private static String mangled(String name, ScriptClass type) {
        String owner = type.name().replaceFirst("^_+", "");
        boolean isPrivate = name.startsWith("__") && !name.endsWith("__") && !owner.isEmpty();
        return (isPrivate ? "_" + owner + name : name).intern();
    }

    /** Whether instances can have attributes of their own: not with {@code __slots__} all along the order, unless listed there. */
    @TruffleBoundary
    public static boolean hasInstanceDictionary(ScriptClass type) {
        if (type.layout() == Layout.EXCEPTION) {
            return true;
        }
        for (ScriptClass base : type.resolutionOrder()) {
            if (base != BuiltinClasses.OBJECT && !base.isBuiltin() && (base.ownSlot("__slots__") == null || slotNames(base).contains("__dict__"))) {
                return true;
            }
        }
        return type.isBuiltin() && type.layout() == Layout.OBJECT && type != BuiltinClasses.OBJECT;
    }

    /** Whether some class of the order lists the name in {@code __slots__}. */
    public static boolean isSlot(ScriptClass type, String name) {
        return type.lookup(name) instanceof SlotDescriptor;
    }
}
