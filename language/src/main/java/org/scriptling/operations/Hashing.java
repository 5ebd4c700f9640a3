package org.scriptling.operations;

import java.math.BigDecimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.RangeOperations;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptSlice;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.collection.WideRange;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.number.Magnitude;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.UnionType;

/** Python's hash values: equal numbers of different types hash alike. */
public final class Hashing {

    private static final long MODULUS = (1L << 61) - 1;
    private static final long INFINITY_HASH = 314159;
    private static final long TUPLE_START = 2870177450012600261L;

    private Hashing() {
    }

    /** {@code hash(value)}. @throws ScriptException TypeError for unhashable values */
    @TruffleBoundary
    public static long hash(Object value) {
        return switch (value) {
            case TruffleString text -> hashText(text);
            case Long number -> hashLong(number);
            case Boolean truth -> truth ? 1 : 0;
            case Double number -> hashDouble(number);
            case BigInt number -> hashBig(number);
            case ScriptTuple tuple -> hashTuple(tuple.elements());
            case None none -> 0xfca86420L;
            case ScriptBytes bytes -> bytes.hashCode();
            case ScriptSet set when set.isFrozen() -> hashSet(set.toArray());
            case ScriptRange range -> RangeOperations.hash(range);
            case WideRange range -> range.hash();
            case ScriptSlice slice -> hashTuple(new Object[]{slice.start(), slice.stop(), slice.step()});
            case BoundMethod method -> hash(method.function()) * 31 + System.identityHashCode(method.receiver());
            case ScriptObject object -> hashObject(object, object.scriptClass());
            case ScriptClass type -> type.metaclass() != null && type.metaclass().lookup("__hash__") != BuiltinClasses.OBJECT.ownValue("__hash__")
                            ? hashObject(type, type.metaclass())
                            : TypeTags.hash(type);
            case UnionType union -> union.hashCode();
            case ScriptList list -> throw unhashable(value);
            case ScriptDict dict -> throw unhashable(value);
            case ScriptSet set -> throw unhashable(value);
            case ScriptByteArray bytes -> throw unhashable(value);
            case DictView view when !view.isValues() -> throw unhashable(value);
            default -> System.identityHashCode(value);
        };
    }

    private static RuntimeException unhashable(Object value) {
        return Errors.typeError("unhashable type: '%s'", Types.typeName(value));
    }

    /** The hash of a text. */
    public static long hashText(TruffleString text) {
        return text.hashCodeUncached(Strings.ENCODING);
    }

    /** The hash of an int: its value modulo 2^61 - 1 with its sign; -1 becomes -2. */
    public static long hashLong(long value) {
        if (value > -MODULUS && value < MODULUS) {
            return value == -1 ? -2 : value;
        }
        long hash = value % MODULUS;
        return hash == -1 ? -2 : hash;
    }

    private static long hashBig(BigInt value) {
        long hash = Magnitude.hash(value.magnitude());
        return value.isNegative() ? (hash == 1 ? -2 : -hash) : hash;
    }

    /** The hash of a float; that of the int for whole numbers. */
    public static long hashDouble(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITY_HASH : -INFINITY_HASH;
        }
        if (Double.isNaN(value)) {
            return 0;
        }
        if (value == Math.rint(value)) {
            return Math.abs(value) < 0x1p62 ? hashLong((long) value) : hash(BigInt.normalize(new BigDecimal(value).toBigInteger()));
        }
        // numerator * 2^exponent modulo the prime: powers of two are rotations of 61 bits.
        int exponent = Math.getExponent(value) - 52;
        long mantissa = Double.doubleToRawLongBits(value) & 0xfffffffffffffL;
        mantissa = Math.getExponent(value) < Double.MIN_EXPONENT ? mantissa << 1 : mantissa | 0x10000000000000L;
        int rotation = Math.floorMod(exponent, 61);
        long hash = ((mantissa << rotation) & MODULUS) | (mantissa >>> (61 - rotation));
        if (value < 0) {
            hash = -hash;
        }
        return hash == -1 ? -2 : hash;
    }

    private static long hashTuple(Object[] elements) {
        long hash = TUPLE_START;
        for (Object element : elements) {
            hash = withElement(hash, element);
        }
        return tupleOf(hash, elements.length);
    }

    /** The hash of a tuple of two elements, for compiled code that may not need the tuple itself. */
    static long hashPair(ScriptTuple tuple) {
        return tupleOf(withElement(withElement(TUPLE_START, tuple.get(0)), tuple.get(1)), 2);
    }

    private static long withElement(long hash, Object element) {
        long one = element instanceof Long number ? hashLong(number) : hash(element);
        return Long.rotateLeft(hash + one * -4417276706812531889L, 31) * -7046029288634856825L;
    }

    private static long tupleOf(long hash, int length) {
        return hash + (length ^ (TUPLE_START ^ 3527539L));
    }

    private static long hashSet(Object[] elements) {
        long hash = 0;
        for (Object element : elements) {
            long one = hash(element);
            hash ^= (one ^ 89869747L ^ (one << 16)) * 3644798167L;
        }
        return hash ^ elements.length * 1927868237L;
    }

    private static long hashObject(Object value, ScriptClass type) {
        Object method = type.lookup("__hash__");
        if (method == null || method == None.INSTANCE) {
            throw unhashable(value);
        }
        Object result = Calls.call(Attributes.bind(method, value, type));
        if (!Numbers.isInteger(result)) {
            throw Errors.typeError("__hash__ method should return an integer");
        }
        return result instanceof Long number ? (number == -1 ? -2 : number) : hash(Numbers.index(result));
    }

    /** Whether a value has a hash value, that is, can be a key of a dict. */
    @TruffleBoundary
    public static boolean isHashable(Object value) {
        try {
            hash(value);
            return true;
        } catch (ScriptException exception) {
            if (exception.exception().scriptClass().isSubclassOf(ExceptionClasses.TYPE_ERROR)) {
                return false;
            }
            throw exception;
        }
    }
}
