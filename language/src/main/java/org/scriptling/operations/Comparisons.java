package org.scriptling.operations;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.RangeOperations;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptSlice;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.collection.SetOperations;
import org.scriptling.runtime.collection.WideRange;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.text.StringOperations;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.MappingProxy;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.UnionType;
import org.scriptling.syntax.tree.ComparisonOperator;

/** Equality, order, membership and identity (language.md 5.4). */
public final class Comparisons {

    private Comparisons() {
    }

    /** {@code a is b}. Numbers, bools and one-character texts are the same when type and value are. */
    @TruffleBoundary
    public static boolean identical(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof Long || a instanceof Boolean || a instanceof Double) {
            return a.equals(b);
        }
        return a instanceof BigInt && a.equals(b) || a instanceof TruffleString left && b instanceof TruffleString right && Strings.length(left) <= 1 && Strings.equal(left, right);
    }

    /** Whether two keys of a dict or set are the same: identical or equal. */
    @TruffleBoundary
    public static boolean keysEqual(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof Long left && b instanceof Long right) {
            return left.longValue() == right.longValue();
        }
        if (a instanceof TruffleString left && b instanceof TruffleString right) {
            return Strings.equal(left, right);
        }
        if (a instanceof ScriptTuple left && b instanceof ScriptTuple right) {
            return elementsEqual(left.elements(), right.elements());
        }
        if (a instanceof Double left && b instanceof Double right) {
            // A NaN is the same as itself, and zeros are equal.
            return left.equals(right) || left.doubleValue() == right.doubleValue();
        }
        if (a instanceof ScriptList left && b instanceof ScriptList right) {
            return listsEqual(left, right);
        }
        if (a instanceof ScriptDict left && b instanceof ScriptDict right) {
            return dictsEqual(left, right);
        }
        return identical(a, b) || equal(a, b);
    }

    private static boolean listsEqual(ScriptList a, ScriptList b) {
        ListStorage left = a.storage();
        ListStorage right = b.storage();
        if (left instanceof LongStorage leftLongs && right instanceof LongStorage rightLongs) {
            return Arrays.equals(leftLongs.array(), 0, leftLongs.size(), rightLongs.array(), 0, rightLongs.size());
        }
        return left.size() == right.size() && elementsEqual(a.toArray(), b.toArray());
    }

    private static boolean elementsEqual(Object[] a, Object[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!keysEqual(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    /** {@code a == b} as a truth value. */
    @TruffleBoundary
    public static boolean equal(Object a, Object b) {
        if (a instanceof TruffleString left && b instanceof TruffleString right) {
            return Strings.equal(left, right);
        }
        if (a instanceof Long left && b instanceof Long right) {
            return left.longValue() == right.longValue();
        }
        Object result = compare(ComparisonOperator.EQUAL, a, b);
        return result instanceof Boolean truth ? truth : Truth.isTrue(result);
    }

    /** {@code a < b} as a truth value. @throws ScriptException TypeError for unlike types */
    @TruffleBoundary
    public static boolean less(Object a, Object b) {
        Object result = compare(ComparisonOperator.LESS, a, b);
        return result instanceof Boolean truth ? truth : Truth.isTrue(result);
    }

    /** The value of {@code a operator b}; for {@code in}, {@code b} is the container. */
    @TruffleBoundary
    public static Object compare(ComparisonOperator operator, Object a, Object b) {
        return switch (operator) {
            case IS -> identical(a, b);
            case IS_NOT -> !identical(a, b);
            case IN -> contains(b, a);
            case NOT_IN -> !contains(b, a);
            default -> richCompare(operator, a, b);
        };
    }

    private static Object richCompare(ComparisonOperator operator, Object a, Object b) {
        boolean userLeft = a instanceof ScriptObject || a instanceof ScriptClass;
        boolean userRight = b instanceof ScriptObject || b instanceof ScriptClass;
        if (userLeft || userRight) {
            Object result = compareThroughMethods(operator, a, b, false);
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
        } else {
            Object result = compareBuiltin(operator, a, b);
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
        }
        return withoutMethod(operator, a, b);
    }

    /** {@code a operator b} after the method of {@code a} has answered NotImplemented. */
    @TruffleBoundary
    static Object compareAfterLeft(ComparisonOperator operator, ScriptObject a, Object b) {
        Object result = compareThroughMethods(operator, a, b, true);
        return result != NotImplemented.INSTANCE ? result : withoutMethod(operator, a, b);
    }

    private static Object withoutMethod(ComparisonOperator operator, Object a, Object b) {
        return switch (operator) {
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
            default -> throw Errors.typeError("'%s' not supported between instances of '%s' and '%s'", operator.symbol(), Types.typeName(a), Types.typeName(b));
        };
    }

    private static Object compareThroughMethods(ComparisonOperator operator, Object a, Object b, boolean leftTried) {
        ScriptClass leftClass = Types.classOf(a);
        ScriptClass rightClass = Types.classOf(b);
        boolean rightFirst = leftClass != rightClass && rightClass.isSubclassOf(leftClass);
        if (rightFirst) {
            Object result = callComparison(b, rightClass, operator.reflectedMethod(), a);
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
        }
        Object result = leftTried ? NotImplemented.INSTANCE : callComparison(a, leftClass, operator.method(), b);
        if (result == NotImplemented.INSTANCE && !rightFirst) {
            result = callComparison(b, rightClass, operator.reflectedMethod(), a);
        }
        return result;
    }

    /** Calls a comparison method of a class; exact builtin values compare through {@link #compareBuiltin}. */
    private static Object callComparison(Object receiver, ScriptClass type, String method, Object other) {
        if (receiver instanceof ScriptClass self && (type.metaclass() == null && type.isBuiltin())) {
            return compareClass(self, method, other);
        }
        Object function = type.lookup(method);
        if (function == null) {
            return NotImplemented.INSTANCE;
        }
        if (function instanceof BuiltinFunction && function == BuiltinClasses.OBJECT.ownValue("__eq__")) {
            return receiver == other ? (Object) true : NotImplemented.INSTANCE;
        }
        return Calls.call(Attributes.bind(function, receiver, type), other);
    }

    /** Classes equal their tags (language.md 5.2). */
    private static Object compareClass(ScriptClass type, String method, Object other) {
        if (other instanceof TruffleString text) {
            boolean same = TypeTags.matches(type, Strings.toJava(text));
            if (method.equals("__eq__")) {
                return same;
            }
            if (method.equals("__ne__")) {
                return !same;
            }
        }
        return NotImplemented.INSTANCE;
    }

    /**
     * Compares two values of builtin types, payloads included.
     *
     * @return a Boolean, or NotImplemented
     */
    @TruffleBoundary
    public static Object compareBuiltin(ComparisonOperator operator, Object first, Object second) {
        Object a = PayloadObject.unwrap(first);
        Object b = PayloadObject.unwrap(second);
        if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
            return compareNumbers(operator, a, b);
        }
        return switch (a) {
            case TruffleString left when b instanceof TruffleString right -> operator == ComparisonOperator.EQUAL ? (Object) Strings.equal(left, right)
                            : operator == ComparisonOperator.NOT_EQUAL ? (Object) !Strings.equal(left, right) : (Object) ordered(operator, Strings.compare(left, right));
            case ScriptList left when operator == ComparisonOperator.EQUAL && b instanceof ScriptList right -> listsEqual(left, right);
            case ScriptList left when b instanceof ScriptList right -> compareSequences(operator, left.toArray(), right.toArray());
            case ScriptTuple left when b instanceof ScriptTuple right -> compareSequences(operator, left.elements(), right.elements());
            case ScriptDict left when b instanceof ScriptDict right -> equality(operator, () -> dictsEqual(left, right));
            case MappingProxy left when b instanceof MappingProxy right -> equality(operator, () -> dictsEqual(left.dict(), right.dict()));
            case MappingProxy left when b instanceof ScriptDict right -> equality(operator, () -> dictsEqual(left.dict(), right));
            case ScriptDict left when b instanceof MappingProxy right -> equality(operator, () -> dictsEqual(left, right.dict()));
            case ScriptSet left when b instanceof ScriptSet right -> SetOperations.compare(operator, left, right);
            case ScriptSet left when b instanceof DictView right -> SetOperations.compareView(SetOperations.reflected(operator), right, left);
            case DictView left -> SetOperations.compareView(operator, left, b);
            case ScriptRange left when b instanceof ScriptRange right -> equality(operator, () -> RangeOperations.equal(left, right));
            case ScriptRange left when b instanceof WideRange right -> equality(operator, () -> right.sameElements(WideRange.of(left)));
            case WideRange left when b instanceof ScriptRange right -> equality(operator, () -> left.sameElements(WideRange.of(right)));
            case WideRange left when b instanceof WideRange right -> equality(operator, () -> left.sameElements(right));
            case ScriptSlice left when b instanceof ScriptSlice right -> compareSequences(operator, new Object[]{left.start(), left.stop(), left.step()}, new Object[]{right.start(), right.stop(), right.step()});
            case BoundMethod left when b instanceof BoundMethod right -> equality(operator, () -> left.function() == right.function() && identical(left.receiver(), right.receiver()));
            case UnionType left when b instanceof UnionType right -> equality(operator, () -> left.equals(right));
            default -> {
                byte[] left = BytesContent.ofOrNull(a);
                byte[] right = left == null ? null : BytesContent.ofOrNull(b);
                yield right == null ? NotImplemented.INSTANCE : (Object) ordered(operator, java.util.Arrays.compareUnsigned(left, right));
            }
        };
    }

    private static Object equality(ComparisonOperator operator, java.util.function.BooleanSupplier equal) {
        return switch (operator) {
            case EQUAL -> equal.getAsBoolean();
            case NOT_EQUAL -> !equal.getAsBoolean();
            default -> NotImplemented.INSTANCE;
        };
    }

    /** The truth of an order comparison by the sign of {@code order}. */
    public static boolean ordered(ComparisonOperator operator, int order) {
        return switch (operator) {
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_EQUAL -> order >= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case IN, NOT_IN, IS, IS_NOT -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    /** The comparison of floats, of which none with NaN is true but that for being different. */
    static boolean floats(ComparisonOperator operator, double a, double b) {
        return switch (operator) {
            case LESS -> a < b;
            case LESS_EQUAL -> a <= b;
            case GREATER -> a > b;
            case GREATER_EQUAL -> a >= b;
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
            case IN, NOT_IN, IS, IS_NOT -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    private static boolean compareNumbers(ComparisonOperator operator, Object a, Object b) {
        if (a instanceof Double || b instanceof Double) {
            if (a instanceof Double && b instanceof Double || !(a instanceof BigInt) && !(b instanceof BigInt) && exactAsDouble(a) && exactAsDouble(b)) {
                return floats(operator, Numbers.toDouble(a), Numbers.toDouble(b));
            }
            double floating = a instanceof Double left ? left : (double) b;
            if (Double.isNaN(floating)) {
                return operator == ComparisonOperator.NOT_EQUAL;
            }
            int order;
            if (Double.isInfinite(floating)) {
                order = floating > 0 ? -1 : 1;
            } else {
                BigInteger integer = Numbers.toBigInteger(a instanceof Double ? b : a);
                order = new BigDecimal(integer).compareTo(new BigDecimal(floating));
            }
            return ordered(operator, a instanceof Double ? -order : order);
        }
        if (a instanceof BigInt left) {
            return ordered(operator, b instanceof BigInt right ? left.compareTo(right) : left.compareToLong());
        }
        if (b instanceof BigInt right) {
            return ordered(operator, -right.compareToLong());
        }
        return ordered(operator, Long.compare(Numbers.smallValue(a), Numbers.smallValue(b)));
    }

    private static boolean exactAsDouble(Object number) {
        return !(number instanceof Long value) || Math.abs(value) <= 1L << 53;
    }

    private static Object compareSequences(ComparisonOperator operator, Object[] a, Object[] b) {
        if ((operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL) && a.length != b.length) {
            return operator == ComparisonOperator.NOT_EQUAL;
        }
        int length = Math.min(a.length, b.length);
        for (int i = 0; i < length; i++) {
            if (!keysEqual(a[i], b[i])) {
                return switch (operator) {
                    case EQUAL -> false;
                    case NOT_EQUAL -> true;
                    default -> compare(operator, a[i], b[i]);
                };
            }
        }
        return ordered(operator, Integer.compare(a.length, b.length));
    }

    private static boolean dictsEqual(ScriptDict a, ScriptDict b) {
        if (a.size() != b.size()) {
            return false;
        }
        HashTable table = a.table();
        for (int i = 0; i < table.used(); i++) {
            Object value = table.value(i);
            if (value != null) {
                Object other = b.get(table.key(i), table.hash(i));
                if (other == null || !keysEqual(value, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** {@code item in container}. */
    @TruffleBoundary
    public static boolean contains(Object container, Object item) {
        return switch (container) {
            case ScriptDict dict -> dict.get(item) != null;
            case ScriptSet set -> set.contains(SetOperations.hashableItem(item));
            case ScriptList list -> containsIn(list, item);
            case ScriptTuple tuple -> {
                for (Object element : tuple.elements()) {
                    if (keysEqual(element, item)) {
                        yield true;
                    }
                }
                yield false;
            }
            case TruffleString text -> {
                if (PayloadObject.unwrap(item) instanceof TruffleString part) {
                    yield StringOperations.find(text, part, 0, Strings.length(text)) >= 0;
                }
                throw Errors.typeError("'in <string>' requires string as left operand, not %s", Types.typeName(item));
            }
            case ScriptRange range -> RangeOperations.contains(range, item);
            case WideRange range -> range.find(item) != null;
            case DictView view -> view.contains(item);
            case MappingProxy proxy -> proxy.dict().get(item) != null;
            default -> containsGeneric(container, item);
        };
    }

    private static boolean containsIn(ScriptList list, Object item) {
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (element != null && keysEqual(element, item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsGeneric(Object container, Object item) {
        byte[] bytes = BytesContent.ofOrNull(container);
        if (bytes != null && !(container instanceof ScriptObject)) {
            return BytesContent.contains(bytes, item);
        }
        ScriptClass type = Types.classOf(container);
        Object method = type.lookup("__contains__");
        if (method == None.INSTANCE) {
            throw Errors.typeError("'%s' object is not a container", type.name());
        }
        if (method != null) {
            return Truth.isTrue(Calls.call(Attributes.bind(method, container, type), item));
        }
        if (!Iteration.isIterable(container)) {
            throw Errors.typeError("argument of type '%s' is not iterable", Types.typeName(container));
        }
        ScriptIterator iterator = Iteration.iterator(container);
        for (Object element = iterator.next(); element != null; element = iterator.next()) {
            if (keysEqual(element, item)) {
                return true;
            }
        }
        return false;
    }
}
