package org.scriptling.runtime.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.Iteration;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.syntax.tree.BinaryOperator;
import org.scriptling.syntax.tree.ComparisonOperator;

/**
 * The algebra of sets. Operands called {@code iterable} may be any iterable, as in the methods of set; the operators take sets
 * only. Results are built in the order in which CPython builds them, so that sets of ints print alike.
 */
public final class SetOperations {

    private SetOperations() {
    }

    /** A new set with the values of an iterable. @throws ScriptException TypeError for unhashable values */
    @TruffleBoundary
    public static ScriptSet create(boolean frozen, Object iterable) {
        ScriptSet set = new ScriptSet(frozen);
        update(set, iterable);
        return set;
    }

    /** The set itself, or a new one with the values of an iterable. Only for reading. */
    private static ScriptSet asSet(Object iterable) {
        return PayloadObject.unwrap(iterable) instanceof ScriptSet set ? set : create(false, iterable);
    }

    /** A value to look up in a set: sets count as the frozensets that they equal. */
    @TruffleBoundary
    public static Object hashableItem(Object item) {
        if (item instanceof ScriptSet set) {
            return set.isFrozen() ? set : set.copy(true);
        }
        // A set of a subclass counts as well, unless the subclass knows how to be hashed.
        boolean unhashable = item instanceof PayloadObject object && object.payload() instanceof ScriptSet && object.scriptClass().lookup("__hash__") == None.INSTANCE;
        return unhashable ? ((ScriptSet) PayloadObject.unwrap(item)).copy(true) : item;
    }

    /** Adds the values of an iterable. */
    @TruffleBoundary
    public static void update(ScriptSet set, Object iterable) {
        if (PayloadObject.unwrap(iterable) instanceof ScriptSet other) {
            set.addAll(other);
            return;
        }
        ScriptIterator iterator = Iteration.iterator(iterable);
        for (Object value = iterator.next(); value != null; value = iterator.next()) {
            set.add(value);
        }
    }

    /** {@code set | iterable | ...} */
    @TruffleBoundary
    public static ScriptSet union(ScriptSet set, Object... iterables) {
        ScriptSet result = set.copy(set.isFrozen());
        for (Object iterable : iterables) {
            update(result, iterable);
        }
        return result;
    }

    /** {@code set & iterable} */
    @TruffleBoundary
    public static ScriptSet intersection(ScriptSet set, Object iterable) {
        ScriptSet result = new ScriptSet(set.isFrozen());
        if (PayloadObject.unwrap(iterable) instanceof ScriptSet other) {
            ScriptSet larger = other.size() > set.size() ? other : set;
            ScriptSet smaller = larger == set ? other : set;
            smaller.forEach((key, hash) -> {
                if (larger.contains(key, hash)) {
                    result.add(key, hash);
                }
                return true;
            });
            return result;
        }
        ScriptIterator iterator = Iteration.iterator(iterable);
        for (Object value = iterator.next(); value != null; value = iterator.next()) {
            long hash = Hashing.hash(value);
            if (set.contains(value, hash)) {
                result.add(value, hash);
            }
        }
        return result;
    }

    /** Removes the values of an iterable. */
    @TruffleBoundary
    public static void differenceUpdate(ScriptSet set, Object iterable) {
        Object other = PayloadObject.unwrap(iterable);
        if (other == set) {
            set.clear();
            return;
        }
        if (other instanceof ScriptSet removed) {
            removed.forEach((key, hash) -> {
                set.remove(key, hash);
                return true;
            });
        } else {
            ScriptIterator iterator = Iteration.iterator(iterable);
            for (Object value = iterator.next(); value != null; value = iterator.next()) {
                set.remove(value);
            }
        }
        set.compact();
    }

    /** {@code set - iterable} */
    @TruffleBoundary
    public static ScriptSet difference(ScriptSet set, Object iterable) {
        Object other = PayloadObject.unwrap(iterable);
        if (!(other instanceof ScriptSet) && !(other instanceof ScriptDict) || set.size() >> 2 > sizeOf(other)) {
            ScriptSet result = set.copy(set.isFrozen());
            differenceUpdate(result, iterable);
            return result;
        }
        ScriptSet result = new ScriptSet(set.isFrozen());
        set.forEach((key, hash) -> {
            boolean present = other instanceof ScriptSet removed ? removed.contains(key, hash) : ((ScriptDict) other).get(key, HashTable.spread(hash)) != null;
            if (!present) {
                result.add(key, hash);
            }
            return true;
        });
        return result;
    }

    private static int sizeOf(Object setOrDict) {
        return setOrDict instanceof ScriptSet set ? set.size() : ((ScriptDict) setOrDict).size();
    }

    /** {@code set ^ iterable} */
    @TruffleBoundary
    public static ScriptSet symmetricDifference(ScriptSet set, Object iterable) {
        ScriptSet result = create(set.isFrozen(), iterable);
        toggle(result, set);
        return result;
    }

    /** {@code set ^= iterable} */
    @TruffleBoundary
    public static void symmetricDifferenceUpdate(ScriptSet set, Object iterable) {
        if (PayloadObject.unwrap(iterable) == set) {
            set.clear();
        } else {
            toggle(set, asSet(iterable));
        }
    }

    private static void toggle(ScriptSet set, ScriptSet other) {
        other.forEach((key, hash) -> {
            if (!set.remove(key, hash)) {
                set.add(key, hash);
            }
            return true;
        });
    }

    /** Whether all values of {@code set} are in {@code other}. */
    @TruffleBoundary
    public static boolean isSubset(ScriptSet set, ScriptSet other) {
        if (set.size() > other.size()) {
            return false;
        }
        boolean[] subset = {true};
        set.forEach((key, hash) -> subset[0] = other.contains(key, hash));
        return subset[0];
    }

    /** {@code set.issubset(iterable)} */
    @TruffleBoundary
    public static boolean isSubsetOf(ScriptSet set, Object iterable) {
        return isSubset(set, asSet(iterable));
    }

    /** {@code set.issuperset(iterable)} */
    @TruffleBoundary
    public static boolean isSupersetOf(ScriptSet set, Object iterable) {
        if (PayloadObject.unwrap(iterable) instanceof ScriptSet other) {
            return isSubset(other, set);
        }
        ScriptIterator iterator = Iteration.iterator(iterable);
        for (Object value = iterator.next(); value != null; value = iterator.next()) {
            if (!set.contains(value)) {
                return false;
            }
        }
        return true;
    }

    /** {@code set.isdisjoint(iterable)} */
    @TruffleBoundary
    public static boolean isDisjoint(ScriptSet set, Object iterable) {
        if (PayloadObject.unwrap(iterable) instanceof ScriptSet other) {
            ScriptSet larger = other.size() > set.size() ? other : set;
            boolean[] disjoint = {true};
            (larger == set ? other : set).forEach((key, hash) -> disjoint[0] = !larger.contains(key, hash));
            return disjoint[0];
        }
        ScriptIterator iterator = Iteration.iterator(iterable);
        for (Object value = iterator.next(); value != null; value = iterator.next()) {
            if (set.contains(value)) {
                return false;
            }
        }
        return true;
    }

    /** Equality and inclusion of sets: a Boolean. */
    @TruffleBoundary
    public static Object compare(ComparisonOperator operator, ScriptSet left, ScriptSet right) {
        return switch (operator) {
            case EQUAL -> left.size() == right.size() && isSubset(left, right);
            case NOT_EQUAL -> left.size() != right.size() || !isSubset(left, right);
            case LESS -> left.size() < right.size() && isSubset(left, right);
            case LESS_EQUAL -> isSubset(left, right);
            case GREATER -> left.size() > right.size() && isSubset(right, left);
            case GREATER_EQUAL -> isSubset(right, left);
            case IN, NOT_IN, IS, IS_NOT -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    /** Compares a view of keys or items with a set or such a view: a Boolean, or NotImplemented. */
    @TruffleBoundary
    public static Object compareView(ComparisonOperator operator, DictView view, Object other) {
        Object right = PayloadObject.unwrap(other);
        if (view.isValues() || !(right instanceof ScriptSet) && (!(right instanceof DictView otherView) || otherView.isValues())) {
            return NotImplemented.INSTANCE;
        }
        int size = view.size();
        int otherSize = right instanceof ScriptSet set ? set.size() : ((DictView) right).size();
        return switch (operator) {
            case EQUAL -> size == otherSize && allIn(view, right);
            case NOT_EQUAL -> size != otherSize || !allIn(view, right);
            case LESS -> size < otherSize && allIn(view, right);
            case LESS_EQUAL -> size <= otherSize && allIn(view, right);
            case GREATER -> size > otherSize && allIn(right, view);
            case GREATER_EQUAL -> size >= otherSize && allIn(right, view);
            case IN, NOT_IN, IS, IS_NOT -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    /** The comparison with its operands exchanged. */
    public static ComparisonOperator reflected(ComparisonOperator operator) {
        return switch (operator) {
            case LESS -> ComparisonOperator.GREATER;
            case LESS_EQUAL -> ComparisonOperator.GREATER_EQUAL;
            case GREATER -> ComparisonOperator.LESS;
            case GREATER_EQUAL -> ComparisonOperator.LESS_EQUAL;
            case EQUAL, NOT_EQUAL -> operator;
            case IN, NOT_IN, IS, IS_NOT -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    /** Whether every value of one container is in another. */
    private static boolean allIn(Object values, Object container) {
        ScriptIterator iterator = Iteration.iterator(values);
        for (Object value = iterator.next(); value != null; value = iterator.next()) {
            if (!Comparisons.contains(container, value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an operator is one of the four of sets. */
    public static boolean isSetOperator(BinaryOperator operator) {
        return switch (operator) {
            case OR, AND, SUBTRACT, XOR -> true;
            default -> false;
        };
    }

    /**
     * {@code left operator right} for two sets, or for a view of keys or items and any iterable.
     *
     * @return a new set of the left one's kind, or NotImplemented for other operands and operators
     */
    @TruffleBoundary
    public static Object binary(BinaryOperator operator, Object left, Object right) {
        Object a = PayloadObject.unwrap(left);
        Object b = PayloadObject.unwrap(right);
        if (a instanceof ScriptSet set && b instanceof ScriptSet other) {
            return binarySets(operator, set, other);
        }
        boolean view = a instanceof DictView first && !first.isValues() || b instanceof DictView second && !second.isValues();
        return view && isSetOperator(operator) ? binarySets(operator, create(false, left), asSet(right)) : NotImplemented.INSTANCE;
    }

    private static Object binarySets(BinaryOperator operator, ScriptSet left, ScriptSet right) {
        return switch (operator) {
            case OR -> union(left, right);
            case AND -> intersection(left, right);
            case SUBTRACT -> difference(left, right);
            case XOR -> symmetricDifference(left, right);
            default -> NotImplemented.INSTANCE;
        };
    }

    /** {@code left operator= right} on a set that is not frozen. @return the left set, or NotImplemented for other operators */
    @TruffleBoundary
    public static Object inPlace(BinaryOperator operator, ScriptSet left, ScriptSet right) {
        switch (operator) {
            case OR -> left.addAll(right);
            case AND -> left.replaceWith(intersection(left, right));
            case SUBTRACT -> differenceUpdate(left, right);
            case XOR -> symmetricDifferenceUpdate(left, right);
            default -> {
                return NotImplemented.INSTANCE;
            }
        }
        return left;
    }
}
