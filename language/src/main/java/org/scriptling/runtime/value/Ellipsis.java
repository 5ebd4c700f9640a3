package org.scriptling.runtime.value;

import com.oracle.truffle.api.interop.TruffleObject;

/** The value {@code Ellipsis}. */
public final class Ellipsis implements TruffleObject {

    public static final Ellipsis INSTANCE = new Ellipsis();

    private Ellipsis() {
    }

    @Override
    public String toString() {
        return "Ellipsis";
    }
}
