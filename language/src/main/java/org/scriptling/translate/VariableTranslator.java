package org.scriptling.translate;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.analysis.Scope;
import org.scriptling.analysis.Scope.Location;
import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.variable.CellNode;
import org.scriptling.nodes.variable.DeleteVariableNode;
import org.scriptling.nodes.variable.ReadCellNode;
import org.scriptling.nodes.variable.ReadClassNameNode;
import org.scriptling.nodes.variable.ReadGlobalNode;
import org.scriptling.nodes.variable.ReadLocalNodeGen;
import org.scriptling.nodes.variable.WriteCellNode;
import org.scriptling.nodes.variable.WriteClassNameNode;
import org.scriptling.nodes.variable.WriteGlobalNode;
import org.scriptling.nodes.variable.WriteLocalNode;

/** Reads, writes and deletions of names, by where analysis has put them. */
final class VariableTranslator {

    private final Unit unit;

    VariableTranslator(Unit unit) {
        this.unit = unit;
    }

    private String mangled(String name) {
        return unit.scope().mangle(name).intern();
    }

    private int slot(String name) {
        return unit.frame().variable(unit.scope().bindingScope(name), name);
    }

    private CellNode freeCell(String name) {
        return CellNode.ofFunction(indexOf(unit.scope().frameOwner(), name));
    }

    private static int indexOf(Scope owner, String name) {
        int index = 0;
        for (String free : owner.freeNames()) {
            if (free.equals(name)) {
                return index;
            }
            index++;
        }
        throw new IllegalStateException(name);
    }

    private ExpressionNode readGlobal(String name) {
        return new ReadGlobalNode(unit.module().module().slot(name), unit.module().builtinSlot(name));
    }

    ExpressionNode read(String identifier) {
        String name = mangled(identifier);
        return switch (unit.scope().location(name)) {
            case LOCAL -> ReadLocalNodeGen.create(slot(name), name);
            case CELL -> new ReadCellNode(CellNode.ofSlot(slot(name)), name);
            case FREE -> new ReadCellNode(freeCell(name), name);
            case GLOBAL -> readGlobal(name);
            case CLASS_NAME -> new ReadClassNameNode(unit.namespaceSlot(), name, readGlobal(name));
            case CLASS_NAME_OR_FREE -> new ReadClassNameNode(unit.namespaceSlot(), name, new ReadCellNode(freeCell(name), name));
        };
    }

    AssignmentNode write(String identifier) {
        String name = mangled(identifier);
        return switch (unit.scope().location(name)) {
            case LOCAL -> new WriteLocalNode(slot(name));
            case CELL -> new WriteCellNode(CellNode.ofSlot(slot(name)));
            case FREE -> new WriteCellNode(freeCell(name));
            case GLOBAL -> new WriteGlobalNode(unit.module().module().slot(name));
            case CLASS_NAME, CLASS_NAME_OR_FREE -> new WriteClassNameNode(unit.namespaceSlot(), name);
        };
    }

    /** The slot of a plain local variable, or -1 when the name is something else. */
    int localSlot(String identifier) {
        String name = mangled(identifier);
        return unit.scope().location(name) == Location.LOCAL ? slot(name) : -1;
    }

    StatementNode delete(String identifier, boolean quiet) {
        String name = mangled(identifier);
        return switch (unit.scope().location(name)) {
            case LOCAL -> DeleteVariableNode.ofLocal(slot(name), name, quiet);
            case CELL -> DeleteVariableNode.ofCell(CellNode.ofSlot(slot(name)), name, quiet);
            case FREE -> DeleteVariableNode.ofCell(freeCell(name), name, quiet);
            case GLOBAL -> DeleteVariableNode.ofGlobal(unit.module().module().slot(name), quiet);
            case CLASS_NAME, CLASS_NAME_OR_FREE -> DeleteVariableNode.ofClass(unit.namespaceSlot(), name, quiet);
        };
    }

    /** Where the cells that a nested function or class captures are found here, in the order in which it wants them. */
    CellNode[] captured(Scope nested) {
        List<CellNode> cells = new ArrayList<>();
        for (String name : nested.freeNames()) {
            cells.add(switch (unit.scope().captureLocation(name)) {
                case CELL -> CellNode.ofSlot(slot(name));
                case FREE, CLASS_NAME_OR_FREE -> freeCell(name);
                case LOCAL, GLOBAL, CLASS_NAME -> throw new IllegalStateException(name + " is captured but has no cell");
            });
        }
        return cells.toArray(CellNode[]::new);
    }
}
