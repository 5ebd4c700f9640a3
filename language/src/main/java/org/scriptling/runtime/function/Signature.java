package org.scriptling.runtime.function;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;

/**
 * The parameters of a function, in the order in which its arguments arrive: positional-only, positional-or-keyword, then
 * {@code *args}, keyword-only, {@code **kwargs}.
 */
public final class Signature {

    /** No parameters at all. */
    public static final Signature NONE = new Signature(new String[0], 0, 0, false, 0, false);

    @CompilationFinal(dimensions = 1) private final String[] names;
    private final int positionalOnly;
    private final int positional;
    private final boolean rest;
    private final int keywordOnly;
    private final boolean keywordRest;

    /**
     * @param names all parameter names in argument order
     * @param positionalOnly number of positional-only parameters
     * @param positional number of parameters that can be passed by position, positional-only ones included
     * @param rest whether there is {@code *args}
     * @param keywordOnly number of keyword-only parameters
     * @param keywordRest whether there is {@code **kwargs}
     */
    public Signature(String[] names, int positionalOnly, int positional, boolean rest, int keywordOnly, boolean keywordRest) {
        this.names = names;
        this.positionalOnly = positionalOnly;
        this.positional = positional;
        this.rest = rest;
        this.keywordOnly = keywordOnly;
        this.keywordRest = keywordRest;
    }

    /** Number of arguments that a bound call carries. */
    public int size() {
        return names.length;
    }

    public String name(int index) {
        return names[index];
    }

    public int positionalOnly() {
        return positionalOnly;
    }

    public int positional() {
        return positional;
    }

    public boolean hasRest() {
        return rest;
    }

    /** Index of {@code *args}, if there is one. */
    public int restIndex() {
        return positional;
    }

    public int keywordOnly() {
        return keywordOnly;
    }

    /** Index of the first keyword-only parameter. */
    public int keywordOnlyIndex() {
        return positional + (rest ? 1 : 0);
    }

    public boolean hasKeywordRest() {
        return keywordRest;
    }

    /** Index of {@code **kwargs}, if there is one. */
    public int keywordRestIndex() {
        return names.length - 1;
    }

    /** Index of the parameter that a keyword names, or -1. */
    public int keywordIndex(String keyword) {
        for (int i = positionalOnly; i < positional; i++) {
            if (names[i].equals(keyword)) {
                return i;
            }
        }
        int start = keywordOnlyIndex();
        for (int i = start; i < start + keywordOnly; i++) {
            if (names[i].equals(keyword)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether exactly the positional parameters exist: such calls need no more than a count check. */
    public boolean isPlain() {
        return !rest && keywordOnly == 0 && !keywordRest;
    }
}
