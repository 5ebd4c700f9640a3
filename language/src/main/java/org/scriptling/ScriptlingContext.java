package org.scriptling;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage.ContextReference;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.builtins.BuiltinLibrary;
import org.scriptling.environment.Importer;
import org.scriptling.environment.ProgramEnvironment;
import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.ThreadState;
import org.scriptling.runtime.module.ModuleScope;
import org.scriptling.runtime.module.ModuleTable;
import org.scriptling.builtins.files.OpenFiles;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;
import org.scriptling.spi.ScriptEnvironment;

/** One program: its modules, its streams, its place in the world. All host access goes through here. */
public final class ScriptlingContext {

    private static final ContextReference<ScriptlingContext> REFERENCE = ContextReference.create(ScriptlingLanguage.class);
    private static final int DEFAULT_RECURSION_LIMIT = 1000;

    private final ScriptlingLanguage language;
    private final Env env;
    private final ScriptModule builtins = new ScriptModule("builtins", true);
    private final ScriptModule mainModule = new ScriptModule("__main__", false);
    private final ThreadState singleThreadState = new ThreadState();
    private final Map<Class<?>, Object> states = new ConcurrentHashMap<>();
    @CompilationFinal private Importer importer;
    private ProgramEnvironment environment;
    private int recursionLimit = DEFAULT_RECURSION_LIMIT;

    ScriptlingContext(ScriptlingLanguage language, Env env) {
        this.language = language;
        this.env = env;
    }

    /** The context of a node; with {@code null} that of the current thread. */
    public static ScriptlingContext get(Node node) {
        return REFERENCE.get(node);
    }

    /** The context that the current thread has entered. */
    @TruffleBoundary
    public static ScriptlingContext current() {
        return REFERENCE.get(null);
    }

    /** The environment of the context that the current thread has entered, for host code. */
    public static ScriptEnvironment currentEnvironment() {
        return current().environment();
    }

    void initialize() {
        BuiltinLibrary.populate(builtins);
        importer = new Importer(this);
        environment = new ProgramEnvironment(this);
        mainModule.set("__name__", Strings.of("__main__"));
        mainModule.set("__doc__", None.INSTANCE);
        mainModule.set("__package__", None.INSTANCE);
        String path = env.getOptions().get(ScriptlingOptions.SCRIPT_PATH);
        if (!path.isEmpty()) {
            mainModule.set("__file__", Strings.of(path));
        }
        importer.register("__main__", mainModule);
        importer.register("builtins", builtins);
    }

    void dispose() {
        if (states.get(OpenFiles.class) instanceof OpenFiles files) {
            // Files that the program did not close are complete all the same.
            files.close();
        }
        states.clear();
    }

    public ScriptlingLanguage language() {
        return language;
    }

    public Env env() {
        return env;
    }

    /** The module whose members every module sees. */
    public ScriptModule builtins() {
        return builtins;
    }

    /** The module {@code __main__}. */
    public ScriptModule mainModule() {
        return mainModule;
    }

    /** The modules of the program. */
    public ModuleTable importer() {
        return importer;
    }

    /** What finds and loads them, for the program's environment. */
    public Importer moduleLoader() {
        return importer;
    }

    /** Imports a module by its dotted name. */
    public Object importModule(String name) {
        return importer.importModule(name);
    }

    /** A module that is loaded already, or {@code null}. */
    public ScriptModule loadedModule(String name) {
        return importer.loaded(name);
    }

    /** Names of the bundled libraries. */
    public Set<String> libraryNames() {
        return importer.libraryNames();
    }

    /** The context as host code sees it. */
    public ProgramEnvironment environment() {
        return environment;
    }

    /** Interpreter state of the current thread. */
    public ThreadState threadState() {
        return ThreadMode.isShared() ? language.threadState() : singleThreadState;
    }

    /** How many script calls may be nested. */
    public int recursionLimit() {
        return recursionLimit;
    }

    public void setRecursionLimit(int limit) {
        recursionLimit = limit;
    }

    public OutputStream standardOutput() {
        return env.out();
    }

    public OutputStream standardError() {
        return env.err();
    }

    public InputStream standardInput() {
        return env.in();
    }

    /** {@code sys.argv}. */
    @TruffleBoundary
    public List<String> arguments() {
        String joined = env.getOptions().get(ScriptlingOptions.ARGUMENTS);
        return joined.isEmpty() ? List.of("") : Arrays.asList(joined.split("\0", -1));
    }

    /** Something that exists once in each context, made on first use. */
    @TruffleBoundary
    public <T> T state(Class<T> type, Supplier<T> supplier) {
        Object state = states.get(type);
        if (state == null) {
            state = states.computeIfAbsent(type, key -> supplier.get());
        }
        return type.cast(state);
    }

    /** Runs an action that may wait: interruptible, and other threads may run script code meanwhile. */
    @TruffleBoundary
    public <T> T blocking(Callable<T> action) throws Exception {
        return environment.blocking(action);
    }

    /** What other languages and the host see as the variables of the program. */
    Object topScope() {
        return new ModuleScope(mainModule);
    }
}
