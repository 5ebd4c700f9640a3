package org.scriptling.operations;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.iteration.GeneratorValue;

/** Runs a generator to its next {@code yield}, inlined where few generator functions are seen. */
@GenerateInline(false)
public abstract class ResumeNode extends Node {

    @NeverDefault
    public static ResumeNode create() {
        return ResumeNodeGen.create();
    }

    /** Resumes. @return whether the generator has a next value, which it then holds; false at its end */
    public abstract boolean execute(GeneratorValue generator);

    @Specialization(guards = "generator.resumeTarget() == target", limit = "2")
    static boolean doKnown(GeneratorValue generator, @Cached("generator.resumeTarget()") @SuppressWarnings("unused") RootCallTarget target, @Cached("create(target)") DirectCallNode call) {
        return generator.resume(call);
    }

    @Specialization(replaces = "doKnown")
    static boolean doAny(GeneratorValue generator, @Cached IndirectCallNode call) {
        return generator.resume(call);
    }
}
