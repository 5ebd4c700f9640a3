package org.scriptling.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.builtins.types.NumberOperations;
import org.scriptling.operations.Arithmetic;
import org.scriptling.operations.ComparisonOperationNode;
import org.scriptling.operations.DispatchNode;
import org.scriptling.operations.GetIteratorNode;
import org.scriptling.operations.IteratorNextNode;
import org.scriptling.operations.ResumeNode;
import org.scriptling.operations.TruthNode;
import org.scriptling.runtime.collection.ListStorage.DoubleStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.function.TernaryBuiltinNode;
import org.scriptling.runtime.function.UnaryBuiltinNode;
import org.scriptling.runtime.iteration.GeneratorValue;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.syntax.tree.BinaryOperator;
import org.scriptling.syntax.tree.ComparisonOperator;

/** {@code abs divmod pow round sum min max}. */
public final class NumberFunctions {

    private NumberFunctions() {
    }

    /** Adds the functions to the builtins. */
    public static void addTo(MemberTable table) {
        table.node("abs(x, /)", "Returns the absolute value of a number.", NumberFunctionsFactory.AbsoluteNodeGen::create) //
                        .node("divmod(x, y, /)", "Returns the tuple (x // y, x % y).", NumberFunctionsFactory.DivideNodeGen::create) //
                        .node("pow(base, exp, mod=None)", "Returns base ** exp, or base ** exp % mod.", NumberFunctionsFactory.PowerNodeGen::create) //
                        .node("round(number, ndigits=None)", "Rounds a number to some digits after the decimal point, half to even.", NumberFunctionsFactory.RoundNodeGen::create) //
                        .node("sum(iterable, /, start=0)", "Returns the sum of the elements and a start value.", SumNode::new) //
                        .node("min(*args, key=None, default=...)", "Returns the smallest element of an iterable, or the smallest of two or more arguments.", () -> new ExtremeNode(ComparisonOperator.LESS, "min")) //
                        .node("max(*args, key=None, default=...)", "Returns the largest element of an iterable, or the largest of two or more arguments.", () -> new ExtremeNode(ComparisonOperator.GREATER, "max"));
    }

    /** {@code abs}. */
    abstract static class AbsoluteNode extends UnaryBuiltinNode {

        static boolean hasOpposite(long value) {
            return value != Long.MIN_VALUE;
        }

        @Specialization(guards = "hasOpposite(value)")
        static long doLong(long value) {
            return Math.abs(value);
        }

        @Specialization
        static double doDouble(double value) {
            return Math.abs(value);
        }

        @Specialization(replaces = {"doLong", "doDouble"})
        static Object doGeneric(Object value) {
            return NumberOperations.abs(value);
        }
    }

    /** {@code divmod}. */
    abstract static class DivideNode extends BinaryBuiltinNode {

        static boolean isPlain(long a, long b) {
            return b > 0 || b < -1 && a != Long.MIN_VALUE;
        }

        @Specialization(guards = "isPlain(a, b)")
        static Object doLong(long a, long b) {
            return new ScriptTuple(Math.floorDiv(a, b), Math.floorMod(a, b));
        }

        @Specialization(replaces = "doLong")
        static Object doGeneric(Object a, Object b) {
            return NumberOperations.divmod(a, b);
        }
    }

    /** {@code pow}. */
    abstract static class PowerNode extends TernaryBuiltinNode {

        static boolean isSmall(long modulus) {
            return modulus > 0 && modulus <= Integer.MAX_VALUE;
        }

        @Specialization(guards = {"isSmall(modulus)", "exponent >= 0"})
        static long doModular(long base, long exponent, long modulus) {
            long factor = Math.floorMod(base, modulus);
            long result = 1 % modulus;
            for (long rest = exponent; rest > 0; rest >>= 1) {
                if ((rest & 1) != 0) {
                    result = result * factor % modulus;
                }
                factor = factor * factor % modulus;
            }
            return result;
        }

        @Specialization(replaces = "doModular")
        static Object doGeneric(Object base, Object exponent, Object modulus) {
            return NumberOperations.power(base, exponent, modulus);
        }
    }

    /** {@code round}. */
    abstract static class RoundNode extends BinaryBuiltinNode {

        static boolean fits(double value) {
            return Math.abs(value) < 0x1p62;
        }

        @Specialization(guards = "fits(value)")
        static long doDouble(double value, @SuppressWarnings("unused") None digits) {
            return (long) Math.rint(value);
        }

        @Specialization
        static long doLong(long value, @SuppressWarnings("unused") None digits) {
            return value;
        }

        @Specialization(replaces = {"doDouble", "doLong"})
        static Object doGeneric(Object value, Object digits) {
            return NumberOperations.round(value, digits);
        }
    }

    /**
     * {@code sum}. Ints are added in 64 bits as long as they fit, floats with compensated summation, and from the first other value
     * on everything with {@code +}.
     */
    static final class SumNode extends BuiltinNode {

        @Child private GetIteratorNode getIterator = GetIteratorNode.create();
        @Child private IteratorNextNode next = IteratorNextNode.create();
        /** {@code null} until elements come from a generator. */
        @Child private ResumeNode resume;

        @Override
        public Object execute(Object[] arguments) {
            Object total = arguments[0] instanceof ScriptList list ? sumList(list, arguments[1]) : null;
            if (total != null) {
                return total;
            }
            checkStart(arguments[1]);
            ScriptIterator iterator = getIterator.execute(arguments[0]);
            if (iterator instanceof GeneratorValue generator && arguments[1] instanceof Long start) {
                return addYielded(start, generator);
            }
            return addAll(arguments[1], next.execute(iterator), iterator);
        }

        /** Adds ints without making objects of them as long as the generator yields nothing else, and their sum fits. */
        private Object addYielded(long start, GeneratorValue generator) {
            if (resume == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                resume = insert(ResumeNode.create());
            }
            long sum = start;
            Object other = null;
            int turns = 0;
            while (other == null && resume.execute(generator)) {
                turns++;
                if (generator.hasYieldedLong()) {
                    long value = generator.yieldedLong();
                    long added = sum + value;
                    if (((sum ^ added) & (value ^ added)) < 0) {
                        other = value;
                    } else {
                        sum = added;
                    }
                } else {
                    other = generator.yieldedObject();
                }
            }
            reportTurns(turns);
            return other == null ? sum : addAll(sum, other, generator);
        }

        /** The sum of a list of ints or of floats, or {@code null} when it needs the general way. */
        @TruffleBoundary
        private static Object sumList(ScriptList list, Object start) {
            if (list.storage() instanceof LongStorage longs && start instanceof Long first) {
                return sumLongs(first, longs.array(), longs.size());
            }
            // A start other than zero would be added without compensation.
            if (list.storage() instanceof DoubleStorage doubles && doubles.size() > 0 && (start instanceof Double || start instanceof Long zero && zero == 0)) {
                return sumDoubles(start instanceof Double first ? first : 0, doubles.array(), doubles.size());
            }
            return null;
        }

        private static Object sumLongs(long start, long[] array, int size) {
            long total = start;
            for (int i = 0; i < size; i++) {
                long sum = total + array[i];
                if (((total ^ sum) & (array[i] ^ sum)) < 0) {
                    return null;
                }
                total = sum;
            }
            return total;
        }

        private static double sumDoubles(double start, double[] array, int size) {
            double sum = start;
            double lost = 0;
            for (int i = 0; i < size; i++) {
                double added = sum + array[i];
                lost += roundingError(sum, array[i], added);
                sum = added;
            }
            return total(sum, lost);
        }

        /** What the sum of two floats lost (Neumaier's variant of compensated summation, as CPython 3.12 does it). */
        private static double roundingError(double sum, double number, double added) {
            return Math.abs(sum) >= Math.abs(number) ? sum - added + number : number - added + sum;
        }

        private static double total(double sum, double lost) {
            return lost != 0 && Double.isFinite(lost) ? sum + lost : sum;
        }

        /**
         * Three phases, as in CPython: ints, then floats, then anything; none comes back to an earlier one.
         *
         * @param first the next element, which the iterator has already given; may be {@code null}
         */
        private Object addAll(Object start, Object first, ScriptIterator iterator) {
            Object total = start;
            Object element = first;
            int turns = 0;
            if (total instanceof Long small) {
                long sum = small;
                while (element instanceof Long || element instanceof Boolean) {
                    long value = element instanceof Boolean truth ? truth ? 1 : 0 : (long) element;
                    long added = sum + value;
                    if (((sum ^ added) & (value ^ added)) < 0) {
                        break;
                    }
                    sum = added;
                    turns++;
                    element = next.execute(iterator);
                }
                if (element == null) {
                    reportTurns(turns);
                    return sum;
                }
                total = Arithmetic.binary(BinaryOperator.ADD, sum, element);
                element = next.execute(iterator);
            }
            if (total instanceof Double initial) {
                double sum = initial;
                double lost = 0;
                while (true) {
                    if (element instanceof Double number) {
                        double added = sum + number;
                        lost += roundingError(sum, number, added);
                        sum = added;
                    } else if (element instanceof Long number) {
                        sum += number;
                    } else if (element instanceof Boolean truth) {
                        sum += truth ? 1 : 0;
                    } else {
                        break;
                    }
                    turns++;
                    element = next.execute(iterator);
                }
                total = total(sum, lost);
            }
            while (element != null) {
                total = Arithmetic.binary(BinaryOperator.ADD, total, element);
                turns++;
                element = next.execute(iterator);
            }
            reportTurns(turns);
            return total;
        }

        private static void checkStart(Object start) {
            if (start instanceof Long || start instanceof Double || start instanceof ScriptList) {
                return;
            }
            checkNoText(PayloadObject.unwrap(start));
        }

        @TruffleBoundary
        private static void checkNoText(Object start) {
            switch (start) {
                case TruffleString text -> throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
                case ScriptBytes bytes -> throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
                case ScriptByteArray bytes -> throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
                default -> {
                }
            }
        }
    }

    /** {@code min} and {@code max}. */
    static final class ExtremeNode extends BuiltinNode {

        private final ComparisonOperator better;
        private final String name;
        @Child private GetIteratorNode getIterator = GetIteratorNode.create();
        @Child private IteratorNextNode next = IteratorNextNode.create();
        /** {@code null} until there is a key function. */
        @Child private DispatchNode callKey;
        /** {@code null}, as the next, until there is more to compare than numbers. */
        @Child private ComparisonOperationNode comparison;
        @Child private TruthNode truth;

        /** @param better how an element must compare with the best one so far to replace it */
        ExtremeNode(ComparisonOperator better, String name) {
            this.better = better;
            this.name = name;
        }

        @Override
        public Object execute(Object[] arguments) {
            ScriptTuple values = (ScriptTuple) arguments[0];
            Object key = arguments[1];
            if (values.size() == 2 && key == None.INSTANCE && arguments[2] == SignatureText.LEFT_OUT) {
                Object first = values.get(0);
                Object second = values.get(1);
                return isBetter(second, first) ? second : first;
            }
            if (values.size() == 1) {
                Object best = best(getIterator.execute(values.get(0)), key);
                if (best != null) {
                    return best;
                }
                if (arguments[2] == SignatureText.LEFT_OUT) {
                    throw empty();
                }
                return arguments[2];
            }
            if (values.size() == 0 || arguments[2] != SignatureText.LEFT_OUT) {
                throw badArguments(values.size());
            }
            return best(getIterator.execute(values), key);
        }

        private Object best(ScriptIterator iterator, Object key) {
            Object best = next.execute(iterator);
            if (best == null) {
                return null;
            }
            Object bestKey = keyOf(best, key);
            int turns = 0;
            for (Object element = next.execute(iterator); element != null; element = next.execute(iterator)) {
                turns++;
                Object elementKey = keyOf(element, key);
                if (isBetter(elementKey, bestKey)) {
                    best = element;
                    bestKey = elementKey;
                }
            }
            reportTurns(turns);
            return best;
        }

        private Object keyOf(Object element, Object key) {
            if (key == None.INSTANCE) {
                return element;
            }
            if (callKey == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                callKey = insert(DispatchNode.create());
            }
            return callKey.execute(key, new Object[]{null, element});
        }

        private boolean isBetter(Object candidate, Object best) {
            if (candidate instanceof Long left && best instanceof Long right) {
                return better == ComparisonOperator.LESS ? left < right : left > right;
            }
            if (candidate instanceof Double left && best instanceof Double right) {
                return better == ComparisonOperator.LESS ? left < right : left > right;
            }
            if (comparison == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                comparison = insert(ComparisonOperationNode.create(better));
                truth = insert(TruthNode.create());
            }
            return truth.execute(comparison.execute(candidate, best));
        }

        @TruffleBoundary
        private RuntimeException empty() {
            return Errors.valueError("%s() iterable argument is empty", name);
        }

        @TruffleBoundary
        private RuntimeException badArguments(int count) {
            return count == 0 ? Errors.typeError("%s expected at least 1 argument, got 0", name)
                            : Errors.typeError("Cannot specify a default for %s() with multiple positional arguments", name);
        }
    }
}
