package org.scriptling.analysis;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.syntax.Span;

/** What one block does with one name. */
final class Symbol {

    /** The form in which a name is bound. */
    enum BindingForm {
        PARAMETER,
        TYPE_PARAMETER,
        /** {@code name = value} and {@code name := value}. */
        ASSIGNMENT,
        /** A name inside a tuple or list target, or the target of {@code for}, {@code with} or a comprehension. */
        UNPACKING,
        AUGMENTED_ASSIGNMENT,
        /** {@code name: annotation} without a value. */
        ANNOTATION,
        IMPORT,
        FUNCTION,
        CLASS,
        TYPE_ALIAS,
        EXCEPTION,
        PATTERN,
        DELETE
    }

    /** One place where the name is bound. */
    record Binding(BindingForm form, Span span) {
    }

    private final List<Binding> bindings = new ArrayList<>(2);
    private final List<Span> reads = new ArrayList<>(2);
    private boolean parameter;
    private boolean bound;
    private boolean annotated;
    private boolean iterationVariable;
    private boolean namedTarget;
    private boolean captured;
    private Span globalDeclaration;
    private Span nonlocalDeclaration;

    void bind(BindingForm form, Span span) {
        bindings.add(new Binding(form, span));
        bound = true;
        parameter |= form == BindingForm.PARAMETER;
    }

    void read(Span span) {
        reads.add(span);
    }

    void markAnnotated() {
        annotated = true;
    }

    void markIterationVariable() {
        iterationVariable = true;
    }

    /** A comprehension binds this name in an enclosing block with {@code :=}. */
    void markNamedTarget() {
        namedTarget = true;
    }

    void markCaptured() {
        captured = true;
    }

    void declareGlobal(Span span) {
        globalDeclaration = span;
    }

    void declareNonlocal(Span span) {
        nonlocalDeclaration = span;
    }

    List<Binding> bindings() {
        return bindings;
    }

    List<Span> reads() {
        return reads;
    }

    boolean isParameter() {
        return parameter;
    }

    /** Whether the block binds the name as its own, not as a declared global or nonlocal one. */
    boolean isOwnBinding() {
        return bound && globalDeclaration == null && nonlocalDeclaration == null;
    }

    boolean isBound() {
        return bound;
    }

    /** Whether anything but an import binds the name. Python lets a {@code global} stand behind an import. */
    boolean isAssigned() {
        return bindings.stream().anyMatch(binding -> binding.form() != BindingForm.IMPORT);
    }

    boolean isRead() {
        return !reads.isEmpty();
    }

    boolean isAnnotated() {
        return annotated;
    }

    boolean isIterationVariable() {
        return iterationVariable;
    }

    boolean isNamedTarget() {
        return namedTarget;
    }

    boolean isCaptured() {
        return captured;
    }

    /** Where {@code global} declares the name, or {@code null}. */
    Span globalDeclaration() {
        return globalDeclaration;
    }

    /** Where {@code nonlocal} declares the name, or {@code null}. */
    Span nonlocalDeclaration() {
        return nonlocalDeclaration;
    }
}
