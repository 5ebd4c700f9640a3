package org.scriptling.nodes.definition;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.variable.CellNode;
import org.scriptling.runtime.function.Cell;
import org.scriptling.runtime.function.FunctionCode;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;

/** Makes a function: evaluates defaults and annotations, collects the captured cells. */
public final class FunctionNode extends ExpressionNode {

    private final FunctionCode code;
    private final ScriptModule module;
    /** One for each parameter; {@code null} without default. */
    @Children private final ExpressionNode[] defaults;
    @Children private final CellNode[] captured;
    @Child private ExpressionNode annotations;

    /** @param annotations gives the dict of annotations; {@code null} without any */
    public FunctionNode(FunctionCode code, ScriptModule module, ExpressionNode[] defaults, CellNode[] captured, ExpressionNode annotations) {
        this.code = code;
        this.module = module;
        this.defaults = defaults;
        this.captured = captured;
        this.annotations = annotations;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[defaults.length];
        for (int i = 0; i < defaults.length; i++) {
            values[i] = defaults[i] == null ? null : defaults[i].execute(frame);
        }
        Cell[] cells = new Cell[captured.length];
        for (int i = 0; i < captured.length; i++) {
            cells[i] = captured[i].execute(frame);
        }
        ScriptFunction function = new ScriptFunction(code, module, values, cells);
        if (annotations != null) {
            annotate(function, annotations.execute(frame));
        }
        return function;
    }

    @TruffleBoundary
    private static void annotate(ScriptFunction function, Object dict) {
        function.attributes().put(Strings.of("__annotations__"), dict);
    }
}
