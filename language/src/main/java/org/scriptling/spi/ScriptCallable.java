package org.scriptling.spi;

/** A script function, bound to its context. The only way from Java threads into script code. Thread-safe. */
public interface ScriptCallable {

    /**
     * Calls the function. The calling thread must have entered the context ({@link ScriptEnvironment#enter}).
     *
     * @param arguments guest values (see {@link Values})
     * @return a guest value
     * @throws ScriptFailure when the script raised an exception
     * @throws ScriptInterruption when the call was ended by {@link ScriptEnvironment#interrupt}
     */
    Object call(Object... arguments);

    /** {@code module.qualified_name}, for logs. */
    String displayName();

    /** The guest function itself; equal guest functions are the same object. */
    Object function();
}
