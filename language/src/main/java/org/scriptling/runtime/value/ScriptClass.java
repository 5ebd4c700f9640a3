package org.scriptling.runtime.value;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerAsserts;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.object.Shape;

import org.scriptling.operations.Calls;
import org.scriptling.operations.Foreign;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.module.VariableSlot;

/**
 * A class: builtin, defined by a library, or defined by a script.
 *
 * <p>Attributes are {@link VariableSlot}s in insertion order. Which slot a name leads to along the method resolution order is
 * guarded by {@link #layoutAssumption}, renewed whenever a name is first added to or removed from the class or a base; a change
 * of an attribute's value disturbs only its slot. The attributes of builtin classes never change after the class is first used.
 */
@ExportLibrary(InteropLibrary.class)
public final class ScriptClass extends MemberValue {

    /** Which builtin state the instances have. Decides which classes can be combined as bases. */
    public enum Layout {
        /** Attributes only. */
        OBJECT,
        /** A builtin value as payload: int, str, list, ... */
        PAYLOAD,
        /** An exception. */
        EXCEPTION,
        /** A class, that is, the class at hand is a metaclass. */
        CLASS
    }

    private volatile String name;
    private String qualifiedName;
    private final ScriptClass metaclass;
    private ScriptClass[] bases;
    @CompilationFinal(dimensions = 1) private ScriptClass[] resolutionOrder;
    private final Layout layout;
    /** The builtin class whose payload the instances carry, or {@code null}. */
    private final ScriptClass payloadClass;
    private final boolean builtin;
    private final boolean subclassable;
    private final Map<String, VariableSlot> attributes = new LinkedHashMap<>();
    private Supplier<Map<String, Object>> lazyMembers;
    /** The attributes of a builtin class once they are made: they never change, so nobody needs a lock to look. */
    private volatile Map<String, VariableSlot> fixedAttributes;
    private volatile Assumption layoutAssumption;
    private final ConcurrentHashMap<String, VariableSlot> lookups = new ConcurrentHashMap<>();
    private static final VariableSlot ABSENT = new VariableSlot("<absent>");
    private final List<WeakReference<ScriptClass>> subclasses = new ArrayList<>();
    private final Shape instanceShape;

    private ScriptClass(Builder builder) {
        this.name = builder.name;
        this.qualifiedName = builder.qualifiedName == null ? builder.name : builder.qualifiedName;
        this.metaclass = builder.metaclass;
        this.bases = builder.bases;
        this.layout = builder.layout;
        this.builtin = builder.builtin;
        this.subclassable = builder.subclassable;
        this.layoutAssumption = Truffle.getRuntime().createAssumption(builder.name);
        this.payloadClass = builder.payloadClass;
        this.instanceShape = ScriptObject.instanceShape(this);
        this.resolutionOrder = builder.resolutionOrder.apply(this);
        for (ScriptClass base : bases) {
            base.addSubclass(this);
        }
    }

    /** Describes a class that is to be made. */
    public static final class Builder {
        private final String name;
        private String qualifiedName;
        private ScriptClass metaclass;
        private ScriptClass[] bases = {};
        private Layout layout = Layout.OBJECT;
        private ScriptClass payloadClass;
        private boolean builtin;
        private boolean subclassable = true;
        private java.util.function.Function<ScriptClass, ScriptClass[]> resolutionOrder = Builder::singleInheritance;

        public Builder(String name) {
            this.name = name;
        }

        private static ScriptClass[] singleInheritance(ScriptClass type) {
            if (type.bases.length == 0) {
                return new ScriptClass[]{type};
            }
            ScriptClass[] inherited = type.bases[0].resolutionOrder;
            ScriptClass[] order = new ScriptClass[inherited.length + 1];
            order[0] = type;
            System.arraycopy(inherited, 0, order, 1, inherited.length);
            return order;
        }

        public Builder qualifiedName(String value) {
            qualifiedName = value;
            return this;
        }

        /** The class of the class; {@code null} stands for {@code type}. */
        public Builder metaclass(ScriptClass value) {
            metaclass = value;
            return this;
        }

        public Builder bases(ScriptClass... value) {
            bases = value;
            return this;
        }

        public Builder layout(Layout value) {
            layout = value;
            return this;
        }

        public Builder payloadClass(ScriptClass value) {
            payloadClass = value;
            return this;
        }

        /** Marks an immutable class of the language or of a library. */
        public Builder builtin() {
            builtin = true;
            return this;
        }

        /** Forbids subclasses: bool, NoneType, range and others. */
        public Builder sealed() {
            subclassable = false;
            return this;
        }

        /** How the method resolution order is computed; single inheritance by default. */
        public Builder resolutionOrder(java.util.function.Function<ScriptClass, ScriptClass[]> value) {
            resolutionOrder = value;
            return this;
        }

        public ScriptClass build() {
            return new ScriptClass(this);
        }
    }

    public String name() {
        return name;
    }

    /** Renames the class, as an assignment to {@code __name__} does. */
    public void setName(String value) {
        name = value;
    }

    public String qualifiedName() {
        return qualifiedName;
    }

    public void setQualifiedName(String value) {
        qualifiedName = value;
    }

    /** The class of this class, or {@code null} for {@code type}. */
    public ScriptClass metaclass() {
        return metaclass;
    }

    /** The direct base classes. The array must not be changed. */
    public ScriptClass[] bases() {
        return bases;
    }

    /** The method resolution order, beginning with this class. The array must not be changed. */
    public ScriptClass[] resolutionOrder() {
        return resolutionOrder;
    }

    public Layout layout() {
        return layout;
    }

    /** The builtin class whose payload the instances carry, or {@code null}. */
    public ScriptClass payloadClass() {
        return payloadClass;
    }

    /** Whether the class belongs to the language or a library and cannot be changed. */
    public boolean isBuiltin() {
        return builtin;
    }

    /** Whether classes may derive from this one. */
    public boolean isSubclassable() {
        return subclassable;
    }

    /** The shape of new instances. */
    public Shape instanceShape() {
        return instanceShape;
    }

    /** Sets what provides the attributes of a builtin class when one is looked up first. */
    public void setLazyMembers(Supplier<Map<String, Object>> members) {
        synchronized (attributes) {
            lazyMembers = members;
        }
    }

    /** Caller holds the monitor of {@link #attributes}. */
    private void materialize() {
        Supplier<Map<String, Object>> members = lazyMembers;
        if (members != null) {
            lazyMembers = null;
            members.get().forEach((key, value) -> attributes.put(key, new VariableSlot(key, value)));
            if (builtin) {
                fixedAttributes = Map.copyOf(attributes);
            }
        }
    }

    /** The slot of an attribute of this very class, or {@code null}. */
    @TruffleBoundary
    public VariableSlot ownSlot(String attribute) {
        Map<String, VariableSlot> fixed = fixedAttributes;
        if (fixed != null) {
            return fixed.get(attribute);
        }
        synchronized (attributes) {
            materialize();
            VariableSlot slot = attributes.get(attribute);
            return slot == null || !slot.isDefined() ? null : slot;
        }
    }

    /** The value of an attribute of this very class, or {@code null}. */
    public Object ownValue(String attribute) {
        VariableSlot slot = ownSlot(attribute);
        return slot == null ? null : slot.get();
    }

    /** Names and values of the attributes of this very class, in order of definition. */
    @TruffleBoundary
    public Map<String, Object> ownAttributes() {
        Map<String, Object> result = new LinkedHashMap<>();
        synchronized (attributes) {
            materialize();
            attributes.forEach((key, slot) -> {
                Object value = slot.get();
                if (value != null) {
                    result.put(key, value);
                }
            });
        }
        return result;
    }

    /**
     * Valid as long as every name leads to the same slot along the resolution order. Read it before looking up.
     */
    public Assumption layoutAssumption() {
        return layoutAssumption;
    }

    /** The slot that a name leads to along the method resolution order, or {@code null}. */
    @TruffleBoundary
    public VariableSlot lookupSlot(String attribute) {
        VariableSlot cached = lookups.get(attribute);
        if (cached == null) {
            Assumption before = layoutAssumption;
            cached = search(attribute, 0);
            if (cached == null) {
                cached = ABSENT;
            }
            lookups.put(attribute, cached);
            if (!before.isValid()) {
                lookups.remove(attribute);
            }
        }
        return cached == ABSENT ? null : cached;
    }

    private VariableSlot search(String attribute, int from) {
        for (int i = from; i < resolutionOrder.length; i++) {
            VariableSlot slot = resolutionOrder[i].ownSlot(attribute);
            if (slot != null) {
                return slot;
            }
        }
        return null;
    }

    /** The value that a name leads to along the method resolution order, or {@code null}. */
    public Object lookup(String attribute) {
        VariableSlot slot = lookupSlot(attribute);
        return slot == null ? null : slot.get();
    }

    /** As {@link #lookup}, beginning behind {@code previous} in the resolution order of this class: what {@code super()} does. */
    @TruffleBoundary
    public Object lookupAfter(ScriptClass previous, String attribute) {
        VariableSlot slot = lookupSlotAfter(previous, attribute);
        return slot == null ? null : slot.get();
    }

    /** The slot that {@link #lookupAfter} reads, or {@code null}. */
    @TruffleBoundary
    public VariableSlot lookupSlotAfter(ScriptClass previous, String attribute) {
        int index = Arrays.asList(resolutionOrder).indexOf(previous);
        return index < 0 ? null : search(attribute, index + 1);
    }

    /** Sets an attribute of this very class. The caller has checked that the class may be changed. */
    @TruffleBoundary
    public void setAttribute(String attribute, Object value) {
        VariableSlot slot;
        boolean added;
        synchronized (attributes) {
            materialize();
            slot = attributes.get(attribute);
            added = slot == null || !slot.isDefined();
            if (slot == null) {
                slot = new VariableSlot(attribute);
                attributes.put(attribute, slot);
            } else if (added) {
                attributes.remove(attribute);
                attributes.put(attribute, slot);
            }
            slot.set(value);
        }
        if (added) {
            invalidateLayout();
        }
    }

    /** Removes an attribute of this very class. @return whether it was there */
    @TruffleBoundary
    public boolean deleteAttribute(String attribute) {
        synchronized (attributes) {
            materialize();
            VariableSlot slot = attributes.get(attribute);
            if (slot == null || !slot.isDefined()) {
                return false;
            }
            slot.set(null);
        }
        invalidateLayout();
        return true;
    }

    private void invalidateLayout() {
        CompilerAsserts.neverPartOfCompilation();
        Assumption previous = layoutAssumption;
        layoutAssumption = Truffle.getRuntime().createAssumption(name);
        previous.invalidate();
        lookups.clear();
        for (ScriptClass subclass : subclasses()) {
            subclass.invalidateLayout();
        }
    }

    private void addSubclass(ScriptClass subclass) {
        synchronized (subclasses) {
            subclasses.removeIf(reference -> reference.get() == null);
            subclasses.add(new WeakReference<>(subclass));
        }
    }

    /** The direct subclasses that are still alive. */
    @TruffleBoundary
    public List<ScriptClass> subclasses() {
        List<ScriptClass> result = new ArrayList<>();
        synchronized (subclasses) {
            for (WeakReference<ScriptClass> reference : subclasses) {
                ScriptClass subclass = reference.get();
                if (subclass != null) {
                    result.add(subclass);
                }
            }
        }
        return result;
    }

    /** Whether this class is {@code other} or derives from it. */
    public boolean isSubclassOf(ScriptClass other) {
        for (ScriptClass type : resolutionOrder) {
            if (type == other) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "<class '" + name + "'>";
    }

    @ExportMessage(name = "isExecutable")
    @ExportMessage(name = "isInstantiable")
    boolean isCallable() {
        return true;
    }

    @ExportMessage(name = "execute")
    @ExportMessage(name = "instantiate")
    @TruffleBoundary
    Object call(Object[] arguments) {
        return Calls.call(this, Foreign.importAll(arguments));
    }

    @ExportMessage
    boolean isMetaObject() {
        return true;
    }

    @ExportMessage
    Object getMetaSimpleName() {
        return name;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMetaQualifiedName() {
        return Texts.className(this);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMetaInstance(Object instance) {
        return Types.isInstance(Foreign.importValue(instance), this);
    }

    @ExportMessage
    boolean hasMetaParents() {
        return bases.length != 0;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMetaParents() throws UnsupportedMessageException {
        if (bases.length == 0) {
            throw UnsupportedMessageException.create();
        }
        return new ScriptTuple(Arrays.copyOf(bases, bases.length, Object[].class));
    }
}
