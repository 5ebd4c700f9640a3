package org.scriptling.http.server;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import io.helidon.common.tls.Tls;

import org.scriptling.http.HttpConfiguration;
import org.scriptling.http.HttpStartException;
import org.scriptling.http.ScriptProgram;
import org.scriptling.http.ServerLog;
import org.scriptling.http.ServerLog.Level;
import org.scriptling.http.route.Registrations;
import org.scriptling.http.route.ServerControl;
import org.scriptling.spi.ScriptEnvironment;
import org.scriptling.spi.ScriptFailure;
import org.scriptling.spi.ScriptInterruption;

/**
 * The life of one server process: set-up, start, serving, shutdown (server.md sections 2 and 20). The setup script runs on a
 * thread of its own; the thread that called {@link #run} waits for events and does the shutdown.
 */
public final class ServerLifecycle implements ServerControl {

    private static final long SECOND = 1_000_000_000L;
    private static final long INTERRUPT_GRACE = SECOND;
    private static final long CONNECTION_GRACE = SECOND;
    private static final long POLL_MILLIS = 10;
    private static final int INTERRUPTED = 1;

    private sealed interface Event {
    }

    /** The server cannot start. */
    private record StartFailed(HttpStartException failure) implements Event {
    }

    /** The setup script called {@code sys.exit}. */
    private record ScriptExit(int status) implements Event {
    }

    /** A signal came. */
    private record ShutdownRequested(String signal) implements Event {
    }

    private final HttpConfiguration configuration;
    private final ServerLog log;
    private final TlsMaterial tlsMaterial;
    private final Tls tls;

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final CountDownLatch shutdownBegun = new CountDownLatch(1);
    private final AtomicBoolean startRequested = new AtomicBoolean();
    private final RequestGate gate = new RequestGate();
    private final GateHook hook = new GateHook();

    private ScriptProgram program;
    private ScriptEnvironment environment;
    private Registrations registrations;
    private Watchdog watchdog;
    private ConnectionRegistry registry;
    private AccessLog accessLog;
    private Turn setupTurn;
    private Thread setupThread;
    private volatile HelidonServer server;

    private ServerLifecycle(HttpConfiguration configuration, ServerLog log, TlsMaterial tlsMaterial, Tls tls) {
        this.configuration = configuration;
        this.log = log;
        this.tlsMaterial = tlsMaterial;
        this.tls = tls;
    }

    /**
     * Does what comes before any script code: loads certificate and key.
     *
     * @throws HttpStartException naming the file and what is wrong with it
     */
    public static ServerLifecycle prepare(HttpConfiguration configuration, ServerLog log) throws HttpStartException {
        if (configuration.bearerToken() != null && configuration.bearerToken().isEmpty()) {
            log.log(Level.WARN, "The bearer token is empty: requests are not authenticated", LogFields.of());
        }
        TlsMaterial material = TlsMaterial.load(configuration);
        return new ServerLifecycle(configuration, log, material, material == null ? null : material.tls());
    }

    /**
     * Runs the setup script, serves, and returns after shutdown.
     *
     * @return exit code of the process
     * @throws HttpStartException when the server cannot start
     */
    public int run(ScriptProgram scriptProgram) throws HttpStartException {
        program = scriptProgram;
        environment = program.environment();
        environment.allowSharedThreads();
        registrations = environment.state(Registrations.class, Registrations::new);
        registrations.bind(this);
        String script = program.setupScriptName();
        if (script != null) {
            environment.setMainModuleAlias(stem(script));
        }
        environment.setBlockingHook(hook);
        watchdog = new Watchdog(environment, gate, configuration.requestTimeout().toNanos(), this::timeout);
        registry = new ConnectionRegistry(environment, gate, hook, watchdog);
        accessLog = new AccessLog(log, configuration.accessLog());
        setupTurn = new Turn(gate);
        setupThread = Thread.ofPlatform().daemon(true).name("scriptling-setup").start(this::runSetupScript);
        return switch (nextEvent()) {
            case StartFailed(HttpStartException failure) -> throw failure;
            case ScriptExit(int status) -> server == null ? status : shutDown("exit", status);
            case ShutdownRequested(String signal) -> shutDown(signal, 0);
        };
    }

    static String stem(String script) {
        String name = script.substring(Math.max(script.lastIndexOf('/'), script.lastIndexOf('\\')) + 1);
        return name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
    }

    private Event nextEvent() {
        while (true) {
            try {
                return events.take();
            } catch (InterruptedException spurious) {
                // Only events end the wait.
                continue;
            }
        }
    }

    /** Asks for a graceful shutdown. Returns at once. @param signal name for the log */
    public void requestShutdown(String signal) {
        events.add(new ShutdownRequested(signal));
    }

    private void runSetupScript() {
        hook.attach(setupTurn);
        try {
            program.runSetupScript();
            start();
        } catch (HttpStartException failure) {
            events.add(new StartFailed(failure));
        } catch (ScriptFailure failure) {
            setupFailed(failure);
        } catch (ScriptInterruption ended) {
            // The reason is an event already.
        } finally {
            setupTurn.end();
            hook.detach();
        }
    }

    private void setupFailed(ScriptFailure failure) {
        if (failure.exitStatus() != null) {
            events.add(new ScriptExit(failure.exitStatus()));
        } else if (server == null) {
            events.add(new StartFailed(new HttpStartException("setup script failed: " + SetupFailure.describe(failure), failure.traceback())));
        } else {
            log.log(Level.ERROR, "Setup script failed",
                    LogFields.of("error", SetupFailure.text(failure), "traceback", failure.traceback()));
        }
    }

    /** Starts once; called on the setup script's thread. */
    private void start() throws HttpStartException {
        if (!startRequested.compareAndSet(false, true)) {
            return;
        }
        Program served;
        Object token = environment.enter();
        try {
            served = ProgramBuilder.build(environment, registrations, configuration, log);
        } finally {
            environment.leave(token);
        }
        watchdog.start();
        watchdog.watch(setupTurn);
        accessLog.start();
        if (tlsMaterial != null) {
            tlsMaterial.report(log);
        }
        var routing = new ProgramRouting(served, BearerAuthentication.of(configuration), registry,
                new ResponseWriter(configuration.gzip()), accessLog, configuration.maxBodySize());
        HelidonServer started = HelidonServer.start(configuration, tls, registry, routing, log);
        server = started;
        log.log(Level.INFO, "Server started", LogFields.of("address", started.boundAddress(), "url", started.url()));
    }

    @Override
    public void startServer(boolean wait) {
        if (server == null && Thread.currentThread() == setupThread) {
            try {
                start();
            } catch (HttpStartException failure) {
                events.add(new StartFailed(failure));
                // Not an exception of the script's: nothing may catch it.
                throw new ScriptInterruption("the server cannot start");
            }
            // From here on the script runs beside the handlers.
            setupTurn.begin(RequestGate.Mode.ALONE, 0);
        }
        if (wait) {
            try {
                environment.blocking(() -> {
                    shutdownBegun.await();
                    return null;
                });
            } catch (ScriptInterruption | ScriptFailure passOn) {
                throw passOn;
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @Override
    public boolean running() {
        return shutdownBegun.getCount() > 0;
    }

    @Override
    public boolean secure() {
        return configuration.secure();
    }

    @Override
    public void lateRegistration(String method, String path) {
        log.log(Level.WARN, "Registration ignored", LogFields.of("method", method, "path", path, "reason",
                "registered after start_server()"));
    }

    /** Ends a handler whose time is over. Called by the watchdog. */
    private void timeout(Turn turn) {
        if (turn.cancel(true)) {
            environment.interrupt(turn.thread(), "request timed out");
        }
    }

    private int shutDown(String signal, int exitCode) {
        log.log(Level.INFO, "Shutting down server...", LogFields.of("signal", signal));
        shutdownBegun.countDown();
        HelidonServer running = server;
        if (running != null) {
            Thread.ofPlatform().daemon(true).name("scriptling-http-stop").start(running::stop);
        }
        // A script that has not started the server is not given time: nobody is waiting for an answer.
        long grace = running == null ? 0 : configuration.shutdownTimeout().toNanos();
        boolean interrupted = !awaitEnd(grace);
        if (interrupted) {
            interruptAll();
            awaitEnd(INTERRUPT_GRACE);
        }
        if (running != null) {
            if (!awaitConnections()) {
                registry.closeAll();
                awaitConnections();
            }
            watchdog.stop();
            accessLog.stop();
        }
        if (exitCode == 0 && events.poll() instanceof ScriptExit(int status)) {
            // The clean-up part of the setup script ended with sys.exit().
            exitCode = status;
        }
        log.log(Level.INFO, "Server stopped", LogFields.of());
        return interrupted ? INTERRUPTED : exitCode;
    }

    private boolean awaitEnd(long nanos) {
        return await(() -> setupThread.isAlive() || registry.isBusy(), nanos);
    }

    private static boolean await(BooleanSupplier busy, long nanos) {
        long end = System.nanoTime() + nanos;
        while (busy.getAsBoolean()) {
            if (System.nanoTime() - end >= 0) {
                return false;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException spurious) {
                // The shutdown goes on.
                continue;
            }
        }
        return true;
    }

    /** Waits for the threads of connections to end, which are in the context. */
    private boolean awaitConnections() {
        return await(registry::isOpen, CONNECTION_GRACE);
    }

    private void interruptAll() {
        int count = 0;
        for (Turn turn : watchdog.turns()) {
            if (turn != setupTurn && turn.busy()) {
                count++;
                turn.cancel(false);
                environment.interrupt(turn.thread(), "the server is shutting down");
            }
        }
        if (setupThread.isAlive()) {
            environment.interrupt(setupThread, "the server is shutting down");
        }
        log.log(Level.WARN, "Interrupted what was still running",
                LogFields.of("requests", count, "setup_script", setupThread.isAlive()));
    }
}
