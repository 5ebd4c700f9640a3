package org.scriptling.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.StatementNode;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.function.Cell;
import org.scriptling.runtime.module.VariableSlot;

/** {@code del name}. */
public abstract class DeleteVariableNode extends StatementNode {

    final String name;
    /** Whether an unbound variable is no error: at the end of an {@code except ... as name} clause. */
    final boolean quiet;

    DeleteVariableNode(String name, boolean quiet) {
        this.name = name;
        this.quiet = quiet;
    }

    /** Unbinds the variable. @return whether it was bound */
    abstract boolean unbind(VirtualFrame frame);

    @Override
    public final Object execute(VirtualFrame frame) {
        if (!unbind(frame) && !quiet) {
            throw unbound();
        }
        return null;
    }

    boolean isGlobal() {
        return false;
    }

    @TruffleBoundary
    private RuntimeException unbound() {
        return isGlobal() ? Errors.create(this, ExceptionClasses.NAME_ERROR, "name '%s' is not defined", name)
                        : Errors.create(this, ExceptionClasses.UNBOUND_LOCAL_ERROR, "cannot access local variable '%s' where it is not associated with a value", name);
    }

    /** A variable in a frame slot. */
    public static DeleteVariableNode ofLocal(int slot, String name, boolean quiet) {
        return new DeleteVariableNode(name, quiet) {
            @Override
            boolean unbind(VirtualFrame frame) {
                boolean bound = frame.isObject(slot) ? frame.getObject(slot) != null : frame.getTag(slot) != FrameSlotKind.Illegal.tag;
                frame.clear(slot);
                return bound;
            }
        };
    }

    /** A variable in a cell. */
    public static DeleteVariableNode ofCell(CellNode cellNode, String name, boolean quiet) {
        return new DeleteVariableNode(name, quiet) {
            @Child private CellNode cell = cellNode;

            @Override
            boolean unbind(VirtualFrame frame) {
                Cell found = cell.execute(frame);
                boolean bound = found.get() != null;
                found.set(null);
                return bound;
            }
        };
    }

    /** A global variable. */
    public static DeleteVariableNode ofGlobal(VariableSlot slot, boolean quiet) {
        return new DeleteVariableNode(slot.name(), quiet) {
            @Override
            boolean unbind(VirtualFrame frame) {
                boolean bound = slot.isDefined();
                slot.set(null);
                return bound;
            }

            @Override
            boolean isGlobal() {
                return true;
            }
        };
    }

    /** A name of a class body. */
    public static DeleteVariableNode ofClass(int namespaceSlot, String name, boolean quiet) {
        return new DeleteVariableNode(name, quiet) {
            @Override
            boolean unbind(VirtualFrame frame) {
                return ClassNamespace.delete(frame.getObject(namespaceSlot), name);
            }

            @Override
            boolean isGlobal() {
                return true;
            }
        };
    }
}
