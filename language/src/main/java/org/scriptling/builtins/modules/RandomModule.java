package org.scriptling.builtins.modules;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.Items;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;

/**
 * The module {@code random}: functions of a generator of the context, and the class {@code Random} for generators of one's own. A
 * seed gives the sequence that it gives in CPython.
 */
public final class RandomModule {

    private static final ScriptClass RANDOM = new ScriptClass.Builder("Random").bases(BuiltinClasses.OBJECT).layout(Layout.PAYLOAD).builtin().build();

    static {
        RANDOM.setLazyMembers(() -> {
            MemberTable table = MemberTable.forType(RANDOM) //
                            .constant("__module__", Strings.of("random")) //
                            .staticMethod("__new__(cls, x=None, /)", arguments -> new PayloadObject(((ScriptClass) arguments[0]).instanceShape(), seeded(arguments[1])));
            addMethods(table, "self, ", arguments -> (MersenneTwister) arguments[0], 1);
            return table.build();
        });
    }

    private RandomModule() {
    }

    static Map<String, Object> members() {
        MersenneTwister generator = seeded(None.INSTANCE);
        MemberTable table = MemberTable.forModule("random").constant("Random", RANDOM);
        addMethods(table, "", arguments -> generator, 0);
        return table.build();
    }

    private static MersenneTwister seeded(Object seed) {
        MersenneTwister generator = new MersenneTwister();
        seed(generator, seed);
        return generator;
    }

    /** Finds the generator of a call. */
    @FunctionalInterface
    private interface Source {
        MersenneTwister of(Object[] arguments);
    }

    /** Does the work of a function; the arguments are those without the receiver. */
    @FunctionalInterface
    private interface Operation {
        Object run(MersenneTwister generator, Object[] arguments);
    }

    private static void addMethods(MemberTable table, String receiver, Source source, int skipped) {
        String[] signatures = {"seed(a=None, version=2)", "random()", "uniform(a, b)", "triangular(low=0.0, high=1.0, mode=None)", "randint(a, b)",
                        "randrange(start, stop=None, step=1)", "getrandbits(k)", "randbytes(n)", "choice(seq)", "choices(population, weights=None, cum_weights=None, k=1)",
                        "sample(population, k, *, counts=None)", "shuffle(x)", "gauss(mu=0.0, sigma=1.0)", "normalvariate(mu=0.0, sigma=1.0)", "lognormvariate(mu=0.0, sigma=1.0)",
                        "expovariate(lambd=1.0)", "betavariate(alpha, beta)", "gammavariate(alpha, beta)", "paretovariate(alpha)", "weibullvariate(alpha, beta)", "getstate()",
                        "setstate(state)"};
        for (String signature : signatures) {
            String name = signature.substring(0, signature.indexOf('('));
            String parameters = receiver + signature.substring(signature.indexOf('(') + 1);
            if (parameters.endsWith(", )")) {
                parameters = parameters.substring(0, parameters.length() - 3) + ")";
            }
            Operation operation = operation(name);
            table.function(name + "(" + parameters, arguments -> operation.run(source.of(arguments), skipped == 0 ? arguments : Arrays.copyOfRange(arguments, skipped, arguments.length)));
        }
    }

    private static Operation operation(String name) {
        return switch (name) {
            case "seed" -> (generator, arguments) -> {
                seed(generator, arguments[0]);
                return None.INSTANCE;
            };
            case "random" -> (generator, arguments) -> generator.nextDouble();
            case "randint" -> (generator, arguments) -> randomInteger(generator, arguments);
            case "randrange" -> (generator, arguments) -> randomRange(generator, arguments);
            case "getrandbits" -> (generator, arguments) -> {
                int count = Numbers.indexInt(arguments[0]);
                if (count < 0) {
                    throw Errors.valueError("number of bits must be non-negative");
                }
                return BigInt.normalize(generator.nextBits(count));
            };
            case "randbytes" -> (generator, arguments) -> randomBytes(generator, Numbers.indexInt(arguments[0]));
            case "choice" -> RandomModule::choice;
            case "choices" -> RandomModule::choices;
            case "sample" -> RandomModule::sample;
            case "shuffle" -> RandomModule::shuffle;
            case "getstate" -> (generator, arguments) -> state(generator);
            case "setstate" -> RandomModule::setState;
            default -> (generator, arguments) -> {
                double[] parameters = new double[arguments.length];
                for (int i = 0; i < parameters.length; i++) {
                    parameters[i] = arguments[i] == None.INSTANCE ? Double.NaN : Numbers.toDouble(arguments[i]);
                }
                return RandomDistributions.next(name, generator, parameters);
            };
        };
    }

    private static void seed(MersenneTwister generator, Object seed) {
        generator.seed(switch (Types.unwrap(seed)) {
            case None _ -> new BigInteger(256, new SecureRandom());
            case Long number -> BigInteger.valueOf(number);
            case BigInt number -> number.value();
            case Boolean truth -> truth ? BigInteger.ONE : BigInteger.ZERO;
            case Double number -> new BigInteger(Long.toUnsignedString(Hashing.hash(number)));
            case TruffleString text -> seedOf(Strings.toUtf8(text));
            case ScriptBytes bytes -> seedOf(bytes.bytes());
            case ScriptByteArray bytes -> seedOf(bytes.toArray());
            default -> throw Errors.typeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
        });
    }

    private static BigInteger seedOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(bytes);
            byte[] joined = Arrays.copyOf(bytes, bytes.length + digest.length);
            System.arraycopy(digest, 0, joined, bytes.length, digest.length);
            return new BigInteger(1, joined);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static BigInteger integer(Object value) {
        return Numbers.toBigInteger(Numbers.index(value));
    }

    private static Object randomInteger(MersenneTwister generator, Object[] arguments) {
        BigInteger low = integer(arguments[0]);
        BigInteger width = integer(arguments[1]).subtract(low).add(BigInteger.ONE);
        if (width.signum() <= 0) {
            throw Errors.valueError("empty range in randrange(%s, %s)", low, low.add(width));
        }
        return BigInt.normalize(low.add(generator.nextBelow(width)));
    }

    private static Object randomRange(MersenneTwister generator, Object[] arguments) {
        BigInteger start = integer(arguments[0]);
        if (arguments[1] == None.INSTANCE) {
            if (start.signum() <= 0) {
                throw Errors.valueError("empty range for randrange()");
            }
            return BigInt.normalize(generator.nextBelow(start));
        }
        BigInteger stop = integer(arguments[1]);
        BigInteger step = integer(arguments[2]);
        BigInteger width = stop.subtract(start);
        if (step.signum() == 0) {
            throw Errors.valueError("zero step for randrange()");
        }
        BigInteger adjusted = width.add(step).add(BigInteger.valueOf(-step.signum()));
        BigInteger count = adjusted.divide(step);
        if (adjusted.signum() != 0 && adjusted.signum() != step.signum() || count.signum() <= 0) {
            throw step.equals(BigInteger.ONE) ? Errors.valueError("empty range in randrange(%s, %s)", start, stop)
                            : Errors.valueError("empty range in randrange(%s, %s, %s)", start, stop, step);
        }
        return BigInt.normalize(start.add(step.multiply(generator.nextBelow(count))));
    }

    private static Object randomBytes(MersenneTwister generator, int count) {
        byte[] bytes = new byte[count];
        BigInteger bits = generator.nextBits(count * 8);
        for (int i = 0; i < count; i++) {
            bytes[i] = bits.shiftRight(8 * i).byteValue();
        }
        return new ScriptBytes(bytes);
    }

    private static Object choice(MersenneTwister generator, Object[] arguments) {
        long size = Items.length(arguments[0]);
        if (size == 0) {
            throw Errors.indexError("Cannot choose from an empty sequence");
        }
        return Items.get(arguments[0], BigInt.normalize(generator.nextBelow(BigInteger.valueOf(size))));
    }

    private static Object choices(MersenneTwister generator, Object[] arguments) {
        Object[] population = Iteration.toArray(arguments[0]);
        Object weights = arguments[1];
        Object cumulative = arguments[2];
        // The original language takes the number of choices as third argument.
        boolean countThird = cumulative instanceof Long;
        int count = Numbers.indexInt(countThird ? cumulative : arguments[3]);
        double[] sums = null;
        if (weights != None.INSTANCE && cumulative != None.INSTANCE && !countThird) {
            throw Errors.typeError("Cannot specify both weights and cumulative weights");
        }
        if (weights != None.INSTANCE) {
            sums = doubles(weights);
            for (int i = 1; i < sums.length; i++) {
                sums[i] += sums[i - 1];
            }
        } else if (cumulative != None.INSTANCE && !countThird) {
            sums = doubles(cumulative);
        }
        if (sums != null) {
            checkWeights(sums, population.length);
        }
        if (population.length == 0 && count > 0) {
            throw Errors.indexError("Cannot choose from an empty sequence");
        }
        Object[] result = new Object[Math.max(0, count)];
        for (int i = 0; i < result.length; i++) {
            if (sums == null) {
                result[i] = population[(int) Math.floor(generator.nextDouble() * population.length)];
            } else {
                result[i] = population[place(sums, generator.nextDouble() * sums[sums.length - 1])];
            }
        }
        return ScriptList.of(result);
    }

    private static double[] doubles(Object iterable) {
        return Arrays.stream(Iteration.toArray(iterable)).mapToDouble(Numbers::toDouble).toArray();
    }

    private static void checkWeights(double[] sums, int size) {
        if (sums.length != size) {
            throw Errors.valueError("The number of weights does not match the population");
        }
        double total = size == 0 ? 0 : sums[size - 1];
        if (!Double.isFinite(total)) {
            throw Errors.valueError("Total of weights must be finite");
        }
        if (total <= 0) {
            throw Errors.valueError("Total of weights must be greater than zero");
        }
    }

    /** The first place whose sum is larger, but never behind the last. */
    private static int place(double[] sums, double value) {
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value < sums[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Object sample(MersenneTwister generator, Object[] arguments) {
        Object plain = Types.unwrap(arguments[0]);
        if (plain instanceof ScriptSet || plain instanceof ScriptDict || !(plain instanceof ScriptList || plain instanceof ScriptTuple || plain instanceof ScriptRange ||
                        plain instanceof TruffleString || plain instanceof ScriptBytes || Attributes.lookupSpecial(arguments[0], "__getitem__") != null)) {
            throw Errors.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
        }
        Object[] population = Iteration.toArray(arguments[0]);
        int count = Numbers.indexInt(arguments[1]);
        if (arguments[2] != None.INSTANCE) {
            population = repeated(population, Iteration.toArray(arguments[2]));
        }
        int size = population.length;
        if (count < 0 || count > size) {
            throw Errors.valueError("Sample larger than population or is negative");
        }
        Object[] result = new Object[count];
        int setSize = 21;
        if (count > 5) {
            setSize += (int) Math.pow(4, Math.ceil(Math.log(count * 3) / Math.log(4)));
        }
        if (size <= setSize) {
            // A small population is drawn from directly, with holes closed by the last element.
            Object[] pool = population.clone();
            for (int i = 0; i < count; i++) {
                int place = generator.nextBelow(size - i);
                result[i] = pool[place];
                pool[place] = pool[size - i - 1];
            }
        } else {
            Set<Integer> selected = new HashSet<>();
            for (int i = 0; i < count; i++) {
                int place = generator.nextBelow(size);
                while (!selected.add(place)) {
                    place = generator.nextBelow(size);
                }
                result[i] = population[place];
            }
        }
        return ScriptList.of(result);
    }

    private static Object[] repeated(Object[] population, Object[] counts) {
        if (counts.length != population.length) {
            throw Errors.valueError("The number of counts does not match the population");
        }
        java.util.List<Object> result = new java.util.ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            result.addAll(java.util.Collections.nCopies(Math.max(0, Numbers.indexInt(counts[i])), population[i]));
        }
        return result.toArray();
    }

    private static Object shuffle(MersenneTwister generator, Object[] arguments) {
        Object x = arguments[0];
        if (x instanceof ScriptList list) {
            Object[] elements = list.toArray();
            for (int i = elements.length - 1; i > 0; i--) {
                swap(elements, i, generator.nextBelow(i + 1));
            }
            list.replace(elements);
            return None.INSTANCE;
        }
        for (long i = Items.length(x) - 1; i > 0; i--) {
            long other = generator.nextBelow(BigInteger.valueOf(i + 1)).longValue();
            Object element = Items.get(x, i);
            Items.set(x, i, Items.get(x, other));
            Items.set(x, other, element);
        }
        return None.INSTANCE;
    }

    private static void swap(Object[] elements, int i, int j) {
        Object element = elements[i];
        elements[i] = elements[j];
        elements[j] = element;
    }

    private static Object state(MersenneTwister generator) {
        Object[] words = Arrays.stream(generator.state()).boxed().toArray();
        return new ScriptTuple(3L, new ScriptTuple(words), Double.isNaN(generator.spareNormal()) ? None.INSTANCE : (Object) generator.spareNormal());
    }

    private static Object setState(MersenneTwister generator, Object[] arguments) {
        Object[] parts = Iteration.toArray(arguments[0]);
        Object[] words = parts.length == 3 ? Iteration.toArray(parts[1]) : new Object[0];
        if (words.length != 625) {
            throw Errors.create(ExceptionClasses.VALUE_ERROR, "state with version %s passed to Random.setstate() of version 3", parts.length == 0 ? "?" : Texts.displayJava(parts[0]));
        }
        generator.setState(Arrays.stream(words).mapToLong(Numbers::indexLong).toArray(), parts[2] == None.INSTANCE ? Double.NaN : Numbers.toDouble(parts[2]));
        return None.INSTANCE;
    }
}
