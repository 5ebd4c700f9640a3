package org.scriptling.operations;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.text.Strings;

/** Adds a value to a set. */
@GenerateInline(false)
public abstract class AddToSetNode extends Node {

    @NeverDefault
    public static AddToSetNode create() {
        return AddToSetNodeGen.create();
    }

    /** Adds a value. @throws org.scriptling.runtime.error.ScriptException TypeError for unhashable values */
    public abstract void execute(ScriptSet set, Object value);

    @Specialization
    static void doLong(ScriptSet set, long value) {
        set.addLong(value);
    }

    @Specialization
    static void doText(ScriptSet set, TruffleString value, @Cached TruffleString.HashCodeNode hashCode, @Cached TruffleString.EqualNode equal) {
        set.addText(value, hashCode.execute(value, Strings.ENCODING), equal);
    }

    @Fallback
    static void doGeneric(ScriptSet set, Object value) {
        set.add(value);
    }
}
