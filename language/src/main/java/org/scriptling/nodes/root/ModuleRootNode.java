package org.scriptling.nodes.root;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.ScriptlingLanguage;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.value.None;

/** The body of a module, or of a REPL entry. Gives the value of a last expression. */
public final class ModuleRootNode extends ScriptlingRootNode {

    @Child private StatementNode body;
    /** Stands for the slot of a module whose result nobody asks for. */
    public static final int NO_RESULT = -1;

    private final int resultSlot;

    /** @param resultSlot the slot where the last expression statement leaves its value, or {@link #NO_RESULT} */
    public ModuleRootNode(ScriptlingLanguage language, FrameDescriptor descriptor, String name, SourceSection section, StatementNode body, int resultSlot) {
        super(language, descriptor, name, section);
        this.body = body;
        this.resultSlot = resultSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            body.execute(frame);
        } catch (StackOverflowError overflow) {
            throw Exceptions.recursion(this);
        }
        if (resultSlot == NO_RESULT) {
            // Of all values the one that costs the engine least to hand to the host: it makes sixty call targets for an object.
            return true;
        }
        Object result = frame.getObject(resultSlot);
        return result == null ? None.INSTANCE : result;
    }
}
