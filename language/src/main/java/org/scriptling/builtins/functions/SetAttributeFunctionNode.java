package org.scriptling.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.SetAttributeNode;
import org.scriptling.operations.Types;
import org.scriptling.runtime.function.TernaryBuiltinNode;
import org.scriptling.runtime.value.None;

/**
 * {@code setattr}, and {@code object.__setattr__}, which frozen data classes fill their instances with: quick for a name that is
 * always the same at the call site.
 */
public abstract class SetAttributeFunctionNode extends TernaryBuiltinNode {

    private final boolean hooks;

    protected SetAttributeFunctionNode(boolean hooks) {
        this.hooks = hooks;
    }

    /** @param hooks whether {@code __setattr__} of the object's class is asked */
    public static SetAttributeFunctionNode create(boolean hooks) {
        return SetAttributeFunctionNodeGen.create(hooks);
    }

    @Specialization(guards = "name == cachedName", limit = "2")
    static Object doCached(Object object, @SuppressWarnings("unused") TruffleString name, Object value, @SuppressWarnings("unused") @Cached("name") TruffleString cachedName,
                    @Cached("createAttribute(cachedName)") SetAttributeNode attribute) {
        attribute.execute(object, value);
        return None.INSTANCE;
    }

    @NeverDefault
    final SetAttributeNode createAttribute(TruffleString name) {
        String checked = AttributeNames.checked(name);
        return hooks ? SetAttributeNode.create(checked) : SetAttributeNode.createWithoutHook(checked);
    }

    @Specialization(replaces = "doCached")
    @TruffleBoundary
    final Object doGeneric(Object object, Object name, Object value) {
        if (hooks) {
            Attributes.set(object, AttributeNames.checked(name), value);
        } else {
            Attributes.setWithoutHook(object, Types.classOf(object), AttributeNames.checked(name), value);
        }
        return None.INSTANCE;
    }
}
