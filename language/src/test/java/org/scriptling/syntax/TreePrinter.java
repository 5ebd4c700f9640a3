package org.scriptling.syntax;

import java.util.List;

import org.scriptling.syntax.tree.Alias;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.ModuleTree;
import org.scriptling.syntax.tree.Parameters;
import org.scriptling.syntax.tree.Pattern;
import org.scriptling.syntax.tree.Statement;

/** Writes syntax trees as compact symbolic expressions, one line per module, so that tests can compare them as text. */
final class TreePrinter {

    private final StringBuilder out = new StringBuilder();

    private TreePrinter() {
    }

    static String print(ModuleTree tree) {
        var printer = new TreePrinter();
        String separator = "";
        for (Statement statement : tree.body()) {
            printer.out.append(separator);
            printer.statement(statement);
            separator = " ";
        }
        return printer.out.toString();
    }

    static String print(Expression expression) {
        var printer = new TreePrinter();
        printer.expression(expression);
        return printer.out.toString();
    }

    // ---- building blocks ---------------------------------------------------------------------------------------------------

    /** Writes {@code (head items...)}; items are trees, texts, or {@code null} for a missing tree. */
    private void form(String head, Object... items) {
        out.append('(').append(head);
        for (Object item : items) {
            out.append(' ');
            item(item);
        }
        out.append(')');
    }

    private void item(Object item) {
        switch (item) {
            case null -> out.append('_');
            case Expression expression -> expression(expression);
            case Statement statement -> statement(statement);
            case Pattern pattern -> pattern(pattern);
            case List<?> list -> {
                out.append('[');
                for (int i = 0; i < list.size(); i++) {
                    if (i > 0) {
                        out.append(' ');
                    }
                    item(list.get(i));
                }
                out.append(']');
            }
            case Parameters parameters -> item(parameters.list());
            case Parameters.Parameter parameter -> parameter(parameter);
            case Statement.TypeParameter parameter -> {
                out.append("*".repeat(parameter.stars())).append(parameter.name());
                suffix(":", parameter.bound());
            }
            case Expression.Argument argument -> argument(argument);
            case Expression.ComprehensionClause clause -> form("for", clause.target(), clause.iterable(), clause.conditions());
            case Expression.DictDisplay.Item entry -> {
                if (entry.key() == null) {
                    out.append("**");
                } else {
                    expression(entry.key());
                    out.append(':');
                }
                expression(entry.value());
            }
            case Alias alias -> out.append(alias.name()).append(alias.asName() == null ? "" : "=" + alias.asName());
            case Statement.Try.Handler handler -> form("except", handler.type(), handler.name(), handler.body());
            case Statement.With.Item with -> form("item", with.manager(), with.target());
            case Statement.Match.Case branch -> form("case", branch.pattern(), branch.guard(), branch.body());
            case Pattern.Mapping.Entry entry -> {
                expression(entry.key());
                out.append(':');
                pattern(entry.pattern());
            }
            case Pattern.ClassPattern.Keyword keyword -> {
                out.append(keyword.name()).append('=');
                pattern(keyword.pattern());
            }
            case Expression.FormattedString.Text text -> quote(text.value());
            case Expression.FormattedString.Field field ->
                form("field", field.value(), field.conversion() == 0 ? null : "!" + field.conversion(), field.specification());
            default -> out.append(item);
        }
    }

    private void suffix(String separator, Expression expression) {
        if (expression != null) {
            out.append(separator);
            expression(expression);
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private void parameter(Parameters.Parameter parameter) {
        out.append(switch (parameter.kind()) {
            case POSITIONAL_ONLY -> "/";
            case POSITIONAL_OR_KEYWORD -> "";
            case VAR_POSITIONAL -> "*";
            case KEYWORD_ONLY -> "!";
            case VAR_KEYWORD -> "**";
        }).append(parameter.name());
        suffix(":", parameter.annotation());
        suffix("=", parameter.defaultValue());
    }

    private void argument(Expression.Argument argument) {
        out.append(switch (argument.kind()) {
            case POSITIONAL -> "";
            case KEYWORD -> argument.keyword() + "=";
            case STAR -> "*";
            case DOUBLE_STAR -> "**";
        });
        expression(argument.value());
    }

    // ---- statements --------------------------------------------------------------------------------------------------------

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.ExpressionStatement node -> form("expr", node.expression());
            case Statement.Assign node -> form("=", node.targets(), node.value());
            case Statement.AugmentedAssign node -> form(node.operator().symbol() + "=", node.target(), node.value());
            case Statement.AnnotatedAssign node ->
                form(node.parenthesised() ? "annotate()" : "annotate", node.target(), node.annotation(), node.value());
            case Statement.Delete node -> form("del", node.targets());
            case Statement.Pass _ -> out.append("(pass)");
            case Statement.Break _ -> out.append("(break)");
            case Statement.Continue _ -> out.append("(continue)");
            case Statement.Return node -> form("return", node.value());
            case Statement.Raise node -> form("raise", node.exception(), node.cause());
            case Statement.Assert node -> form("assert", node.test(), node.message());
            case Statement.Global node -> form("global", node.names());
            case Statement.Nonlocal node -> form("nonlocal", node.names());
            case Statement.Import node -> form("import", node.modules());
            case Statement.ImportFrom node -> form("from", ".".repeat(node.level()) + node.module(), node.star() ? "*" : node.names());
            case Statement.If node -> form("if", node.test(), node.body(), node.alternative());
            case Statement.While node -> form("while", node.test(), node.body(), node.alternative());
            case Statement.For node -> form("for", node.target(), node.iterable(), node.body(), node.alternative());
            case Statement.Try node -> form(node.group() ? "try*" : "try", node.body(), node.handlers(), node.alternative(), node.finalizer());
            case Statement.With node -> form("with", node.items(), node.body());
            case Statement.FunctionDefinition node ->
                form("def", node.name(), node.typeParameters(), node.parameters(), node.returns(), node.decorators(), node.body());
            case Statement.ClassDefinition node ->
                form("class", node.name(), node.typeParameters(), node.arguments(), node.decorators(), node.body());
            case Statement.Match node -> form("match", node.subject(), node.cases());
            case Statement.TypeAlias node -> form("type", node.name(), node.typeParameters(), node.value());
            case Statement.ErrorStatement _ -> out.append("(error)");
        }
    }

    // ---- expressions -------------------------------------------------------------------------------------------------------

    private void expression(Expression expression) {
        switch (expression) {
            case Expression.Name node -> out.append(node.identifier());
            case Expression.IntegerLiteral node -> out.append(node.value());
            case Expression.FloatLiteral node -> out.append(node.value());
            case Expression.StringLiteral node -> quote(node.value());
            case Expression.BytesLiteral node -> {
                out.append('b');
                quote(new String(node.value(), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            case Expression.BooleanLiteral node -> out.append(node.value() ? "True" : "False");
            case Expression.NoneLiteral _ -> out.append("None");
            case Expression.EllipsisLiteral _ -> out.append("...");
            case Expression.FormattedString node -> form("f", node.parts().toArray());
            case Expression.ListDisplay node -> form("list", node.elements().toArray());
            case Expression.TupleDisplay node -> form("tuple", node.elements().toArray());
            case Expression.SetDisplay node -> form("set", node.elements().toArray());
            case Expression.DictDisplay node -> form("dict", node.items().toArray());
            case Expression.Starred node -> form("star", node.value());
            case Expression.Unary node -> form("unary" + node.operator().symbol(), node.operand());
            case Expression.Binary node -> form(node.operator().symbol(), node.left(), node.right());
            case Expression.Logical node -> form(node.operator().name().toLowerCase(java.util.Locale.ROOT), node.left(), node.right());
            case Expression.Comparison node -> comparison(node);
            case Expression.Conditional node -> form("?", node.test(), node.consequent(), node.alternative());
            case Expression.Lambda node -> form("lambda", node.parameters(), node.body());
            case Expression.Named node -> form(":=", node.target(), node.value());
            case Expression.Call node -> form("call", node.callee(), node.arguments());
            case Expression.Attribute node -> form(".", node.object(), node.name());
            case Expression.Subscript node -> form("at", node.object(), node.index());
            case Expression.Slice node -> form("slice", node.lower(), node.upper(), node.step());
            case Expression.ListComprehension node -> form("listcomp", node.element(), node.clauses());
            case Expression.SetComprehension node -> form("setcomp", node.element(), node.clauses());
            case Expression.DictComprehension node -> form("dictcomp", node.key(), node.value(), node.clauses());
            case Expression.GeneratorExpression node -> form("genexp", node.element(), node.clauses());
            case Expression.Yield node -> form("yield", node.value());
            case Expression.YieldFrom node -> form("yieldfrom", node.value());
            case Expression.ErrorExpression _ -> out.append("(error)");
        }
    }

    private void comparison(Expression.Comparison node) {
        out.append("(cmp ");
        expression(node.first());
        for (int i = 0; i < node.operands().size(); i++) {
            out.append(' ').append(node.operators().get(i).symbol()).append(' ');
            expression(node.operands().get(i));
        }
        out.append(')');
    }

    // ---- patterns ----------------------------------------------------------------------------------------------------------

    private void pattern(Pattern pattern) {
        switch (pattern) {
            case Pattern.Value node -> form("value", node.value());
            case Pattern.Capture node -> out.append(node.name());
            case Pattern.Wildcard _ -> out.append('_');
            case Pattern.Star node -> out.append('*').append(node.name() == null ? "_" : node.name());
            case Pattern.Sequence node -> form("seq", node.elements().toArray());
            case Pattern.Mapping node -> form("map", node.entries(), node.rest());
            case Pattern.ClassPattern node -> form("cls", node.type(), node.positional(), node.keywords());
            case Pattern.Or node -> form("or", node.alternatives().toArray());
            case Pattern.As node -> form("as", node.pattern(), node.name());
        }
    }
}
