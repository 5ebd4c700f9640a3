package org.scriptling.spi;

/**
 * Describes a library class. Its instances have a {@code __dict__} of their own, so scripts can set attributes on them, and
 * carry one Java object, the payload.
 */
public interface ClassBuilder {

    /** Gives the class the constructor that scripts call; without one it cannot be instantiated by scripts. The first argument is the class; the result is made by {@link #instance}. */
    ClassBuilder constructor(String signature, HostFunction function);

    /** Adds a method; the signature begins with {@code self}, which arrives as the instance. */
    ClassBuilder method(String signature, HostFunction function);

    /** Adds a read-only attribute. The argument array holds the instance alone. Scripts may shadow it by setting the attribute on an instance. */
    ClassBuilder attribute(String name, HostFunction getter);

    /**
     * Adds an attribute which, when it is called like a method, gives its own value: {@code request.body} and
     * {@code request.body()} (server.md section 11). The method call form wins only for direct calls.
     */
    ClassBuilder callableAttribute(String name, HostFunction getter);

    /** Finishes the class, adds it to the module and returns it. */
    ScriptType build();

    /** A finished library class. */
    interface ScriptType {

        /** Makes an instance that carries {@code payload}. */
        Object instance(Object payload);

        /** The payload of an instance of this class or of a subclass. */
        Object payload(Object instance);

        /** Whether {@code value} is an instance of this class or of a subclass. */
        boolean isInstance(Object value);
    }
}
