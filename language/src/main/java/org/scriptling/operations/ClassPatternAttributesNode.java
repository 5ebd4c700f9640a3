package org.scriptling.operations;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.runtime.value.ScriptClass;

/**
 * The attributes that one class pattern looks at (PEP 634). Which names the positional patterns stand for is found out once for
 * the class; another class at the same pattern, or changes of the class, make it ask each time.
 */
public final class ClassPatternAttributesNode extends Node {

    private final int positional;
    @CompilationFinal(dimensions = 1) private final String[] keywords;
    @Child private InstanceTestNode instanceTest = InstanceTestNode.create();
    @CompilationFinal private ScriptClass cachedType;
    @CompilationFinal private Assumption layout;
    /** {@code __match_args__} of the class, if it has them, and what they were when the names were found out. */
    @Child private SlotReadNode matchArguments;
    @CompilationFinal private Object cachedMatchArguments;
    /** What the attributes of the class pattern are read with; {@code null} stands for the subject itself. */
    @Children private GetAttributeNode[] reads;
    @CompilationFinal private boolean changing;

    /**
     * @param positional number of positional patterns
     * @param keywords attributes of the keyword patterns
     */
    public ClassPatternAttributesNode(int positional, String[] keywords) {
        this.positional = positional;
        this.keywords = keywords;
    }

    /**
     * The attributes, those of the positional patterns first, or {@code null} when the subject is no instance or lacks one.
     *
     * @throws ScriptException TypeError when {@code type} is no class or has too few positional attributes
     */
    public Object[] executeOrNull(Object subject, Object type) {
        if (!(type instanceof ScriptClass expected)) {
            throw Patterns.notClass();
        }
        if (!instanceTest.execute(subject, expected)) {
            return null;
        }
        if (changing) {
            return Patterns.classAttributesOrNull(subject, expected, positional, keywords);
        }
        if (expected != cachedType || !Assumption.isValidAssumption(layout) || matchArguments != null && matchArguments.execute() != cachedMatchArguments) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (!prepare(expected)) {
                return Patterns.classAttributesOrNull(subject, expected, positional, keywords);
            }
        }
        return read(subject);
    }

    @ExplodeLoop
    private Object[] read(Object subject) {
        Object[] values = new Object[positional + keywords.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = reads[i] == null ? subject : reads[i].execute(subject);
            }
        } catch (ScriptException exception) {
            if (exception.exception().scriptClass().isSubclassOf(ExceptionClasses.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw exception;
        }
        return values;
    }

    /** Looks at the class. @return false when it is another one than the last time */
    private boolean prepare(ScriptClass type) {
        if (cachedType != null) {
            changing = true;
            return false;
        }
        Assumption current = type.layoutAssumption();
        VariableSlot slot = type.lookupSlot("__match_args__");
        if (slot != null) {
            matchArguments = insert(new SlotReadNode(slot));
            cachedMatchArguments = slot.get();
        }
        String[] names = Patterns.positionalNames(type, positional, keywords);
        GetAttributeNode[] created = new GetAttributeNode[positional + keywords.length];
        for (int i = 0; i < created.length; i++) {
            String name = i < positional ? names[i] : keywords[i - positional];
            created[i] = name == null ? null : insert(GetAttributeNode.create(name.intern()));
        }
        reads = created;
        layout = current;
        cachedType = type;
        return true;
    }
}
