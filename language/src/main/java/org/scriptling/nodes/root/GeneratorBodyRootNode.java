package org.scriptling.nodes.root;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.ScriptlingContext;
import org.scriptling.ScriptlingLanguage;
import org.scriptling.nodes.Completion;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Delegation;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.ThreadState;
import org.scriptling.runtime.iteration.GeneratorLayout;
import org.scriptling.runtime.value.None;

/**
 * Runs the body of a generator on the generator's own frame, from where it was suspended to its next {@code yield} or its end. The only
 * argument is the frame. One call target for all generators of a function, so that loops over them can inline it.
 */
public final class GeneratorBodyRootNode extends ScriptlingRootNode {

    @Child private StatementNode body;
    private final boolean delegating;
    private final CountingConditionProfile yielded = CountingConditionProfile.create();

    /** @param delegating whether the body has a {@code yield from} */
    public GeneratorBodyRootNode(ScriptlingLanguage language, FrameDescriptor descriptor, String name, SourceSection section, StatementNode body, boolean delegating) {
        super(language, descriptor, name, section);
        this.body = body;
        this.delegating = delegating;
    }

    /**
     * Runs the body.
     *
     * @return {@link Completion#YIELD} when the body has yielded, its {@linkplain Delegation#isDirect() direct} delegation when it has passed
     *         on what another generator yielded, or {@code null} when it has ended; the value stands in the frame
     */
    @Override
    public Object execute(VirtualFrame frame) {
        MaterializedFrame generatorFrame = (MaterializedFrame) frame.getArguments()[0];
        ScriptlingContext context = context();
        ThreadState state = context.threadState();
        int depth = state.depth();
        if (depth >= context.recursionLimit()) {
            CompilerDirectives.transferToInterpreter();
            throw Exceptions.recursion(this);
        }
        state.setDepth(depth + 1);
        try {
            Object completion = body.execute(generatorFrame);
            if (yielded.profile(completion == Completion.YIELD)) {
                return delegating && generatorFrame.getObject(GeneratorLayout.DELEGATION_SLOT) instanceof Delegation delegation && delegation.isDirect() ? delegation : completion;
            }
            generatorFrame.setObject(GeneratorLayout.VALUE_SLOT, completion == null ? None.INSTANCE : completion);
            return null;
        } catch (StackOverflowError overflow) {
            CompilerDirectives.transferToInterpreter();
            throw Exceptions.recursion(this);
        } finally {
            state.setDepth(depth);
        }
    }
}
