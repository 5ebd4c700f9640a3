package org.scriptling.environment;

import java.util.function.Supplier;

import org.scriptling.ScriptlingContext;
import org.scriptling.builtins.MemberTable;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;
import org.scriptling.spi.ClassBuilder;
import org.scriptling.spi.HostFunction;
import org.scriptling.spi.LibraryBuilder;
import org.scriptling.spi.ScriptEnvironment;

/** Fills a module from the calls of a library provider. */
final class ModuleBuilder implements LibraryBuilder {

    private final ScriptModule module;
    private final ScriptlingContext context;

    ModuleBuilder(ScriptModule module, ScriptlingContext context) {
        this.module = module;
        this.context = context;
    }

    @Override
    public LibraryBuilder documentation(String text) {
        module.set("__doc__", Strings.of(text));
        return this;
    }

    @Override
    public LibraryBuilder function(String signature, HostFunction function) {
        return function(signature, null, function);
    }

    @Override
    public LibraryBuilder function(String signature, String documentation, HostFunction function) {
        MemberTable.forModule(module.name()).function(signature, documentation, function).build().forEach(module::set);
        return this;
    }

    @Override
    public LibraryBuilder constant(String name, Object value) {
        module.set(name, value);
        return this;
    }

    @Override
    public LibraryBuilder attribute(String name, Supplier<Object> getter) {
        module.setComputed(name, getter);
        return this;
    }

    @Override
    public ClassBuilder type(String name) {
        return new LibraryClassBuilder(name, module);
    }

    @Override
    public LibraryBuilder submodule(String attribute, String moduleName) {
        module.set(attribute, context.importer().importModule(moduleName));
        return this;
    }

    @Override
    public ScriptEnvironment environment() {
        return context.environment();
    }
}
