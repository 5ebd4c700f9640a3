package org.scriptling.builtins.functions;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;

/**
 * The numbers that {@code id} gives to objects: no two living objects share one. Numbers and one-character texts have no identity
 * of their own, so their id follows from their value; the lowest three bits keep the kinds apart.
 */
public final class ObjectIdentities {

    private static final int KIND_BITS = 3;

    /** An object by identity; does not keep it alive. */
    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object object, ReferenceQueue<Object> queue) {
            super(object, queue);
            hash = System.identityHashCode(object);
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key that && get() != null && get() == that.get();
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private final Map<Key, Long> numbers = new HashMap<>();
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();
    private long last = 0x7f0000000000L;

    private ObjectIdentities() {
    }

    /** {@code id(value)}. */
    @TruffleBoundary
    public static long of(Object value) {
        return switch (value) {
            case Long number -> tagged(number, 1);
            case Double number -> tagged(Double.doubleToLongBits(number), 2);
            case Boolean truth -> tagged(truth ? 1 : 0, 3);
            case BigInt number -> tagged(number.value().hashCode(), 4);
            case TruffleString text when Strings.length(text) == 0 -> tagged(-1, 5);
            case TruffleString text when Strings.length(text) == 1 -> tagged(Strings.codePointAt(text, 0), 5);
            default -> ScriptlingContext.current().state(ObjectIdentities.class, ObjectIdentities::new).numberOf(value);
        };
    }

    private static long tagged(long value, int kind) {
        return ((value ^ value >>> (Long.SIZE - 1 - KIND_BITS)) << KIND_BITS | kind) & Long.MAX_VALUE;
    }

    private synchronized long numberOf(Object value) {
        for (Object key = collected.poll(); key != null; key = collected.poll()) {
            numbers.remove(key);
        }
        return numbers.computeIfAbsent(new Key(value, collected), key -> last += 1 << KIND_BITS);
    }
}
