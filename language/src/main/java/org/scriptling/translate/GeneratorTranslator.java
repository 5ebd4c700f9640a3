package org.scriptling.translate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.exception.HandlerNode;
import org.scriptling.nodes.expression.ConstantNode;
import org.scriptling.nodes.expression.EqualNodeGen;
import org.scriptling.nodes.expression.NotNode;
import org.scriptling.nodes.expression.TruthValueNode;
import org.scriptling.nodes.generator.ResumableFinallyNode;
import org.scriptling.nodes.generator.ResumableForNode;
import org.scriptling.nodes.generator.ResumableIfNode;
import org.scriptling.nodes.generator.ResumableTryNode;
import org.scriptling.nodes.generator.ResumableWhileNode;
import org.scriptling.nodes.generator.ResumableWithNode;
import org.scriptling.nodes.generator.YieldFromNode;
import org.scriptling.nodes.generator.YieldNode;
import org.scriptling.nodes.variable.WriteLocalNode;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Expression.ComprehensionClause;
import org.scriptling.syntax.tree.LogicalOperator;
import org.scriptling.syntax.tree.Statement;

/**
 * Translates the statements of generators that contain a {@code yield}. A {@code yield} inside an expression is moved out in front of
 * the statement: parts that are evaluated before it go into temporary slots, and so does what it gives.
 */
final class GeneratorTranslator {

    private final Unit unit;

    GeneratorTranslator(Unit unit) {
        this.unit = unit;
    }

    private StatementSequence sequence() {
        return new StatementSequence(unit.frame());
    }

    private int nextPoint() {
        return unit.frame().nextResumePoint();
    }

    private int lastPoint() {
        return unit.frame().lastResumePoint();
    }

    StatementNode block(List<Statement> statements) {
        StatementSequence sequence = sequence();
        for (Statement statement : statements) {
            sequence.add(new StatementTranslator(unit).translate(statement));
        }
        return sequence.toNode();
    }

    private StatementNode blockOrNull(List<Statement> statements) {
        return statements.isEmpty() ? null : new StatementTranslator(unit).block(statements);
    }

    /** The body of a generator expression. */
    StatementNode expressionBody(Expression.GeneratorExpression generator) {
        ExpressionNode first = StatementTranslator.temporary(unit.frame().variable(unit.scope(), ".0"));
        return clauses(generator.clauses(), 0, first, new YieldNode(new ExpressionTranslator(unit).translate(generator.element()), null, nextPoint()));
    }

    private StatementNode clauses(List<ComprehensionClause> clauses, int index, ExpressionNode iterable, StatementNode innermost) {
        ExpressionTranslator expressions = new ExpressionTranslator(unit);
        ComprehensionClause clause = clauses.get(index);
        StatementNode body = innermost;
        if (index + 1 < clauses.size()) {
            body = clauses(clauses, index + 1, expressions.translate(clauses.get(index + 1).iterable()), innermost);
        }
        for (int i = clause.conditions().size() - 1; i >= 0; i--) {
            body = new ResumableIfNode(expressions.translate(clause.conditions().get(i)), body, lastPoint(), null);
        }
        return new ResumableForNode(iterable, unit.frame().temporary("<iterator>"), new TargetTranslator(unit).translate(clause.target()), body, lastPoint(), null);
    }

    /** A statement that contains a {@code yield}. */
    StatementNode translate(Statement statement) {
        StatementSequence before = sequence();
        StatementNode node = build(statement, before);
        ModuleTranslator.at(node, statement.span());
        if (before.isEmpty()) {
            return node;
        }
        before.add(node);
        return before.toNode();
    }

    private StatementNode build(Statement statement, StatementSequence before) {
        return switch (statement) {
            case Statement.ExpressionStatement(Expression.Yield yield, var _) -> yieldNode(yield, null, before);
            case Statement.ExpressionStatement(Expression.YieldFrom yield, var _) -> yieldFromNode(yield, null, before);
            case Statement.Assign(var targets, Expression.Yield yield, var _) when targets.size() == 1 && !Yields.in(targets.getFirst()) -> yieldNode(yield, new TargetTranslator(unit).translate(
                            targets.getFirst()), before);
            case Statement.Assign(var targets, Expression.YieldFrom yield, var _) when targets.size() == 1 && !Yields.in(targets.getFirst()) -> yieldFromNode(yield, new TargetTranslator(
                            unit).translate(targets.getFirst()), before);
            case Statement.If branch -> new ResumableIfNode(hoist(branch.test(), before), new StatementTranslator(unit).block(branch.body()), lastPoint(), blockOrNull(branch.alternative()));
            case Statement.While loop -> whileLoop(loop);
            case Statement.For loop -> new ResumableForNode(hoist(loop.iterable(), before), unit.frame().temporary("<iterator>"), new TargetTranslator(unit).translate(loop.target()),
                            new StatementTranslator(unit).block(loop.body()), lastPoint(), blockOrNull(loop.alternative()));
            case Statement.Try attempt -> tryStatement(attempt);
            case Statement.With with -> with(with, 0, before);
            case Statement.Match match -> match(match, before);
            default -> new StatementTranslator(unit, prepare(statement, before)).plain(statement);
        };
    }

    private StatementNode yieldNode(Expression.Yield yield, AssignmentNode target, StatementSequence before) {
        ExpressionNode value = yield.value() == null ? ExpressionTranslator.none() : hoist(yield.value(), before);
        return ModuleTranslator.at(new YieldNode(value, target, nextPoint()), yield.span());
    }

    private StatementNode yieldFromNode(Expression.YieldFrom yield, AssignmentNode target, StatementSequence before) {
        unit.frame().markDelegating();
        return ModuleTranslator.at(new YieldFromNode(hoist(yield.value(), before), target, nextPoint()), yield.span());
    }

    private StatementNode whileLoop(Statement.While loop) {
        StatementSequence test = sequence();
        ExpressionNode truth = new TruthValueNode(hoist(loop.test(), test));
        int truthSlot = unit.frame().temporary("<truth>");
        test.add(StatementTranslator.store(truthSlot, truth));
        return new ResumableWhileNode(test.toNode(), lastPoint(), truthSlot, new StatementTranslator(unit).block(loop.body()), lastPoint(), blockOrNull(loop.alternative()));
    }

    private StatementNode tryStatement(Statement.Try attempt) {
        StatementTranslator statements = new StatementTranslator(unit);
        StatementNode body = statements.block(attempt.body());
        int lastInBody = lastPoint();
        if (!attempt.handlers().isEmpty()) {
            if (attempt.group()) {
                throw SyntaxErrors.unsupported(unit.module().source(), attempt.span(), "'yield' inside a try statement with except* is not supported");
            }
            int count = attempt.handlers().size();
            HandlerNode[] matchers = new HandlerNode[count];
            AssignmentNode[] targets = new AssignmentNode[count];
            StatementNode[] bodies = new StatementNode[count];
            StatementNode[] unbinds = new StatementNode[count];
            int[] lastPoints = new int[count];
            for (int i = 0; i < count; i++) {
                Statement.Try.Handler handler = attempt.handlers().get(i);
                matchers[i] = statements.handler(handler, null, false);
                bodies[i] = statements.block(handler.body());
                lastPoints[i] = lastPoint();
                if (handler.name() != null) {
                    targets[i] = new VariableTranslator(unit).write(handler.name());
                    unbinds[i] = new VariableTranslator(unit).delete(handler.name(), true);
                }
            }
            ResumableTryNode.ResumableHandlers handlers = new ResumableTryNode.ResumableHandlers(matchers, targets, bodies, unbinds, lastPoints);
            body = new ResumableTryNode(body, lastInBody, handlers, blockOrNull(attempt.alternative()), unit.frame().temporary("<exception>"));
        } else if (!attempt.alternative().isEmpty()) {
            StatementSequence both = sequence();
            both.add(body);
            both.add(statements.block(attempt.alternative()));
            body = both.toNode();
        }
        return attempt.finalizer().isEmpty() ? body : new ResumableFinallyNode(body, lastPoint(), statements.block(attempt.finalizer()), unit.frame().temporary("<pending>"));
    }

    private StatementNode with(Statement.With with, int index, StatementSequence before) {
        if (index == with.items().size()) {
            return new StatementTranslator(unit).block(with.body());
        }
        Statement.With.Item item = with.items().get(index);
        StatementSequence inner = index == 0 ? before : sequence();
        ExpressionNode manager = hoist(item.manager(), inner);
        AssignmentNode target = item.target() == null ? null : new TargetTranslator(unit).translate(item.target());
        StatementNode node = new ResumableWithNode(manager, target, with(with, index + 1, sequence()), unit.frame().temporary("<exit>"));
        ModuleTranslator.at(node, with.span());
        if (index == 0 || inner.isEmpty()) {
            return node;
        }
        inner.add(node);
        return inner.toNode();
    }

    /** Decides first which case it is, then branches; guards therefore cannot suspend. */
    private StatementNode match(Statement.Match match, StatementSequence before) {
        for (Statement.Match.Case one : match.cases()) {
            if (one.guard() != null && Yields.in(one.guard())) {
                throw SyntaxErrors.unsupported(unit.module().source(), one.guard().span(), "'yield' inside a guard is not supported");
            }
        }
        Map<Expression, ExpressionNode> prepared = new IdentityHashMap<>();
        prepared.put(match.subject(), hoist(match.subject(), before));
        int selected = unit.frame().temporary("<case>");
        before.add(StatementTranslator.store(selected, new MatchTranslator(unit).selector(match, new ExpressionTranslator(unit).with(prepared))));
        int count = match.cases().size();
        StatementNode[] bodies = new StatementNode[count];
        int[] lastPoints = new int[count];
        for (int i = 0; i < count; i++) {
            bodies[i] = new StatementTranslator(unit).block(match.cases().get(i).body());
            lastPoints[i] = lastPoint();
        }
        StatementNode node = null;
        for (int i = count - 1; i >= 0; i--) {
            ExpressionNode test = EqualNodeGen.create(StatementTranslator.temporary(selected), new ConstantNode((long) i));
            node = new ResumableIfNode(test, bodies[i], lastPoints[i], node);
        }
        return node;
    }

    /** A translator for the parts of a simple statement, with every {@code yield} moved out. */
    private ExpressionTranslator prepare(Statement statement, StatementSequence before) {
        List<Expression> parts = new ArrayList<>();
        switch (statement) {
            case Statement.ExpressionStatement expression -> parts.add(expression.expression());
            case Statement.Assign assign -> {
                parts.add(assign.value());
                assign.targets().forEach(target -> targetParts(target, parts));
            }
            case Statement.AugmentedAssign assign -> {
                if (assign.target() instanceof Expression.Name) {
                    parts.add(assign.target());
                } else {
                    parts.addAll(Operands.of(assign.target()));
                }
                parts.add(assign.value());
            }
            case Statement.AnnotatedAssign assign -> {
                if (assign.value() != null) {
                    parts.add(assign.value());
                }
                targetParts(assign.target(), parts);
            }
            case Statement.Delete delete -> delete.targets().forEach(target -> targetParts(target, parts));
            case Statement.Return result -> parts.add(result.value());
            case Statement.Raise raise -> {
                parts.add(raise.exception());
                if (raise.cause() != null) {
                    parts.add(raise.cause());
                }
            }
            case Statement.Assert check -> {
                parts.add(check.test());
                if (check.message() != null) {
                    parts.add(check.message());
                }
            }
            default -> throw SyntaxErrors.unsupported(unit.module().source(), statement.span(), "'yield' is not supported here");
        }
        return new ExpressionTranslator(unit).with(hoistAll(parts, before));
    }

    private static void targetParts(Expression target, List<Expression> parts) {
        if (!(target instanceof Expression.Name)) {
            parts.addAll(Operands.of(target));
        }
    }

    /** Translates parts that are evaluated one after the other; those in front of a {@code yield} end up in slots. */
    private Map<Expression, ExpressionNode> hoistAll(List<Expression> parts, StatementSequence before) {
        Map<Expression, ExpressionNode> prepared = new IdentityHashMap<>();
        int last = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (Yields.in(parts.get(i))) {
                last = i;
            }
        }
        for (int i = 0; i <= last; i++) {
            Expression part = parts.get(i);
            ExpressionNode node = hoist(part, before);
            if (i < last && !(node instanceof ConstantNode)) {
                int slot = unit.frame().temporary("<part>");
                before.add(StatementTranslator.store(slot, node));
                node = StatementTranslator.temporary(slot);
            }
            prepared.put(part, node);
        }
        return prepared;
    }

    /** The value of an expression whose yields are moved out into statements in front. */
    private ExpressionNode hoist(Expression expression, StatementSequence before) {
        if (!Yields.in(expression)) {
            return new ExpressionTranslator(unit).translate(expression);
        }
        switch (expression) {
            case Expression.Yield yield -> {
                int slot = unit.frame().temporary("<yielded>");
                before.add(yieldNode(yield, new WriteLocalNode(slot), before));
                return StatementTranslator.temporary(slot);
            }
            case Expression.YieldFrom yield -> {
                int slot = unit.frame().temporary("<yielded>");
                before.add(yieldFromNode(yield, new WriteLocalNode(slot), before));
                return StatementTranslator.temporary(slot);
            }
            case Expression.Conditional conditional -> {
                ExpressionNode test = hoist(conditional.test(), before);
                int slot = unit.frame().temporary("<branch>");
                before.add(new ResumableIfNode(test, branch(conditional.consequent(), slot), lastPoint(), branch(conditional.alternative(), slot)));
                return StatementTranslator.temporary(slot);
            }
            case Expression.Logical logical -> {
                int slot = unit.frame().temporary("<operand>");
                before.add(StatementTranslator.store(slot, hoist(logical.left(), before)));
                ExpressionNode test = StatementTranslator.temporary(slot);
                if (logical.operator() == LogicalOperator.OR) {
                    test = new NotNode(test);
                }
                before.add(new ResumableIfNode(test, branch(logical.right(), slot), lastPoint(), null));
                return StatementTranslator.temporary(slot);
            }
            default -> {
                return new ExpressionTranslator(unit).with(hoistAll(Operands.of(expression), before)).translate(expression);
            }
        }
    }

    private StatementNode branch(Expression expression, int slot) {
        StatementSequence statements = sequence();
        ExpressionNode value = hoist(expression, statements);
        statements.add(StatementTranslator.store(slot, value));
        return statements.toNode();
    }
}
