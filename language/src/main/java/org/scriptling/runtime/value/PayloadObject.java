package org.scriptling.runtime.value;

import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;

/**
 * An instance of a class that derives from a builtin type such as int, str, list or dict, or of a library class. The builtin
 * part of its state is the payload; methods of the builtin type are called with the payload as receiver. For other languages it
 * is also what its payload is: a number, text, array or hash.
 */
@ExportLibrary(InteropLibrary.class)
public final class PayloadObject extends ScriptObject {

    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

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

    /** The payload if it is a value of a builtin type; {@code None}, which is none of all that, for Java objects of libraries. */
    private Object builtin() {
        return payload instanceof ScriptValue || payload instanceof Number || payload instanceof TruffleString ? payload : None.INSTANCE;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isNumber() {
        return INTEROP.isNumber(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInByte() {
        return INTEROP.fitsInByte(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInShort() {
        return INTEROP.fitsInShort(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInInt() {
        return INTEROP.fitsInInt(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInLong() {
        return INTEROP.fitsInLong(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInBigInteger() {
        return INTEROP.fitsInBigInteger(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInFloat() {
        return INTEROP.fitsInFloat(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInDouble() {
        return INTEROP.fitsInDouble(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    byte asByte() throws UnsupportedMessageException {
        return INTEROP.asByte(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    short asShort() throws UnsupportedMessageException {
        return INTEROP.asShort(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    int asInt() throws UnsupportedMessageException {
        return INTEROP.asInt(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    long asLong() throws UnsupportedMessageException {
        return INTEROP.asLong(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    BigInteger asBigInteger() throws UnsupportedMessageException {
        return INTEROP.asBigInteger(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    float asFloat() throws UnsupportedMessageException {
        return INTEROP.asFloat(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    double asDouble() throws UnsupportedMessageException {
        return INTEROP.asDouble(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    boolean isString() {
        return INTEROP.isString(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    String asString() throws UnsupportedMessageException {
        return INTEROP.asString(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    TruffleString asTruffleString() throws UnsupportedMessageException {
        return INTEROP.asTruffleString(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasArrayElements() {
        return INTEROP.hasArrayElements(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    long getArraySize() throws UnsupportedMessageException {
        return INTEROP.getArraySize(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    boolean isArrayElementReadable(long index) {
        return INTEROP.isArrayElementReadable(builtin(), index);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isArrayElementModifiable(long index) {
        return INTEROP.isArrayElementModifiable(builtin(), index);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isArrayElementInsertable(long index) {
        return INTEROP.isArrayElementInsertable(builtin(), index);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isArrayElementRemovable(long index) {
        return INTEROP.isArrayElementRemovable(builtin(), index);
    }

    @ExportMessage
    @TruffleBoundary
    Object readArrayElement(long index) throws UnsupportedMessageException, InvalidArrayIndexException {
        return INTEROP.readArrayElement(builtin(), index);
    }

    @ExportMessage
    @TruffleBoundary
    void writeArrayElement(long index, Object value) throws UnsupportedMessageException, UnsupportedTypeException, InvalidArrayIndexException {
        INTEROP.writeArrayElement(builtin(), index, value);
    }

    @ExportMessage
    @TruffleBoundary
    void removeArrayElement(long index) throws UnsupportedMessageException, InvalidArrayIndexException {
        INTEROP.removeArrayElement(builtin(), index);
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasHashEntries() {
        return INTEROP.hasHashEntries(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    long getHashSize() throws UnsupportedMessageException {
        return INTEROP.getHashSize(builtin());
    }

    @ExportMessage
    @TruffleBoundary
    boolean isHashEntryReadable(Object key) {
        return INTEROP.isHashEntryReadable(builtin(), key);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isHashEntryModifiable(Object key) {
        return INTEROP.isHashEntryModifiable(builtin(), key);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isHashEntryInsertable(Object key) {
        return INTEROP.isHashEntryInsertable(builtin(), key);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isHashEntryRemovable(Object key) {
        return INTEROP.isHashEntryRemovable(builtin(), key);
    }

    @ExportMessage
    @TruffleBoundary
    Object readHashValue(Object key) throws UnsupportedMessageException, UnknownKeyException {
        return INTEROP.readHashValue(builtin(), key);
    }

    @ExportMessage
    @TruffleBoundary
    void writeHashEntry(Object key, Object value) throws UnsupportedMessageException, UnsupportedTypeException, UnknownKeyException {
        INTEROP.writeHashEntry(builtin(), key, value);
    }

    @ExportMessage
    @TruffleBoundary
    void removeHashEntry(Object key) throws UnsupportedMessageException, UnknownKeyException {
        INTEROP.removeHashEntry(builtin(), key);
    }

    @ExportMessage
    @TruffleBoundary
    Object getHashEntriesIterator() throws UnsupportedMessageException {
        return INTEROP.getHashEntriesIterator(builtin());
    }
}
