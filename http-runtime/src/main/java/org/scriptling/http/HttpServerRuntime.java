package org.scriptling.http;

import org.scriptling.http.server.ServerLifecycle;

/**
 * The entry to server mode. The launcher prepares it, gives it the program, and tells it of signals:
 *
 * <pre>
 * HttpServerRuntime runtime = HttpServerRuntime.prepare(configuration, log);
 * int exitCode = runtime.run(program);
 * </pre>
 */
public final class HttpServerRuntime {

    private final ServerLifecycle lifecycle;

    private HttpServerRuntime(ServerLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /**
     * Checks and loads what is needed before any script code runs.
     *
     * @param log where the server's lines go
     * @throws HttpStartException when certificate or key cannot be used
     */
    public static HttpServerRuntime prepare(HttpConfiguration configuration, ServerLog log) throws HttpStartException {
        return new HttpServerRuntime(ServerLifecycle.prepare(configuration, log));
    }

    /**
     * Runs the setup script, starts the server, and waits until it has been shut down. May be called once.
     *
     * @return exit code of the process
     * @throws HttpStartException when the setup script fails or the server cannot start
     */
    public int run(ScriptProgram program) throws HttpStartException {
        return lifecycle.run(program);
    }

    /** Asks for a graceful shutdown; may be called from a signal handler. @param signal name for the log */
    public void requestShutdown(String signal) {
        lifecycle.requestShutdown(signal);
    }
}
