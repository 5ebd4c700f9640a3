package org.scriptling.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.ScriptClass;

/** Splitting of exception groups (PEP 654). */
public final class ExceptionGroups {

    private ExceptionGroups() {
    }

    /** Whether an exception is a group. */
    public static boolean isGroup(ExceptionObject exception) {
        return exception.scriptClass().isSubclassOf(ExceptionClasses.BASE_EXCEPTION_GROUP);
    }

    /** The members of a group. */
    @TruffleBoundary
    public static Object[] members(ExceptionObject group) {
        return group.arguments().size() < 2 ? new Object[0] : Iteration.toArray(group.arguments().get(1));
    }

    /** A group of the members that satisfy a condition, nested groups split likewise; {@code null} when none does. */
    @TruffleBoundary
    public static ExceptionObject select(ExceptionObject exception, Predicate<ExceptionObject> condition) {
        if (condition.test(exception)) {
            return exception;
        }
        if (!isGroup(exception)) {
            return null;
        }
        List<Object> selected = new ArrayList<>();
        for (Object member : members(exception)) {
            ExceptionObject part = select((ExceptionObject) member, condition);
            if (part != null) {
                selected.add(part);
            }
        }
        return selected.isEmpty() ? null : derive(exception, selected);
    }

    /** A group like another one with other members. */
    @TruffleBoundary
    public static ExceptionObject derive(ExceptionObject group, List<Object> members) {
        ScriptClass type = members.stream().allMatch(member -> ((ExceptionObject) member).scriptClass().isSubclassOf(ExceptionClasses.EXCEPTION)) ? ExceptionClasses.EXCEPTION_GROUP
                        : ExceptionClasses.BASE_EXCEPTION_GROUP;
        ExceptionObject result = new ExceptionObject(type.instanceShape(), new ScriptTuple(group.arguments().get(0), ScriptList.of(members.toArray())));
        result.setContext(group.context());
        if (group.isContextSuppressed()) {
            result.setCause(group.cause());
        }
        return result;
    }

    /** Begins to hand out the parts of an exception to the clauses of {@code except*}. */
    @TruffleBoundary
    public static Rest begin(ExceptionObject exception) {
        return new Rest(exception);
    }

    /** What no clause has taken yet, and what clauses have raised. */
    public static final class Rest {
        private final ExceptionObject original;
        private ExceptionObject rest;
        private final List<Object> raised = new ArrayList<>();

        private Rest(ExceptionObject original) {
            this.original = original;
            this.rest = original;
        }

        /** The part that a clause takes, as a group; {@code null} for nothing. */
        @TruffleBoundary
        public ExceptionObject take(Predicate<ExceptionObject> clause) {
            if (rest == null) {
                return null;
            }
            Predicate<ExceptionObject> leaf = exception -> !isGroup(exception) && clause.test(exception);
            ExceptionObject part = select(rest, leaf);
            if (part == null) {
                return null;
            }
            rest = select(rest, exception -> !isGroup(exception) && !clause.test(exception));
            return isGroup(part) ? part : wrap(part);
        }

        private static ExceptionObject wrap(ExceptionObject single) {
            return new ExceptionObject(ExceptionClasses.EXCEPTION_GROUP.instanceShape(), new ScriptTuple(Strings.EMPTY, ScriptList.of(single)));
        }

        /** A clause has raised an exception. */
        @TruffleBoundary
        public void addRaised(ExceptionObject exception) {
            raised.add(exception);
        }

        /** What is to be raised after all clauses, or {@code null}. */
        @TruffleBoundary
        public ExceptionObject toRaise() {
            if (raised.isEmpty()) {
                return rest;
            }
            List<Object> members = new ArrayList<>(raised);
            if (rest != null) {
                members.add(rest);
            }
            if (members.size() == 1) {
                return (ExceptionObject) members.getFirst();
            }
            ExceptionObject model = isGroup(original) ? original : wrap(original);
            return derive(model, members);
        }
    }
}
