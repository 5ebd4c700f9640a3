package org.scriptling.runtime.value;

import com.oracle.truffle.api.interop.TruffleObject;

/** The value {@code NotImplemented}. */
public final class NotImplemented implements TruffleObject {

    public static final NotImplemented INSTANCE = new NotImplemented();

    private NotImplemented() {
    }

    @Override
    public String toString() {
        return "NotImplemented";
    }
}
