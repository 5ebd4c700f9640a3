package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.SuperObject;

/** Makes {@code super} objects. */
public final class Supers {

    private Supers() {
    }

    /** {@code super(start, receiver)}. @throws org.scriptling.runtime.error.ScriptException TypeError when the receiver does not fit */
    @TruffleBoundary
    public static SuperObject create(ScriptClass start, Object receiver) {
        ScriptClass type = Types.classOf(receiver);
        if (receiver instanceof ScriptClass self && self.isSubclassOf(start)) {
            return new SuperObject(start, self, self);
        }
        if (type.isSubclassOf(start)) {
            return new SuperObject(start, receiver, type);
        }
        throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }
}
