package org.scriptling.builtins.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;

/** Members of BaseExceptionGroup, which ExceptionGroup inherits. */
final class ExceptionGroupMembers {

    private static final String MESSAGE = "message";
    private static final String EXCEPTIONS = "exceptions";
    private static final String NOTES = "__notes__";

    private ExceptionGroupMembers() {
    }

    /** The two halves of a group; {@code null} for an empty half. */
    private record Split(ExceptionObject match, ExceptionObject rest) {

        ScriptTuple toTuple() {
            return new ScriptTuple(match == null ? None.INSTANCE : match, rest == null ? None.INSTANCE : rest);
        }
    }

    static Map<String, Object> members() {
        return MemberTable.forType(ExceptionClasses.BASE_EXCEPTION_GROUP) //
                        .staticMethod("__new__(cls, /, *args, **kwargs)", ExceptionGroupMembers::newGroup) //
                        .function("derive(self, excs, /)", arguments -> Calls.call(ExceptionClasses.BASE_EXCEPTION_GROUP, Attributes.get(arguments[0], MESSAGE), arguments[1])) //
                        .function("split(self, matcher_value, /)", arguments -> split((ExceptionObject) arguments[0], condition(arguments[1])).toTuple()) //
                        .function("subgroup(self, matcher_value, /)", arguments -> {
                            ExceptionObject match = split((ExceptionObject) arguments[0], condition(arguments[1])).match;
                            return match == null ? None.INSTANCE : match;
                        }) //
                        .attribute(MESSAGE, arguments -> message((ExceptionObject) arguments[0])) //
                        .attribute(EXCEPTIONS, arguments -> exceptions((ExceptionObject) arguments[0])) //
                        .build();
    }

    /** Groups made by a class of a script keep what {@code __new__} got, whatever becomes of their arguments. */
    private static Object message(ExceptionObject group) {
        Object message = Attributes.ownAttribute(group, MESSAGE);
        return message == null ? group.arguments().get(0) : message;
    }

    private static Object exceptions(ExceptionObject group) {
        Object exceptions = Attributes.ownAttribute(group, EXCEPTIONS);
        return exceptions == null ? new ScriptTuple(Iteration.toArray(group.arguments().get(1))) : exceptions;
    }

    private static Object newGroup(Object[] arguments) {
        ScriptClass type = BuiltinConstruction.requireClass(arguments[0]);
        ScriptTuple given = (ScriptTuple) arguments[1];
        ExceptionMembers.refuseKeywords(arguments);
        if (given.size() != 2) {
            throw Errors.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", given.size());
        }
        if (!(PayloadObject.unwrap(given.get(0)) instanceof TruffleString)) {
            throw Errors.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not %s", Types.typeName(given.get(0)));
        }
        Object sequence = PayloadObject.unwrap(given.get(1));
        if (!(sequence instanceof ScriptList) && !(sequence instanceof ScriptTuple) && Attributes.lookupSpecial(given.get(1), "__getitem__") == null) {
            throw Errors.typeError("second argument (exceptions) must be a sequence");
        }
        Object[] members = Iteration.toArray(given.get(1));
        if (members.length == 0) {
            throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        boolean plain = true;
        for (int i = 0; i < members.length; i++) {
            if (!(members[i] instanceof ExceptionObject member)) {
                throw Errors.valueError("Item %d of second argument (exceptions) is not an exception", i);
            }
            plain &= member.scriptClass().isSubclassOf(ExceptionClasses.EXCEPTION);
        }
        ExceptionObject group = ExceptionMembers.create(groupClass(type, plain), given);
        Attributes.putOwn(group, MESSAGE, given.get(0));
        Attributes.putOwn(group, EXCEPTIONS, new ScriptTuple(members));
        return group;
    }

    /** A BaseExceptionGroup of nothing but Exceptions is an ExceptionGroup. */
    private static ScriptClass groupClass(ScriptClass type, boolean plain) {
        if (plain) {
            return type == ExceptionClasses.BASE_EXCEPTION_GROUP ? ExceptionClasses.EXCEPTION_GROUP : type;
        }
        if (type == ExceptionClasses.EXCEPTION_GROUP) {
            throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
        }
        if (type.isSubclassOf(ExceptionClasses.EXCEPTION)) {
            throw Errors.typeError("Cannot nest BaseExceptions in '%s'", type.name());
        }
        return type;
    }

    private static Predicate<ExceptionObject> condition(Object value) {
        if (value instanceof ScriptClass type && type.isSubclassOf(ExceptionClasses.BASE_EXCEPTION)) {
            return exception -> exception.scriptClass().isSubclassOf(type);
        }
        if (value instanceof ScriptTuple types && areExceptionClasses(types)) {
            return exception -> {
                for (Object type : types.elements()) {
                    if (exception.scriptClass().isSubclassOf((ScriptClass) type)) {
                        return true;
                    }
                }
                return false;
            };
        }
        if (!(value instanceof ScriptClass) && Calls.isCallable(value)) {
            return exception -> Truth.isTrue(Calls.call(value, exception));
        }
        throw Errors.typeError("expected a function, exception type or tuple of exception types");
    }

    private static boolean areExceptionClasses(ScriptTuple types) {
        for (Object element : types.elements()) {
            if (!(element instanceof ScriptClass type) || !type.isSubclassOf(ExceptionClasses.BASE_EXCEPTION)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGroup(ExceptionObject exception) {
        return exception.scriptClass().isSubclassOf(ExceptionClasses.BASE_EXCEPTION_GROUP);
    }

    /** Divides a group, and the groups within, by a condition. The structure is kept. */
    private static Split split(ExceptionObject group, Predicate<ExceptionObject> condition) {
        if (condition.test(group)) {
            return new Split(group, null);
        }
        if (!isGroup(group)) {
            return new Split(null, group);
        }
        List<Object> matching = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        for (Object member : Iteration.toArray(Attributes.get(group, EXCEPTIONS))) {
            Split parts = split((ExceptionObject) member, condition);
            if (parts.match != null) {
                matching.add(parts.match);
            }
            if (parts.rest != null) {
                others.add(parts.rest);
            }
        }
        return new Split(subset(group, matching), subset(group, others));
    }

    /** A group like another one, of some of its members; {@code null} for none. */
    private static ExceptionObject subset(ExceptionObject original, List<Object> members) {
        if (members.isEmpty()) {
            return null;
        }
        if (!(Calls.callMethod(original, "derive", ScriptList.of(members.toArray())) instanceof ExceptionObject group) || !isGroup(group)) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        boolean suppressed = original.isContextSuppressed();
        group.setContext(original.context());
        group.setCause(original.cause());
        group.setContextSuppressed(suppressed);
        Attributes.set(group, "__traceback__", Attributes.get(original, "__traceback__"));
        if (Attributes.ownAttribute(original, NOTES) instanceof ScriptList notes) {
            Attributes.putOwn(group, NOTES, notes.copy());
        }
        return group;
    }
}
