package org.scriptling.nodes.function;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.Calls;
import org.scriptling.operations.UnpackedArguments;
import org.scriptling.operations.DispatchNode;
import org.scriptling.syntax.tree.Expression.Argument.Kind;

/** {@code callee(*iterable, **mapping)}: a call whose number of arguments is known only when it happens. */
public final class UnpackingCallNode extends ExpressionNode {

    @Child private ExpressionNode callee;
    @Children private final ExpressionNode[] arguments;
    @CompilationFinal(dimensions = 1) private final Kind[] kinds;
    @CompilationFinal(dimensions = 1) private final String[] names;
    @Child private DispatchNode dispatch = DispatchNode.create();

    /** @param names the keyword for each argument of kind KEYWORD */
    public UnpackingCallNode(ExpressionNode callee, ExpressionNode[] arguments, Kind[] kinds, String[] names) {
        this.callee = callee;
        this.arguments = arguments;
        this.kinds = kinds;
        this.names = names;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object function = callee.execute(frame);
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[i] = arguments[i].execute(frame);
            if (kinds[i] == Kind.STAR) {
                values[i] = unpack(function, values[i]);
            }
        }
        if (isPositional()) {
            return dispatch.execute(function, flatten(values));
        }
        return call(function, values);
    }

    @TruffleBoundary
    private static Object unpack(Object function, Object iterable) {
        return UnpackedArguments.elements(function, iterable);
    }

    @ExplodeLoop
    private boolean isPositional() {
        for (Kind kind : kinds) {
            if (kind == Kind.KEYWORD || kind == Kind.DOUBLE_STAR) {
                return false;
            }
        }
        return true;
    }

    @TruffleBoundary
    private Object[] flatten(Object[] values) {
        List<Object> all = new ArrayList<>();
        all.add(null);
        for (int i = 0; i < values.length; i++) {
            if (kinds[i] == Kind.STAR) {
                all.addAll(java.util.Arrays.asList((Object[]) values[i]));
            } else {
                all.add(values[i]);
            }
        }
        return all.toArray();
    }

    @TruffleBoundary
    private Object call(Object function, Object[] values) {
        UnpackedArguments unpacked = UnpackedArguments.of(function, values, kinds, names);
        return Calls.callWithKeywords(function, unpacked.positional(), unpacked.names(), unpacked.values());
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.CallTag.class || super.hasTag(tag);
    }
}
