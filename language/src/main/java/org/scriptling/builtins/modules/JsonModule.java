package org.scriptling.builtins.modules;

import java.util.Map;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.json.JsonDecoder;
import org.scriptling.runtime.json.JsonHooks;
import org.scriptling.runtime.json.JsonLayout;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.spi.HostFunction;

/** The module {@code json}. */
public final class JsonModule {

    private static final String LOAD_OPTIONS = ", *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None)";
    private static final String DUMP_OPTIONS = "skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False)";
    private static final String[] ENCODER_OPTIONS = {"skipkeys", "ensure_ascii", "check_circular", "allow_nan", "indent", "separators", "default", "sort_keys"};

    private static final ScriptClass ENCODER = new ScriptClass.Builder("JSONEncoder").bases(BuiltinClasses.OBJECT).builtin().build();

    static {
        ENCODER.setLazyMembers(JsonModule::encoderMembers);
    }

    private JsonModule() {
    }

    static Map<String, Object> members() {
        return MemberTable.forModule("json") //
                        .function("loads(s" + LOAD_OPTIONS, arguments -> loads(arguments[0], arguments)) //
                        .function("parse(s" + LOAD_OPTIONS, arguments -> loads(arguments[0], arguments)) //
                        .function("load(fp" + LOAD_OPTIONS, arguments -> loads(Calls.callMethod(arguments[0], "read"), arguments)) //
                        .function("dumps(obj, *, " + DUMP_OPTIONS, arguments -> dumps(arguments[0], arguments, 1)) //
                        .function("stringify(obj, indent=None, *, " + DUMP_OPTIONS.replace("indent=None, ", ""), JsonModule::stringify) //
                        .function("dump(obj, fp, *, " + DUMP_OPTIONS, arguments -> Calls.callMethod(arguments[1], "write", dumps(arguments[0], arguments, 2))) //
                        .constant("JSONEncoder", ENCODER) //
                        .constant("JSONDecodeError", ExceptionClasses.JSON_DECODE_ERROR) //
                        .build();
    }

    private static Object loads(Object document, Object[] arguments) {
        if (arguments[1] != None.INSTANCE) {
            throw Errors.typeError("json.loads(): cls is not supported");
        }
        JsonHooks hooks = hooks(arguments);
        return switch (Types.unwrap(document)) {
            case TruffleString text -> JsonDecoder.decode(text, hooks);
            case ScriptBytes bytes -> JsonDecoder.decode(bytes.bytes(), hooks);
            case ScriptByteArray bytes -> JsonDecoder.decode(bytes.toArray(), hooks);
            default -> throw Errors.typeError("the JSON object must be str, bytes or bytearray, not %s", Types.typeName(document));
        };
    }

    private static JsonHooks hooks(Object[] arguments) {
        Object objectHook = arguments[2];
        Object parseFloat = arguments[3];
        Object parseInteger = arguments[4];
        Object parseConstant = arguments[5];
        Object pairsHook = arguments[6];
        java.util.function.Function<java.util.List<ScriptTuple>, Object> object = null;
        if (pairsHook != None.INSTANCE) {
            object = pairs -> Calls.call(pairsHook, ScriptList.of(pairs.toArray()));
        } else if (objectHook != None.INSTANCE) {
            object = pairs -> {
                ScriptDict dict = new ScriptDict();
                pairs.forEach(pair -> dict.put(pair.get(0), pair.get(1)));
                return Calls.call(objectHook, dict);
            };
        }
        return new JsonHooks(object, textHook(parseInteger), textHook(parseFloat), textHook(parseConstant));
    }

    private static java.util.function.Function<String, Object> textHook(Object function) {
        return function == None.INSTANCE ? null : text -> Calls.call(function, Strings.of(text));
    }

    private static Object stringify(Object[] arguments) {
        // obj, indent, skipkeys, ensure_ascii, check_circular, allow_nan, cls, separators, default, sort_keys
        return dumps(arguments[0], new Object[]{arguments[2], arguments[3], arguments[4], arguments[5], arguments[6], arguments[1], arguments[7], arguments[8], arguments[9]}, 0);
    }

    /** @param first index of the argument {@code skipkeys}; the others follow in the order of {@link #DUMP_OPTIONS} */
    private static Object dumps(Object value, Object[] arguments, int first) {
        Object encoder = arguments[first + 4];
        if (encoder != None.INSTANCE) {
            Object[] values = {arguments[first], arguments[first + 1], arguments[first + 2], arguments[first + 3], arguments[first + 5], arguments[first + 6],
                            arguments[first + 7], arguments[first + 8]};
            return Calls.callMethod(Calls.callWithKeywords(encoder, new Object[0], ENCODER_OPTIONS, values), "encode", value);
        }
        Object substitute = arguments[first + 7];
        return layout(arguments[first], arguments[first + 1], arguments[first + 3], arguments[first + 5], arguments[first + 6],
                        substitute == None.INSTANCE ? null : unknown -> Calls.call(substitute, unknown), arguments[first + 8]).write(value);
    }

    private static JsonLayout layout(Object skipKeys, Object ascii, Object allowConstants, Object indent, Object separators, HostFunction substitute, Object sortKeys) {
        String indentText = indentText(indent);
        String itemSeparator = indentText == null ? ", " : ",";
        String keySeparator = ": ";
        if (separators != None.INSTANCE) {
            Object[] pair = Iteration.toArray(separators);
            if (pair.length != 2 || !(Types.unwrap(pair[0]) instanceof TruffleString item) || !(Types.unwrap(pair[1]) instanceof TruffleString key)) {
                throw Errors.valueError("separators must be a pair of str");
            }
            itemSeparator = Strings.toJava(item);
            keySeparator = Strings.toJava(key);
        }
        return new JsonLayout(Truth.isTrue(skipKeys), Truth.isTrue(ascii), Truth.isTrue(allowConstants), indentText, itemSeparator, keySeparator, substitute,
                        Truth.isTrue(sortKeys));
    }

    private static String indentText(Object indent) {
        Object plain = Types.unwrap(indent);
        if (plain == None.INSTANCE) {
            return null;
        }
        if (plain instanceof TruffleString text) {
            // The empty text is the default of the original signature and means one line (K2).
            return Strings.length(text) == 0 ? null : Strings.toJava(text);
        }
        return " ".repeat(Math.max(0, Numbers.indexInt(plain)));
    }

    private static Map<String, Object> encoderMembers() {
        return MemberTable.forType(ENCODER) //
                        .constant("__module__", Strings.of("json.encoder")) //
                        .function("__init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None, default=None)",
                                        JsonModule::initializeEncoder) //
                        .function("default(self, o)", arguments -> {
                            throw Errors.typeError("Object of type %s is not JSON serializable", Types.typeName(arguments[1]));
                        }) //
                        .function("encode(self, o)", JsonModule::encode) //
                        .build();
    }

    private static Object initializeEncoder(Object[] arguments) {
        Object self = arguments[0];
        String[] names = {"skipkeys", "ensure_ascii", "check_circular", "allow_nan", "sort_keys", "indent", "_separators"};
        for (int i = 0; i < names.length; i++) {
            Attributes.set(self, names[i], arguments[i + 1]);
        }
        if (arguments[8] != None.INSTANCE) {
            Attributes.set(self, "default", arguments[8]);
        }
        return None.INSTANCE;
    }

    private static Object encode(Object[] arguments) {
        Object self = arguments[0];
        return layout(Attributes.get(self, "skipkeys"), Attributes.get(self, "ensure_ascii"), Attributes.get(self, "allow_nan"), Attributes.get(self, "indent"),
                        Attributes.get(self, "_separators"), unknown -> Calls.callMethod(self, "default", unknown), Attributes.get(self, "sort_keys")).write(arguments[1]);
    }
}
