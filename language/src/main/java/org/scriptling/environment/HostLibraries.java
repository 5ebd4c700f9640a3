package org.scriptling.environment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

import org.scriptling.ScriptlingContext;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.spi.LibraryBuilder;
import org.scriptling.spi.LibraryProvider;

/** The modules that {@link LibraryProvider}s offer. Providers are looked for when a module is found nowhere else. */
final class HostLibraries {

    private Map<String, LibraryProvider> providers;

    private synchronized Map<String, LibraryProvider> providers() {
        if (providers == null) {
            Map<String, LibraryProvider> found = new HashMap<>();
            for (LibraryProvider provider : ServiceLoader.load(LibraryProvider.class, LibraryProvider.class.getClassLoader())) {
                provider.moduleNames().forEach(name -> found.put(name, provider));
            }
            if (!found.isEmpty()) {
                // The parent of all libraries of the project; it has no members of its own.
                found.putIfAbsent("scriptling", new NamespaceProvider());
            }
            providers = found;
        }
        return providers;
    }

    /** A parent package without members. */
    private static final class NamespaceProvider implements LibraryProvider {
        @Override
        public List<String> moduleNames() {
            return List.of("scriptling");
        }

        @Override
        public void build(String moduleName, LibraryBuilder library) {
            library.documentation("The libraries of Scriptling itself.");
        }
    }

    Set<String> names() {
        return providers().keySet();
    }

    boolean provides(String name) {
        return providers().containsKey(name);
    }

    void build(String name, ScriptModule module, ScriptlingContext context) {
        providers().get(name).build(name, new ModuleBuilder(module, context));
    }
}
