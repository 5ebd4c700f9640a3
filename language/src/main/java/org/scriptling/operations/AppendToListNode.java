package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.InlinedExactClassProfile;

import org.scriptling.runtime.collection.ScriptList;

/** Adds a value at the end of a list. */
@GenerateInline(false)
public abstract class AppendToListNode extends Node {

    @NeverDefault
    public static AppendToListNode create() {
        return AppendToListNodeGen.create();
    }

    /** Adds a value. */
    public abstract void execute(ScriptList list, Object value);

    // An empty list is not asked for its storage: the first element decides which one it gets.
    @Specialization(guards = "hasElements(list)")
    void doFurther(ScriptList list, Object value, @Cached InlinedExactClassProfile storageClass) {
        list.append(storageClass.profile(this, list.storage()), value);
    }

    static boolean hasElements(ScriptList list) {
        return CompilerDirectives.injectBranchProbability(CompilerDirectives.FASTPATH_PROBABILITY, list.size() != 0);
    }

    // The guard keeps this one, which a loop begins with, from taking the further elements, too.
    @Specialization(guards = "!hasElements(list)")
    @TruffleBoundary
    static void doFirst(ScriptList list, Object value) {
        list.append(value);
    }
}
