package org.scriptling.environment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleFile;

import org.scriptling.ScriptlingContext;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Failures;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;
import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.spi.BlockingHook;
import org.scriptling.spi.HostFunction;
import org.scriptling.spi.ScriptCallable;
import org.scriptling.spi.ScriptEnvironment;
import org.scriptling.spi.ScriptFailure;
import org.scriptling.spi.ScriptInterruption;

/** One program as host libraries and the server see it. */
public final class ProgramEnvironment implements ScriptEnvironment {

    private final ScriptlingContext context;
    private volatile BlockingHook hook = BlockingHook.NONE;
    /** Threads that are to leave script code, with the reason. */
    private final Map<Thread, String> interruptions = new ConcurrentHashMap<>();

    public ProgramEnvironment(ScriptlingContext context) {
        this.context = context;
    }

    @Override
    public <T> T state(Class<T> type, Supplier<T> supplier) {
        return context.state(type, supplier);
    }

    @Override
    public void allowSharedThreads() {
        ThreadMode.allowSharing();
    }

    @Override
    public Object enter() {
        return context.env().getContext().enter(null);
    }

    @Override
    public void leave(Object token) {
        context.env().getContext().leave(null, token);
    }

    @Override
    public boolean isCallable(Object value) {
        return Calls.isCallable(value);
    }

    @Override
    public ScriptCallable callable(Object function) {
        if (!Calls.isCallable(function)) {
            throw ScriptFailure.of("TypeError", "'" + Types.typeName(function) + "' object is not callable");
        }
        return new GuestCallable(context, function);
    }

    @Override
    public Object hostFunction(String signature, HostFunction function) {
        return MemberTable.forModule("builtins").function(signature, function).build().values().iterator().next();
    }

    @Override
    public ScriptCallable resolve(String reference) {
        try {
            return callable(lookup(reference));
        } catch (ScriptException exception) {
            throw Failures.toHost(exception);
        }
    }

    private Object lookup(String reference) {
        String[] parts = reference.split("\\.", -1);
        for (String part : parts) {
            if (part.isEmpty()) {
                throw Errors.valueError("malformed reference '%s'", reference);
            }
        }
        if (parts.length == 1) {
            return member(context.mainModule(), parts, 0);
        }
        ScriptException failure = null;
        for (int count = parts.length - 1; count > 0; count--) {
            String module = String.join(".", List.of(parts).subList(0, count));
            try {
                return member(context.importer().importModule(module), parts, count);
            } catch (ScriptException exception) {
                if (!isMissing(exception, module)) {
                    throw exception;
                }
                failure = exception;
            }
        }
        throw failure;
    }

    private static boolean isMissing(ScriptException exception, String module) {
        if (!exception.exception().scriptClass().isSubclassOf(ExceptionClasses.MODULE_NOT_FOUND_ERROR)) {
            return false;
        }
        Object name = Attributes.getOrNull(exception.exception(), "name");
        // An import inside of the module may fail, too: that is an error of the module, not its absence.
        return name != null && (module + ".").startsWith(Texts.displayJava(name) + ".");
    }

    private static Object member(Object start, String[] parts, int from) {
        Object value = start;
        for (int i = from; i < parts.length; i++) {
            Object next = Attributes.getOrNull(value, parts[i].intern());
            if (next == null) {
                throw value instanceof ScriptModule module ? Errors.attributeError("module '%s' has no attribute '%s'", module.name(), parts[i])
                                : Errors.attributeError("'%s' object has no attribute '%s'", Types.typeName(value), parts[i]);
            }
            value = next;
        }
        return value;
    }

    @Override
    public String callerModule() {
        return CallerModule.name();
    }

    @Override
    public void setMainModuleAlias(String moduleName) {
        context.moduleLoader().addAlias(moduleName, "__main__");
    }

    @Override
    public void setBlockingHook(BlockingHook newHook) {
        hook = newHook;
    }

    @Override
    public <T> T blocking(Callable<T> action) throws Exception {
        BlockingHook current = hook;
        checkInterruption();
        current.beforeBlocking();
        try {
            return action.call();
        } catch (InterruptedException exception) {
            checkInterruption();
            throw Errors.create(ExceptionClasses.INTERRUPTED_ERROR, "interrupted");
        } finally {
            current.afterBlocking();
        }
    }

    private void checkInterruption() {
        String reason = interruptions.get(Thread.currentThread());
        if (reason != null) {
            throw new ScriptInterruption(reason);
        }
    }

    @Override
    public void atSafepoint(Thread thread, Runnable action) {
        context.env().submitThreadLocal(new Thread[]{thread}, new ThreadLocalAction(false, false) {
            @Override
            protected void perform(Access access) {
                action.run();
            }
        });
    }

    @Override
    public void interrupt(Thread thread, String reason) {
        interruptions.put(thread, reason);
        context.env().submitThreadLocal(new Thread[]{thread}, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                checkInterruption();
            }
        });
        thread.interrupt();
    }

    /** The current thread has left script code: a pending interruption concerned the call that is over. */
    void callEnded() {
        if (!interruptions.isEmpty() && interruptions.remove(Thread.currentThread()) != null) {
            Thread.interrupted();
        }
    }

    @Override
    public boolean isPathAllowed(String path) {
        TruffleFile file = context.env().getPublicTruffleFile(path);
        try {
            file.exists();
            return true;
        } catch (SecurityException exception) {
            return false;
        }
    }

    @Override
    public List<String> arguments() {
        return context.arguments();
    }
}
