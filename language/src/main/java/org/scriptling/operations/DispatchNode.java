package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.ReportPolymorphism;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.runtime.function.FunctionCode;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.function.Signature;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/**
 * Calls any callable from one call site whose arguments have a fixed form: some positional ones, then keyword arguments with
 * constant names. Caches by function, then by code (closures), then calls indirectly.
 *
 * <p>The argument array has one free place in front, into which the callee puts itself: a call with the plain positional
 * arguments of its function copies nothing. The array belongs to the callee.
 */
// Not shared: bound methods and callable instances lead to different callees.
@SuppressWarnings("truffle-sharing")
public abstract class DispatchNode extends Node {

    /** No keyword arguments. */
    public static final String[] NO_KEYWORDS = {};

    @CompilationFinal(dimensions = 1) final String[] keywords;

    protected DispatchNode(String[] keywords) {
        this.keywords = keywords;
    }

    /** A node for calls with positional arguments only. */
    @NeverDefault
    public static DispatchNode create() {
        return DispatchNodeGen.create(NO_KEYWORDS);
    }

    /** A node for calls that end in keyword arguments. */
    @NeverDefault
    public static DispatchNode create(String[] keywords) {
        return DispatchNodeGen.create(keywords);
    }

    /**
     * Calls.
     *
     * @param arguments a free place, the positional arguments, the values of the keyword arguments
     */
    public abstract Object execute(Object callee, Object[] arguments);

    @Specialization(guards = {"function == cachedFunction", "mapping != null", "count(arguments) == cachedCount"}, limit = "CALLS")
    static Object doFunction(@SuppressWarnings("unused") ScriptFunction function, Object[] arguments,
                    @Cached("function") ScriptFunction cachedFunction,
                    @Cached("count(arguments)") @SuppressWarnings("unused") int cachedCount,
                    @Cached("mapping(cachedFunction, arguments)") ArgumentMapping mapping,
                    @Cached("createDirect(cachedFunction.code())") DirectCallNode call) {
        return call.call(bind(cachedFunction, arguments, mapping));
    }

    @Specialization(guards = {"function.code() == cachedCode", "mapping != null", "count(arguments) == cachedCount"}, replaces = "doFunction", limit = "CALLS")
    static Object doCode(ScriptFunction function, Object[] arguments,
                    @Cached("function.code()") @SuppressWarnings("unused") FunctionCode cachedCode,
                    @Cached("count(arguments)") @SuppressWarnings("unused") int cachedCount,
                    @Cached("mapping(function, arguments)") ArgumentMapping mapping,
                    @Cached("createDirect(cachedCode)") DirectCallNode call) {
        return call.call(bind(function, arguments, mapping));
    }

    private static Object[] bind(ScriptFunction function, Object[] arguments, ArgumentMapping mapping) {
        Object[] bound = mapping.isIdentity() ? arguments : mapping.apply(arguments, 1, function.defaults(), 1);
        bound[0] = function;
        return bound;
    }

    // Only sites that lose their callees ask for copies of their function: each copy has to be compiled.
    @ReportPolymorphism.Megamorphic
    @Specialization(replaces = "doCode")
    Object doFunctionIndirect(ScriptFunction function, Object[] arguments, @Cached IndirectCallNode call) {
        return call.call(target(function), bindIndirect(function, arguments));
    }

    private static RootCallTarget target(ScriptFunction function) {
        RootCallTarget target = function.code().callTargetOrNull();
        return target != null ? target : translate(function);
    }

    @TruffleBoundary
    private static RootCallTarget translate(ScriptFunction function) {
        return function.code().callTarget();
    }

    private Object[] bindIndirect(ScriptFunction function, Object[] arguments) {
        Signature signature = function.code().signature();
        if (keywords.length == 0 && signature.isPlain() && arguments.length - 1 == signature.positional()) {
            arguments[0] = function;
            return arguments;
        }
        return bindSlow(function, arguments);
    }

    @TruffleBoundary
    private Object[] bindSlow(ScriptFunction function, Object[] arguments) {
        return ArgumentBinder.bind(function.code().signature(), function.defaults(), function.code().qualifiedName(), function, positional(arguments), keywords, keywordValues(arguments));
    }

    private Object[] positional(Object[] arguments) {
        return java.util.Arrays.copyOfRange(arguments, 1, arguments.length - keywords.length);
    }

    private Object[] keywordValues(Object[] arguments) {
        return java.util.Arrays.copyOfRange(arguments, arguments.length - keywords.length, arguments.length);
    }

    @Specialization(guards = {"function == cachedFunction", "mapping != null", "count(arguments) == cachedCount"}, limit = "CALLS")
    static Object doBuiltin(@SuppressWarnings("unused") BuiltinFunction function, Object[] arguments,
                    @Cached("function") BuiltinFunction cachedFunction,
                    @Cached("count(arguments)") @SuppressWarnings("unused") int cachedCount,
                    @Cached("builtinMapping(cachedFunction, arguments)") ArgumentMapping mapping,
                    @Cached("plainReceiver(cachedFunction, arguments)") Class<?> plainReceiver,
                    @Cached("cachedFunction.createNode()") BuiltinNode node) {
        Object[] bound = mapping.apply(arguments, 1, cachedFunction.defaults(), 0);
        if (cachedFunction.receiverClass() != null && !Receivers.isPlain(cachedFunction, plainReceiver, bound[0])) {
            bound[0] = Receivers.unwrap(cachedFunction, bound[0]);
        }
        return node.execute(bound);
    }

    @Specialization(replaces = "doBuiltin")
    @TruffleBoundary
    Object doBuiltinIndirect(BuiltinFunction function, Object[] arguments) {
        return Calls.callWithKeywords(function, positional(arguments), keywords, keywordValues(arguments));
    }

    @Specialization
    static Object doBoundMethod(BoundMethod method, Object[] arguments, @Cached("create(keywords)") DispatchNode next) {
        return next.execute(method.function(), withFirst(arguments, method.receiver()));
    }

    @Specialization(guards = "type == cachedType", limit = "CALLS")
    static Object doClass(@SuppressWarnings("unused") ScriptClass type, Object[] arguments,
                    @Cached("type") @SuppressWarnings("unused") ScriptClass cachedType,
                    @Cached("createInstantiate(cachedType)") InstantiateNode node) {
        return node.execute(arguments);
    }

    @Specialization(replaces = "doClass")
    @TruffleBoundary
    Object doClassIndirect(ScriptClass type, Object[] arguments) {
        return Calls.callClass(type, positional(arguments), keywords, keywordValues(arguments));
    }

    /** An instance whose class has a {@code __call__}. */
    @Specialization
    Object doObject(ScriptObject callee, Object[] arguments, @Cached("createCall()") SpecialMethodNode special, @Cached("create(keywords)") DispatchNode next) {
        Object method = special.find(callee);
        if (method instanceof ScriptFunction) {
            return next.execute(method, withFirst(arguments, callee));
        }
        return doOther(callee, arguments);
    }

    @NeverDefault
    static SpecialMethodNode createCall() {
        return SpecialMethodNode.create("__call__");
    }

    @Specialization(guards = "isOther(callee)")
    @TruffleBoundary
    Object doOther(Object callee, Object[] arguments) {
        return Calls.callWithKeywords(callee, positional(arguments), keywords, keywordValues(arguments));
    }

    static boolean isOther(Object callee) {
        return !(callee instanceof ScriptFunction) && !(callee instanceof BuiltinFunction) && !(callee instanceof BoundMethod) && !(callee instanceof ScriptClass) && !(callee instanceof ScriptObject);
    }

    /** The arguments of a call with one more in front of them, behind the free place. */
    static Object[] withFirst(Object[] arguments, Object first) {
        Object[] extended = new Object[arguments.length + 1];
        extended[1] = first;
        System.arraycopy(arguments, 1, extended, 2, arguments.length - 1);
        return extended;
    }

    static int count(Object[] arguments) {
        return arguments.length;
    }

    @TruffleBoundary
    ArgumentMapping mapping(ScriptFunction function, Object[] arguments) {
        return ArgumentMapping.create(function.code().signature(), function.defaults(), arguments.length - 1 - keywords.length, keywords);
    }

    @TruffleBoundary
    ArgumentMapping builtinMapping(BuiltinFunction function, Object[] arguments) {
        if (function.receiverClass() != null && arguments.length - keywords.length < 2) {
            return null;
        }
        return ArgumentMapping.create(function.signature(), function.defaults(), arguments.length - 1 - keywords.length, keywords);
    }

    static Class<?> plainReceiver(BuiltinFunction function, Object[] arguments) {
        return function.receiverClass() == null || arguments.length < 2 ? null : Receivers.plainClass(function, arguments[1]);
    }

    @NeverDefault
    static DirectCallNode createDirect(FunctionCode code) {
        return DirectCallNode.create(code.callTarget());
    }

    @NeverDefault
    InstantiateNode createInstantiate(ScriptClass type) {
        return new InstantiateNode(type, keywords);
    }

    static final int CALLS = CacheLimits.CALLS;
}
