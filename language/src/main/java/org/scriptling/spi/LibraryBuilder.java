package org.scriptling.spi;

/** Receives the members of a module from a {@link LibraryProvider}. */
public interface LibraryBuilder {

    /** Sets the module's documentation, shown by {@code help}. */
    LibraryBuilder documentation(String text);

    /**
     * Adds a function.
     *
     * @param signature name and parameters in the syntax of {@code def}, such as
     *                  {@code "get(path, handler=None, *, concurrency=None)"}. Defaults may be None, bool, number and str
     *                  literals, and {@code ...} for none ({@link Values#isLeftOut})
     */
    LibraryBuilder function(String signature, HostFunction function);

    /** As {@link #function(String, HostFunction)}, with the text that {@code help} shows. */
    LibraryBuilder function(String signature, String documentation, HostFunction function);

    /** Adds an attribute with a guest value (see {@link Values}). */
    LibraryBuilder constant(String name, Object value);

    /** Adds an attribute that is computed whenever it is read. */
    LibraryBuilder attribute(String name, java.util.function.Supplier<Object> getter);

    /** Adds a class whose instances carry a Java object. */
    ClassBuilder type(String name);

    /** Imports another module and makes it an attribute: {@code scriptling.runtime.http} as {@code runtime.http}. */
    LibraryBuilder submodule(String attribute, String moduleName);

    /** The context that the module is built for. */
    ScriptEnvironment environment();
}
