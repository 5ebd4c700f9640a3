package org.scriptling.runtime.error;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.ScriptlingLanguage;
import org.scriptling.operations.InteropMembers;
import org.scriptling.runtime.module.MemberNames;

/**
 * Carries a guest exception through Java code. Each raise makes a new carrier; a re-raise keeps the guest object. Interop messages
 * get the answers of the guest object, but for place and stack, which belong to the raise. Beside the guest object's attributes
 * the members include the {@link ReportText texts} that a report of an uncaught exception consists of.
 */
@ExportLibrary(InteropLibrary.class)
public final class ScriptException extends AbstractTruffleException {

    private static final long serialVersionUID = 1L;

    private final transient ExceptionObject exception;
    private transient Node origin;

    /** @param location the node that raises, or {@code null} for Java code without a node */
    public ScriptException(ExceptionObject exception, Node location) {
        super(location);
        this.exception = exception;
        this.origin = location;
        exception.raisedWith(this);
    }

    /**
     * Tells in which statement the exception passed through a script first, for exceptions that Java code raises without knowing a
     * node.
     */
    public void passThrough(Node statement) {
        if (origin == null) {
            origin = statement;
        }
    }

    /** The node that raised the exception, or the first statement that it passed; {@code null} outside of scripts. */
    public Node origin() {
        return origin;
    }

    /** The guest exception object. */
    public ExceptionObject exception() {
        return exception;
    }

    @Override
    @TruffleBoundary
    public String getMessage() {
        return exception.describe();
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<ScriptlingLanguage> getLanguage() {
        return ScriptlingLanguage.class;
    }

    @ExportMessage
    Object toDisplayString(boolean allowSideEffects) {
        return exception.toDisplayString(allowSideEffects);
    }

    @ExportMessage
    boolean hasMetaObject() {
        return true;
    }

    @ExportMessage
    Object getMetaObject() {
        return exception.scriptClass();
    }

    @ExportMessage
    ExceptionType getExceptionType() {
        return exception.getExceptionType();
    }

    @ExportMessage
    boolean isExceptionIncompleteSource() throws UnsupportedMessageException {
        return exception.isExceptionIncompleteSource();
    }

    @ExportMessage
    int getExceptionExitStatus() throws UnsupportedMessageException {
        return exception.getExceptionExitStatus();
    }

    @ExportMessage
    boolean hasExceptionMessage() {
        return true;
    }

    @ExportMessage
    Object getExceptionMessage() {
        return exception.getExceptionMessage();
    }

    @ExportMessage
    boolean hasExceptionCause() {
        return exception.hasExceptionCause();
    }

    @ExportMessage
    Object getExceptionCause() throws UnsupportedMessageException {
        return exception.getExceptionCause();
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(boolean includeInternal) {
        List<String> names = new ArrayList<>(InteropMembers.list(exception, includeInternal));
        for (ReportText text : ReportText.values()) {
            if (text.of(exception) != null) {
                names.add(text.memberName());
            }
        }
        return new MemberNames(names.toArray(String[]::new));
    }

    @ExportMessage
    boolean isMemberReadable(String member) {
        return ReportText.find(exception, member) != null || InteropMembers.isReadable(exception, member);
    }

    @ExportMessage
    Object readMember(String member) throws UnknownIdentifierException {
        String text = ReportText.find(exception, member);
        return text != null ? text : InteropMembers.read(exception, member);
    }

    @ExportMessage
    boolean isMemberInvocable(String member) {
        return InteropMembers.isInvocable(exception, member);
    }

    @ExportMessage
    Object invokeMember(String member, Object[] arguments) throws UnknownIdentifierException {
        return InteropMembers.invoke(exception, member, arguments);
    }

    private SourceSection sourceSection() {
        return origin == null ? null : origin.getEncapsulatingSourceSection();
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasSourceLocation() {
        return sourceSection() != null;
    }

    @ExportMessage
    @TruffleBoundary
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        SourceSection section = sourceSection();
        if (section == null) {
            throw UnsupportedMessageException.create();
        }
        return section;
    }
}
