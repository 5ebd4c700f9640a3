package org.scriptling.operations;

import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.function.Signature;
import org.scriptling.runtime.text.Strings;

/**
 * How the arguments of one call site go to the parameters of one signature: computed once, then a fixed permutation. Only for call
 * sites without {@code *} and {@code **}.
 */
public final class ArgumentMapping {

    private static final int DEFAULT = -1;
    private static final int REST = -2;
    private static final int KEYWORD_REST = -3;

    @CompilationFinal(dimensions = 1) private final int[] sources;
    private final int restStart;
    private final int positionalCount;
    @CompilationFinal(dimensions = 1) private final String[] restKeywords;
    @CompilationFinal(dimensions = 1) private final int[] restKeywordSources;
    private final boolean identity;

    private ArgumentMapping(int[] sources, int restStart, int positionalCount, String[] restKeywords, int[] restKeywordSources) {
        this.sources = sources;
        this.restStart = restStart;
        this.positionalCount = positionalCount;
        this.restKeywords = restKeywords;
        this.restKeywordSources = restKeywordSources;
        boolean same = sources.length == positionalCount && restKeywords.length == 0;
        for (int i = 0; i < sources.length; i++) {
            same &= sources[i] == i;
        }
        this.identity = same;
    }

    /**
     * The mapping for a call.
     *
     * @param positional number of positional arguments, a receiver included
     * @param keywords names of the keyword arguments, which follow the positional ones
     * @return {@code null} when the call is wrong: the slow way then finds the words
     */
    @TruffleBoundary
    public static ArgumentMapping create(Signature signature, Object[] defaults, int positional, String[] keywords) {
        int[] sources = new int[signature.size()];
        Arrays.fill(sources, DEFAULT);
        int taken = Math.min(positional, signature.positional());
        for (int i = 0; i < taken; i++) {
            sources[i] = i;
        }
        if (positional > taken && !signature.hasRest()) {
            return null;
        }
        if (signature.hasRest()) {
            sources[signature.restIndex()] = REST;
        }
        if (signature.hasKeywordRest()) {
            sources[signature.keywordRestIndex()] = KEYWORD_REST;
        }
        String[] restNames = new String[keywords.length];
        int[] restSources = new int[keywords.length];
        int restCount = 0;
        for (int i = 0; i < keywords.length; i++) {
            int index = signature.keywordIndex(keywords[i]);
            if (index >= 0) {
                if (sources[index] != DEFAULT) {
                    return null;
                }
                sources[index] = positional + i;
            } else if (signature.hasKeywordRest()) {
                restNames[restCount] = keywords[i];
                restSources[restCount++] = positional + i;
            } else {
                return null;
            }
        }
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] == DEFAULT && defaults[i] == null) {
                return null;
            }
        }
        return new ArgumentMapping(sources, taken, positional, Arrays.copyOf(restNames, restCount), Arrays.copyOf(restSources, restCount));
    }

    /** Whether the arguments are already in order and complete. */
    public boolean isIdentity() {
        return identity;
    }

    /**
     * The bound arguments.
     *
     * @param arguments the arguments of the call from index {@code offset}
     * @param header number of places to leave free in front of the result
     */
    @ExplodeLoop
    public Object[] apply(Object[] arguments, int offset, Object[] defaults, int header) {
        Object[] bound = new Object[sources.length + header];
        for (int i = 0; i < sources.length; i++) {
            int source = sources[i];
            Object value;
            if (source >= 0) {
                value = arguments[source + offset];
            } else if (source == DEFAULT) {
                value = defaults[i];
            } else if (source == REST) {
                value = rest(arguments, offset);
            } else {
                value = restKeywords.length == 0 ? new ScriptDict() : keywordRest(arguments, offset);
            }
            bound[i + header] = value;
        }
        return bound;
    }

    private ScriptTuple rest(Object[] arguments, int offset) {
        if (positionalCount == restStart) {
            return ScriptTuple.EMPTY;
        }
        Object[] elements = new Object[positionalCount - restStart];
        System.arraycopy(arguments, offset + restStart, elements, 0, elements.length);
        return new ScriptTuple(elements);
    }

    @TruffleBoundary
    private ScriptDict keywordRest(Object[] arguments, int offset) {
        ScriptDict dict = new ScriptDict();
        for (int i = 0; i < restKeywords.length; i++) {
            dict.put(Strings.of(restKeywords[i]), arguments[restKeywordSources[i] + offset]);
        }
        return dict;
    }
}
