package org.scriptling.runtime;

import java.lang.invoke.VarHandle;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.Truffle;

/**
 * Whether script code of some context may run on several threads at once. The mode is fixed before a second thread enters a
 * context, and never goes back: containers take their locks only in shared mode, and compiled code of script mode holds no trace
 * of them.
 */
public final class ThreadMode {

    private static final Assumption SINGLE = Truffle.getRuntime().createAssumption("one thread runs script code");

    private ThreadMode() {
    }

    /** Whether containers must lock. A constant in compiled code. */
    public static boolean isShared() {
        return !SINGLE.isValid();
    }

    /**
     * Stands between the writes that fill an object and the one that lets other threads see it. Nothing in script mode: a fence
     * would make the compiler forget what it knows of memory.
     */
    public static void publicationFence() {
        if (isShared()) {
            VarHandle.releaseFence();
        }
    }

    /** Called before a second thread may run script code. */
    public static void allowSharing() {
        CompilerDirectives.transferToInterpreter();
        SINGLE.invalidate();
    }
}
