package org.scriptling.operations;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;
import org.scriptling.runtime.value.ScriptObject;

/**
 * Makes instances of one class. Fast for classes whose {@code __new__} is that of object: allocates, then calls {@code __init__}.
 * Anything else goes through {@link Calls#callClass}.
 */
public final class InstantiateNode extends Node {

    private final ScriptClass type;
    @CompilationFinal(dimensions = 1) private final String[] keywords;
    @CompilationFinal private Assumption layout;
    @CompilationFinal private boolean simple;
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
        Object[] extended = new Object[arguments.length + 1];
        extended[1] = instance;
        System.arraycopy(arguments, 1, extended, 2, arguments.length - 1);
        Object result = call.execute(function, extended);
        if (result != None.INSTANCE) {
            throw notNone(result);
        }
        return instance;
    }

    @TruffleBoundary
    private static RuntimeException notNone(Object result) {
        return Errors.typeError("__init__() should return None, not '%s'", Types.typeName(result));
    }

    private void prepare() {
        layout = type.layoutAssumption();
        objectConstructor = BuiltinClasses.OBJECT.ownValue("__new__");
        objectInitializer = BuiltinClasses.OBJECT.ownValue("__init__");
        ScriptClass metaclass = type.metaclass();
        boolean plainCall = metaclass == null || metaclass.lookup("__call__") == BuiltinClasses.TYPE.ownValue("__call__");
        VariableSlot init = type.lookupSlot("__init__");
        VariableSlot create = type.lookupSlot("__new__");
        simple = plainCall && type.layout() == Layout.OBJECT && !type.isBuiltin() && init != null && create != null &&
                        create.get() == BuiltinClasses.OBJECT.ownValue("__new__") &&
                        (init.get() instanceof org.scriptling.runtime.function.ScriptFunction || init.get() == BuiltinClasses.OBJECT.ownValue("__init__"));
        if (simple) {
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
