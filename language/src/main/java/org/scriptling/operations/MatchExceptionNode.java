package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;

/** Whether an {@code except} clause takes an exception: the fast paths of {@link Exceptions#matches}. */
@GenerateInline(false)
public abstract class MatchExceptionNode extends Node {

    @NeverDefault
    public static MatchExceptionNode create() {
        return MatchExceptionNodeGen.create();
    }

    /** Whether the clause takes it. @throws org.scriptling.runtime.error.ScriptException TypeError for clauses that are no classes of exceptions */
    public abstract boolean execute(ExceptionObject exception, Object clause);

    // The resolution order of a class never changes, so neither does the answer.
    @Specialization(guards = {"type == cachedType", "exception.scriptClass() == cachedClass"}, limit = "3")
    static boolean doClass(@SuppressWarnings("unused") ExceptionObject exception, @SuppressWarnings("unused") ScriptClass type,
                    @Cached("type") @SuppressWarnings("unused") ScriptClass cachedType,
                    @Cached("exception.scriptClass()") @SuppressWarnings("unused") ScriptClass cachedClass,
                    @Cached("matches(exception, type)") boolean result) {
        return result;
    }

    @Specialization(guards = "isExceptionClass(type)", replaces = "doClass")
    static boolean doAnyClass(ExceptionObject exception, ScriptClass type) {
        return exception.scriptClass().isSubclassOf(type);
    }

    static boolean isExceptionClass(ScriptClass type) {
        return type.layout() == Layout.EXCEPTION;
    }

    @Specialization
    @TruffleBoundary
    static boolean matches(ExceptionObject exception, Object clause) {
        return Exceptions.matches(exception, clause);
    }
}
