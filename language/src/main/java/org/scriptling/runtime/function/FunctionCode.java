package org.scriptling.runtime.function;

import java.util.function.Supplier;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;

/**
 * What all functions made from one {@code def} or {@code lambda} share. The body is translated when the function is called first.
 */
public final class FunctionCode {

    private final String name;
    private final String qualifiedName;
    private final Signature signature;
    private final String documentation;
    private final boolean generator;
    private final boolean lambda;
    private Supplier<RootCallTarget> translation;
    @CompilationFinal private RootCallTarget callTarget;

    public FunctionCode(String name, String qualifiedName, Signature signature, String documentation, boolean generator, boolean lambda,
                    Supplier<RootCallTarget> translation) {
        this.name = name;
        this.qualifiedName = qualifiedName;
        this.signature = signature;
        this.documentation = documentation;
        this.generator = generator;
        this.lambda = lambda;
        this.translation = translation;
    }

    public String name() {
        return name;
    }

    public String qualifiedName() {
        return qualifiedName;
    }

    public Signature signature() {
        return signature;
    }

    /** The docstring, or {@code null}. */
    public String documentation() {
        return documentation;
    }

    /** Whether calls return a generator. */
    public boolean isGenerator() {
        return generator;
    }

    public boolean isLambda() {
        return lambda;
    }

    /** The call target. Its arguments are the function, then one value for each parameter. */
    public RootCallTarget callTarget() {
        if (callTarget == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            translate();
        }
        return callTarget;
    }

    /** The call target, or {@code null} as long as the code has not been translated. */
    public RootCallTarget callTargetOrNull() {
        return callTarget;
    }

    private synchronized void translate() {
        if (callTarget == null) {
            callTarget = translation.get();
            translation = null;
        }
    }
}
