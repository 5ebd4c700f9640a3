package org.scriptling.builtins.types;

import java.util.Map;
import java.util.function.IntPredicate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Arithmetic;
import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.Items;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.iteration.StringIterator;
import org.scriptling.runtime.text.Codecs;
import org.scriptling.runtime.text.DecimalText;
import org.scriptling.runtime.text.FormatSpecification;
import org.scriptling.runtime.text.PercentFormat;
import org.scriptling.runtime.text.Quoting;
import org.scriptling.runtime.text.StringOperations;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.syntax.tree.BinaryOperator;

/** The members of {@code str}: constructor and special methods here, the other methods in the classes by theme. */
public final class StringMembers {

    /** What {@code str.__sizeof__} adds to the bytes of the characters. */
    private static final long OBJECT_SIZE = 41;

    private StringMembers() {
    }

    /** All attributes of the class, by name. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.STR);
        table.constant("__new__", BuiltinConstruction.constructor("str(cls, object=..., encoding=..., errors=...)", StringMembersFactory.ConstructNodeGen::create));
        StringCaseMethods.addTo(table);
        StringSearchMethods.addTo(table);
        StringSplitMethods.addTo(table);
        StringFormatMethods.addTo(table);
        addSequenceProtocol(table);
        addComparisons(table);
        return table.build();
    }

    private static TruffleString construct(Object object, Object encoding, Object errors) {
        String encodingName = TextArguments.name(encoding, "str", "encoding", "utf-8");
        String errorHandler = TextArguments.name(errors, "str", "errors", "strict");
        if (!TextArguments.isGiven(object)) {
            return Strings.EMPTY;
        }
        if (!TextArguments.isGiven(encoding) && !TextArguments.isGiven(errors)) {
            return Texts.display(object);
        }
        if (TextArguments.textOrNull(object) != null) {
            throw Errors.typeError("decoding str is not supported");
        }
        byte[] content = BytesContent.ofOrNull(object);
        if (content == null) {
            throw Errors.typeError("decoding to str: need a bytes-like object, %s found", Types.typeName(object));
        }
        return Codecs.decode(content, encodingName, errorHandler);
    }

    private static void addSequenceProtocol(MemberTable table) {
        table.function("__len__(self, /)", arguments -> (long) Strings.length((TruffleString) arguments[0]));
        table.function("__iter__(self, /)", arguments -> new StringIterator((TruffleString) arguments[0]));
        table.function("__getitem__(self, key, /)", arguments -> Items.get(arguments[0], arguments[1]));
        table.function("__contains__(self, key, /)", arguments -> Comparisons.contains(arguments[0], arguments[1]));
        table.function("__add__(self, value, /)", arguments -> {
            TruffleString other = TextArguments.textOrNull(arguments[1]);
            if (other == null) {
                throw Errors.typeError("can only concatenate str (not \"%s\") to str", Types.typeName(arguments[1]));
            }
            return Strings.concat((TruffleString) arguments[0], other);
        });
        table.function("__mul__(self, value, /)", StringMembers::repeat);
        table.function("__rmul__(self, value, /)", StringMembers::repeat);
        table.function("__mod__(self, value, /)", arguments -> PercentFormat.format((TruffleString) arguments[0], arguments[1]));
        table.function("__rmod__(self, value, /)", arguments -> {
            TruffleString format = TextArguments.textOrNull(arguments[1]);
            return format == null ? NotImplemented.INSTANCE : Arithmetic.binary(BinaryOperator.MODULO, format, arguments[0]);
        });
        table.function("__str__(self, /)", arguments -> arguments[0]);
        table.function("__repr__(self, /)", arguments -> Quoting.representation((TruffleString) arguments[0]));
        table.function("__format__(self, format_spec, /)", arguments -> FormatSpecification.format(arguments[0],
                        Strings.toJava(TextArguments.text(arguments[1], "__format__() argument must be str"))));
        table.function("__hash__(self, /)", arguments -> Hashing.hash(arguments[0]));
        table.function("__getnewargs__(self, /)", arguments -> new ScriptTuple(arguments[0]));
        table.function("__sizeof__(self, /)", arguments -> OBJECT_SIZE + Strings.toUtf8((TruffleString) arguments[0]).length);
    }

    private static Object repeat(Object[] arguments) {
        return StringOperations.repeat((TruffleString) arguments[0], Numbers.indexLong(arguments[1]));
    }

    private static void addComparisons(MemberTable table) {
        table.function("__eq__(self, value, /)", arguments -> {
            TruffleString other = TextArguments.textOrNull(arguments[1]);
            return other == null ? NotImplemented.INSTANCE : (Object) Strings.equal((TruffleString) arguments[0], other);
        });
        table.function("__ne__(self, value, /)", arguments -> {
            TruffleString other = TextArguments.textOrNull(arguments[1]);
            return other == null ? NotImplemented.INSTANCE : (Object) !Strings.equal((TruffleString) arguments[0], other);
        });
        addOrder(table, "__lt__", order -> order < 0);
        addOrder(table, "__le__", order -> order <= 0);
        addOrder(table, "__gt__", order -> order > 0);
        addOrder(table, "__ge__", order -> order >= 0);
    }

    private static void addOrder(MemberTable table, String name, IntPredicate test) {
        table.function(name + "(self, value, /)", arguments -> {
            TruffleString other = TextArguments.textOrNull(arguments[1]);
            return other == null ? NotImplemented.INSTANCE : (Object) test.test(Strings.compare((TruffleString) arguments[0], other));
        });
    }

    /** {@code str(...)}: of ints and texts without leaving compiled code. */
    abstract static class ConstructNode extends QuaternaryBuiltinNode {

        static boolean isStr(ScriptClass type) {
            return type == BuiltinClasses.STR;
        }

        static boolean isLeftOut(Object argument) {
            return argument == SignatureText.LEFT_OUT;
        }

        @Specialization(guards = {"isStr(type)", "isLeftOut(encoding)", "isLeftOut(errors)"})
        static TruffleString doText(@SuppressWarnings("unused") ScriptClass type, TruffleString text, @SuppressWarnings("unused") Object encoding,
                        @SuppressWarnings("unused") Object errors) {
            return text;
        }

        @Specialization(guards = {"isStr(type)", "isLeftOut(encoding)", "isLeftOut(errors)"})
        static TruffleString doLong(@SuppressWarnings("unused") ScriptClass type, long number, @SuppressWarnings("unused") Object encoding,
                        @SuppressWarnings("unused") Object errors, @Cached TruffleString.FromLongNode fromLong) {
            // One digit is shared, as all texts of one character. More are computed when somebody asks for them: most often to copy them.
            return number >= 0 && number <= 9 ? Strings.ofCodePoint('0' + (int) number) : fromLong.execute(number, Strings.ENCODING, true);
        }

        @Specialization(replaces = {"doText", "doLong"})
        @TruffleBoundary
        static Object doGeneric(Object type, Object object, Object encoding, Object errors) {
            return BuiltinConstruction.wrap(BuiltinConstruction.requireClass(type), construct(object, encoding, errors));
        }
    }
}
