package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** Walks the code points of a str as one-character texts. */
public final class StringIterator extends ScriptIterator {

    private final TruffleString text;
    private final int length;
    private int index;

    public StringIterator(TruffleString text) {
        this.text = text;
        this.length = Strings.length(text);
    }

    @Override
    public Object next() {
        int position = index;
        if (position >= length) {
            return null;
        }
        index = position + 1;
        return Strings.ofCodePoint(Strings.codePointAt(text, position));
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.STR_ITERATOR;
    }

    @Override
    public long lengthHint() {
        return length - index;
    }
}
