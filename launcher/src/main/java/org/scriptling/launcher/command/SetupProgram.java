package org.scriptling.launcher.command;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;

import org.scriptling.http.ScriptProgram;
import org.scriptling.launcher.console.Streams;
import org.scriptling.launcher.context.ContextFactory;
import org.scriptling.launcher.context.GuestErrors;
import org.scriptling.launcher.context.Program;
import org.scriptling.spi.ScriptEnvironment;
import org.scriptling.spi.ScriptFailure;
import org.scriptling.spi.ScriptInterruption;

/** The program behind a server: the context and the setup script in it. */
final class SetupProgram implements ScriptProgram {

    private final Context context;
    private final Program program;
    private final Streams streams;
    private final ScriptEnvironment environment;

    SetupProgram(Context context, Program program, Streams streams) {
        this.context = context;
        this.program = program;
        this.streams = streams;
        context.initialize(ContextFactory.LANGUAGE);
        context.enter();
        try {
            this.environment = ScriptEnvironment.current();
        } finally {
            context.leave();
        }
    }

    @Override
    public ScriptEnvironment environment() {
        return environment;
    }

    @Override
    public void runSetupScript() throws ScriptFailure {
        if (program.path().isEmpty()) {
            return;
        }
        try {
            context.eval(ContextFactory.source(program));
        } catch (PolyglotException e) {
            if (e.isInterrupted() || e.isCancelled()) {
                throw new ScriptInterruption(e.getMessage());
            }
            throw GuestErrors.toFailure(e, streams);
        }
    }

    @Override
    public String setupScriptName() {
        return program.path().isEmpty() ? null : program.path();
    }

    @Override
    public void close() {
        context.close(true);
    }
}
