package org.scriptling.analysis;

import java.util.List;
import java.util.function.Supplier;

/** The table of all lint rules. */
final class LintRules {

    private static final List<Supplier<LintRule>> TABLE = List.of(
                    UndefinedNameRule::new,
                    UnusedImportRule::new,
                    UnusedVariableRule::new,
                    RedefinitionRule::new,
                    UnreachableCodeRule::new,
                    DuplicateKeyRule::new,
                    LiteralIdentityRule::new,
                    SelfAssignmentRule::new,
                    AssertTupleRule::new,
                    MutableDefaultRule::new,
                    PlainFormattedStringRule::new,
                    NoneComparisonRule::new,
                    BareExceptRule::new);

    private LintRules() {
    }

    /** A fresh object of every rule, for one text. */
    static List<LintRule> create() {
        return TABLE.stream().map(Supplier::get).toList();
    }
}
