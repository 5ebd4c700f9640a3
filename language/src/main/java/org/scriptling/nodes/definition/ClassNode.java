package org.scriptling.nodes.definition;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.variable.CellNode;
import org.scriptling.operations.ClassStatement;
import org.scriptling.operations.UnpackedArguments;
import org.scriptling.runtime.function.Cell;
import org.scriptling.runtime.function.FunctionCode;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.syntax.tree.Expression.Argument.Kind;

/** A class statement: evaluates bases and keywords, runs the body in its namespace, calls the metaclass. */
public final class ClassNode extends ExpressionNode {

    private final String name;
    private final ScriptModule module;
    private final FunctionCode body;
    @Children private final ExpressionNode[] arguments;
    @CompilationFinal(dimensions = 1) private final Kind[] kinds;
    @CompilationFinal(dimensions = 1) private final String[] keywords;
    @Children private final CellNode[] captured;

    /** @param body takes the namespace as its only argument, and fills it */
    public ClassNode(String name, ScriptModule module, FunctionCode body, ExpressionNode[] arguments, Kind[] kinds, String[] keywords, CellNode[] captured) {
        this.name = name;
        this.module = module;
        this.body = body;
        this.arguments = arguments;
        this.kinds = kinds;
        this.keywords = keywords;
        this.captured = captured;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[i] = arguments[i].execute(frame);
        }
        Cell[] cells = new Cell[captured.length];
        for (int i = 0; i < captured.length; i++) {
            cells[i] = captured[i].execute(frame);
        }
        return define(values, cells);
    }

    @TruffleBoundary
    private Object define(Object[] values, Cell[] cells) {
        for (int i = 0; i < values.length; i++) {
            if (kinds[i] == Kind.STAR) {
                values[i] = UnpackedArguments.elements(null, values[i]);
            }
        }
        UnpackedArguments header = UnpackedArguments.of(null, values, kinds, keywords);
        ScriptFunction function = new ScriptFunction(body, module, new Object[1], cells);
        RootCallTarget target = body.callTarget();
        return ClassStatement.define(name, header.positional(), header.names(), header.values(), namespace -> target.call(function, namespace));
    }
}
