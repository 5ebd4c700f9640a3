package org.scriptling.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.profiles.BranchProfile;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.function.Cell;

/** Reads a variable that lives in a cell: one of this function that nested functions capture, or one of an enclosing function. */
public final class ReadCellNode extends ExpressionNode {

    @Child private CellNode cell;
    private final String name;
    private final BranchProfile unbound = BranchProfile.create();
    private final BranchProfile unboxed = BranchProfile.create();
    private final BranchProfile boxed = BranchProfile.create();

    public ReadCellNode(CellNode cell, String name) {
        this.cell = cell;
        this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Cell found = cell.execute(frame);
        if (isUnboxed(found)) {
            unboxed.enter();
            return found.getLong();
        }
        return object(found);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        Cell found = cell.execute(frame);
        if (isUnboxed(found)) {
            unboxed.enter();
            return found.getLong();
        }
        Object value = object(found);
        if (value instanceof Long number) {
            return number;
        }
        throw new UnexpectedResultException(value);
    }

    // Functions carry cells that exist; only a slot may still be empty.
    private boolean isUnboxed(Cell found) {
        return (found != null || cell.isFree()) && found.isUnboxed();
    }

    private Object object(Cell found) {
        boxed.enter();
        Object value = found == null && !cell.isFree() ? null : found.get();
        if (value == null) {
            unbound.enter();
            throw unbound();
        }
        return value;
    }

    @TruffleBoundary
    private RuntimeException unbound() {
        return cell.isFree() ? Errors.create(this, ExceptionClasses.NAME_ERROR, "cannot access free variable '%s' where it is not associated with a value in enclosing scope", name)
                        : Errors.create(this, ExceptionClasses.UNBOUND_LOCAL_ERROR, "cannot access local variable '%s' where it is not associated with a value", name);
    }
}
