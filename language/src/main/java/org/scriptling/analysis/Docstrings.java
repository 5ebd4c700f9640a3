package org.scriptling.analysis;

import java.util.List;

import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Statement;

/** Finds the documentation of functions, classes and modules. */
public final class Docstrings {

    private Docstrings() {
    }

    /**
     * The text of a body's first statement when that is a plain text literal.
     *
     * @return the docstring, or {@code null}
     */
    public static String of(List<Statement> body) {
        return !body.isEmpty() && body.getFirst() instanceof Statement.ExpressionStatement(Expression.StringLiteral(String text, _), _) ? text : null;
    }
}
