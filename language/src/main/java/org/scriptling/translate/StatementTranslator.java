package org.scriptling.translate;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.Completion;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.control.AssertNode;
import org.scriptling.nodes.control.AssignNode;
import org.scriptling.nodes.control.AugmentedAssignNode;
import org.scriptling.nodes.control.BlockNode;
import org.scriptling.nodes.control.DeleteNode;
import org.scriptling.nodes.control.ExpressionStatementNode;
import org.scriptling.nodes.control.ForNode;
import org.scriptling.nodes.control.IfNode;
import org.scriptling.nodes.control.JumpNode;
import org.scriptling.nodes.control.PassNode;
import org.scriptling.nodes.control.ReturnNode;
import org.scriptling.nodes.control.StoreResultNode;
import org.scriptling.nodes.control.WhileNode;
import org.scriptling.nodes.definition.ImportFromNode;
import org.scriptling.nodes.definition.ImportNode;
import org.scriptling.nodes.definition.ImportStarNode;
import org.scriptling.nodes.exception.HandlerNode;
import org.scriptling.nodes.exception.RaiseNode;
import org.scriptling.nodes.exception.TryExceptNode;
import org.scriptling.nodes.exception.TryFinallyNode;
import org.scriptling.nodes.exception.TryGroupNode;
import org.scriptling.nodes.exception.WithNode;
import org.scriptling.nodes.expression.AttributeNode;
import org.scriptling.nodes.expression.SubscriptNodeGen;
import org.scriptling.nodes.root.ModuleRootNode;
import org.scriptling.nodes.variable.AssignLocalNodeGen;
import org.scriptling.nodes.variable.AttributeTargetNode;
import org.scriptling.nodes.variable.ItemTargetNode;
import org.scriptling.nodes.variable.ReadLocalNodeGen;
import org.scriptling.syntax.Span;
import org.scriptling.syntax.tree.Alias;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Statement;

/** Translates statements. Those of generators that contain a {@code yield} go to {@link GeneratorTranslator}. */
final class StatementTranslator {

    private final Unit unit;
    private final ExpressionTranslator expressions;
    private final TargetTranslator targets;
    private final VariableTranslator variables;

    StatementTranslator(Unit unit) {
        this(unit, new ExpressionTranslator(unit));
    }

    StatementTranslator(Unit unit, ExpressionTranslator expressions) {
        this.unit = unit;
        this.expressions = expressions;
        this.targets = new TargetTranslator(unit, expressions);
        this.variables = new VariableTranslator(unit);
    }

    /** The statements of a module; the value of a last expression statement is kept in a slot, unless that is {@link ModuleRootNode#NO_RESULT}. */
    StatementNode moduleBody(List<Statement> statements, int resultSlot) {
        List<StatementNode> nodes = new ArrayList<>(new DefinitionTranslator(unit).annotationsPrologue(statements));
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (resultSlot != ModuleRootNode.NO_RESULT && i == statements.size() - 1 && statement instanceof Statement.ExpressionStatement last) {
                nodes.add(ModuleTranslator.at(new StoreResultNode(resultSlot, expressions.translate(last.expression())), statement.span()));
            } else {
                nodes.add(translate(statement));
            }
        }
        return new BlockNode(nodes.toArray(StatementNode[]::new));
    }

    /** The statements of a function. */
    StatementNode functionBody(List<Statement> statements) {
        return block(statements);
    }

    /** {@code return value}. */
    StatementNode returnValue(Expression value, Span span) {
        if (unit.isGenerator() && Yields.in(value)) {
            return new GeneratorTranslator(unit).translate(new Statement.Return(value, span));
        }
        return ModuleTranslator.at(new ReturnNode(expressions.translate(value)), span);
    }

    /** Statements one after the other. */
    StatementNode block(List<Statement> statements) {
        if (unit.isGenerator() && statements.stream().anyMatch(Yields::in)) {
            return new GeneratorTranslator(unit).block(statements);
        }
        return new BlockNode(statements.stream().map(this::translate).toArray(StatementNode[]::new));
    }

    private StatementNode blockOrNull(List<Statement> statements) {
        return statements.isEmpty() ? null : block(statements);
    }

    StatementNode translate(Statement statement) {
        if (unit.isGenerator() && Yields.in(statement)) {
            return new GeneratorTranslator(unit).translate(statement);
        }
        return plain(statement);
    }

    /** A statement without a {@code yield} that is not prepared already. */
    StatementNode plain(Statement statement) {
        return ModuleTranslator.at(build(statement), statement.span());
    }

    private StatementNode build(Statement statement) {
        return switch (statement) {
            case Statement.ExpressionStatement expression -> new ExpressionStatementNode(expressions.translate(expression.expression()));
            case Statement.Assign assign -> assign(assign);
            case Statement.AugmentedAssign assign -> augmentedAssign(assign);
            case Statement.AnnotatedAssign assign -> new DefinitionTranslator(unit).annotatedAssign(assign, expressions, targets);
            case Statement.Delete delete -> delete(delete.targets());
            case Statement.Pass pass -> new PassNode();
            case Statement.Break jump -> new JumpNode(Completion.BREAK);
            case Statement.Continue jump -> new JumpNode(Completion.CONTINUE);
            case Statement.Return result -> new ReturnNode(result.value() == null ? ExpressionTranslator.none() : expressions.translate(result.value()));
            case Statement.Raise raise -> new RaiseNode(raise.exception() == null ? null : expressions.translate(raise.exception()), raise.cause() == null ? null : expressions.translate(raise.cause()));
            case Statement.Assert check -> new AssertNode(expressions.translate(check.test()), check.message() == null ? null : expressions.translate(check.message()));
            case Statement.Global declaration -> new PassNode();
            case Statement.Nonlocal declaration -> new PassNode();
            case Statement.Import load -> imports(load);
            case Statement.ImportFrom load -> importFrom(load);
            case Statement.If branch -> new IfNode(expressions.translate(branch.test()), block(branch.body()), blockOrNull(branch.alternative()));
            case Statement.While loop -> new WhileNode(expressions.translate(loop.test()), block(loop.body()), blockOrNull(loop.alternative()));
            case Statement.For loop -> new ForNode(expressions.translate(loop.iterable()), unit.frame().temporary("<iterator>"), targets.translate(loop.target()), block(loop.body()),
                            blockOrNull(loop.alternative()));
            case Statement.Try attempt -> tryStatement(attempt);
            case Statement.With with -> with(with, 0);
            case Statement.FunctionDefinition definition -> new DefinitionTranslator(unit).function(definition);
            case Statement.ClassDefinition definition -> new DefinitionTranslator(unit).classStatement(definition);
            case Statement.Match match -> new MatchTranslator(unit).translate(match, expressions);
            case Statement.TypeAlias alias -> new DefinitionTranslator(unit).typeAlias(alias);
            case Statement.ErrorStatement error -> throw new IllegalStateException("error in a valid tree");
        };
    }

    private StatementNode assign(Statement.Assign assign) {
        ExpressionNode value = expressions.translate(assign.value());
        if (assign.targets().size() == 1 && assign.targets().getFirst() instanceof Expression.Name name) {
            int slot = variables.localSlot(name.identifier());
            if (slot >= 0) {
                return AssignLocalNodeGen.create(slot, value);
            }
        }
        return new AssignNode(value, assign.targets().stream().map(targets::translate).toArray(AssignmentNode[]::new));
    }

    private StatementNode augmentedAssign(Statement.AugmentedAssign assign) {
        ExpressionNode value = expressions.translate(assign.value());
        switch (assign.target()) {
            case Expression.Name name -> {
                ExpressionNode operation = ModuleTranslator.at(ExpressionTranslator.binary(assign.operator(), expressions.translate(name), value, true), assign.span());
                int slot = variables.localSlot(name.identifier());
                return slot >= 0 ? AssignLocalNodeGen.create(slot, operation) : new AssignNode(operation, variables.write(name.identifier()));
            }
            case Expression.Attribute attribute -> {
                int object = unit.frame().temporary("<object>");
                String name = expressions.attributeName(attribute.name());
                ExpressionNode read = ModuleTranslator.at(new AttributeNode(temporary(object), name), attribute.span());
                ExpressionNode operation = ModuleTranslator.at(ExpressionTranslator.binary(assign.operator(), read, value, true), assign.span());
                return new AugmentedAssignNode(new StatementNode[]{store(object, expressions.translate(attribute.object()))}, operation, new AttributeTargetNode(temporary(object), name));
            }
            case Expression.Subscript subscript -> {
                int container = unit.frame().temporary("<container>");
                int key = unit.frame().temporary("<key>");
                ExpressionNode read = ModuleTranslator.at(SubscriptNodeGen.create(temporary(container), temporary(key)), subscript.span());
                ExpressionNode operation = ModuleTranslator.at(ExpressionTranslator.binary(assign.operator(), read, value, true), assign.span());
                StatementNode[] parts = {store(container, expressions.translate(subscript.object())), store(key, expressions.translate(subscript.index()))};
                return new AugmentedAssignNode(parts, operation, new ItemTargetNode(temporary(container), temporary(key)));
            }
            default -> throw new IllegalStateException("no target: " + assign.target());
        }
    }

    static ExpressionNode temporary(int slot) {
        return ReadLocalNodeGen.create(slot, "<temporary>");
    }

    static StatementNode store(int slot, ExpressionNode value) {
        return AssignLocalNodeGen.create(slot, value);
    }

    private StatementNode delete(List<Expression> deleted) {
        StatementNode[] nodes = new StatementNode[deleted.size()];
        for (int i = 0; i < nodes.length; i++) {
            Expression target = deleted.get(i);
            nodes[i] = ModuleTranslator.at(switch (target) {
                case Expression.Name name -> variables.delete(name.identifier(), false);
                case Expression.Attribute attribute -> DeleteNode.ofAttribute(expressions.translate(attribute.object()), expressions.attributeName(attribute.name()));
                case Expression.Subscript subscript -> DeleteNode.ofItem(expressions.translate(subscript.object()), expressions.translate(subscript.index()));
                case Expression.TupleDisplay tuple -> delete(tuple.elements());
                case Expression.ListDisplay list -> delete(list.elements());
                default -> throw new IllegalStateException("no target: " + target);
            }, target.span());
        }
        return nodes.length == 1 ? nodes[0] : new BlockNode(nodes);
    }

    private StatementNode imports(Statement.Import load) {
        List<StatementNode> nodes = new ArrayList<>();
        for (Alias alias : load.modules()) {
            boolean renamed = alias.asName() != null;
            String name = renamed ? alias.asName() : alias.name().indexOf('.') < 0 ? alias.name() : alias.name().substring(0, alias.name().indexOf('.'));
            ExpressionNode module = ModuleTranslator.at(new ImportNode(alias.name(), renamed), load.span());
            nodes.add(new AssignNode(module, variables.write(name)));
        }
        return nodes.size() == 1 ? nodes.getFirst() : new BlockNode(nodes.toArray(StatementNode[]::new));
    }

    private StatementNode importFrom(Statement.ImportFrom load) {
        if (load.level() == 0 && load.module().equals("__future__")) {
            return new PassNode();
        }
        if (load.star()) {
            return new ImportStarNode(unit.module().module(), load.module(), load.level());
        }
        String[] names = load.names().stream().map(alias -> alias.name().intern()).toArray(String[]::new);
        AssignmentNode[] nodes = load.names().stream().map(alias -> variables.write(alias.asName() == null ? alias.name() : alias.asName())).toArray(AssignmentNode[]::new);
        return new ImportFromNode(unit.module().module(), load.module(), load.level(), names, nodes);
    }

    private StatementNode tryStatement(Statement.Try attempt) {
        StatementNode body = block(attempt.body());
        if (!attempt.handlers().isEmpty()) {
            HandlerNode[] handlers = attempt.handlers().stream().map(this::handler).toArray(HandlerNode[]::new);
            body = attempt.group() ? new TryGroupNode(body, handlers, blockOrNull(attempt.alternative())) : new TryExceptNode(body, handlers, blockOrNull(attempt.alternative()), unit.handledSlot());
            ModuleTranslator.at(body, attempt.span());
        } else if (!attempt.alternative().isEmpty()) {
            body = new BlockNode(new StatementNode[]{body, block(attempt.alternative())});
        }
        return attempt.finalizer().isEmpty() ? body : new TryFinallyNode(body, block(attempt.finalizer()), unit.handledSlot());
    }

    private HandlerNode handler(Statement.Try.Handler handler) {
        return handler(handler, block(handler.body()), true);
    }

    /** One clause. @param binding whether the node binds and unbinds the name itself */
    HandlerNode handler(Statement.Try.Handler handler, StatementNode body, boolean binding) {
        AssignmentNode target = handler.name() == null || !binding ? null : variables.write(handler.name());
        StatementNode unbind = target == null ? null : variables.delete(handler.name(), true);
        if (handler.type() == null) {
            return new HandlerNode(null, null, target, body, unbind);
        }
        List<Expression> alternatives = switch (handler.type()) {
            case Expression.TupleDisplay tuple when tuple.elements().stream().noneMatch(element -> element instanceof Expression.Starred) -> tuple.elements();
            case Expression.ListDisplay list when list.elements().stream().noneMatch(element -> element instanceof Expression.Starred) -> list.elements();
            default -> List.of(handler.type());
        };
        ExpressionNode[] types = alternatives.stream().map(expressions::translate).toArray(ExpressionNode[]::new);
        String[] names = alternatives.stream().map(StatementTranslator::lastName).toArray(String[]::new);
        return new HandlerNode(types, names, target, body, unbind);
    }

    /** The last part of a plain or dotted name; {@code null} for other expressions. */
    private static String lastName(Expression expression) {
        return switch (expression) {
            case Expression.Name name -> name.identifier();
            case Expression.Attribute attribute when lastName(attribute.object()) != null -> attribute.name();
            default -> null;
        };
    }

    private StatementNode with(Statement.With with, int index) {
        if (index == with.items().size()) {
            return block(with.body());
        }
        Statement.With.Item item = with.items().get(index);
        AssignmentNode target = item.target() == null ? null : targets.translate(item.target());
        return ModuleTranslator.at(new WithNode(expressions.translate(item.manager()), target, with(with, index + 1)), with.span());
    }
}
