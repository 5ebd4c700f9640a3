package org.scriptling.nodes.definition;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.CellValue;
import org.scriptling.operations.Items;
import org.scriptling.runtime.function.Cell;
import org.scriptling.runtime.text.Strings;

/** The end of a class body whose methods use {@code super()}: hands the {@code __class__} cell to the metaclass. */
public final class ClassCellNode extends StatementNode {

    private final int namespaceSlot;
    private final int cellSlot;

    public ClassCellNode(int namespaceSlot, int cellSlot) {
        this.namespaceSlot = namespaceSlot;
        this.cellSlot = cellSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        store(frame.getObject(namespaceSlot), (Cell) frame.getObject(cellSlot));
        return null;
    }

    @TruffleBoundary
    private static void store(Object namespace, Cell cell) {
        Items.set(namespace, Strings.of("__classcell__"), new CellValue(cell));
    }
}
