package org.scriptling.launcher.command;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.graalvm.polyglot.Context;

import org.scriptling.http.AuthScope;
import org.scriptling.http.Concurrency;
import org.scriptling.http.HttpConfiguration;
import org.scriptling.http.HttpServerRuntime;
import org.scriptling.http.HttpStartException;
import org.scriptling.http.ServerAddress;
import org.scriptling.http.ServerLog;
import org.scriptling.http.TlsConfiguration;
import org.scriptling.launcher.LauncherException;
import org.scriptling.launcher.console.ProgramOutput;
import org.scriptling.launcher.console.Signals;
import org.scriptling.launcher.console.Streams;
import org.scriptling.launcher.context.Program;
import org.scriptling.launcher.context.SourceText;
import org.scriptling.launcher.context.SyntaxErrorReport;
import org.scriptling.launcher.log.Log;
import org.scriptling.launcher.options.Option;
import org.scriptling.launcher.options.Settings;

/** Runs a setup script and serves what it registers (server.md). Loaded in server mode only, and the server with it. */
public final class ServeCommand {

    private static final int SIGNAL_BASE = 128;
    private static final int SIGINT = 2;
    private static final int SIGTERM = 15;
    private static final String KEY_PASSWORD_VARIABLE = "SCRIPTLING_TLS_KEY_PASSWORD";

    /** The launcher's log as the server sees it. */
    private record LogOfServer(Log log) implements ServerLog {

        @Override
        public void log(Level level, String message, Map<String, Object> fields) {
            log.log(of(level), null, message, fields);
        }

        @Override
        public boolean isEnabled(Level level) {
            return log.isEnabled(of(level));
        }

        private static Log.Level of(Level level) {
            return switch (level) {
                case TRACE -> Log.Level.TRACE;
                case DEBUG -> Log.Level.DEBUG;
                case INFO -> Log.Level.INFO;
                case WARN -> Log.Level.WARN;
                case ERROR -> Log.Level.ERROR;
            };
        }
    }

    private final Invocation invocation;
    private final Settings settings;
    private final Streams streams;

    public ServeCommand(Invocation invocation) {
        this.invocation = invocation;
        this.settings = invocation.settings();
        this.streams = invocation.streams();
    }

    /** Serves until the server is told to stop; returns the exit code. */
    public int run() throws LauncherException {
        HttpConfiguration configuration = configuration();
        Log log = invocation.log();
        // Output of handlers belongs in the log at once, whoever reads it.
        streams.out().setFlushing(ProgramOutput.Flushing.ALWAYS);
        try {
            HttpServerRuntime server = HttpServerRuntime.prepare(configuration, new LogOfServer(log));
            Program program = program();
            try (Context context = invocation.contexts().create(program, InputStream.nullInputStream(), true)) {
                handleSignals(server, log);
                return server.run(new SetupProgram(context, program, streams));
            }
        } catch (HttpStartException e) {
            if (SyntaxErrorReport.isOne(e.traceback())) {
                invocation.streams().err().print(SyntaxErrorReport.of(e.traceback(), "setup script failed: "));
                return e.exitCode();
            }
            invocation.streams().err().print(withoutLastLine(e.traceback()));
            throw e.exitCode() == HttpStartException.USAGE ? LauncherException.usage(e.getMessage())
                    : LauncherException.failure(e.getMessage());
        }
    }

    /** The last line of a traceback names the exception, as the message does. */
    private static String withoutLastLine(String traceback) {
        return traceback.substring(0, traceback.stripTrailing().lastIndexOf('\n') + 1);
    }

    private Program program() throws LauncherException {
        List<String> positionals = invocation.positionals();
        if (positionals.isEmpty()) {
            return new Program("", "", "", List.of(""));
        }
        String name = positionals.getFirst();
        List<String> arguments = new ArrayList<>(positionals);
        arguments.addAll(invocation.rest());
        return new Program(SourceText.read(invocation.folder(), name), name, name, arguments);
    }

    private HttpConfiguration configuration() throws LauncherException {
        ServerAddress address;
        try {
            address = ServerAddress.parse(settings.text(Option.SERVER));
        } catch (IllegalArgumentException e) {
            throw LauncherException.usage(e.getMessage());
        }
        // An empty token means no authentication; the server warns of it.
        String token = settings.isGivenEmpty(Option.BEARER_TOKEN) ? "" : settings.text(Option.BEARER_TOKEN);
        AuthScope scope = "protocols".equals(settings.text(Option.AUTH_SCOPE)) ? AuthScope.PROTOCOLS : AuthScope.ALL;
        Concurrency concurrency = Concurrency.of(settings.text(Option.CONCURRENCY)).orElseThrow();
        return new HttpConfiguration(address, token, tls(), scope, settings.entries(Option.PUBLIC_PATHS),
                settings.size(Option.MAX_BODY_SIZE), settings.duration(Option.REQUEST_TIMEOUT),
                settings.duration(Option.SHUTDOWN_TIMEOUT), "on".equals(settings.text(Option.ACCESS_LOG)),
                settings.isOn(Option.GZIP), concurrency, path(Option.WEB_ROOT));
    }

    private TlsConfiguration tls() throws LauncherException {
        Path certificate = path(Option.TLS_CERT);
        Path key = path(Option.TLS_KEY);
        if (settings.isOn(Option.TLS_GENERATE)) {
            if (certificate != null || key != null) {
                throw LauncherException.usage("--tls-generate cannot be combined with --tls-cert or --tls-key");
            }
            return new TlsConfiguration.Generated();
        }
        if ((certificate == null) != (key == null)) {
            throw LauncherException.usage(certificate == null ? "--tls-key needs --tls-cert" : "--tls-cert needs --tls-key");
        }
        if (certificate == null) {
            return null;
        }
        String password = settings.environment().get(KEY_PASSWORD_VARIABLE);
        return new TlsConfiguration.Files(certificate, key, password == null || password.isEmpty() ? null : password.toCharArray());
    }

    private Path path(Option option) {
        String text = settings.text(option);
        return text == null ? null : invocation.folder().resolve(text);
    }

    /** The first signal ends the server in an orderly way, the second at once. */
    private void handleSignals(HttpServerRuntime server, Log log) {
        var stopping = new AtomicBoolean();
        handleStop("INT", SIGINT, server, stopping);
        handleStop("TERM", SIGTERM, server, stopping);
        for (String name : List.of("HUP", "USR1")) {
            Signals.handle(name, () -> log.log(Log.Level.INFO, null, "Signal ignored: there is nothing to reload",
                    Map.of("signal", "SIG" + name)));
        }
    }

    private void handleStop(String name, int number, HttpServerRuntime server, AtomicBoolean stopping) {
        Signals.handle(name, () -> {
            if (stopping.compareAndSet(false, true)) {
                server.requestShutdown("SIG" + name);
            } else {
                streams.out().flushAtExit();
                Runtime.getRuntime().halt(SIGNAL_BASE + number);
            }
        });
    }
}
