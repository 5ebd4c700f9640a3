package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.text.CompactText;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** Walks the code points of a str as one-character texts. */
public final class StringIterator extends ScriptIterator {

    private final TruffleString text;
    /** The characters of a Latin-1 text from {@link #offset} on, or {@code null}. */
    private final byte[] bytes;
    private final int offset;
    private final int length;
    private int index;

    public StringIterator(TruffleString text) {
        this.text = text;
        this.length = Strings.length(text);
        InternalByteArray compact = CompactText.bytesOrNull(text);
        this.bytes = compact == null ? null : compact.getArray();
        this.offset = compact == null ? 0 : compact.getOffset();
    }

    @Override
    public Object next() {
        int position = index;
        if (position >= length) {
            return null;
        }
        index = position + 1;
        return Strings.ofCodePoint(bytes != null ? bytes[offset + position] & 0xff : Strings.codePointAt(text, position));
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
