package org.scriptling.operations;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.DictOperations;
import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.ListOperations;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.collection.SetOperations;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.text.BytesOperations;
import org.scriptling.runtime.text.PercentFormat;
import org.scriptling.runtime.text.StringOperations;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.UnionType;
import org.scriptling.syntax.tree.BinaryOperator;

/** Operators on texts, bytes, lists, tuples, dicts and sets. */
final class SequenceArithmetic {

    private SequenceArithmetic() {
    }

    static Object binary(BinaryOperator operator, Object a, Object b) {
        return switch (operator) {
            case ADD -> concat(a, b);
            case MULTIPLY -> isCount(b) ? repeat(a, b) : isCount(a) ? repeat(b, a) : NotImplemented.INSTANCE;
            case MODULO -> a instanceof TruffleString format ? PercentFormat.format(format, b)
                            : BytesContent.ofOrNull(a) != null ? PercentFormat.formatBytes(a, b) : NotImplemented.INSTANCE;
            case OR, AND, XOR, SUBTRACT -> setOperation(operator, a, b);
            default -> NotImplemented.INSTANCE;
        };
    }

    private static Object concat(Object a, Object b) {
        return switch (a) {
            case TruffleString left when b instanceof TruffleString right -> Strings.concat(left, right);
            case ScriptList left when b instanceof ScriptList right -> ListOperations.concat(left, right);
            case ScriptTuple left when b instanceof ScriptTuple right -> concat(left, right);
            default -> {
                byte[] left = BytesContent.ofOrNull(a);
                byte[] right = left == null ? null : BytesContent.ofOrNull(b);
                if (right == null) {
                    yield NotImplemented.INSTANCE;
                }
                byte[] joined = BytesOperations.concat(left, right);
                yield a instanceof ScriptByteArray ? new ScriptByteArray(joined) : new ScriptBytes(joined);
            }
        };
    }

    private static ScriptTuple concat(ScriptTuple left, ScriptTuple right) {
        Object[] joined = java.util.Arrays.copyOf(left.elements(), left.size() + right.size());
        System.arraycopy(right.elements(), 0, joined, left.size(), right.size());
        return new ScriptTuple(joined);
    }

    private static boolean isCount(Object value) {
        return Numbers.isInteger(value) || value instanceof ScriptObject && Attributes.lookupSpecial(value, "__index__") != null;
    }

    private static Object repeat(Object sequence, Object times) {
        if (!(sequence instanceof TruffleString || sequence instanceof ScriptList || sequence instanceof ScriptTuple || BytesContent.ofOrNull(sequence) != null)) {
            return NotImplemented.INSTANCE;
        }
        long count = Math.max(0, Numbers.indexClamped(times));
        if (count > Integer.MAX_VALUE && Items.length(sequence) > 0) {
            throw Errors.create(ExceptionClasses.MEMORY_ERROR, "");
        }
        return switch (sequence) {
            case TruffleString text -> StringOperations.repeat(text, count);
            case ScriptList list -> ListOperations.repeat(list, count);
            case ScriptTuple tuple -> new ScriptTuple(ListOperations.repeat(ScriptList.of(tuple.elements().clone()), count).toArray());
            default -> {
                byte[] repeated = BytesOperations.repeat(BytesContent.ofOrNull(sequence), count);
                yield sequence instanceof ScriptByteArray ? new ScriptByteArray(repeated) : new ScriptBytes(repeated);
            }
        };
    }

    private static Object setOperation(BinaryOperator operator, Object a, Object b) {
        if (operator == BinaryOperator.OR && a instanceof ScriptDict left && b instanceof ScriptDict right) {
            ScriptDict result = left.copy();
            update(result, right);
            return result;
        }
        if (operator == BinaryOperator.OR && (a instanceof UnionType || b instanceof UnionType) && (a instanceof None || b instanceof None || a instanceof UnionType && b instanceof UnionType)) {
            return UnionType.of(java.util.List.of(a, b));
        }
        boolean left = a instanceof ScriptSet || a instanceof DictView;
        boolean right = b instanceof ScriptSet || b instanceof DictView;
        return left && right || a instanceof DictView || b instanceof DictView ? SetOperations.binary(operator, a, b) : NotImplemented.INSTANCE;
    }

    static void update(ScriptDict target, ScriptDict source) {
        var table = source.table();
        for (int i = 0; i < table.used(); i++) {
            Object value = table.value(i);
            if (value != null) {
                target.put(table.key(i), value);
            }
        }
    }

    /** Augmented assignment of the mutable containers, or NotImplemented. */
    static Object inPlace(BinaryOperator operator, Object a, Object b) {
        switch (a) {
            case ScriptList list when operator == BinaryOperator.ADD -> {
                list.appendAll(Iteration.toArray(b));
                return list;
            }
            case ScriptList list when operator == BinaryOperator.MULTIPLY && isCount(b) -> {
                list.replace(((ScriptList) repeat(list, b)).toArray());
                return list;
            }
            case ScriptDict dict when operator == BinaryOperator.OR -> {
                DictOperations.update(dict, b);
                return dict;
            }
            case ScriptSet set when !set.isFrozen() && PayloadObject.unwrap(b) instanceof ScriptSet -> {
                Object result = SetOperations.binary(operator, set, PayloadObject.unwrap(b));
                if (result instanceof ScriptSet changed) {
                    set.replaceWith(changed);
                    return set;
                }
                return NotImplemented.INSTANCE;
            }
            case ScriptByteArray bytes when operator == BinaryOperator.ADD && BytesContent.ofOrNull(b) != null -> {
                bytes.replace(BytesOperations.concat(bytes.toArray(), BytesContent.ofOrNull(b)));
                return bytes;
            }
            default -> {
                return NotImplemented.INSTANCE;
            }
        }
    }

    /** Python's special message for a failed operation on a sequence, or {@code null}. */
    static RuntimeException failure(BinaryOperator operator, Object first, Object second) {
        Object a = PayloadObject.unwrap(first);
        Object b = PayloadObject.unwrap(second);
        if (operator == BinaryOperator.ADD && !(second instanceof ScriptObject object && object.scriptClass().lookup("__radd__") != null)) {
            switch (a) {
                case TruffleString text -> {
                    return Errors.typeError("can only concatenate str (not \"%s\") to str", Types.typeName(second));
                }
                case ScriptList list -> {
                    return Errors.typeError("can only concatenate list (not \"%s\") to list", Types.typeName(second));
                }
                case ScriptTuple tuple -> {
                    return Errors.typeError("can only concatenate tuple (not \"%s\") to tuple", Types.typeName(second));
                }
                case ScriptBytes bytes -> {
                    return Errors.typeError("can't concat %s to bytes", Types.typeName(second));
                }
                case ScriptByteArray bytes -> {
                    return Errors.typeError("can't concat %s to bytearray", Types.typeName(second));
                }
                default -> {
                    return null;
                }
            }
        }
        if (operator == BinaryOperator.MULTIPLY) {
            if (isSequence(a)) {
                return Errors.typeError("can't multiply sequence by non-int of type '%s'", Types.typeName(second));
            }
            if (isSequence(b)) {
                return Errors.typeError("can't multiply sequence by non-int of type '%s'", Types.typeName(first));
            }
        }
        return null;
    }

    /** Whether an operator on this left operand means concatenation or repetition. */
    static boolean isSequenceOperation(BinaryOperator operator, Object left) {
        return (operator == BinaryOperator.ADD || operator == BinaryOperator.MULTIPLY) && isSequence(left);
    }

    private static boolean isSequence(Object value) {
        return value instanceof TruffleString || value instanceof ScriptList || value instanceof ScriptTuple || value instanceof ScriptBytes || value instanceof ScriptByteArray;
    }
}
