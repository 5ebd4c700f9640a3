package org.scriptling.operations;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptSlice;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.collection.WideRange;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Quoting;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.Ellipsis;
import org.scriptling.runtime.value.GenericAlias;
import org.scriptling.runtime.value.MappingProxy;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.SlotDescriptor;
import org.scriptling.runtime.value.SuperObject;
import org.scriptling.runtime.value.TypeAlias;
import org.scriptling.runtime.value.TypeParameter;
import org.scriptling.runtime.value.UnionType;

/** {@code repr} of the values of builtin types (language.md 17). */
public final class Representations {

    private Representations() {
    }

    /** The text of a value whose class does not define {@code __repr__}, or that is of a builtin type. */
    public static String of(Object value) {
        return switch (value) {
            case None none -> "None";
            case Ellipsis ellipsis -> "Ellipsis";
            case NotImplemented notImplemented -> "NotImplemented";
            case ScriptList list -> nested(value, "[...]", () -> join("[", list.toArray(), "]"));
            case ScriptTuple tuple -> nested(value, "(...)", () -> tuple.size() == 1 ? join("(", tuple.elements(), ",)") : join("(", tuple.elements(), ")"));
            case ScriptDict dict -> nested(value, "{...}", () -> dict(dict));
            case ScriptSet set -> nested(value, set.isFrozen() ? "frozenset(...)" : "set(...)", () -> set(set));
            case ScriptRange range -> range.step() == 1 ? "range(" + range.start() + ", " + range.stop() + ")" : "range(" + range.start() + ", " + range.stop() + ", " + range.step() + ")";
            case WideRange range -> range.describe();
            case ScriptSlice slice -> "slice(" + text(slice.start()) + ", " + text(slice.stop()) + ", " + text(slice.step()) + ")";
            case ScriptBytes bytes -> Quoting.representation(bytes.bytes());
            case ScriptByteArray bytes -> "bytearray(" + Quoting.representation(bytes.toArray()) + ")";
            case DictView view -> nested(value, "...", () -> Types.typeName(view) + "(" + join("[", Iteration.toArray(view), "]") + ")");
            case MappingProxy proxy -> "mappingproxy(" + dict(proxy.dict()) + ")";
            case ScriptFunction function -> "<function " + FunctionAttributes.qualifiedName(function) + " at " + address(value) + ">";
            case BuiltinFunction function -> function.receiverClass() == null ? "<built-in function " + function.name() + ">"
                            : "<method '" + function.name() + "' of '" + function.receiverClass().name() + "' objects>";
            case BoundMethod method -> boundMethod(method);
            case MethodWrapper wrapper -> "<" + wrapper.kind().name() + "(" + text(wrapper.function()) + ")>";
            case SlotDescriptor slot -> "<member '" + slot.name() + "' of '" + slot.owner().name() + "' objects>";
            case ScriptClass type -> "<class '" + Strings.toJava(Texts.className(type)) + "'>";
            case ScriptModule module -> module(module);
            case SuperObject proxy -> "<super: <class '" + proxy.start().name() + "'>, <" + Types.typeName(proxy.receiver()) + " object>>";
            case ExceptionObject exception -> Strings.toJava(ExceptionTexts.representation(exception));
            case UnionType union -> union.describe();
            case GenericAlias alias -> Strings.toJava(Texts.className(alias.origin())) + join("[", alias.arguments().elements(), "]").replaceAll("<class '([^']*)'>", "$1");
            case TypeParameter parameter -> parameter.name();
            case TypeAlias alias -> alias.name();
            case ScriptIterator iterator -> iterator.describe() + " at " + address(value) + ">";
            default -> Types.isForeign(value) ? Foreign.display(value) : "<" + Strings.toJava(Texts.className(Types.classOf(value))) + " object at " + address(value) + ">";
        };
    }

    private static String text(Object value) {
        return Texts.representationJava(value);
    }

    private static String address(Object value) {
        return "0x" + String.format("%012x", System.identityHashCode(value) * 16L);
    }

    private static String join(String open, Object[] elements, String close) {
        StringBuilder builder = new StringBuilder(open);
        for (int i = 0; i < elements.length; i++) {
            if (i > 0) {
                builder.append(", ");
            }
            builder.append(text(elements[i]));
        }
        return builder.append(close).toString();
    }

    private static String dict(ScriptDict dict) {
        StringBuilder builder = new StringBuilder("{");
        HashTable table = dict.table();
        boolean first = true;
        for (int i = 0; i < table.used(); i++) {
            Object value = table.value(i);
            if (value != null) {
                if (!first) {
                    builder.append(", ");
                }
                first = false;
                builder.append(text(table.key(i))).append(": ").append(text(value));
            }
        }
        return builder.append('}').toString();
    }

    private static String set(ScriptSet set) {
        Object[] elements = set.toArray();
        if (elements.length == 0) {
            return set.isFrozen() ? "frozenset()" : "set()";
        }
        String content = join("{", elements, "}");
        return set.isFrozen() ? "frozenset(" + content + ")" : content;
    }

    private static String boundMethod(BoundMethod method) {
        if (method.function() instanceof BuiltinFunction function) {
            return "<built-in method " + function.name() + " of " + Types.typeName(method.receiver()) + " object at " + address(method.receiver()) + ">";
        }
        String name = method.function() instanceof ScriptFunction function ? FunctionAttributes.qualifiedName(function) : Types.typeName(method.function());
        return "<bound method " + name + " of " + text(method.receiver()) + ">";
    }

    private static String module(ScriptModule module) {
        if (module.isBuiltin()) {
            return "<module '" + module.name() + "' (built-in)>";
        }
        Object file = module.get("__file__");
        return file instanceof TruffleString path ? "<module '" + module.name() + "' from " + text(path) + ">" : "<module '" + module.name() + "'>";
    }

    /** Shows a container unless it is being shown already further out on this thread. */
    private static String nested(Object container, String cyclic, java.util.function.Supplier<String> content) {
        ScriptlingContext context = ScriptlingContext.current();
        List<Object> active = context.state(ActiveContainers.class, ActiveContainers::new).list();
        for (Object outer : active) {
            if (outer == container) {
                return cyclic;
            }
        }
        if (active.size() >= context.recursionLimit()) {
            throw Errors.create(ExceptionClasses.RECURSION_ERROR, "maximum recursion depth exceeded while getting the repr of an object");
        }
        active.add(container);
        try {
            return content.get();
        } finally {
            active.removeLast();
        }
    }

    /** The containers that each thread is showing, outermost first. */
    private static final class ActiveContainers {
        private final ThreadLocal<List<Object>> containers = ThreadLocal.withInitial(ArrayList::new);

        List<Object> list() {
            return containers.get();
        }
    }
}
