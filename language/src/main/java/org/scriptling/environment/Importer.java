package org.scriptling.environment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.ScriptlingLanguage;
import org.scriptling.ScriptlingOptions;
import org.scriptling.builtins.ComputedMember;
import org.scriptling.builtins.modules.BuiltinModules;
import org.scriptling.environment.ModuleFiles.Location;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Texts;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.module.ModuleTable;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;

/**
 * Finds, loads and keeps the modules of one program (language.md 13). One thread loads at a time; a thread that waits for its turn
 * gives up the request gate, so that the loading thread can go on.
 */
public final class Importer implements ModuleTable {

    private final ScriptlingContext context;
    private final ScriptDict modules = new ScriptDict();
    private final ModuleFiles files;
    private final HostLibraries libraries;
    private final Set<String> disabled;
    private final ReentrantLock loading = new ReentrantLock();
    private final Map<String, String> aliases = new ConcurrentHashMap<>();

    public Importer(ScriptlingContext context) {
        this.context = context;
        this.files = new ModuleFiles(context.env());
        this.libraries = new HostLibraries();
        this.disabled = Set.copyOf(Arrays.asList(context.env().getOptions().get(ScriptlingOptions.DISABLED_LIBRARIES).split(",")));
    }

    @Override
    public ScriptDict modules() {
        return modules;
    }

    @Override
    public List<String> searchPath() {
        return files.folders();
    }

    @Override
    public void register(String name, ScriptModule module) {
        modules.put(Strings.of(name), module);
    }

    @Override
    public ScriptModule loaded(String name) {
        return modules.get(Strings.of(name)) instanceof ScriptModule module ? module : null;
    }

    /** Names of all bundled modules that are not disabled. */
    public Set<String> libraryNames() {
        Set<String> names = new TreeSet<>(BuiltinModules.names());
        names.addAll(libraries.names());
        names.removeIf(this::isDisabled);
        return names;
    }

    private boolean isDisabled(String name) {
        for (String prefix = name;; prefix = prefix.substring(0, prefix.lastIndexOf('.'))) {
            if (disabled.contains(prefix)) {
                return true;
            }
            if (prefix.indexOf('.') < 0) {
                return false;
            }
        }
    }

    @Override
    public Object importModule(String dotted) {
        Object present = modules.get(Strings.of(dotted));
        if (present != null && !loading.isLocked()) {
            return present;
        }
        if (!loading.tryLock()) {
            waitForTurn();
        }
        try {
            return load(dotted);
        } finally {
            loading.unlock();
        }
    }

    private void waitForTurn() {
        try {
            context.blocking(() -> {
                loading.lockInterruptibly();
                return null;
            });
        } catch (InterruptedException exception) {
            throw Errors.create(ExceptionClasses.INTERRUPTED_ERROR, "import interrupted");
        } catch (RuntimeException exception) {
            throw exception;
        } catch (Exception exception) {
            throw new IllegalStateException(exception);
        }
    }

    private Object load(String dotted) {
        Object present = modules.get(Strings.of(dotted));
        if (present == None.INSTANCE) {
            throw notFound("import of " + dotted + " halted; None in sys.modules", dotted);
        }
        if (present != null) {
            return present;
        }
        int dot = dotted.lastIndexOf('.');
        Object parent = null;
        if (dot >= 0) {
            parent = load(dotted.substring(0, dot));
            present = modules.get(Strings.of(dotted));
            if (present != null) {
                return present;
            }
        }
        Object module = find(dotted, dotted.substring(dot + 1), parent);
        if (parent != null) {
            Attributes.set(parent, dotted.substring(dot + 1).intern(), module);
        }
        return module;
    }

    private Object find(String dotted, String last, Object parent) {
        String alias = aliases.get(dotted);
        if (alias != null) {
            return loaded(alias);
        }
        boolean own = dotted.equals("sys") || dotted.equals("scriptling") || dotted.startsWith("scriptling.");
        if (own) {
            ScriptModule bundled = bundled(dotted);
            if (bundled != null) {
                return bundled;
            }
        }
        Location location;
        if (parent == null) {
            location = files.find(files.folders(), last, dotted);
        } else {
            location = packageFolders(parent) == null ? null : files.find(packageFolders(parent), last, dotted);
            if (location == null) {
                location = files.findFlat(dotted);
            }
            if (location == null && parent instanceof ScriptModule module && module.isBuiltin()) {
                location = files.find(files.folders(), dotted.replace('.', '/'), dotted);
            }
        }
        // A folder without __init__.py is a package only if nothing else bears the name.
        if (location != null && location.file() != null) {
            return run(dotted, location);
        }
        ScriptModule bundled = own ? null : bundled(dotted);
        if (bundled != null) {
            return bundled;
        }
        if (location != null) {
            return run(dotted, location);
        }
        if (parent != null && packageFolders(parent) == null && !(parent instanceof ScriptModule module && module.isBuiltin())) {
            throw notFound("No module named '" + dotted + "'; '" + dotted.substring(0, dotted.lastIndexOf('.')) + "' is not a package", dotted);
        }
        throw notFound("No module named '" + dotted + "'", dotted);
    }

    private static ScriptException notFound(String text, String name) {
        ScriptException exception = Errors.withArguments(ExceptionClasses.MODULE_NOT_FOUND_ERROR, Strings.of(text));
        Attributes.putOwn(exception.exception(), "name", Strings.of(name));
        return exception;
    }

    private static List<String> packageFolders(Object module) {
        Object path = Attributes.getOrNull(module, "__path__");
        return path == null ? null : Arrays.stream(Iteration.toArray(path)).map(Texts::displayJava).toList();
    }

    /** A module of the language or of a host library, or {@code null}. */
    private ScriptModule bundled(String dotted) {
        if (isDisabled(dotted)) {
            return null;
        }
        Map<String, Object> members = BuiltinModules.members(dotted);
        if (members != null) {
            ScriptModule module = newModule(dotted, true);
            register(dotted, module);
            members.forEach((member, value) -> {
                if (value instanceof ComputedMember computed) {
                    module.setComputed(member, computed.getter());
                } else {
                    module.set(member, value);
                }
            });
            return module;
        }
        String source = BuiltinModules.source(dotted);
        if (source != null) {
            return runSource(newModule(dotted, true), Source.newBuilder(ScriptlingLanguage.ID, source, dotted + ".py").internal(true).build());
        }
        if (libraries.provides(dotted)) {
            ScriptModule module = newModule(dotted, true);
            register(dotted, module);
            libraries.build(dotted, module, context);
            return module;
        }
        return null;
    }

    private static ScriptModule newModule(String dotted, boolean builtin) {
        ScriptModule module = new ScriptModule(dotted, builtin);
        module.set("__name__", Strings.of(dotted));
        module.set("__doc__", None.INSTANCE);
        int dot = dotted.lastIndexOf('.');
        module.set("__package__", dot < 0 ? Strings.EMPTY : Strings.of(dotted.substring(0, dot)));
        return module;
    }

    private ScriptModule run(String dotted, Location location) {
        ScriptModule module = newModule(dotted, false);
        if (location.folders() != null) {
            module.set("__package__", Strings.of(dotted));
            module.set("__path__", ScriptList.of(location.folders().stream().map(Strings::of).toArray()));
        }
        if (location.file() == null) {
            register(dotted, module);
            return module;
        }
        module.set("__file__", Strings.of(location.file()));
        return runSource(module, files.read(location.file()));
    }

    private ScriptModule runSource(ScriptModule module, Source source) {
        register(module.name(), module);
        boolean complete = false;
        try {
            context.language().translate(source, module, false).moduleTarget().call();
            complete = true;
        } finally {
            if (!complete) {
                modules.remove(Strings.of(module.name()));
            }
        }
        // A module may replace itself in sys.modules.
        return loaded(module.name()) == null ? module : loaded(module.name());
    }

    @Override
    public Object topLevel(String dotted) {
        int dot = dotted.indexOf('.');
        return importModule(dot < 0 ? dotted : dotted.substring(0, dot));
    }

    @Override
    public Object importFrom(ScriptModule importing, String name, int level) {
        return importModule(level == 0 ? name : absoluteName(importing, name, level));
    }

    private static String absoluteName(ScriptModule importing, String name, int level) {
        Object value = importing.get("__package__");
        String base = value instanceof TruffleString text ? Strings.toJava(text) : "";
        if (base.isEmpty()) {
            throw Errors.create(ExceptionClasses.IMPORT_ERROR, "attempted relative import with no known parent package");
        }
        for (int i = 1; i < level; i++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw Errors.create(ExceptionClasses.IMPORT_ERROR, "attempted relative import beyond top-level package");
            }
            base = base.substring(0, dot);
        }
        return name.isEmpty() ? base : base + "." + name;
    }

    @Override
    public Object member(Object module, String name) {
        Object value = Attributes.getOrNull(module, name);
        if (value != null) {
            return value;
        }
        String moduleName = module instanceof ScriptModule own ? own.name() : Texts.displayJava(Attributes.get(module, "__name__"));
        if (packageFolders(module) != null || module instanceof ScriptModule own && own.isBuiltin()) {
            try {
                return importModule(moduleName + "." + name);
            } catch (ScriptException exception) {
                if (!exception.exception().scriptClass().isSubclassOf(ExceptionClasses.MODULE_NOT_FOUND_ERROR) ||
                                !(moduleName + "." + name).equals(Texts.displayJava(Attributes.getOrNull(exception.exception(), "name") == null ? None.INSTANCE : Attributes.get(exception.exception(), "name")))) {
                    throw exception;
                }
            }
        }
        Object file = Attributes.getOrNull(module, "__file__");
        ScriptException exception = Errors.create(ExceptionClasses.IMPORT_ERROR, "cannot import name '%s' from '%s' (%s)", name, moduleName, file == null ? "unknown location" : Texts.displayJava(file));
        Attributes.putOwn(exception.exception(), "name", Strings.of(moduleName));
        throw exception;
    }

    @Override
    public void importAll(ScriptModule importing, String name, int level) {
        Object module = importFrom(importing, name, level);
        Object all = Attributes.getOrNull(module, "__all__");
        if (all != null) {
            for (Object entry : Iteration.toArray(all)) {
                String member = Texts.displayJava(entry).intern();
                importing.set(member, starMember(module, name, member));
            }
        } else if (module instanceof ScriptModule source) {
            source.variables().forEach((member, value) -> {
                if (!member.startsWith("_")) {
                    importing.set(member, value);
                }
            });
        }
    }

    /** A name of {@code __all__}: an attribute, else a submodule. @throws ScriptException AttributeError */
    private Object starMember(Object module, String moduleName, String member) {
        try {
            return member(module, member);
        } catch (ScriptException exception) {
            if (exception.exception().scriptClass() != ExceptionClasses.IMPORT_ERROR) {
                throw exception;
            }
            throw Errors.attributeError("module '%s' has no attribute '%s'", module instanceof ScriptModule own ? own.name() : moduleName, member);
        }
    }

    /** Makes a loaded module importable under another name as well. */
    public void addAlias(String name, String existing) {
        aliases.put(name, existing);
    }
}
