package org.scriptling.launcher.context;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.scriptling.launcher.LauncherException;

/**
 * Runs programs on a thread whose stack is large enough for the recursion that the language promises: the limit is the
 * language's own, a {@code RecursionError}, not the stack of the thread the JVM was started with. The stack is address space
 * only; memory is used for the part that is reached.
 */
public final class GuestThread {

    private static final long STACK_BYTES = 512L << 20;

    private GuestThread() {
    }

    /**
     * Runs an action and waits for it.
     *
     * @return what the action returns
     * @throws LauncherException what the action throws
     */
    public static int call(Callable<Integer> action) throws LauncherException {
        var task = new FutureTask<>(action);
        Thread thread = new Thread(null, task, "main", STACK_BYTES);
        // The process ends with its first thread, also when a second one is still in script code.
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case LauncherException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return LauncherException.FAILURE;
        }
    }
}
