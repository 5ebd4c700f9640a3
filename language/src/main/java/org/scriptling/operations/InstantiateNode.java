package org.scriptling.operations;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;
import org.scriptling.runtime.value.ScriptObject;

/**
 * Makes instances of one class. Fast for classes whose {@code __new__} is that of object: allocates, then calls {@code __init__}.
 * Builtin types with a payload call their own constructor. Anything else goes through {@link Calls#callClass}.
 */
public final class InstantiateNode extends Node {

    private final ScriptClass type;
    @CompilationFinal(dimensions = 1) private final String[] keywords;
    @CompilationFinal private Assumption layout;
    @CompilationFinal private boolean simple;
    /** Whether instances are exceptions that {@code BaseException.__new__} makes of the positional arguments. */
    @CompilationFinal private boolean exception;
    /** {@code __new__} of a builtin type, or {@code null}. */
    @CompilationFinal private BuiltinFunction builtinConstructor;
    /** {@code __init__} of list, dict and set; {@code null} for types that their constructor makes complete. */
    @CompilationFinal private BuiltinFunction builtinInitializer;
    @Child private DispatchNode construct;
    @CompilationFinal private Object objectConstructor;
    @CompilationFinal private Object objectInitializer;
    @Child private SlotReadNode initializer;
    @Child private SlotReadNode constructor;
    @Child private DispatchNode call;

    InstantiateNode(ScriptClass type, String[] keywords) {
        this.type = type;
        this.keywords = keywords;
    }

    /** Makes an instance. @param arguments a free place, then the arguments of the call */
    public Object execute(Object[] arguments) {
        if (layout == null || !Assumption.isValidAssumption(layout)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            prepare();
        }
        if (builtinConstructor != null) {
            return instantiateBuiltin(arguments);
        }
        if (type == BuiltinClasses.TYPE && arguments.length == 2 && keywords.length == 0) {
            return Types.classOf(arguments[1]);
        }
        if (exception) {
            return instantiateException(arguments);
        }
        if (!simple || constructor.execute() != objectConstructor) {
            return slow(arguments);
        }
        Object function = initializer.execute();
        if (function == objectInitializer) {
            if (arguments.length > 1) {
                return slow(arguments);
            }
            return new ScriptObject(type.instanceShape());
        }
        ScriptObject instance = new ScriptObject(type.instanceShape());
        Object result = call.execute(function, DispatchNode.withFirst(arguments, instance));
        if (result != None.INSTANCE) {
            throw notNone(result);
        }
        return instance;
    }

    private Object instantiateException(Object[] arguments) {
        if (constructor.execute() != objectConstructor) {
            return slow(arguments);
        }
        Object function = initializer.execute();
        Object[] values = new Object[arguments.length - 1 - keywords.length];
        System.arraycopy(arguments, 1, values, 0, values.length);
        ExceptionObject instance = new ExceptionObject(type.instanceShape(), new ScriptTuple(values));
        if (function != objectInitializer) {
            Object result = call.execute(function, DispatchNode.withFirst(arguments, instance));
            if (result != None.INSTANCE) {
                throw notNone(result);
            }
        }
        return instance;
    }

    /** For exceptions, {@link #objectConstructor} and {@link #objectInitializer} are those of BaseException. */
    private boolean prepareException(VariableSlot create, VariableSlot init) {
        Object baseConstructor = ExceptionClasses.BASE_EXCEPTION.ownValue("__new__");
        Object baseInitializer = ExceptionClasses.BASE_EXCEPTION.ownValue("__init__");
        if (type.layout() != Layout.EXCEPTION || create.get() != baseConstructor || !(init.get() instanceof ScriptFunction || init.get() == baseInitializer && keywords.length == 0)) {
            return false;
        }
        objectConstructor = baseConstructor;
        objectInitializer = baseInitializer;
        return true;
    }

    private Object instantiateBuiltin(Object[] arguments) {
        if (builtinInitializer == null) {
            return construct.execute(builtinConstructor, DispatchNode.withFirst(arguments, type));
        }
        // The constructor of a mutable container makes an empty one, whatever the arguments.
        Object instance = construct.execute(builtinConstructor, new Object[]{null, type});
        call.execute(builtinInitializer, DispatchNode.withFirst(arguments, instance));
        return instance;
    }

    private void prepareBuiltin() {
        if (type.layout() != Layout.PAYLOAD || !(Classes.unwrapStatic(type.lookup("__new__")) instanceof BuiltinFunction newFunction) || newFunction == Classes.objectNew()) {
            return;
        }
        Object init = type.lookup("__init__");
        boolean fillsItself = type == BuiltinClasses.LIST || type == BuiltinClasses.DICT || type == BuiltinClasses.SET;
        if (fillsItself && init instanceof BuiltinFunction initFunction) {
            builtinInitializer = initFunction;
            construct = insert(DispatchNode.create());
            call = insert(DispatchNode.create(keywords));
        } else if (init == objectInitializer) {
            construct = insert(DispatchNode.create(keywords));
        } else {
            return;
        }
        builtinConstructor = newFunction;
    }

    @TruffleBoundary
    private static RuntimeException notNone(Object result) {
        return Errors.typeError("__init__() should return None, not '%s'", Types.typeName(result));
    }

    private void prepare() {
        layout = type.layoutAssumption();
        objectConstructor = BuiltinClasses.OBJECT.ownValue("__new__");
        objectInitializer = BuiltinClasses.OBJECT.ownValue("__init__");
        if (type.isBuiltin() && type.layout() != Layout.EXCEPTION) {
            prepareBuiltin();
            return;
        }
        ScriptClass metaclass = type.metaclass();
        boolean plainCall = metaclass == null || metaclass.lookup("__call__") == BuiltinClasses.TYPE.ownValue("__call__");
        VariableSlot init = type.lookupSlot("__init__");
        VariableSlot create = type.lookupSlot("__new__");
        simple = plainCall && type.layout() == Layout.OBJECT && init != null && create != null &&
                        create.get() == BuiltinClasses.OBJECT.ownValue("__new__") &&
                        (init.get() instanceof ScriptFunction || init.get() == BuiltinClasses.OBJECT.ownValue("__init__"));
        exception = plainCall && init != null && create != null && prepareException(create, init);
        if (simple || exception) {
            initializer = insert(new SlotReadNode(init));
            constructor = insert(new SlotReadNode(create));
            call = insert(DispatchNode.create(keywords));
        }
    }

    @TruffleBoundary
    private Object slow(Object[] arguments) {
        int positional = arguments.length - keywords.length;
        return Calls.callClass(type, java.util.Arrays.copyOfRange(arguments, 1, positional), keywords, java.util.Arrays.copyOfRange(arguments, positional, arguments.length));
    }
}
