package org.scriptling.operations;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.PropertyGetter;
import com.oracle.truffle.api.object.Shape;

import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;

/**
 * What an attribute name means for instances of one shape, as long as the layout of their class stays: decided once, followed by
 * cached accesses.
 */
final class AttributePlan extends Node {

    private final Assumption layout;
    /** {@code null} unless instances of the shape have the attribute themselves. */
    private final PropertyGetter own;
    private final boolean custom;
    private final boolean assignable;
    private final boolean method;
    @Child private SlotReadNode classValue;

    private AttributePlan(Assumption layout, PropertyGetter own, boolean custom, boolean assignable, SlotReadNode classValue) {
        this.layout = layout;
        this.own = own;
        this.custom = custom;
        this.assignable = assignable;
        this.method = !custom && own == null && classValue != null && isMethod(classValue.slot().get());
        this.classValue = classValue;
    }

    /** A plan for accesses that ask the hooks of the class, such as {@code __setattr__}. */
    static AttributePlan create(Shape shape, String name) {
        return create(shape, name, true);
    }

    @TruffleBoundary
    static AttributePlan create(Shape shape, String name, boolean hooks) {
        ScriptClass type = (ScriptClass) shape.getDynamicType();
        Assumption layout = type.layoutAssumption();
        boolean custom = Attributes.customGetAttribute(type) != null || type.layout() == Layout.CLASS;
        Object setter = type.lookup("__setattr__");
        boolean assignable = (!hooks || type.isBuiltin() || setter == BuiltinClasses.OBJECT.ownValue("__setattr__")) && (Classes.hasInstanceDictionary(type) || Classes.isSlot(type, name));
        VariableSlot slot = type.lookupSlot(name);
        return new AttributePlan(layout, shape.makePropertyGetter(name), custom, assignable, slot == null ? null : new SlotReadNode(slot));
    }

    Assumption layout() {
        return layout;
    }

    /** Whether instances of the shape have the attribute themselves, maybe deleted. */
    boolean isOwn() {
        return own != null;
    }

    /** Reads the attribute of instances when nothing else has a say, else {@code null}. The value may be absent: then it was deleted. */
    PropertyGetter getter() {
        return custom || classValue != null ? null : own;
    }

    /** Whether the attribute was a method when the plan was made: a function of the class, hidden by nothing. */
    @Idempotent
    boolean isMethod() {
        return method;
    }

    /** Whether an attribute of a class takes the instance as first argument when it is called. */
    static boolean isMethod(Object attribute) {
        return attribute instanceof ScriptFunction || attribute instanceof BuiltinFunction function && function.receiverClass() != null;
    }

    /** Whether the class has a {@code __getattribute__} of its own. */
    boolean isCustom() {
        return custom;
    }

    /** Whether instances take assignments as they are. */
    boolean isAssignable() {
        return assignable;
    }

    /** The attribute of the class, or {@code null}. */
    Object classValue() {
        return classValue == null ? null : classValue.execute();
    }
}
