package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.AddToSetNode;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.Texts;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.collection.SetOperations;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.syntax.tree.BinaryOperator;

/** Members of set and frozenset. */
public final class SetMembers {

    private static final BinaryOperator[] OPERATORS = {BinaryOperator.OR, BinaryOperator.AND, BinaryOperator.SUBTRACT, BinaryOperator.XOR};

    private SetMembers() {
    }

    /** The members of set. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.SET) //
                        .constant("__new__", BuiltinConstruction.constructor("set(cls, /, *args, **kwargs)", () -> new CreateNode(() -> new ScriptSet(false)))) //
                        .constant("__init__", BuiltinConstruction.initializer(BuiltinClasses.SET, "set(self, iterable=(), /)", () -> new ConstructorNode(SetMembers::initialize))) //
                        .node("add(self, object, /)", SetMembersFactory.AddNodeGen::create) //
                        .function("clear(self, /)", arguments -> {
                            self(arguments).clear();
                            return null;
                        }) //
                        .function("difference_update(self, /, *others)", arguments -> {
                            forOthers(arguments, other -> SetOperations.differenceUpdate(self(arguments), other));
                            return null;
                        }) //
                        .node("discard(self, object, /)", SetMembersFactory.DiscardNodeGen::create) //
                        .function("intersection_update(self, /, *others)", arguments -> {
                            self(arguments).replaceWith(intersection(arguments));
                            return null;
                        }) //
                        .function("pop(self, /)", SetMembers::pop) //
                        .node("remove(self, object, /)", SetMembersFactory.RemoveNodeGen::create) //
                        .function("symmetric_difference_update(self, other, /)", arguments -> {
                            SetOperations.symmetricDifferenceUpdate(self(arguments), arguments[1]);
                            return null;
                        }) //
                        .function("update(self, /, *others)", arguments -> {
                            forOthers(arguments, other -> SetOperations.update(self(arguments), other));
                            return null;
                        });
        for (BinaryOperator operator : OPERATORS) {
            table.inPlace(operator.inPlaceMethod(),
                            arguments -> PayloadObject.unwrap(arguments[1]) instanceof ScriptSet other ? SetOperations.inPlace(operator, self(arguments), other) : NotImplemented.INSTANCE);
        }
        addCommon(table);
        SpecialMethods.addNoHash(table);
        return table.build();
    }

    /** The members of frozenset. */
    public static Map<String, Object> frozenMembers() {
        MemberTable table = MemberTable.forType(BuiltinClasses.FROZENSET) //
                        .constant("__new__", BuiltinConstruction.constructor("frozenset(cls, iterable=(), /)", () -> new ConstructorNode(SetMembers::createFrozen)));
        addCommon(table);
        SpecialMethods.addHash(table);
        return table.build();
    }

    private static void addCommon(MemberTable table) {
        table.function("copy(self, /)", arguments -> self(arguments).isFrozen() ? self(arguments) : self(arguments).copy(false)) //
                        .function("difference(self, /, *others)", SetMembers::difference) //
                        .function("intersection(self, /, *others)", SetMembers::intersection) //
                        .function("isdisjoint(self, other, /)", arguments -> SetOperations.isDisjoint(self(arguments), arguments[1])) //
                        .function("issubset(self, other, /)", arguments -> SetOperations.isSubsetOf(self(arguments), arguments[1])) //
                        .function("issuperset(self, other, /)", arguments -> SetOperations.isSupersetOf(self(arguments), arguments[1])) //
                        .function("symmetric_difference(self, other, /)", arguments -> SetOperations.symmetricDifference(self(arguments), arguments[1])) //
                        .function("union(self, /, *others)", arguments -> SetOperations.union(self(arguments), others(arguments)));
        SpecialMethods.addContainer(table);
        SpecialMethods.addOrder(table);
        // Under the class object, so that the instance of a subclass arrives as it is: its class is part of the text.
        table.constant("__repr__", MemberTable.forType(BuiltinClasses.OBJECT).function("__repr__(self, /)", arguments -> representation(arguments[0])).build().get("__repr__"));
        for (BinaryOperator operator : OPERATORS) {
            SpecialMethods.addOperators(table, ScriptSet.class::isInstance, operator);
        }
    }

    private static ScriptSet self(Object[] arguments) {
        return (ScriptSet) arguments[0];
    }

    private static Object[] others(Object[] arguments) {
        return ((ScriptTuple) arguments[1]).elements();
    }

    private static void forOthers(Object[] arguments, java.util.function.Consumer<Object> action) {
        for (Object other : others(arguments)) {
            action.accept(other);
        }
    }

    private static Object initialize(Object[] arguments) {
        ScriptSet set = self(arguments);
        if (set.size() > 0) {
            set.clear();
        }
        SetOperations.update(set, arguments[1]);
        return None.INSTANCE;
    }

    private static Object createFrozen(Object[] arguments) {
        ScriptSet content = arguments[1] instanceof ScriptSet set && set.isFrozen() ? set : SetOperations.create(true, arguments[1]);
        return BuiltinConstruction.wrap(BuiltinConstruction.requireClass(arguments[0]), content);
    }

    private static Object representation(Object value) {
        if (!(value instanceof PayloadObject object) || !(object.payload() instanceof ScriptSet set)) {
            return Texts.representation(value);
        }
        String text = Texts.representationJava(set);
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        return Strings.of(object.scriptClass().name() + "(" + (open < 0 ? "" : text.substring(open, close + 1)) + ")");
    }

    private static Object difference(Object[] arguments) {
        ScriptSet result = null;
        for (Object other : others(arguments)) {
            if (result == null) {
                result = SetOperations.difference(self(arguments), other);
            } else {
                SetOperations.differenceUpdate(result, other);
            }
        }
        return result == null ? self(arguments).copy(self(arguments).isFrozen()) : result;
    }

    private static ScriptSet intersection(Object[] arguments) {
        ScriptSet result = null;
        for (Object other : others(arguments)) {
            result = SetOperations.intersection(result == null ? self(arguments) : result, other);
        }
        return result == null ? self(arguments).copy(self(arguments).isFrozen()) : result;
    }

    private static Object pop(Object[] arguments) {
        Object value = self(arguments).removeAny();
        if (value == null) {
            throw Errors.keyErrorText("pop from an empty set");
        }
        return value;
    }

    /** {@code set.add}. */
    abstract static class AddNode extends BinaryBuiltinNode {

        @Specialization
        static Object doAdd(ScriptSet set, Object value, @Cached AddToSetNode add) {
            add.execute(set, value);
            return None.INSTANCE;
        }
    }

    /** {@code set.discard}. */
    abstract static class DiscardNode extends BinaryBuiltinNode {

        @Specialization
        static Object doLong(ScriptSet set, long value) {
            set.remove(value, Hashing.hashLong(value));
            return None.INSTANCE;
        }

        @Specialization(replaces = "doLong")
        @TruffleBoundary
        static Object doGeneric(ScriptSet set, Object value) {
            set.remove(SetOperations.hashableItem(value));
            return None.INSTANCE;
        }
    }

    /** {@code set.remove}. */
    abstract static class RemoveNode extends BinaryBuiltinNode {

        @Specialization
        static Object doLong(ScriptSet set, long value) {
            if (!set.remove(value, Hashing.hashLong(value))) {
                throw Errors.keyError(value);
            }
            return None.INSTANCE;
        }

        @Specialization(replaces = "doLong")
        @TruffleBoundary
        static Object doGeneric(ScriptSet set, Object value) {
            if (!set.remove(SetOperations.hashableItem(value))) {
                throw Errors.keyError(value);
            }
            return None.INSTANCE;
        }
    }
}
