package org.scriptling.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.scriptling.launcher.console.ProgramOutput;
import org.scriptling.launcher.console.Signals;
import org.scriptling.launcher.console.Streams;

/**
 * What the class caches of the distribution are trained with: a cache comes from one process, so this runs all that belongs to it
 * in one. Called by the build only.
 */
public final class Training {

    private static final Pattern ADDRESS = Pattern.compile("address=\\S*:(\\d+)");
    private static final int WAIT_MILLIS = 20;
    private static final int MAX_WAITS = 1500;
    /** Truffle's name for the threads that it compiles guest code on; they wait for work when there is none. */
    private static final String COMPILER_THREAD = "TruffleCompilerThread-";
    private static final int QUIET_WAITS = 5;
    private static final int REQUESTS = 200;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** What a cache is for. The start script decides between them by the same names. */
    private enum Task {
        INSPECTION, PROGRAM, SERVER
    }

    /** How much of it: what every start needs, or all that programs usually do. */
    private enum Scope {
        START, ALL
    }

    private Training() {
    }

    /**
     * Runs the training.
     *
     * @param arguments the task ({@code inspection}, {@code program} or {@code server}), the scope ({@code start} or {@code all})
     *                  and the folder with the programs
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Task task = Task.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Scope scope = Scope.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        run(task, scope, Path.of(arguments[2]));
        awaitCompiler();
        // The JVM writes its record as it exits; threads that are left must not keep it from that.
        System.exit(0);
    }

    /**
     * Waits for the engine's compiler to come to rest. One writing of the cache in eight crashed the JVM (25.0.3) where the compiler
     * was at work, as it looks up lambdas in what is being written (LambdaProxyClassDictionary::find_lambda_proxy_class).
     */
    private static void awaitCompiler() throws InterruptedException {
        int quiet = 0;
        for (int i = 0; quiet < QUIET_WAITS; i++) {
            if (i == MAX_WAITS) {
                throw new IllegalStateException("the engine's compiler does not come to rest");
            }
            Thread.sleep(WAIT_MILLIS);
            quiet = isCompiling() ? 0 : quiet + 1;
        }
    }

    private static boolean isCompiling() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith(COMPILER_THREAD) && thread.getState() == Thread.State.RUNNABLE) {
                return true;
            }
        }
        return false;
    }

    private static void run(Task task, Scope scope, Path folder) throws IOException, InterruptedException {
        List<Path> programs = List.of(folder.resolve("small.py"));
        if (scope == Scope.ALL) {
            try (Stream<Path> files = Files.list(folder)) {
                programs = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
            }
        }
        if (task == Task.INSPECTION) {
            inspect(programs);
            return;
        }
        if (task == Task.PROGRAM || scope == Scope.ALL) {
            for (Path program : programs) {
                expectSuccess(List.of(program.toString(), "--", "argument"));
            }
            expectSuccess(List.of("-c", "print('hello')"));
        }
        if (task == Task.SERVER) {
            serve(folder.resolve("server/setup.py"));
        }
    }

    private static void inspect(List<Path> programs) {
        expectSuccess(List.of("--help"));
        expectSuccess(List.of("--version"));
        for (Path program : programs) {
            expectSuccess(List.of("--lint", program.toString()));
            expectSuccess(List.of("--lint", "--lint-format", "json", program.toString()));
        }
    }

    private static void expectSuccess(List<String> arguments) {
        check(arguments, Main.runInProcess(arguments));
    }

    private static void check(List<String> arguments, int status) {
        if (status != 0) {
            throw new IllegalStateException("training failed: " + arguments + " ended with " + status);
        }
    }

    /** Serves some requests and stops the server as the operating system would. */
    private static void serve(Path setup) throws IOException, InterruptedException {
        var log = new ByteArrayOutputStream();
        var streams = new Streams(InputStream.nullInputStream(), new ProgramOutput(log, ProgramOutput.Flushing.ALWAYS),
                new ProgramOutput(OutputStream.nullOutputStream(), ProgramOutput.Flushing.ALWAYS), Set.of());
        List<String> arguments = List.of("--server", "127.0.0.1:0", setup.toString());
        Thread server = new Thread(() -> check(arguments, Main.run(arguments, System.getenv(), Path.of(""), streams)));
        server.setDaemon(true);
        server.start();
        int port = port(log, server);
        try (Socket connection = new Socket("127.0.0.1", port)) {
            List<String> requests = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                requests.add(i % 2 == 0 ? "GET /users HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        : "POST /users HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n"
                                + "{\"name\": \"Dora\"}");
            }
            for (String request : requests) {
                exchange(connection, request);
            }
        }
        Signals.raise("TERM");
        if (!server.join(LIMIT)) {
            throw new IllegalStateException("training server does not stop: " + log.toString(StandardCharsets.UTF_8));
        }
    }

    private static int port(ByteArrayOutputStream log, Thread server) throws InterruptedException {
        for (int i = 0; i < MAX_WAITS && server.isAlive(); i++) {
            Matcher matcher = ADDRESS.matcher(log.toString(StandardCharsets.UTF_8));
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
            Thread.sleep(WAIT_MILLIS);
        }
        throw new IllegalStateException("training server did not start: " + log.toString(StandardCharsets.UTF_8));
    }

    /** Sends a request and reads the answer, whose length must be given. */
    private static void exchange(Socket connection, String request) throws IOException {
        connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        InputStream in = connection.getInputStream();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            head.append((char) next);
        }
        Matcher length = Pattern.compile("(?i)content-length: *(\\d+)").matcher(head);
        if (length.find()) {
            in.readNBytes(Integer.parseInt(length.group(1)));
        }
        if (!head.toString().startsWith("HTTP/1.1 20")) {
            throw new IllegalStateException("training request failed: " + head);
        }
    }
}
