package org.scriptling.analysis;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Statement;

/** {@code except:} that does not raise anything again: it also swallows {@code SystemExit} and {@code KeyboardInterrupt}. */
final class BareExceptRule extends LintRule {

    BareExceptRule() {
        super("lint/bare-except", Diagnostic.Severity.INFO);
    }

    @Override
    void visitHandler(Statement.Try.Handler handler) {
        if (handler.type() == null) {
            var raises = new RaiseFinder();
            raises.visitAll(handler.body());
            if (!raises.found) {
                report(handler.span(), "bare 'except' also catches SystemExit and KeyboardInterrupt");
            }
        }
        super.visitHandler(handler);
    }

    private static final class RaiseFinder extends TreeVisitor {

        private boolean found;

        @Override
        void visit(Statement statement) {
            found |= statement instanceof Statement.Raise;
            visitChildren(statement);
        }

        @Override
        void visit(Expression expression) {
            // Expressions hold no statements.
        }
    }
}
