package org.scriptling.runtime.value;

import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.Shape;

/**
 * An instance of a class that scripts or libraries define. The dynamic type of its shape is its {@link ScriptClass}, so one
 * shape check proves class and attribute layout. Shapes are built as shared: unlocked reads are safe beside locked writes.
 */
public class ScriptObject extends DynamicObject {

    // In-object storage for the first attributes; the object model spreads further ones over arrays.
    @DynamicField private Object object0;
    @DynamicField private Object object1;
    @DynamicField private Object object2;
    @DynamicField private Object object3;
    @DynamicField private long primitive0;
    @DynamicField private long primitive1;
    @DynamicField private long primitive2;

    public ScriptObject(Shape shape) {
        super(shape);
    }

    /** The class of this object. */
    public final ScriptClass scriptClass() {
        return (ScriptClass) getShape().getDynamicType();
    }

    /** The shape of new instances of a class. */
    static Shape instanceShape(ScriptClass type) {
        return Shape.newBuilder().layout(ScriptObject.class, java.lang.invoke.MethodHandles.lookup()).dynamicType(type).shared(true).build();
    }
}
