package org.scriptling.operations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.ScriptClass;

/** Splitting of exception groups (PEP 654). */
public final class ExceptionGroups {

    private static final String NOTES = "__notes__";

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

    /** A group like another one with other members, made by the {@code derive} of its class. */
    @TruffleBoundary
    public static ExceptionObject derive(ExceptionObject group, List<Object> members) {
        if (!(group.scriptClass().lookup("derive") instanceof BuiltinFunction)) {
            if (Calls.callMethod(group, "derive", ScriptList.of(members.toArray())) instanceof ExceptionObject result && isGroup(result)) {
                inherit(group, result);
                return result;
            }
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        ScriptClass type = members.stream().allMatch(member -> ((ExceptionObject) member).scriptClass().isSubclassOf(ExceptionClasses.EXCEPTION)) ? ExceptionClasses.EXCEPTION_GROUP
                        : ExceptionClasses.BASE_EXCEPTION_GROUP;
        ExceptionObject result = new ExceptionObject(type.instanceShape(), new ScriptTuple(group.arguments().get(0), ScriptList.of(members.toArray())));
        inherit(group, result);
        return result;
    }

    private static void inherit(ExceptionObject group, ExceptionObject part) {
        part.setContext(group.context());
        if (group.isContextSuppressed()) {
            part.setCause(group.cause());
        }
        if (Attributes.ownAttribute(group, NOTES) instanceof ScriptList notes) {
            Attributes.putOwn(part, NOTES, notes.copy());
        }
    }

    /** The condition of a clause. @param alternatives classes, tuples of them, and Java strings for classes by name (S13) */
    private static Predicate<ExceptionObject> clause(Object[] alternatives) {
        for (Object alternative : alternatives) {
            requireNoGroup(alternative);
        }
        return exception -> {
            for (Object alternative : alternatives) {
                if (alternative instanceof String name ? Exceptions.matchesName(exception, name) : Exceptions.matches(exception, alternative)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static void requireNoGroup(Object alternative) {
        if (alternative instanceof ScriptTuple tuple) {
            for (Object element : tuple.elements()) {
                requireNoGroup(element);
            }
        } else if (alternative instanceof ScriptClass type && type.isSubclassOf(ExceptionClasses.BASE_EXCEPTION_GROUP)) {
            throw Errors.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
        }
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
        private final List<ExceptionObject> raisedAgain = new ArrayList<>();

        private Rest(ExceptionObject original) {
            this.original = original;
            this.rest = original;
        }

        /** The part that a clause takes, as a group; {@code null} for nothing. */
        @TruffleBoundary
        public ExceptionObject take(Object[] alternatives) {
            Predicate<ExceptionObject> clause = clause(alternatives);
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
            return new ExceptionObject(ExceptionClasses.EXCEPTION_GROUP.instanceShape(), new ScriptTuple(Strings.EMPTY, new ScriptTuple(single)));
        }

        /** A clause has raised an exception. @param again whether it is the part that the clause took, raised by a {@code raise} without value */
        @TruffleBoundary
        public void addRaised(ExceptionObject exception, boolean again) {
            if (again) {
                raisedAgain.add(exception);
            } else {
                raised.add(exception);
            }
        }

        /** What is to be raised after all clauses, or {@code null}: new exceptions, and what is left of the original in its structure. */
        @TruffleBoundary
        public ExceptionObject toRaise() {
            ExceptionObject left = left();
            if (raised.isEmpty()) {
                return left;
            }
            List<Object> members = new ArrayList<>(raised);
            if (left != null) {
                members.add(left);
            }
            if (members.size() == 1) {
                return (ExceptionObject) members.getFirst();
            }
            return derive(wrap(original), members);
        }

        /** The part of the original that no clause took or that was raised again. */
        private ExceptionObject left() {
            if (raisedAgain.isEmpty()) {
                return rest;
            }
            if (!isGroup(original)) {
                return raisedAgain.getFirst();
            }
            Set<Object> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
            raisedAgain.forEach(exception -> addLeaves(exception, leaves));
            if (rest != null) {
                addLeaves(rest, leaves);
            }
            return select(original, leaves::contains);
        }

        private static void addLeaves(ExceptionObject exception, Set<Object> leaves) {
            if (isGroup(exception)) {
                for (Object member : members(exception)) {
                    addLeaves((ExceptionObject) member, leaves);
                }
            } else {
                leaves.add(exception);
            }
        }
    }
}
