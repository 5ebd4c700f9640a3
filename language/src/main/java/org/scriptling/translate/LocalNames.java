package org.scriptling.translate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.scriptling.analysis.Scope;
import org.scriptling.nodes.ExpressionNode;

/** The variables that {@code locals()} shows in a function: its own and those it captures. */
final class LocalNames {

    private LocalNames() {
    }

    static String[] of(Unit unit) {
        Scope owner = unit.scope().frameOwner();
        if (owner.kind() == Scope.Kind.MODULE || owner.kind() == Scope.Kind.CLASS) {
            return new String[0];
        }
        Set<String> names = new LinkedHashSet<>(owner.bindings());
        names.addAll(owner.freeNames());
        names.remove(Scope.CLASS_CELL);
        return names.toArray(String[]::new);
    }

    static ExpressionNode[] reads(Unit unit) {
        List<ExpressionNode> reads = new ArrayList<>();
        VariableTranslator owner = new VariableTranslator(unit.inside(unit.scope().frameOwner()));
        for (String name : of(unit)) {
            reads.add(owner.read(name));
        }
        return reads.toArray(ExpressionNode[]::new);
    }
}
