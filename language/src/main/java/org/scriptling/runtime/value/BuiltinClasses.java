package org.scriptling.runtime.value;

import java.util.LinkedHashMap;
import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.value.ScriptClass.Layout;

/**
 * The classes of builtin values. They are the same in every context because they never change; their attributes come from
 * {@code org.scriptling.builtins.types} when they are looked up first.
 */
public final class BuiltinClasses {

    private static final Map<String, ScriptClass> BY_NAME = new LinkedHashMap<>();

    public static final ScriptClass OBJECT = add(new ScriptClass.Builder("object").builtin());
    public static final ScriptClass TYPE = add(new ScriptClass.Builder("type").bases(OBJECT).layout(Layout.CLASS).builtin());
    public static final ScriptClass INT = payload("int", true);
    public static final ScriptClass BOOL = add(new ScriptClass.Builder("bool").bases(INT).layout(Layout.PAYLOAD).builtin().sealed());
    public static final ScriptClass FLOAT = payload("float", true);
    public static final ScriptClass STR = payload("str", true);
    public static final ScriptClass BYTES = payload("bytes", true);
    public static final ScriptClass BYTEARRAY = payload("bytearray", true);
    public static final ScriptClass LIST = payload("list", true);
    public static final ScriptClass TUPLE = payload("tuple", true);
    public static final ScriptClass DICT = payload("dict", true);
    public static final ScriptClass SET = payload("set", true);
    public static final ScriptClass FROZENSET = payload("frozenset", true);
    public static final ScriptClass NONE_TYPE = payload("NoneType", false);
    public static final ScriptClass NOT_IMPLEMENTED_TYPE = payload("NotImplementedType", false);
    public static final ScriptClass ELLIPSIS_TYPE = payload("ellipsis", false);
    public static final ScriptClass RANGE = payload("range", false);
    public static final ScriptClass SLICE = payload("slice", false);
    public static final ScriptClass FUNCTION = payload("function", false);
    public static final ScriptClass METHOD = payload("method", false);
    public static final ScriptClass BUILTIN_FUNCTION = payload("builtin_function_or_method", false);
    public static final ScriptClass MODULE = payload("module", false);
    public static final ScriptClass PROPERTY = payload("property", true);
    public static final ScriptClass STATICMETHOD = payload("staticmethod", true);
    public static final ScriptClass CLASSMETHOD = payload("classmethod", true);
    public static final ScriptClass SUPER = payload("super", true);
    public static final ScriptClass GENERATOR = payload("generator", false);
    public static final ScriptClass TRACEBACK = payload("traceback", false);
    public static final ScriptClass DICT_KEYS = payload("dict_keys", false);
    public static final ScriptClass DICT_VALUES = payload("dict_values", false);
    public static final ScriptClass DICT_ITEMS = payload("dict_items", false);
    public static final ScriptClass MAPPING_PROXY = payload("mappingproxy", false);
    public static final ScriptClass UNION_TYPE = payload("UnionType", false);
    public static final ScriptClass GENERIC_ALIAS = payload("GenericAlias", false);
    public static final ScriptClass TYPE_VAR = payload("TypeVar", false);
    public static final ScriptClass TYPE_VAR_TUPLE = payload("TypeVarTuple", false);
    public static final ScriptClass PARAM_SPEC = payload("ParamSpec", false);
    public static final ScriptClass CELL = payload("cell", false);
    public static final ScriptClass MEMBER_DESCRIPTOR = payload("member_descriptor", false);
    public static final ScriptClass TYPE_ALIAS = payload("TypeAliasType", false);
    public static final ScriptClass FOREIGN = payload("foreign", false);
    public static final ScriptClass LIST_ITERATOR = payload("list_iterator", false);
    public static final ScriptClass LIST_REVERSE_ITERATOR = payload("list_reverseiterator", false);
    public static final ScriptClass TUPLE_ITERATOR = payload("tuple_iterator", false);
    public static final ScriptClass STR_ITERATOR = payload("str_ascii_iterator", false);
    public static final ScriptClass BYTES_ITERATOR = payload("bytes_iterator", false);
    public static final ScriptClass BYTEARRAY_ITERATOR = payload("bytearray_iterator", false);
    public static final ScriptClass RANGE_ITERATOR = payload("range_iterator", false);
    public static final ScriptClass SET_ITERATOR = payload("set_iterator", false);
    public static final ScriptClass DICT_KEY_ITERATOR = payload("dict_keyiterator", false);
    public static final ScriptClass DICT_VALUE_ITERATOR = payload("dict_valueiterator", false);
    public static final ScriptClass DICT_ITEM_ITERATOR = payload("dict_itemiterator", false);
    public static final ScriptClass DICT_REVERSE_KEY_ITERATOR = payload("dict_reversekeyiterator", false);
    public static final ScriptClass SEQUENCE_ITERATOR = payload("iterator", false);
    public static final ScriptClass CALLABLE_ITERATOR = payload("callable_iterator", false);
    public static final ScriptClass MAP = payload("map", false);
    public static final ScriptClass FILTER = payload("filter", false);
    public static final ScriptClass ZIP = payload("zip", false);
    public static final ScriptClass ENUMERATE = payload("enumerate", false);
    public static final ScriptClass REVERSED = payload("reversed", false);

    private BuiltinClasses() {
    }

    private static ScriptClass payload(String name, boolean subclassable) {
        ScriptClass.Builder builder = new ScriptClass.Builder(name).bases(OBJECT).layout(Layout.PAYLOAD).builtin();
        return add(subclassable ? builder : builder.sealed());
    }

    private static ScriptClass add(ScriptClass.Builder builder) {
        ScriptClass type = builder.build();
        BY_NAME.put(type.name(), type);
        return type;
    }

    /** All builtin classes by name, exceptions not included. */
    @TruffleBoundary
    public static Map<String, ScriptClass> all() {
        return Map.copyOf(BY_NAME);
    }
}
