package org.scriptling.operations;

/** How many cases inline caches hold before they give up. */
public final class CacheLimits {

    /** Shapes and classes at one attribute access. */
    public static final int ATTRIBUTES = 8;
    /** Callees at one call site. */
    public static final int CALLS = 6;

    private CacheLimits() {
    }
}
