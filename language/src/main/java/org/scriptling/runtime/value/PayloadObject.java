package org.scriptling.runtime.value;

import com.oracle.truffle.api.object.Shape;

/**
 * An instance of a class that derives from a builtin type such as int, str, list or dict, or of a library class. The builtin
 * part of its state is the payload; methods of the builtin type are called with the payload as receiver.
 */
public final class PayloadObject extends ScriptObject {

    private final Object payload;

    public PayloadObject(Shape shape, Object payload) {
        super(shape);
        this.payload = payload;
    }

    /** The value of the builtin type, or the Java object of a library class. */
    public Object payload() {
        return payload;
    }

    /** The payload of a {@link PayloadObject}, and any other value as it is. */
    public static Object unwrap(Object value) {
        return value instanceof PayloadObject object ? object.payload : value;
    }
}
