package org.scriptling.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;

/** Reads a local variable. */
public final class ReadLocalNode extends ExpressionNode {

    private final int slot;
    private final String name;

    public ReadLocalNode(int slot, String name) {
        this.slot = slot;
        this.name = name;
    }

    /** The frame slot. */
    public int slot() {
        return slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (frame.isObject(slot)) {
            Object value = frame.getObject(slot);
            if (value != null) {
                return value;
            }
            throw unbound();
        }
        if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        if (frame.isDouble(slot)) {
            return frame.getDouble(slot);
        }
        return frame.getBoolean(slot);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        return super.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isDouble(slot)) {
            return frame.getDouble(slot);
        }
        return super.executeDouble(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isBoolean(slot)) {
            return frame.getBoolean(slot);
        }
        return super.executeBoolean(frame);
    }

    @TruffleBoundary
    private RuntimeException unbound() {
        return Errors.create(this, ExceptionClasses.UNBOUND_LOCAL_ERROR, "cannot access local variable '%s' where it is not associated with a value", name);
    }
}
