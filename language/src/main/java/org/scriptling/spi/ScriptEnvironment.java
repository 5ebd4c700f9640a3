package org.scriptling.spi;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.scriptling.ScriptlingContext;

/** One program: a context with its module table, as host code sees it. Thread-safe. */
public interface ScriptEnvironment {

    /** The environment of the context that the current thread has entered. */
    static ScriptEnvironment current() {
        return ScriptlingContext.currentEnvironment();
    }

    /** State of a library in this context, made on first use. */
    <T> T state(Class<T> type, Supplier<T> supplier);

    /**
     * Prepares the context for script code on several threads at once. Must be called before a second thread enters.
     */
    void allowSharedThreads();

    /** Enters the context on this thread. @return a token for {@link #leave} */
    Object enter();

    /** Leaves the context. @param token what {@link #enter} returned */
    void leave(Object token);

    /** Wraps a guest callable. @throws ScriptFailure {@code TypeError} when it is not callable */
    ScriptCallable callable(Object function);

    /**
     * Makes a guest function out of Java code, for functions that library functions return, such as decorators.
     *
     * @param signature see {@link LibraryBuilder#function(String, HostFunction)}
     */
    Object hostFunction(String signature, HostFunction function);

    /** Whether a guest value can be called. */
    boolean isCallable(Object value);

    /**
     * Finds a handler by reference (server.md section 9): the longest importable prefix is the module, the remaining names
     * are attributes. A bare name is looked up in the main module.
     *
     * @throws ScriptFailure with the reason: module not found, error while importing, no such attribute, not callable
     */
    ScriptCallable resolve(String reference);

    /** The {@code __name__} of the module whose code called the running host function, or {@code "__main__"}. */
    String callerModule();

    /** Makes the main module importable under the stem of its file, too. */
    void setMainModuleAlias(String moduleName);

    /** Replaces the hook that hears of blocking calls. */
    void setBlockingHook(BlockingHook hook);

    /**
     * Runs a host action that may wait, telling the blocking hook. Interruptible.
     *
     * @throws ScriptInterruption when the call is ended from outside
     */
    <T> T blocking(Callable<T> action) throws Exception;

    /**
     * Asks a thread that runs script code to run an action at its next safepoint (loop back-edge or function entry).
     * Returns at once.
     */
    void atSafepoint(Thread thread, Runnable action);

    /** Ends the script call that {@code thread} is in with a {@link ScriptInterruption}, also while it waits. */
    void interrupt(Thread thread, String reason);

    /** Whether a path may be used by scripts under the path restrictions; {@code true} when there are none. */
    boolean isPathAllowed(String path);

    /** Arguments of the program: {@code sys.argv}. */
    java.util.List<String> arguments();
}
