package org.scriptling.operations;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/** Scriptling's texts for types, such as {@code INTEGER}, which classes equal (language.md 5.1, 5.2). */
public final class TypeTags {

    private static final String ITERATOR = "ITERATOR";
    private static final String INSTANCE = "INSTANCE";

    /** Tags of the builtin classes by class name; the first one is the primary tag. */
    private static final Map<String, String[]> NAMED = Map.ofEntries(
                    entry("int", "INTEGER"), entry("float", "FLOAT"), entry("bool", "BOOLEAN"), entry("str", "STRING"), entry("NoneType", "NULL", "NONE"),
                    entry("list", "LIST"), entry("tuple", "TUPLE"), entry("dict", "DICT"), entry("set", "SET"), entry("frozenset", "FROZENSET"),
                    entry("bytes", "BYTES"), entry("bytearray", "BYTEARRAY"), entry("range", ITERATOR), entry("generator", ITERATOR), entry("dict_keys", "DICT_KEYS"),
                    entry("dict_values", "DICT_VALUES"), entry("dict_items", "DICT_ITEMS"), entry("slice", "SLICE"), entry("function", "FUNCTION", "LAMBDA"),
                    entry("method", "FUNCTION"), entry("builtin_function_or_method", "BUILTIN"), entry("type", "CLASS", "BUILTIN"), entry("property", "PROPERTY"),
                    entry("staticmethod", "STATICMETHOD"), entry("classmethod", "CLASSMETHOD"), entry("super", "SUPER"), entry("module", "MODULE", "DICT"),
                    entry("map", ITERATOR), entry("filter", ITERATOR), entry("zip", ITERATOR), entry("enumerate", ITERATOR), entry("reversed", ITERATOR),
                    entry("iterator", ITERATOR));

    /** Tags of the builtin classes. */
    private static final Map<ScriptClass, String[]> BUILTIN = new IdentityHashMap<>();

    static {
        BuiltinClasses.all().values().forEach(type -> {
            String[] tags = NAMED.get(type.name());
            if (tags != null) {
                BUILTIN.put(type, tags);
            } else if (type.name().endsWith("iterator")) {
                BUILTIN.put(type, new String[]{ITERATOR});
            }
        });
    }

    /** What {@code isinstance} takes for a tag. */
    private static final Map<String, String> ALIASES = Map.of("int", "integer", "str", "string", "bool", "boolean", "none", "null", "nonetype", "null");

    private TypeTags() {
    }

    private static Map.Entry<String, String[]> entry(String className, String... tags) {
        return Map.entry(className, tags);
    }

    /** All tags of a class, the primary one first. The array is new. */
    @TruffleBoundary
    public static String[] tags(ScriptClass type) {
        if (isException(type)) {
            return new String[]{"EXCEPTION", type.name()};
        }
        String[] tags = BUILTIN.get(type);
        return tags == null ? new String[]{type.name()} : tags.clone();
    }

    /** The tag with which a class is hashed and concatenated. */
    @TruffleBoundary
    public static String primaryTag(ScriptClass type) {
        return tags(type)[0];
    }

    /** Whether a text is one of the tags of a class: {@code type(x) == text}. */
    @TruffleBoundary
    public static boolean matches(ScriptClass type, String text) {
        for (String tag : tags(type)) {
            if (tag.equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** The hash of a class: that of its primary tag. */
    @TruffleBoundary
    public static long hash(ScriptClass type) {
        return Hashing.hashText(Strings.of(primaryTag(type)));
    }

    /** What {@code value.type()} gives. */
    @TruffleBoundary
    public static String tagOfValue(Object value) {
        if (value instanceof ScriptFunction function && function.code().isLambda()) {
            return "LAMBDA";
        }
        ScriptClass type = Types.classOf(value);
        if (value instanceof ScriptObject && !(value instanceof ExceptionObject)) {
            return INSTANCE;
        }
        // A metaclass of a script is the class of its classes by name; only type itself has a tag.
        return primaryTag(type);
    }

    /** {@code isinstance(value, text)}: by tag or class name, in any case (language.md 5.2). */
    @TruffleBoundary
    public static boolean isInstance(Object value, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        wanted = ALIASES.getOrDefault(wanted, wanted);
        if (tagOfValue(value).toLowerCase(Locale.ROOT).equals(wanted)) {
            return true;
        }
        ScriptClass type = Types.classOf(value);
        if (!(value instanceof ScriptObject)) {
            for (String tag : tags(type)) {
                if (tag.toLowerCase(Locale.ROOT).equals(wanted)) {
                    return true;
                }
            }
            return false;
        }
        for (ScriptClass base : type.resolutionOrder()) {
            if (base != BuiltinClasses.OBJECT && (base.name().toLowerCase(Locale.ROOT).equals(wanted) || isException(base) && wanted.equals("exception"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isException(ScriptClass type) {
        return type.isSubclassOf(ExceptionClasses.BASE_EXCEPTION);
    }
}
