package org.scriptling.nodes.function;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.Supers;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.SuperObject;

/** {@code super()} without arguments: the class comes from the {@code __class__} cell, the receiver is the first argument. */
public final class SuperCallNode extends ExpressionNode {

    @Child private ExpressionNode callee;
    @Child private ExpressionNode classCell;
    @Child private ExpressionNode receiver;
    @Child private CallExpressionNode ordinary;
    /** The first class of receivers seen, known to derive from {@link #checkedStart}; both {@code null} before. */
    @CompilationFinal private ScriptClass checkedType;
    @CompilationFinal private ScriptClass checkedStart;
    /** For class methods, {@code __new__}, and errors. */
    private final BranchProfile other = BranchProfile.create();

    /**
     * @param callee what {@code super} means here: a script may have bound the name
     * @param classCell reads {@code __class__}; {@code null} outside of classes
     * @param receiver reads the first argument; {@code null} in functions without one
     */
    public SuperCallNode(ExpressionNode callee, ExpressionNode classCell, ExpressionNode receiver, CallExpressionNode ordinary) {
        this.callee = callee;
        this.classCell = classCell;
        this.receiver = receiver;
        this.ordinary = ordinary;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (callee.execute(frame) != BuiltinClasses.SUPER) {
            return ordinary.execute(frame);
        }
        if (classCell == null || receiver == null) {
            throw noArguments();
        }
        ScriptClass start = (ScriptClass) classCell.execute(frame);
        Object self = receiver.execute(frame);
        if (self instanceof ScriptObject object) {
            ScriptClass type = object.scriptClass();
            if (type == checkedType && start == checkedStart || isSubclass(type, start)) {
                return new SuperObject(start, self, type);
            }
        }
        other.enter();
        return make(start, self);
    }

    private boolean isSubclass(ScriptClass type, ScriptClass start) {
        if (checkedType != null) {
            return isSubclassOf(type, start);
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        if (!type.isSubclassOf(start)) {
            return false;
        }
        checkedType = type;
        checkedStart = start;
        return true;
    }

    @TruffleBoundary
    private static boolean isSubclassOf(ScriptClass type, ScriptClass start) {
        return type.isSubclassOf(start);
    }

    @TruffleBoundary
    private static SuperObject make(ScriptClass start, Object self) {
        return Supers.create(start, self);
    }

    @TruffleBoundary
    private static RuntimeException noArguments() {
        return Errors.runtimeError("super(): no arguments");
    }
}
