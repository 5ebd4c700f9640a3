package org.scriptling.runtime.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.utilities.TriState;

import org.scriptling.ScriptlingLanguage;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Foreign;
import org.scriptling.operations.InteropMembers;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Texts;

/**
 * An instance of a class that scripts or libraries define. The dynamic type of its shape is its {@link ScriptClass}, so one
 * shape check proves class and attribute layout. Shapes are built as shared: unlocked reads are safe beside locked writes.
 */
@ExportLibrary(InteropLibrary.class)
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

    @ExportMessage
    public final boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    public final Class<ScriptlingLanguage> getLanguage() {
        return ScriptlingLanguage.class;
    }

    @ExportMessage
    @TruffleBoundary
    public final Object toDisplayString(boolean allowSideEffects) {
        return allowSideEffects ? Texts.representation(this) : "<" + Texts.className(scriptClass()) + " object>";
    }

    @ExportMessage
    public final boolean hasMetaObject() {
        return true;
    }

    @ExportMessage
    public final Object getMetaObject() {
        return scriptClass();
    }

    @ExportMessage
    public final TriState isIdenticalOrUndefined(Object other) {
        return other instanceof ScriptObject ? TriState.valueOf(this == other) : TriState.UNDEFINED;
    }

    @ExportMessage
    @TruffleBoundary
    public final int identityHashCode() {
        return System.identityHashCode(this);
    }

    @ExportMessage
    public final boolean hasMembers() {
        return true;
    }

    @ExportMessage
    public final Object getMembers(boolean includeInternal) {
        return InteropMembers.names(this, includeInternal);
    }

    @ExportMessage
    public final boolean isMemberReadable(String member) {
        return InteropMembers.isReadable(this, member);
    }

    @ExportMessage
    public final boolean hasMemberReadSideEffects(String member) {
        return InteropMembers.hasReadSideEffects(this, member);
    }

    @ExportMessage
    public final Object readMember(String member) throws UnknownIdentifierException {
        return InteropMembers.read(this, member);
    }

    @ExportMessage
    public final boolean isMemberModifiable(String member) {
        return InteropMembers.isModifiable(this, member);
    }

    @ExportMessage
    public final boolean isMemberInsertable(String member) {
        return InteropMembers.isInsertable(this, member);
    }

    @ExportMessage
    public final void writeMember(String member, Object value) throws UnknownIdentifierException {
        InteropMembers.write(this, member, value);
    }

    @ExportMessage
    public final boolean isMemberRemovable(String member) {
        return InteropMembers.isRemovable(this, member);
    }

    @ExportMessage
    public final void removeMember(String member) throws UnknownIdentifierException {
        InteropMembers.remove(this, member);
    }

    @ExportMessage
    public final boolean isMemberInvocable(String member) {
        return InteropMembers.isInvocable(this, member);
    }

    @ExportMessage
    public final Object invokeMember(String member, Object[] arguments) throws UnknownIdentifierException {
        return InteropMembers.invoke(this, member, arguments);
    }

    @ExportMessage
    @TruffleBoundary
    public final boolean isExecutable() {
        return Calls.isCallable(this);
    }

    @ExportMessage
    @TruffleBoundary
    public final Object execute(Object[] arguments) throws UnsupportedMessageException {
        if (!isExecutable()) {
            throw UnsupportedMessageException.create();
        }
        return Calls.call(this, Foreign.importAll(arguments));
    }

    @ExportMessage
    @TruffleBoundary
    public final boolean hasIterator() {
        return Iteration.isIterable(this);
    }

    @ExportMessage
    @TruffleBoundary
    public final Object getIterator() throws UnsupportedMessageException {
        if (!hasIterator()) {
            throw UnsupportedMessageException.create();
        }
        return Iteration.iterator(this);
    }
}
