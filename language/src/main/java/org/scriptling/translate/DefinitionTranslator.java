package org.scriptling.translate;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.analysis.Docstrings;
import org.scriptling.analysis.Scope;
import org.scriptling.analysis.Scope.Location;
import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.control.AssignNode;
import org.scriptling.nodes.control.BlockNode;
import org.scriptling.nodes.control.ExpressionStatementNode;
import org.scriptling.nodes.control.PassNode;
import org.scriptling.nodes.definition.ClassCellNode;
import org.scriptling.nodes.definition.ClassNode;
import org.scriptling.nodes.definition.FunctionNode;
import org.scriptling.nodes.definition.MakeCellNode;
import org.scriptling.nodes.definition.TypeAliasNode;
import org.scriptling.nodes.definition.TypeParameterNode;
import org.scriptling.nodes.expression.ConstantNode;
import org.scriptling.nodes.expression.DictDisplayNode;
import org.scriptling.nodes.function.CallExpressionNode;
import org.scriptling.nodes.variable.ItemTargetNode;
import org.scriptling.nodes.variable.ReadClassNameNode;
import org.scriptling.nodes.variable.WriteClassNameNode;
import org.scriptling.runtime.function.FunctionCode;
import org.scriptling.runtime.function.Signature;
import org.scriptling.runtime.text.Strings;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Expression.Argument;
import org.scriptling.syntax.tree.Statement;

/** Translates definitions of functions and classes with their decorators, annotated assignments and type aliases. */
final class DefinitionTranslator {

    private final Unit unit;
    private final VariableTranslator variables;

    DefinitionTranslator(Unit unit) {
        this.unit = unit;
        this.variables = new VariableTranslator(unit);
    }

    StatementNode function(Statement.FunctionDefinition definition) {
        ExpressionNode[] decorators = new ExpressionTranslator(unit).translateAll(definition.decorators());
        Unit inner = generic(definition, definition.typeParameters());
        ExpressionNode value = new FunctionTranslator(unit).definition(definition, inner);
        return bind(definition.name(), decorators, ModuleTranslator.at(value, definition.nameSpan()), definition.typeParameters(), inner);
    }

    StatementNode classStatement(Statement.ClassDefinition definition) {
        ExpressionNode[] decorators = new ExpressionTranslator(unit).translateAll(definition.decorators());
        Unit inner = generic(definition, definition.typeParameters());
        ExpressionNode value = classValue(definition, inner);
        return bind(definition.name(), decorators, ModuleTranslator.at(value, definition.nameSpan()), definition.typeParameters(), inner);
    }

    /** The unit in which annotations and class arguments are evaluated. */
    private Unit generic(Object definition, List<Statement.TypeParameter> parameters) {
        return parameters.isEmpty() ? unit : unit.inside(unit.module().scopes().typeParameterScope(definition));
    }

    private StatementNode bind(String name, ExpressionNode[] decorators, ExpressionNode value, List<Statement.TypeParameter> parameters, Unit inner) {
        // Decorators are evaluated first and called last, the innermost one first.
        ExpressionNode decorated = value;
        List<StatementNode> statements = new ArrayList<>();
        ExpressionNode[] stored = new ExpressionNode[decorators.length];
        for (int i = 0; i < decorators.length; i++) {
            int slot = unit.frame().temporary("<decorator>");
            statements.add(StatementTranslator.store(slot, decorators[i]));
            stored[i] = StatementTranslator.temporary(slot);
        }
        for (int i = stored.length - 1; i >= 0; i--) {
            decorated = new CallExpressionNode(stored[i], new ExpressionNode[]{decorated}, new String[0]);
        }
        statements.addAll(typeParameters(parameters, inner));
        AssignmentNode target = variables.write(name);
        statements.add(new AssignNode(decorated, target));
        return statements.size() == 1 ? statements.getFirst() : new BlockNode(statements.toArray(StatementNode[]::new));
    }

    private List<StatementNode> typeParameters(List<Statement.TypeParameter> parameters, Unit inner) {
        List<StatementNode> statements = new ArrayList<>();
        if (parameters.isEmpty()) {
            return statements;
        }
        Scope scope = inner.scope();
        for (String name : scope.bindings()) {
            if (scope.location(name) == Location.CELL) {
                statements.add(new MakeCellNode(unit.frame().variable(scope, name)));
            }
        }
        for (Statement.TypeParameter parameter : parameters) {
            statements.add(new AssignNode(new TypeParameterNode(parameter.name(), parameter.stars()), new VariableTranslator(inner).write(parameter.name())));
        }
        return statements;
    }

    private ExpressionNode classValue(Statement.ClassDefinition definition, Unit header) {
        Scope scope = unit.module().scopes().scope(definition);
        String qualifiedName = unit.qualifiedPrefix() + definition.name();
        Signature signature = new Signature(new String[]{"<namespace>"}, 1, 1, false, 0, false);
        FunctionTranslator functions = new FunctionTranslator(unit);
        FunctionCode body = functions.code(definition.name(), scope, signature, null, false, definition.span(),
                        inner -> classBody(definition, new Unit(inner.module(), inner.scope(), inner.frame(), false, qualifiedName + "."), qualifiedName));
        ExpressionTranslator expressions = new ExpressionTranslator(header);
        ExpressionNode[] arguments = definition.arguments().stream().map(argument -> expressions.translate(argument.value())).toArray(ExpressionNode[]::new);
        Argument.Kind[] kinds = definition.arguments().stream().map(Argument::kind).toArray(Argument.Kind[]::new);
        String[] keywords = definition.arguments().stream().map(Argument::keyword).toArray(String[]::new);
        return new ClassNode(definition.name(), unit.module().module(), body, arguments, kinds, keywords, new VariableTranslator(header).captured(scope));
    }

    private StatementNode classBody(Statement.ClassDefinition definition, Unit inner, String qualifiedName) {
        int namespace = inner.namespaceSlot();
        List<StatementNode> statements = new ArrayList<>();
        int cellSlot = -1;
        if (inner.scope().needsClassCell()) {
            cellSlot = inner.frame().variable(inner.scope(), Scope.CLASS_CELL);
            statements.add(new MakeCellNode(cellSlot));
        }
        statements.add(set(namespace, "__module__", unit.module().module().name()));
        statements.add(set(namespace, "__qualname__", qualifiedName));
        String documentation = Docstrings.of(definition.body());
        if (documentation != null) {
            statements.add(set(namespace, "__doc__", documentation));
        }
        statements.addAll(new DefinitionTranslator(inner).annotationsPrologue(definition.body()));
        StatementTranslator translator = new StatementTranslator(inner);
        definition.body().forEach(statement -> statements.add(translator.translate(statement)));
        if (cellSlot >= 0) {
            statements.add(new ClassCellNode(namespace, cellSlot));
        }
        return new BlockNode(statements.toArray(StatementNode[]::new));
    }

    private static StatementNode set(int namespace, String name, String value) {
        return new AssignNode(new ConstantNode(Strings.of(value)), new WriteClassNameNode(namespace, name));
    }

    /** Makes {@code __annotations__} at the start of a module or class body that has annotated assignments, whatever their targets, as CPython does. */
    List<StatementNode> annotationsPrologue(List<Statement> statements) {
        if (!annotates(statements)) {
            return List.of();
        }
        ExpressionNode dict = new DictDisplayNode(new ExpressionNode[0], new ExpressionNode[0]);
        return List.of(new AssignNode(dict, isClassBody() ? new WriteClassNameNode(unit.namespaceSlot(), "__annotations__") : variables.write("__annotations__")));
    }

    private static boolean annotates(List<Statement> statements) {
        return statements.stream().anyMatch(DefinitionTranslator::annotates);
    }

    private static boolean annotates(Statement statement) {
        return switch (statement) {
            case Statement.AnnotatedAssign assign -> true;
            case Statement.If branch -> annotates(branch.body()) || annotates(branch.alternative());
            case Statement.For loop -> annotates(loop.body()) || annotates(loop.alternative());
            case Statement.While loop -> annotates(loop.body()) || annotates(loop.alternative());
            case Statement.With with -> annotates(with.body());
            case Statement.Try attempt -> annotates(attempt.body()) || attempt.handlers().stream().anyMatch(handler -> annotates(handler.body())) ||
                            annotates(attempt.alternative()) || annotates(attempt.finalizer());
            case Statement.Match match -> match.cases().stream().anyMatch(one -> annotates(one.body()));
            default -> false;
        };
    }

    private boolean isClassBody() {
        return unit.scope().kind() == Scope.Kind.CLASS;
    }

    /** The dict of the annotations. No statement binds its name, so in a class analysis would take it for a global. */
    private ExpressionNode annotations() {
        ExpressionNode global = variables.read("__annotations__");
        return isClassBody() ? new ReadClassNameNode(unit.namespaceSlot(), "__annotations__", global) : global;
    }

    /**
     * {@code target: annotation = value}: the annotation is kept at module and class level, and not evaluated in functions. Without a
     * value the parts of the target are evaluated all the same (language reference 7.2.2).
     */
    StatementNode annotatedAssign(Statement.AnnotatedAssign assign, ExpressionTranslator expressions, TargetTranslator targets) {
        List<StatementNode> statements = new ArrayList<>();
        if (assign.value() != null) {
            statements.add(new AssignNode(expressions.translate(assign.value()), targets.translate(assign.target())));
        } else if (!(assign.target() instanceof Expression.Name)) {
            Operands.of(assign.target()).forEach(part -> statements.add(new ExpressionStatementNode(expressions.translate(part))));
        }
        Scope.Kind kind = unit.scope().frameOwner().kind();
        if (kind == Scope.Kind.MODULE || kind == Scope.Kind.CLASS) {
            ExpressionNode annotation = FunctionTranslator.annotation(assign.annotation(), unit);
            if (assign.target() instanceof Expression.Name name && !assign.parenthesised()) {
                ExpressionNode key = new ConstantNode(Strings.of(unit.scope().mangle(name.identifier())));
                statements.add(new AssignNode(annotation, new ItemTargetNode(annotations(), key)));
            } else {
                statements.add(new ExpressionStatementNode(annotation));
            }
        }
        return statements.isEmpty() ? new PassNode() : statements.size() == 1 ? statements.getFirst() : new BlockNode(statements.toArray(StatementNode[]::new));
    }

    StatementNode typeAlias(Statement.TypeAlias alias) {
        Unit inner = generic(alias, alias.typeParameters());
        Scope scope = unit.module().scopes().scope(alias);
        FunctionCode code = new FunctionTranslator(unit).code(alias.name(), scope, Signature.NONE, null, false, alias.span(),
                        body -> new StatementTranslator(body).returnValue(alias.value(), alias.value().span()));
        ExpressionNode function = new FunctionNode(code, unit.module().module(), new ExpressionNode[0], new VariableTranslator(inner).captured(scope), null);
        List<StatementNode> statements = new ArrayList<>(typeParameters(alias.typeParameters(), inner));
        statements.add(new AssignNode(new TypeAliasNode(alias.name(), function), variables.write(alias.name())));
        return new BlockNode(statements.toArray(StatementNode[]::new));
    }
}
