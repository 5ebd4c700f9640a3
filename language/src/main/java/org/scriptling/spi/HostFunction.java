package org.scriptling.spi;

/** A library function written in Java. It runs behind a compilation boundary: no knowledge of Truffle is needed. */
@FunctionalInterface
public interface HostFunction {

    /**
     * Carries out a call.
     *
     * @param arguments one guest value for each parameter of the signature, in its order, defaults filled in;
     *                  {@code *args} arrives as a tuple, {@code **kwargs} as a dict (see {@link Values}). For methods the
     *                  receiver comes first
     * @return a guest value (see {@link Values}), or {@code null} for {@code None}
     * @throws ScriptFailure to raise a Python exception in the caller
     */
    Object call(Object[] arguments);
}
