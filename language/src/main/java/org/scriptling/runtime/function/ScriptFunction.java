package org.scriptling.runtime.function;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.module.ScriptModule;

/** A function or lambda of a script. Immutable but for the attributes that scripts may set. */
public final class ScriptFunction extends CallableValue {

    private final FunctionCode code;
    private final ScriptModule module;
    @CompilationFinal(dimensions = 1) private final Object[] defaults;
    @CompilationFinal(dimensions = 1) private final Cell[] cells;
    private ScriptDict attributes;

    /**
     * @param defaults for each parameter its default value, or {@code null} when it is required
     * @param cells captured variables in the order of the scope's free names
     */
    public ScriptFunction(FunctionCode code, ScriptModule module, Object[] defaults, Cell[] cells) {
        this.code = code;
        this.module = module;
        this.defaults = defaults;
        this.cells = cells;
    }

    public FunctionCode code() {
        return code;
    }

    /** The module whose globals the function sees. */
    public ScriptModule module() {
        return module;
    }

    /** For each parameter its default value, or {@code null}. The array must not be changed. */
    public Object[] defaults() {
        return defaults;
    }

    public Cell[] cells() {
        return cells;
    }

    /** Attributes set by scripts, and overridden ones such as {@code __name__}, or {@code null} while there are none. */
    public ScriptDict attributesOrNull() {
        return attributes;
    }

    /** Attributes set by scripts, made on first use. */
    @TruffleBoundary
    public synchronized ScriptDict attributes() {
        if (attributes == null) {
            attributes = new ScriptDict();
        }
        return attributes;
    }

    @Override
    public String name() {
        return code.name();
    }

    @Override
    public SourceSection sourceSection() {
        return code.callTarget().getRootNode().getSourceSection();
    }
}
