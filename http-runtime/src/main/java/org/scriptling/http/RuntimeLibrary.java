package org.scriptling.http;

import java.util.List;

import org.scriptling.http.route.Registrations;
import org.scriptling.http.route.ServerControl;
import org.scriptling.spi.LibraryBuilder;
import org.scriptling.spi.LibraryProvider;
import org.scriptling.spi.Values;

/** Provides {@code scriptling.runtime} and {@code scriptling.runtime.http} to scripts (runtime.md sections 3.3 and 4). */
public final class RuntimeLibrary implements LibraryProvider {

    private static final String RUNTIME = "scriptling.runtime";
    private static final String HTTP = "scriptling.runtime.http";

    /** For the service loader. */
    public RuntimeLibrary() {
    }

    @Override
    public List<String> moduleNames() {
        return List.of(RUNTIME, HTTP);
    }

    @Override
    public void build(String moduleName, LibraryBuilder library) {
        switch (moduleName) {
            case RUNTIME -> buildRuntime(library);
            case HTTP -> HttpLibrary.build(library);
            default -> throw new IllegalArgumentException(moduleName);
        }
    }

    private static void buildRuntime(LibraryBuilder library) {
        Registrations registrations = library.environment().state(Registrations.class, Registrations::new);
        library.documentation("Control of the server that runs the program.");
        library.function("start_server(wait=True)",
                "Starts the HTTP server; with wait=True returns when it is being shut down. No effect in script mode.",
                arguments -> {
                    ServerControl server = registrations.server();
                    if (server != null) {
                        server.startServer(Values.isTrue(arguments[0]));
                    }
                    return Values.none();
                });
        library.function("server_running()", "Whether the HTTP server is starting or serving.", arguments -> {
            ServerControl server = registrations.server();
            return server != null && server.running();
        });
        library.submodule("http", HTTP);
    }
}
