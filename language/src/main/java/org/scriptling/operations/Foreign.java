package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.ScriptValue;

/** Values of other languages and of the host: brought in, and used through the interop library. */
public final class Foreign {

    private Foreign() {
    }

    private static InteropLibrary interop() {
        return InteropLibrary.getUncached();
    }

    /** The guest form of a value from outside: numbers, texts and null become Scriptling's own; the rest stays foreign. */
    @TruffleBoundary
    public static Object importValue(Object value) {
        return switch (value) {
            case null -> None.INSTANCE;
            case Long number -> number;
            case Double number -> number;
            case Boolean truth -> truth;
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case Byte number -> number.longValue();
            case Float number -> number.doubleValue();
            case Character character -> Strings.of(character.toString());
            case String text -> Strings.of(text);
            case TruffleString text -> text.switchEncodingUncached(Strings.ENCODING);
            case ScriptValue own -> own;
            case ScriptObject own -> own;
            case ScriptException carrier -> carrier.exception();
            default -> importForeign(value);
        };
    }

    private static Object importForeign(Object value) {
        try {
            if (interop().isNull(value)) {
                return None.INSTANCE;
            }
            if (interop().isBoolean(value)) {
                return interop().asBoolean(value);
            }
            if (interop().isString(value)) {
                return interop().asTruffleString(value).switchEncodingUncached(Strings.ENCODING);
            }
            if (interop().isNumber(value)) {
                if (interop().fitsInLong(value)) {
                    return interop().asLong(value);
                }
                return interop().fitsInBigInteger(value) ? BigInt.normalize(interop().asBigInteger(value)) : (Object) interop().asDouble(value);
            }
            return value;
        } catch (UnsupportedMessageException exception) {
            throw failure(exception);
        }
    }

    /** The guest forms of the arguments of a call from outside. */
    @TruffleBoundary
    public static Object[] importAll(Object[] values) {
        Object[] result = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = importValue(values[i]);
        }
        return result;
    }

    private static RuntimeException failure(InteropException exception) {
        return Errors.typeError("%s", String.valueOf(exception.getMessage()));
    }

    static boolean isTrue(Object value) {
        Object own = importValue(value);
        if (own != value) {
            return Truth.isTrue(own);
        }
        try {
            return !interop().hasArrayElements(value) || interop().getArraySize(value) != 0;
        } catch (UnsupportedMessageException exception) {
            throw failure(exception);
        }
    }

    static boolean isExecutable(Object value) {
        return Types.classOf(value) == BuiltinClasses.FOREIGN && (interop().isExecutable(value) || interop().isInstantiable(value));
    }

    static Object execute(Object callee, Object[] arguments) {
        try {
            return importValue(interop().isExecutable(callee) ? interop().execute(callee, arguments) : interop().instantiate(callee, arguments));
        } catch (InteropException exception) {
            throw failure(exception);
        } catch (AbstractTruffleException exception) {
            throw guest(exception);
        }
    }

    /** A foreign exception as one that scripts can catch; Scriptling's own pass. */
    @TruffleBoundary
    public static RuntimeException guest(AbstractTruffleException exception) {
        return exception instanceof ScriptException ? exception : Errors.runtimeError("%s", String.valueOf(exception.getMessage()));
    }

    static Object readMember(Object value, String name) {
        try {
            return interop().isMemberReadable(value, name) ? importValue(interop().readMember(value, name)) : null;
        } catch (InteropException exception) {
            return null;
        }
    }

    static void writeMember(Object target, String name, Object value) {
        try {
            if (value == null) {
                interop().removeMember(target, name);
            } else {
                interop().writeMember(target, name, value);
            }
        } catch (InteropException exception) {
            throw AttributeFailures.missing(target, name);
        }
    }

    static long length(Object value) {
        try {
            if (interop().hasArrayElements(value)) {
                return interop().getArraySize(value);
            }
            if (interop().hasHashEntries(value)) {
                return interop().getHashSize(value);
            }
        } catch (UnsupportedMessageException exception) {
            throw failure(exception);
        }
        throw Errors.typeError("object of type '%s' has no len()", Types.typeName(value));
    }

    static Object readItem(Object container, Object key) {
        try {
            if (interop().hasArrayElements(container) && Numbers.isInteger(key)) {
                long index = Numbers.indexLong(key);
                return importValue(interop().readArrayElement(container, index < 0 ? index + interop().getArraySize(container) : index));
            }
            if (interop().hasHashEntries(container)) {
                return importValue(interop().readHashValue(container, key));
            }
        } catch (InvalidArrayIndexException exception) {
            throw Errors.indexError("index out of range");
        } catch (UnknownKeyException exception) {
            throw Errors.keyError(key);
        } catch (UnsupportedMessageException exception) {
            throw failure(exception);
        }
        throw Errors.typeError("'%s' object is not subscriptable", Types.typeName(container));
    }

    static void writeItem(Object container, Object key, Object value) {
        try {
            if (interop().hasArrayElements(container) && Numbers.isInteger(key)) {
                interop().writeArrayElement(container, Numbers.indexLong(key), value);
                return;
            }
            if (interop().hasHashEntries(container)) {
                interop().writeHashEntry(container, key, value);
                return;
            }
        } catch (InvalidArrayIndexException exception) {
            throw Errors.indexError("index out of range");
        } catch (InteropException exception) {
            throw failure(exception);
        }
        throw Errors.typeError("'%s' object does not support item assignment", Types.typeName(container));
    }

    static boolean isIterable(Object value) {
        return interop().hasIterator(value) || interop().isIterator(value);
    }

    /** An iterator over a foreign iterable, or {@code null}. */
    static ScriptIterator iterator(Object value) {
        try {
            if (interop().hasIterator(value)) {
                return new ForeignIterator(interop().getIterator(value));
            }
            return interop().isIterator(value) ? new ForeignIterator(value) : null;
        } catch (UnsupportedMessageException exception) {
            throw failure(exception);
        }
    }

    static String display(Object value) {
        try {
            return interop().asString(interop().toDisplayString(value));
        } catch (UnsupportedMessageException exception) {
            throw failure(exception);
        }
    }

    /** Steps through a foreign iterator. */
    private static final class ForeignIterator extends ScriptIterator {
        private final Object iterator;

        ForeignIterator(Object iterator) {
            this.iterator = iterator;
        }

        @Override
        public Object next() {
            try {
                return importValue(interop().getIteratorNextElement(iterator));
            } catch (StopIterationException exception) {
                return null;
            } catch (UnsupportedMessageException exception) {
                throw failure(exception);
            }
        }

        @Override
        public ScriptClass iteratorClass() {
            return BuiltinClasses.SEQUENCE_ITERATOR;
        }
    }
}
