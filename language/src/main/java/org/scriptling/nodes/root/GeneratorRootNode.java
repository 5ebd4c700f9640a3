package org.scriptling.nodes.root;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.ScriptlingLanguage;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.iteration.GeneratorValue;

/** A call of a generator function: makes the frame in which the body will run, and the generator. */
public final class GeneratorRootNode extends ScriptlingRootNode {

    private final RootCallTarget bodyTarget;
    private final FrameDescriptor bodyDescriptor;
    @CompilationFinal(dimensions = 1) private final int[] parameterSlots;
    @CompilationFinal(dimensions = 1) private final int[] cellSlots;

    public GeneratorRootNode(ScriptlingLanguage language, String name, SourceSection section, RootCallTarget bodyTarget, int[] parameterSlots, int[] cellSlots) {
        super(language, new FrameDescriptor(), name, section);
        this.bodyTarget = bodyTarget;
        this.bodyDescriptor = bodyTarget.getRootNode().getFrameDescriptor();
        this.parameterSlots = parameterSlots;
        this.cellSlots = cellSlots;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] arguments = frame.getArguments();
        MaterializedFrame body = Truffle.getRuntime().createMaterializedFrame(arguments, bodyDescriptor);
        FunctionRootNode.bind(body, bodyDescriptor, parameterSlots, cellSlots);
        return new GeneratorValue((ScriptFunction) arguments[0], body, bodyTarget);
    }

    @Override
    public boolean isCloningAllowed() {
        return false;
    }
}
