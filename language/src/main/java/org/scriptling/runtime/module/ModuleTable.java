package org.scriptling.runtime.module;

import java.util.List;

import org.scriptling.runtime.collection.ScriptDict;

/** The modules of one program: what syntax and builtins ask of it. How modules are found and loaded is decided in {@code environment}. */
public interface ModuleTable {

    /** {@code sys.modules}. */
    ScriptDict modules();

    /** The folders that are searched for modules: {@code sys.path}. */
    List<String> searchPath();

    /** Makes a module known under a name. */
    void register(String name, ScriptModule module);

    /** A loaded module, or {@code null}. */
    ScriptModule loaded(String name);

    /**
     * Imports a module by its dotted name, its parents first.
     *
     * @throws org.scriptling.runtime.error.ScriptException ModuleNotFoundError, or what the module raises
     */
    Object importModule(String dotted);

    /** The module that {@code import a.b} binds: {@code a}. */
    Object topLevel(String dotted);

    /** The module that {@code from ..name import x} reads from; {@code level} is the number of dots. */
    Object importFrom(ScriptModule importing, String name, int level);

    /** The member that {@code from module import name} binds. @throws org.scriptling.runtime.error.ScriptException ImportError */
    Object member(Object module, String name);

    /** {@code from module import *} into the globals of a module. */
    void importAll(ScriptModule importing, String name, int level);
}
