package org.scriptling.runtime.function;

import java.util.function.Supplier;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;

import org.scriptling.runtime.value.ScriptClass;

/**
 * A function of the language or of a library: a method of a builtin type, a builtin function, or a function of a module. Immutable
 * but for what is computed on first use.
 */
public final class BuiltinFunction extends CallableValue {

    private final String name;
    private final String signatureText;
    private final Supplier<BuiltinNode> nodeFactory;
    private final ScriptClass receiverClass;
    private final String documentation;
    private final String moduleName;
    @CompilationFinal private Signature signature;
    @CompilationFinal(dimensions = 1) private Object[] defaults;
    private volatile RootCallTarget callTarget;

    /**
     * @param signatureText name and parameters in the syntax of {@code def}
     * @param nodeFactory makes the node that does the work
     * @param receiverClass the class whose method this is, or {@code null} for a plain function
     * @param moduleName {@code __module__}: name of the library, or {@code "builtins"}
     */
    public BuiltinFunction(String signatureText, Supplier<BuiltinNode> nodeFactory, ScriptClass receiverClass, String moduleName, String documentation) {
        int parenthesis = signatureText.indexOf('(');
        this.name = signatureText.substring(0, parenthesis).intern();
        this.signatureText = signatureText;
        this.nodeFactory = nodeFactory;
        this.receiverClass = receiverClass;
        this.moduleName = moduleName;
        this.documentation = documentation;
    }

    @Override
    public String name() {
        return name;
    }

    /** The name with which error messages call the function: {@code append} or {@code list.append}. */
    public String qualifiedName() {
        return receiverClass == null ? name : receiverClass.name() + "." + name;
    }

    /** The name with which errors about the number of arguments call the function; constructors go by the name of their type. */
    public String displayName() {
        return receiverClass == null || name.equals(receiverClass.name()) ? name : qualifiedName();
    }

    public String signatureText() {
        return signatureText;
    }

    /** The class whose method this is, or {@code null}. */
    public ScriptClass receiverClass() {
        return receiverClass;
    }

    public String moduleName() {
        return moduleName;
    }

    /** The text that {@code help} shows, or {@code null}. */
    public String documentation() {
        return documentation;
    }

    /** The parameters, read from the signature text on first use. */
    public Signature signature() {
        if (signature == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            readSignature();
        }
        return signature;
    }

    /** For each parameter its default value, or {@code null} when it is required. The array must not be changed. */
    public Object[] defaults() {
        signature();
        return defaults;
    }

    private synchronized void readSignature() {
        if (signature == null) {
            SignatureText parsed = SignatureText.parse(signatureText);
            defaults = parsed.defaults();
            signature = parsed.signature();
        }
    }

    /** A fresh node for a call site. */
    public BuiltinNode createNode() {
        return nodeFactory.get();
    }

    /** The call target for calls from Java code and from call sites that call many builtins. Its arguments are bound ones. */
    public RootCallTarget callTarget() {
        RootCallTarget target = callTarget;
        if (target == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            target = makeCallTarget();
        }
        return target;
    }

    private synchronized RootCallTarget makeCallTarget() {
        if (callTarget == null) {
            callTarget = new BuiltinRootNode(this).getCallTarget();
        }
        return callTarget;
    }

    /** Wraps the node of a builtin. It belongs to no language instance because builtin types are the same in every context. */
    private static final class BuiltinRootNode extends RootNode {
        private final String qualifiedName;
        @Child private BuiltinNode node;

        BuiltinRootNode(BuiltinFunction function) {
            super(null);
            this.qualifiedName = function.qualifiedName();
            this.node = insert(function.createNode());
        }

        @Override
        public Object execute(VirtualFrame frame) {
            return node.execute(frame.getArguments());
        }

        @Override
        public String getName() {
            return qualifiedName;
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }
}
