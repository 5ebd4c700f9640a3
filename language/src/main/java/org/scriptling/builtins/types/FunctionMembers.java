package org.scriptling.builtins.types;

import java.util.Arrays;
import java.util.Map;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.builtins.functions.AttributeNames;
import org.scriptling.operations.AttributeFailures;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.CellValue;
import org.scriptling.operations.FunctionAttributes;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.function.Signature;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.AttributeDict;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;

/** Members of functions of scripts, of builtin functions and of bound methods (language.md 8.5). */
public final class FunctionMembers {

    private static final String NAME = "__name__";
    private static final String QUALIFIED_NAME = "__qualname__";
    private static final String DOCUMENTATION = "__doc__";
    private static final String MODULE = "__module__";
    private static final String ANNOTATIONS = "__annotations__";
    private static final String TYPE_PARAMETERS = "__type_params__";

    private FunctionMembers() {
    }

    /** The members of functions that scripts define. */
    public static Map<String, Object> functionMembers() {
        MemberTable table = MemberTable.forType(BuiltinClasses.FUNCTION) //
                        .function("__call__(self, /, *args, **kwargs)", arguments -> KeywordArguments.call(arguments[0], arguments[1], arguments[2])) //
                        .function("__get__(self, instance, owner=None, /)", arguments -> arguments[1] == None.INSTANCE ? arguments[0] : new BoundMethod(arguments[0], arguments[1])) //
                        .attribute(NAME, arguments -> Strings.of(FunctionAttributes.name(function(arguments))), arguments -> setText(arguments, NAME)) //
                        .attribute(QUALIFIED_NAME, arguments -> Strings.of(FunctionAttributes.qualifiedName(function(arguments))), arguments -> setText(arguments, QUALIFIED_NAME)) //
                        .attribute(DOCUMENTATION, arguments -> overridden(arguments, DOCUMENTATION, text(function(arguments).code().documentation())),
                                        arguments -> set(arguments, DOCUMENTATION, None.INSTANCE)) //
                        .attribute(MODULE, arguments -> overridden(arguments, MODULE, Strings.of(function(arguments).module().name())),
                                        arguments -> set(arguments, MODULE, None.INSTANCE)) //
                        .attribute(ANNOTATIONS, arguments -> annotations(function(arguments)), FunctionMembers::setAnnotations) //
                        .attribute(TYPE_PARAMETERS, arguments -> overridden(arguments, TYPE_PARAMETERS, ScriptTuple.EMPTY), arguments -> set(arguments, TYPE_PARAMETERS, ScriptTuple.EMPTY)) //
                        .attribute("__defaults__", arguments -> defaults(function(arguments))) //
                        .attribute("__kwdefaults__", arguments -> keywordDefaults(function(arguments))) //
                        .attribute("__closure__", arguments -> closure(function(arguments))) //
                        .attribute("__globals__", arguments -> AttributeDict.of(function(arguments).module())) //
                        .attribute("__dict__", arguments -> AttributeDict.of(function(arguments)), arguments -> {
                            ObjectMembers.replace(AttributeDict.of(function(arguments)), arguments[1]);
                            return null;
                        });
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    private static ScriptFunction function(Object[] arguments) {
        return (ScriptFunction) arguments[0];
    }

    private static Object text(String text) {
        return text == null ? None.INSTANCE : Strings.of(text);
    }

    private static Object overridden(Object[] arguments, String name, Object otherwise) {
        Object value = FunctionAttributes.overridden(function(arguments), name);
        return value == null ? otherwise : value;
    }

    private static Object set(Object[] arguments, String name, Object deleted) {
        function(arguments).attributes().put(Strings.of(name), arguments[1] == null ? deleted : arguments[1]);
        return null;
    }

    private static Object setText(Object[] arguments, String name) {
        if (arguments[1] == null || !(PayloadObject.unwrap(arguments[1]) instanceof TruffleString)) {
            throw Errors.typeError("%s must be set to a string object", name);
        }
        return set(arguments, name, null);
    }

    private static Object annotations(ScriptFunction function) {
        return function.attributes().putIfAbsent(Strings.of(ANNOTATIONS), new ScriptDict());
    }

    private static Object setAnnotations(Object[] arguments) {
        if (arguments[1] != null && arguments[1] != None.INSTANCE && !(PayloadObject.unwrap(arguments[1]) instanceof ScriptDict)) {
            throw Errors.typeError("__annotations__ must be set to a dict object");
        }
        Object value = arguments[1] == null || arguments[1] == None.INSTANCE ? new ScriptDict() : arguments[1];
        function(arguments).attributes().put(Strings.of(ANNOTATIONS), value);
        return null;
    }

    private static Object defaults(ScriptFunction function) {
        Object[] values = Arrays.copyOf(function.defaults(), function.code().signature().positional());
        Object[] given = Arrays.stream(values).filter(value -> value != null).toArray();
        return given.length == 0 ? None.INSTANCE : new ScriptTuple(given);
    }

    private static Object keywordDefaults(ScriptFunction function) {
        Signature signature = function.code().signature();
        ScriptDict dict = new ScriptDict();
        int start = signature.keywordOnlyIndex();
        for (int i = start; i < start + signature.keywordOnly(); i++) {
            if (function.defaults()[i] != null) {
                dict.put(Strings.of(signature.name(i)), function.defaults()[i]);
            }
        }
        return dict.size() == 0 ? None.INSTANCE : dict;
    }

    private static Object closure(ScriptFunction function) {
        return function.cells().length == 0 ? None.INSTANCE : new ScriptTuple(Arrays.stream(function.cells()).map(CellValue::new).toArray());
    }

    /** The members of bound methods. What they have not, their function has. */
    public static Map<String, Object> methodMembers() {
        MemberTable table = MemberTable.forType(BuiltinClasses.METHOD) //
                        .function("__call__(self, /, *args, **kwargs)", arguments -> KeywordArguments.call(arguments[0], arguments[1], arguments[2])) //
                        .function("__get__(self, instance, owner=None, /)", arguments -> arguments[0]) //
                        .function("__getattr__(self, name, /)", arguments -> Attributes.get(method(arguments).function(), AttributeNames.checked(arguments[1]))) //
                        .attribute("__self__", arguments -> method(arguments).receiver()) //
                        .attribute("__func__", arguments -> method(arguments).function()) //
                        .attribute(DOCUMENTATION, arguments -> Attributes.get(method(arguments).function(), DOCUMENTATION)) //
                        .attribute("__dict__", arguments -> Attributes.get(method(arguments).function(), "__dict__"));
        SpecialMethods.addEquality(table);
        SpecialMethods.addHash(table);
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    private static BoundMethod method(Object[] arguments) {
        return (BoundMethod) arguments[0];
    }

    /** The members of builtin functions and of bound methods of builtin types. */
    public static Map<String, Object> builtinMembers() {
        MemberTable table = MemberTable.forType(BuiltinClasses.BUILTIN_FUNCTION) //
                        .function("__call__(self, /, *args, **kwargs)", arguments -> KeywordArguments.call(arguments[0], arguments[1], arguments[2])) //
                        .function("__get__(self, instance, owner=None, /)", FunctionMembers::bindBuiltin) //
                        .attribute(NAME, arguments -> Strings.of(builtin(arguments).name())) //
                        .attribute(QUALIFIED_NAME, arguments -> Strings.of(builtin(arguments).qualifiedName())) //
                        .attribute(DOCUMENTATION, arguments -> text(builtin(arguments).documentation())) //
                        .attribute(MODULE, arguments -> builtin(arguments).receiverClass() != null ? None.INSTANCE : Strings.of(builtin(arguments).moduleName())) //
                        .attribute("__text_signature__", arguments -> text(parameters(builtin(arguments)))) //
                        .attribute("__self__", FunctionMembers::receiver) //
                        .attribute("__objclass__", arguments -> {
                            if (arguments[0] instanceof BuiltinFunction function && function.receiverClass() != null) {
                                return function.receiverClass();
                            }
                            throw AttributeFailures.missing(arguments[0], "__objclass__");
                        });
        SpecialMethods.addEquality(table);
        SpecialMethods.addHash(table);
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    private static BuiltinFunction builtin(Object[] arguments) {
        return arguments[0] instanceof BoundMethod method ? (BuiltinFunction) method.function() : (BuiltinFunction) arguments[0];
    }

    private static String parameters(BuiltinFunction function) {
        return function.signatureText().substring(function.signatureText().indexOf('('));
    }

    private static Object bindBuiltin(Object[] arguments) {
        return arguments[1] == None.INSTANCE ? arguments[0] : Attributes.bind(arguments[0], arguments[1], Types.classOf(arguments[1]));
    }

    private static Object receiver(Object[] arguments) {
        if (arguments[0] instanceof BoundMethod method) {
            return method.receiver();
        }
        if (builtin(arguments).receiverClass() != null) {
            throw AttributeFailures.missing(arguments[0], "__self__");
        }
        return None.INSTANCE;
    }

    /** The members of cells, the elements of {@code __closure__}. */
    public static Map<String, Object> cellMembers() {
        return MemberTable.forType(BuiltinClasses.CELL) //
                        .attribute("cell_contents", arguments -> {
                            Object content = ((CellValue) arguments[0]).cell().get();
                            if (content == null) {
                                throw Errors.valueError("Cell is empty");
                            }
                            return content;
                        }, arguments -> {
                            ((CellValue) arguments[0]).cell().set(arguments[1]);
                            return null;
                        }).build();
    }
}
