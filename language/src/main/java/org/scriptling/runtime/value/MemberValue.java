package org.scriptling.runtime.value;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.operations.InteropMembers;

/** Base of classes and modules: other languages see their attributes as members. */
@ExportLibrary(InteropLibrary.class)
public abstract class MemberValue extends ScriptValue {

    @ExportMessage
    final boolean hasMembers() {
        return true;
    }

    @ExportMessage
    final Object getMembers(boolean includeInternal) {
        return InteropMembers.names(this, includeInternal);
    }

    @ExportMessage
    final boolean isMemberReadable(String member) {
        return InteropMembers.isReadable(this, member);
    }

    @ExportMessage
    final boolean hasMemberReadSideEffects(String member) {
        return InteropMembers.hasReadSideEffects(this, member);
    }

    @ExportMessage
    final Object readMember(String member) throws UnknownIdentifierException {
        return InteropMembers.read(this, member);
    }

    @ExportMessage
    final boolean isMemberModifiable(String member) {
        return InteropMembers.isModifiable(this, member);
    }

    @ExportMessage
    final boolean isMemberInsertable(String member) {
        return InteropMembers.isInsertable(this, member);
    }

    @ExportMessage
    final void writeMember(String member, Object value) throws UnknownIdentifierException {
        InteropMembers.write(this, member, value);
    }

    @ExportMessage
    final boolean isMemberRemovable(String member) {
        return InteropMembers.isRemovable(this, member);
    }

    @ExportMessage
    final void removeMember(String member) throws UnknownIdentifierException {
        InteropMembers.remove(this, member);
    }

    @ExportMessage
    final boolean isMemberInvocable(String member) {
        return InteropMembers.isInvocable(this, member);
    }

    @ExportMessage
    final Object invokeMember(String member, Object[] arguments) throws UnknownIdentifierException {
        return InteropMembers.invoke(this, member, arguments);
    }
}
