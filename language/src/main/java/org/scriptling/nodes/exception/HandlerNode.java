package org.scriptling.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.operations.MatchExceptionNode;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.ScriptClass;

/** One {@code except} clause. */
public final class HandlerNode extends Node {

    /** Alternatives of the clause; {@code null} for a bare {@code except}. */
    @Children private final ExpressionNode[] types;
    /** For each alternative that is a name: its last part, for matching by name (S13); else {@code null}. */
    private final String[] names;
    @Children private final MatchExceptionNode[] match;
    @Child private AssignmentNode target;
    @Child private StatementNode body;
    @Child private StatementNode unbind;

    /**
     * @param types {@code null} for a bare {@code except}
     * @param target binds the exception; may be {@code null}
     * @param unbind deletes the name at the end of the clause; {@code null} without target
     */
    public HandlerNode(ExpressionNode[] types, String[] names, AssignmentNode target, StatementNode body, StatementNode unbind) {
        this.types = types;
        this.names = names;
        this.match = new MatchExceptionNode[types == null ? 0 : types.length];
        for (int i = 0; i < match.length; i++) {
            match[i] = MatchExceptionNode.create();
        }
        this.target = target;
        this.body = body;
        this.unbind = unbind;
    }

    /** Whether the clause takes an exception. */
    @ExplodeLoop
    public boolean matches(VirtualFrame frame, ExceptionObject exception) {
        if (types == null) {
            return true;
        }
        for (int i = 0; i < types.length; i++) {
            if (matches(frame, exception, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(VirtualFrame frame, ExceptionObject exception, int index) {
        Object type;
        if (names[index] == null) {
            type = types[index].execute(frame);
        } else {
            try {
                type = types[index].execute(frame);
            } catch (ScriptException failure) {
                return matchesName(exception, failure, names[index]);
            }
        }
        return match[index].execute(exception, type);
    }

    @TruffleBoundary
    private static boolean matchesName(ExceptionObject exception, ScriptException failure, String name) {
        if (isUnknownName(failure)) {
            return Exceptions.matchesName(exception, name);
        }
        throw failure;
    }

    @TruffleBoundary
    private static boolean isUnknownName(ScriptException failure) {
        ScriptClass type = failure.exception().scriptClass();
        return type.isSubclassOf(ExceptionClasses.NAME_ERROR) || type.isSubclassOf(ExceptionClasses.ATTRIBUTE_ERROR);
    }

    /** The alternatives of a clause of {@code except*}, evaluated once; a name that leads nowhere stands for itself as a Java string. */
    @ExplodeLoop
    Object[] evaluate(VirtualFrame frame) {
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            try {
                values[i] = types[i].execute(frame);
            } catch (ScriptException failure) {
                if (names[i] == null || !isUnknownName(failure)) {
                    throw failure;
                }
                values[i] = names[i];
            }
        }
        return values;
    }

    /** Runs the clause. */
    Object run(VirtualFrame frame, ExceptionObject exception) {
        if (target == null) {
            return body.execute(frame);
        }
        target.execute(frame, exception);
        try {
            return body.execute(frame);
        } finally {
            unbind.execute(frame);
        }
    }
}
