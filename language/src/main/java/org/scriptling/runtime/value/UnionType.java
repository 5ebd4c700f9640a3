package org.scriptling.runtime.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Texts;
import org.scriptling.runtime.text.Strings;

/** A union of types, {@code int | str}: usable as second argument of {@code isinstance} and in annotations. Immutable. */
public final class UnionType extends ScriptValue {

    private final List<Object> members;

    private UnionType(List<Object> members) {
        this.members = members;
    }

    /**
     * The union of operands of {@code |}: unions are dissolved, None stands for its type, repeated members count once.
     *
     * @param operands classes, unions, generic aliases or None
     */
    @TruffleBoundary
    public static Object of(List<?> operands) {
        List<Object> members = new ArrayList<>();
        for (Object operand : operands) {
            switch (operand) {
                case UnionType union -> union.members.forEach(member -> addOnce(members, member));
                case None none -> addOnce(members, BuiltinClasses.NONE_TYPE);
                default -> addOnce(members, operand);
            }
        }
        return members.size() == 1 ? members.getFirst() : new UnionType(List.copyOf(members));
    }

    private static void addOnce(List<Object> members, Object member) {
        if (!members.contains(member)) {
            members.add(member);
        }
    }

    /** The members in order, {@code __args__}: classes and generic aliases, NoneType instead of None. */
    public List<Object> members() {
        return members;
    }

    /** The text {@code int | None} that scripts see. */
    @TruffleBoundary
    public String describe() {
        List<String> names = new ArrayList<>();
        for (Object member : members) {
            names.add(switch (member) {
                case ScriptClass type when type == BuiltinClasses.NONE_TYPE -> "None";
                case ScriptClass type -> Strings.toJava(Texts.className(type));
                default -> Texts.representationJava(member);
            });
        }
        return String.join(" | ", names);
    }

    /** Unions are equal when they have the same members, in any order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof UnionType that && new HashSet<>(members).equals(new HashSet<>(that.members));
    }

    @Override
    public int hashCode() {
        return new HashSet<>(members).hashCode();
    }
}
