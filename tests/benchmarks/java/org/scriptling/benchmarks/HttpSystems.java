package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the servers on this machine. Each has the settings that its manual advises for production. Those that serve with one
 * thread or under a global lock get a process for each processor, unless requests share state.
 */
final class HttpSystems {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Options options;
    private final List<HttpSystem> systems = new ArrayList<>();

    private HttpSystems(Options options) {
        this.options = options;
    }

    /**
     * The systems on this machine that are wanted; a line for each that is missing.
     *
     * @throws IOException when Scriptling is missing
     */
    static List<HttpSystem> find(Options options) throws IOException, InterruptedException {
        var found = new HttpSystems(options);
        found.addOnJava();
        found.addNode();
        found.addFastApi();
        found.addFlask();
        found.addNginx();
        return List.copyOf(found.systems);
    }

    private void addOnJava() throws IOException {
        Path scriptling = options.scriptling();
        List<String> memory = memoryOptions(options.distribution().resolve("lib"));
        systems.add(new HttpSystem(HttpSystem.REFERENCE, (_, port, _) -> plainJava(memory, port)));
        systems.add(new HttpSystem("Scriptling", (_, port, _) -> List.of(scriptling.toString(), "--server", "127.0.0.1:" + port,
                "--access-log", "off", file("app.py"))));
    }

    private static List<String> plainJava(List<String> memory, int port) {
        List<String> jars = Commands.classPath().stream().filter(entry -> !entry.contains("/org/graalvm/")).toList();
        List<String> command = new ArrayList<>();
        command.add(Commands.java());
        command.addAll(memory);
        command.addAll(List.of("-classpath", String.join(":", jars), PlainHelidonServer.class.getName(), "" + port));
        return command;
    }

    /**
     * The distribution's choice of collector and heap for servers, so that both have the same.
     *
     * @throws IOException also when it chooses no collector: then the comparison would be between two collectors
     */
    private static List<String> memoryOptions(Path folder) throws IOException {
        List<String> chosen = new ArrayList<>();
        for (String file : List.of("scriptling.vmoptions", "server.vmoptions")) {
            Files.readAllLines(folder.resolve(file)).stream()
                    .filter(line -> line.startsWith("-Xm") || line.matches("-XX:\\+Use\\w+GC") || line.matches("-XX:\\w*(Heap|NewSize)\\w*=.*"))
                    .forEach(chosen::add);
        }
        if (chosen.stream().noneMatch(option -> option.endsWith("GC"))) {
            throw new IOException("no choice of a collector for servers in " + folder);
        }
        return chosen;
    }

    private void addNode() {
        Optional<Path> node = Commands.find("node");
        add("node", node, "node is not installed",
                (command, _, port, _) -> List.of(command.toString(), file("server.js"), "" + port, "1"));
        add("node-cluster", node, "node is not installed",
                (command, scenario, port, _) -> List.of(command.toString(), file("server.js"), "" + port,
                        "" + processes(scenario)));
    }

    private void addFastApi() throws InterruptedException {
        add("FastAPI", Commands.findPython("fastapi, uvicorn"), "no python3 has fastapi and uvicorn",
                (python, scenario, port, _) -> List.of(python.toString(), "-m", "uvicorn", "fastapi_app:app",
                        "--app-dir", options.folder().resolve("http").toString(), "--host", "127.0.0.1", "--port", "" + port,
                        "--workers", "" + processes(scenario), "--backlog", "2048", "--no-access-log", "--log-level", "warning"));
    }

    /** With workers of kind "sync", every request would open a connection of its own. */
    private void addFlask() throws InterruptedException {
        add("Flask", Commands.findPython("flask, gunicorn"), "no python3 has flask and gunicorn",
                (python, scenario, port, _) -> List.of(python.toString(), "-m", "gunicorn", "flask_app:app",
                        "--chdir", options.folder().resolve("http").toString(), "--bind", "127.0.0.1:" + port,
                        "--workers", "" + processes(scenario), "--worker-class", "gthread",
                        "--threads", "" + scenario.connections() / processes(scenario), "--log-level", "warning"));
    }

    private void addNginx() {
        Optional<Path> nginx = Commands.find("nginx").or(() -> Optional.of(Path.of("/usr/sbin/nginx")).filter(Files::exists));
        Path modules = Path.of("/usr/lib/nginx/modules");
        Optional<Path> withLua = nginx.filter(_ -> Files.exists(modules.resolve("ngx_http_lua_module.so")));
        add("nginx-Lua", withLua, "nginx with the module lua is not installed", (command, _, port, folder) -> {
            String template = Files.readString(options.folder().resolve("http/nginx.conf"));
            Files.writeString(folder.resolve("nginx.conf"), template.replace("@port@", "" + port)
                    .replace("@modules@", modules.toString())
                    .replace("@handlers@", options.folder().resolve("http").toString())
                    .replace("@user@", System.getProperty("user.name")));
            return List.of(command.toString(), "-p", folder.toString(), "-c", "nginx.conf", "-e", "stderr");
        });
    }

    /** How a server is started with a command that was found. */
    @FunctionalInterface
    private interface PeerLauncher {
        List<String> command(Path program, HttpScenario scenario, int port, Path folder) throws IOException;
    }

    private void add(String name, Optional<Path> program, String reason, PeerLauncher launcher) {
        if (!options.wantsPeer(name)) {
            return;
        }
        program.ifPresentOrElse(
                found -> systems.add(new HttpSystem(name,
                        (scenario, port, folder) -> launcher.command(found, scenario, port, folder))),
                () -> System.out.println(name + " is left out: " + reason));
    }

    private static int processes(HttpScenario scenario) {
        return scenario.sharesState() || scenario.onOneProcessor() ? 1 : PROCESSORS;
    }

    private String file(String name) {
        return options.folder().resolve("http").resolve(name).toString();
    }
}
