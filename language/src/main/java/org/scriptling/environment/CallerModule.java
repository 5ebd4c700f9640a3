package org.scriptling.environment;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;

import org.scriptling.runtime.function.ScriptFunction;

/** Finds the module whose code called the running host function. Slow: for registrations, not for requests. */
final class CallerModule {

    private CallerModule() {
    }

    /** {@code __name__} of the module, or {@code __main__} when no script function is active. */
    static String name() {
        String found = Truffle.getRuntime().iterateFrames(frame -> {
            Object[] arguments = frame.getFrame(FrameInstance.FrameAccess.READ_ONLY).getArguments();
            return arguments.length > 0 && arguments[0] instanceof ScriptFunction function ? function.module().name() : null;
        });
        return found == null ? "__main__" : found;
    }
}
