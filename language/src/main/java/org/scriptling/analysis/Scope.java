package org.scriptling.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of one block of source text and where each of them lives (language.md 8.4).
 *
 * <p>A scope is made by {@link ScopeAnalysis}. Comprehensions other than generator expressions have a scope of their own but
 * no frame: their names live in the frame of the nearest enclosing scope that {@linkplain #ownsFrame() owns one}, as in
 * PEP 709. The same goes for the scope of type parameters, which stands between a generic function, class or type alias
 * and the scope that defines it.
 *
 * <p>All methods take and give identifiers after private-name {@linkplain #mangle mangling}.
 */
public final class Scope {

    /** What block a scope belongs to. */
    public enum Kind {
        /** A file, inline code or a REPL entry. */
        MODULE,
        /** A function or lambda, or the value of a type alias, which is evaluated when it is first asked for. */
        FUNCTION,
        /** A class body. */
        CLASS,
        /** A list, set or dict comprehension: runs in the frame of the enclosing scope. */
        COMPREHENSION,
        /** A generator expression: a function without parameters but for its first iterable. */
        GENERATOR_EXPRESSION,
        /**
         * The type parameters of a generic function, class or type alias (PEP 695). Annotations, class arguments and the
         * bounds of the parameters are evaluated in it, decorators and default values are not. Runs in the frame of the
         * enclosing scope, which must create the type parameters before anything else is evaluated.
         */
        TYPE_PARAMETERS
    }

    /** Where a name is found at run time. */
    public enum Location {
        /** A frame slot of the owning frame. */
        LOCAL,
        /** Bound in this scope and captured by a nested function: a cell kept in a frame slot. */
        CELL,
        /** Bound in an enclosing function: a cell taken from the function object. */
        FREE,
        /** Declared {@code global}, or bound nowhere in the enclosing functions: module slot, then builtins. */
        GLOBAL,
        /** In a class body: the namespace of the class, then as {@link #GLOBAL}. */
        CLASS_NAME,
        /** In a class body: the namespace of the class, then the cell of an enclosing function. */
        CLASS_NAME_OR_FREE
    }

    /** The name of the cell through which methods reach their class. */
    public static final String CLASS_CELL = "__class__";

    private final Kind kind;
    private final String name;
    private final Scope parent;
    /** Stripped name of the innermost class around, or {@code null}: the prefix of private names. */
    private final String privatePrefix;
    private final Map<String, Location> locations = new LinkedHashMap<>();
    private final Set<String> bindings = new LinkedHashSet<>();
    private final Set<String> freeNames = new LinkedHashSet<>();
    private final List<String> parameterNames = new ArrayList<>();
    private final List<Scope> inlineScopes = new ArrayList<>();
    private boolean generator;
    private boolean needsClassCell;
    private boolean usesLocalsCall;

    Scope(Kind kind, String name, Scope parent) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        this.privatePrefix = kind == Kind.CLASS ? stripUnderscores(name) : parent == null ? null : parent.privatePrefix;
        if (!ownsFrame()) {
            frameOwner().inlineScopes.add(this);
        }
    }

    public Kind kind() {
        return kind;
    }

    /** Name of the function or class; {@code <module>}, {@code <lambda>}, {@code <listcomp>}, {@code <genexpr>} otherwise. */
    public String name() {
        return name;
    }

    /** The enclosing scope, or {@code null} for a module. */
    public Scope parent() {
        return parent;
    }

    /** Whether code of this scope runs in a frame of its own. Only comprehensions and type parameters do not. */
    public boolean ownsFrame() {
        return kind != Kind.COMPREHENSION && kind != Kind.TYPE_PARAMETERS;
    }

    /** The nearest scope that owns a frame: this one or an enclosing one. */
    public Scope frameOwner() {
        Scope scope = this;
        while (!scope.ownsFrame()) {
            scope = scope.parent;
        }
        return scope;
    }

    /**
     * The scopes without a frame of their own whose names live in this scope's frame, outer before inner, in source order.
     * Together with this scope's {@link #bindings()} their bindings make up the slots of the frame. Empty for scopes that
     * own no frame.
     */
    public List<Scope> inlineScopes() {
        return Collections.unmodifiableList(inlineScopes);
    }

    /**
     * Where {@code identifier}, used in this scope, is found. For a name of an enclosing scope that shares this scope's
     * frame (a comprehension reading a local of its function) this is {@link Location#LOCAL} or {@link Location#CELL}, and
     * {@link #bindingScope} tells whose slot it is. A comprehension in a class body never has one of the class locations,
     * because it does not see the names of the class; the scope of type parameters in a class body does see them.
     */
    public Location location(String identifier) {
        Location location = locations.get(identifier);
        return location == null ? Location.GLOBAL : location;
    }

    /**
     * Where a function made by code of this scope finds the cell for one of its {@link #freeNames()}.
     *
     * @return {@link Location#CELL} for a cell in this frame (whose slot is that of {@link #bindingScope}, and for
     *         {@link #CLASS_CELL} in a class body the class's own cell), or {@link Location#FREE} for a cell of this scope's
     *         own function object
     */
    public Location captureLocation(String identifier) {
        Scope owner = frameOwner();
        if (owner.kind == Kind.CLASS && owner.needsClassCell && identifier.equals(CLASS_CELL)) {
            return Location.CELL;
        }
        return location(identifier) == Location.CELL ? Location.CELL : Location.FREE;
    }

    /**
     * The scope whose slot holds {@code identifier} when its location is LOCAL or CELL: this scope, or, for
     * comprehensions, an enclosing one with the same frame owner.
     */
    public Scope bindingScope(String identifier) {
        Scope scope = this;
        while (!scope.bindings.contains(identifier) && !scope.ownsFrame()) {
            scope = scope.parent;
        }
        return scope;
    }

    /**
     * Names bound in this very scope: they need a slot, or a cell in a slot. In order of first appearance, parameters
     * first. In a module and in a class body these are the names of module and class.
     */
    public Set<String> bindings() {
        return Collections.unmodifiableSet(bindings);
    }

    /**
     * Names whose cells this scope's function object must carry, in order. Only for scopes that own a frame; those of
     * nested comprehensions and of functions nested deeper are included. Contains {@code __class__} when a method uses
     * {@code super()} or {@code __class__}.
     */
    public Set<String> freeNames() {
        return Collections.unmodifiableSet(freeNames);
    }

    /** Parameter names in the order of {@code Parameters.list()}; empty for scopes that are no functions. */
    public List<String> parameterNames() {
        return Collections.unmodifiableList(parameterNames);
    }

    /** Whether the function contains {@code yield}; always true for generator expressions. */
    public boolean isGenerator() {
        return generator;
    }

    /** For class scopes: whether a method needs the {@code __class__} cell, because it names it or {@code super}. */
    public boolean needsClassCell() {
        return needsClassCell;
    }

    /**
     * Whether code in this frame calls {@code locals()}, {@code vars()} or {@code dir()} by name and without arguments, so
     * that the values of its variables must be reachable by name. Set on the scope that owns the frame.
     */
    public boolean usesLocalsCall() {
        return usesLocalsCall;
    }

    /**
     * The name that {@code identifier} stands for in this scope: inside a class, {@code __x} means {@code _Class__x}, unless
     * it ends with two underscores, is dotted, or the class name has only underscores. Applies to variables, attributes,
     * parameters and names bound by imports, not to keywords of calls.
     */
    public String mangle(String identifier) {
        if (privatePrefix == null || privatePrefix.isEmpty() || !identifier.startsWith("__") || identifier.endsWith("__") || identifier.indexOf('.') >= 0) {
            return identifier;
        }
        return "_" + privatePrefix + identifier;
    }

    private static String stripUnderscores(String className) {
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        return className.substring(start);
    }

    void locate(String identifier, Location location) {
        locations.put(identifier, location);
    }

    void addBinding(String identifier) {
        bindings.add(identifier);
    }

    void addFreeName(String identifier) {
        freeNames.add(identifier);
    }

    void addParameter(String identifier) {
        parameterNames.add(identifier);
    }

    void setGenerator() {
        generator = true;
    }

    void setNeedsClassCell() {
        needsClassCell = true;
    }

    void setUsesLocalsCall() {
        frameOwner().usesLocalsCall = true;
    }
}
