package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Items;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.KeyHash;
import org.scriptling.runtime.collection.DictOperations;
import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.function.TernaryBuiltinNode;
import org.scriptling.runtime.function.UnaryBuiltinNode;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.syntax.tree.BinaryOperator;

/** Members of dict. */
public final class DictMembers {

    private DictMembers() {
    }

    /** The members. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.DICT) //
                        .constant("__new__", BuiltinConstruction.constructor("dict(cls, /, *args, **kwargs)", () -> new CreateNode(ScriptDict::new))) //
                        .constant("__init__", BuiltinConstruction.initializer(BuiltinClasses.DICT, "dict(self, iterable=..., /, **kwargs)", DictMembersFactory.InitializeNodeGen::create)) //
                        .function("clear(self, /)", arguments -> {
                            self(arguments).clear();
                            return null;
                        }) //
                        .function("copy(self, /)", arguments -> self(arguments).copy()) //
                        .classMethod("fromkeys(cls, iterable, value=None, /)", DictMembers::fromKeys) //
                        .node("get(self, key, default=None, /)", DictMembersFactory.GetNodeGen::create) //
                        .node("items(self, /)", () -> DictMembersFactory.ViewNodeGen.create(DictView.Kind.ITEMS)) //
                        .node("keys(self, /)", () -> DictMembersFactory.ViewNodeGen.create(DictView.Kind.KEYS)) //
                        .node("pop(self, key, default=..., /)", DictMembersFactory.PopNodeGen::create) //
                        .function("popitem(self, /)", DictMembers::popItem) //
                        .node("setdefault(self, key, default=None, /)", DictMembersFactory.SetDefaultNodeGen::create) //
                        .node("update(self, other=..., /, **kwargs)", DictMembersFactory.UpdateNodeGen::create) //
                        .node("values(self, /)", () -> DictMembersFactory.ViewNodeGen.create(DictView.Kind.VALUES)) //
                        .function("__setitem__(self, key, value, /)", arguments -> {
                            self(arguments).put(arguments[1], arguments[2]);
                            return null;
                        }) //
                        .function("__delitem__(self, key, /)", arguments -> {
                            Items.delete(arguments[0], arguments[1]);
                            return null;
                        }) //
                        .function("__reversed__(self, /)", arguments -> IteratorMembers.reversed(arguments[0])) //
                        .inPlace("__ior__", arguments -> {
                            DictOperations.update(self(arguments), arguments[1]);
                            return arguments[0];
                        });
        SpecialMethods.addContainer(table);
        SpecialMethods.addSubscript(table);
        SpecialMethods.addOrder(table);
        SpecialMethods.addNoHash(table);
        SpecialMethods.addRepresentation(table);
        SpecialMethods.addOperators(table, ScriptDict.class::isInstance, BinaryOperator.OR);
        return table.build();
    }

    private static ScriptDict self(Object[] arguments) {
        return (ScriptDict) arguments[0];
    }

    private static Object fromKeys(Object[] arguments) {
        if (arguments[0] == BuiltinClasses.DICT) {
            return DictOperations.fromKeys(arguments[1], arguments[2]);
        }
        Object result = Calls.call(arguments[0]);
        Iteration.forEach(arguments[1], key -> Items.set(result, key, arguments[2]));
        return result;
    }

    private static Object popItem(Object[] arguments) {
        Object[] entry = self(arguments).removeLast();
        if (entry == null) {
            throw Errors.keyErrorText("popitem(): dictionary is empty");
        }
        return new ScriptTuple(entry);
    }

    /** {@code dict.__init__}. */
    abstract static class InitializeNode extends TernaryBuiltinNode {

        @Specialization
        static Object doInitialize(ScriptDict dict, Object other, ScriptDict keywords) {
            fill(dict, other, keywords);
            return None.INSTANCE;
        }
    }

    /** {@code dict.update}. */
    abstract static class UpdateNode extends TernaryBuiltinNode {

        @Specialization
        static Object doUpdate(ScriptDict dict, Object other, ScriptDict keywords) {
            fill(dict, other, keywords);
            return None.INSTANCE;
        }
    }

    @TruffleBoundary
    private static void fill(ScriptDict dict, Object other, ScriptDict keywords) {
        if (other != SignatureText.LEFT_OUT) {
            DictOperations.update(dict, other);
        }
        if (keywords.size() > 0) {
            dict.putAll(keywords);
        }
    }

    /** {@code dict.get}. */
    @ImportStatic(KeyHash.class)
    abstract static class GetNode extends TernaryBuiltinNode {

        @Specialization(guards = "dict.isPlain()")
        static Object doText(ScriptDict dict, TruffleString key, Object otherwise, @Cached TruffleString.HashCodeNode hashCode, @Cached TruffleString.EqualNode equal) {
            Object value = dict.getText(key, KeyHash.of(key, hashCode), equal);
            return value == null ? otherwise : value;
        }

        @Specialization(guards = "dict.isPlain()")
        static Object doLong(ScriptDict dict, long key, Object otherwise) {
            Object value = dict.getLong(key, KeyHash.of(key));
            return value == null ? otherwise : value;
        }

        @Specialization(guards = {"dict.isPlain()", "key.size() == 2"})
        static Object doPair(ScriptDict dict, ScriptTuple key, Object otherwise) {
            Object value = dict.getPair(key, KeyHash.ofPair(key));
            return value == null ? otherwise : value;
        }

        @Specialization(guards = "!dict.isPlain() || isOtherKey(key)")
        static Object doGeneric(ScriptDict dict, Object key, Object otherwise) {
            Object value = dict.get(key);
            return value == null ? otherwise : value;
        }
    }

    /** {@code dict.pop}. */
    abstract static class PopNode extends TernaryBuiltinNode {

        @Specialization
        static Object doPop(ScriptDict dict, Object key, Object otherwise) {
            Object value = dict.remove(key);
            if (value != null) {
                return value;
            }
            if (otherwise == SignatureText.LEFT_OUT) {
                throw Errors.keyError(key);
            }
            return otherwise;
        }
    }

    /** {@code dict.setdefault}. */
    @ImportStatic(KeyHash.class)
    abstract static class SetDefaultNode extends TernaryBuiltinNode {

        @Specialization(guards = "dict.isPlain()")
        static Object doText(ScriptDict dict, TruffleString key, Object otherwise, @Cached TruffleString.HashCodeNode hashCode, @Cached TruffleString.EqualNode equal) {
            Object value = dict.getText(key, KeyHash.of(key, hashCode), equal);
            return value == null ? dict.putIfAbsent(key, otherwise) : value;
        }

        @Specialization(guards = "dict.isPlain()")
        static Object doLong(ScriptDict dict, long key, Object otherwise) {
            Object value = dict.getLong(key, KeyHash.of(key));
            return value == null ? dict.putIfAbsent(key, otherwise) : value;
        }

        @Specialization(guards = {"dict.isPlain()", "key.size() == 2"})
        static Object doPair(ScriptDict dict, ScriptTuple key, Object otherwise) {
            Object value = dict.getPair(key, KeyHash.ofPair(key));
            return value == null ? dict.putIfAbsent(key, otherwise) : value;
        }

        @Specialization(guards = "!dict.isPlain() || isOtherKey(key)")
        static Object doGeneric(ScriptDict dict, Object key, Object otherwise) {
            return dict.putIfAbsent(key, otherwise);
        }
    }

    /** {@code dict.keys}, {@code dict.values} and {@code dict.items}. */
    abstract static class ViewNode extends UnaryBuiltinNode {

        private final DictView.Kind kind;

        ViewNode(DictView.Kind kind) {
            this.kind = kind;
        }

        @Specialization
        Object doDict(ScriptDict dict) {
            return new DictView(dict, kind);
        }
    }
}
