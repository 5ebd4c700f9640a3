package org.scriptling.nodes.root;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.ScriptlingContext;
import org.scriptling.ScriptlingLanguage;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.variable.LocalSlots;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.ThreadState;
import org.scriptling.runtime.function.Cell;
import org.scriptling.runtime.value.None;

/** The body of a function, lambda or class. Arguments: the function itself, then one value for each parameter. */
public final class FunctionRootNode extends ScriptlingRootNode {

    @Child private StatementNode body;
    /** For each parameter: its slot, or the complement of the slot of its cell. */
    @CompilationFinal(dimensions = 1) private final int[] parameterSlots;
    /** Slots of other variables that nested functions capture. */
    @CompilationFinal(dimensions = 1) private final int[] cellSlots;

    public FunctionRootNode(ScriptlingLanguage language, FrameDescriptor descriptor, String name, SourceSection section, StatementNode body, int[] parameterSlots, int[] cellSlots) {
        super(language, descriptor, name, section);
        this.body = body;
        this.parameterSlots = parameterSlots;
        this.cellSlots = cellSlots;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        ScriptlingContext context = context();
        ThreadState state = context.threadState();
        int depth = state.depth();
        if (depth >= context.recursionLimit()) {
            CompilerDirectives.transferToInterpreter();
            throw Exceptions.recursion(this);
        }
        state.setDepth(depth + 1);
        try {
            bind(frame, getFrameDescriptor(), parameterSlots, cellSlots);
            Object result = body.execute(frame);
            return result == null ? None.INSTANCE : result;
        } catch (StackOverflowError overflow) {
            CompilerDirectives.transferToInterpreter();
            throw Exceptions.recursion(this);
        } finally {
            state.setDepth(depth);
        }
    }

    /** Moves the arguments into slots and cells, and makes the other cells. */
    @ExplodeLoop
    static void bind(VirtualFrame frame, FrameDescriptor descriptor, int[] parameterSlots, int[] cellSlots) {
        Object[] arguments = frame.getArguments();
        for (int i = 0; i < parameterSlots.length; i++) {
            int slot = parameterSlots[i];
            if (slot >= 0) {
                LocalSlots.write(frame, descriptor, slot, arguments[i + 1]);
            } else {
                Cell cell = new Cell();
                cell.set(arguments[i + 1]);
                frame.setObject(~slot, cell);
            }
        }
        for (int slot : cellSlots) {
            frame.setObject(slot, new Cell());
        }
    }
}
