package org.scriptling.runtime.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.operations.Comparisons;
import org.scriptling.runtime.iteration.DictItemIterator;
import org.scriptling.runtime.iteration.DictKeyIterator;
import org.scriptling.runtime.iteration.DictValueIterator;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptValue;

/** A live view of a dict: what {@code keys()}, {@code values()} and {@code items()} return. */
@ExportLibrary(InteropLibrary.class)
public final class DictView extends ScriptValue {

    /** What a view shows of each entry. */
    public enum Kind {
        KEYS, VALUES, ITEMS
    }

    private final ScriptDict dict;
    private final Kind kind;

    public DictView(ScriptDict dict, Kind kind) {
        this.dict = dict;
        this.kind = kind;
    }

    public ScriptDict dict() {
        return dict;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether this shows the values: then it has no set operators, and equality is identity. */
    public boolean isValues() {
        return kind == Kind.VALUES;
    }

    /** The class that scripts see. */
    public ScriptClass viewClass() {
        return switch (kind) {
            case KEYS -> BuiltinClasses.DICT_KEYS;
            case VALUES -> BuiltinClasses.DICT_VALUES;
            case ITEMS -> BuiltinClasses.DICT_ITEMS;
        };
    }

    /** Number of entries of the dict. */
    public int size() {
        return dict.size();
    }

    /** An iterator from the first entry to the last. */
    public ScriptIterator iterator() {
        return iterator(false);
    }

    /** An iterator. @param backwards whether to walk from the last entry to the first */
    public ScriptIterator iterator(boolean backwards) {
        return switch (kind) {
            case KEYS -> new DictKeyIterator(dict, backwards);
            case VALUES -> new DictValueIterator(dict, backwards);
            case ITEMS -> new DictItemIterator(dict, backwards);
        };
    }

    /** {@code item in view}. @throws ScriptException TypeError for unhashable keys */
    public boolean contains(Object item) {
        return switch (kind) {
            case KEYS -> dict.get(item) != null;
            case VALUES -> containsValue(item);
            case ITEMS -> {
                if (!(PayloadObject.unwrap(item) instanceof ScriptTuple pair) || pair.size() != 2) {
                    yield false;
                }
                Object value = dict.get(pair.get(0));
                yield value != null && Comparisons.keysEqual(value, pair.get(1));
            }
        };
    }

    private boolean containsValue(Object item) {
        ScriptIterator values = iterator();
        for (Object value = values.next(); value != null; value = values.next()) {
            if (Comparisons.keysEqual(value, item)) {
                return true;
            }
        }
        return false;
    }

    @ExportMessage
    boolean hasIterator() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getIterator() {
        return iterator();
    }
}
