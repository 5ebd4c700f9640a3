package org.scriptling.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.InlinedBranchProfile;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;

/** Reads a local variable. */
public abstract class ReadLocalNode extends ExpressionNode {

    final int slot;
    private final String name;

    protected ReadLocalNode(int slot, String name) {
        this.slot = slot;
        this.name = name;
    }

    @Specialization(guards = "frame.isLong(slot)")
    long doLong(VirtualFrame frame) {
        return frame.getLong(slot);
    }

    @Specialization(guards = "frame.isDouble(slot)")
    double doDouble(VirtualFrame frame) {
        return frame.getDouble(slot);
    }

    @Specialization(guards = "frame.isBoolean(slot)")
    boolean doBoolean(VirtualFrame frame) {
        return frame.getBoolean(slot);
    }

    @Specialization(replaces = {"doLong", "doDouble", "doBoolean"})
    Object doObject(VirtualFrame frame, @Cached InlinedBranchProfile unbound) {
        if (frame.isObject(slot)) {
            Object value = frame.getObject(slot);
            if (value == null) {
                unbound.enter(this);
                throw unbound();
            }
            return value;
        }
        return generalize(frame);
    }

    /** The slot was written before its kind became Object: rewritten once, so that compiled code need not look at its kind. */
    private Object generalize(VirtualFrame frame) {
        CompilerDirectives.transferToInterpreter();
        if (frame.getTag(slot) == FrameSlotKind.Illegal.tag) {
            throw unbound();
        }
        Object value = frame.getValue(slot);
        frame.setObject(slot, value);
        return value;
    }

    @TruffleBoundary
    private RuntimeException unbound() {
        return Errors.create(this, ExceptionClasses.UNBOUND_LOCAL_ERROR, "cannot access local variable '%s' where it is not associated with a value", name);
    }
}
