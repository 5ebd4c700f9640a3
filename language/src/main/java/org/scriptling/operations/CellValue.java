package org.scriptling.operations;

import org.scriptling.runtime.function.Cell;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.TypedValue;

/** A cell as a guest value: how a class body hands its {@code __class__} cell to the metaclass, and {@code __closure__}. */
public final class CellValue extends TypedValue {

    private final Cell cell;

    public CellValue(Cell cell) {
        this.cell = cell;
    }

    public Cell cell() {
        return cell;
    }

    @Override
    public ScriptClass scriptClass() {
        return BuiltinClasses.CELL;
    }
}
