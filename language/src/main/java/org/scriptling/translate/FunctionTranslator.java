package org.scriptling.translate;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.analysis.Docstrings;
import org.scriptling.analysis.Scope;
import org.scriptling.analysis.Scope.Location;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.definition.FunctionNode;
import org.scriptling.nodes.expression.ConstantNode;
import org.scriptling.nodes.expression.DictDisplayNode;
import org.scriptling.nodes.expression.IteratorOfNode;
import org.scriptling.nodes.function.CallExpressionNode;
import org.scriptling.nodes.root.FunctionRootNode;
import org.scriptling.nodes.root.GeneratorBodyRootNode;
import org.scriptling.nodes.root.GeneratorRootNode;
import org.scriptling.runtime.function.FunctionCode;
import org.scriptling.runtime.function.Signature;
import org.scriptling.runtime.text.Strings;
import org.scriptling.syntax.Span;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Parameters;
import org.scriptling.syntax.tree.Parameters.Parameter;
import org.scriptling.syntax.tree.Statement;

/** Translates functions, lambdas and generator expressions: what makes them, and on their first call their bodies. */
final class FunctionTranslator {

    private final Unit outer;

    /** @param outer where the function is defined */
    FunctionTranslator(Unit outer) {
        this.outer = outer;
    }

    ExpressionNode lambda(Expression.Lambda lambda) {
        Scope scope = outer.module().scopes().scope(lambda);
        FunctionCode code = code("<lambda>", scope, signature(scope, lambda.parameters()), null, true, lambda.span(), unit -> {
            StatementNode body = new StatementTranslator(unit).returnValue(lambda.body(), lambda.body().span());
            return body;
        });
        return new FunctionNode(code, outer.module().module(), defaults(lambda.parameters()), new VariableTranslator(outer).captured(scope), null);
    }

    /** @param annotations where annotations are evaluated: the scope of type parameters for generic functions */
    ExpressionNode definition(Statement.FunctionDefinition definition, Unit annotations) {
        Scope scope = outer.module().scopes().scope(definition);
        FunctionCode code = code(definition.name(), scope, signature(scope, definition.parameters()), Docstrings.of(definition.body()), false, definition.span(),
                        unit -> new StatementTranslator(unit).functionBody(definition.body()));
        ExpressionNode[] defaults = defaults(definition.parameters());
        ExpressionNode annotationDict = annotations(definition, annotations);
        return new FunctionNode(code, outer.module().module(), defaults, new VariableTranslator(annotations).captured(scope), annotationDict);
    }

    private ExpressionNode annotations(Statement.FunctionDefinition definition, Unit where) {
        List<ExpressionNode> keys = new ArrayList<>();
        List<ExpressionNode> values = new ArrayList<>();
        for (Parameter parameter : definition.parameters().list()) {
            if (parameter.annotation() != null) {
                keys.add(new ConstantNode(Strings.of(where.scope().mangle(parameter.name()))));
                values.add(annotation(parameter.annotation(), where));
            }
        }
        if (definition.returns() != null) {
            keys.add(new ConstantNode(Strings.of("return")));
            values.add(annotation(definition.returns(), where));
        }
        return keys.isEmpty() ? null : new DictDisplayNode(keys.toArray(ExpressionNode[]::new), values.toArray(ExpressionNode[]::new));
    }

    /** The value of an annotation; its text under {@code from __future__ import annotations}. */
    static ExpressionNode annotation(Expression annotation, Unit where) {
        if (where.module().scopes().futureAnnotations()) {
            return new ConstantNode(Strings.of(where.module().section(annotation.span()).getCharacters().toString()));
        }
        return annotation instanceof Expression.Starred starred ? new ExpressionTranslator(where).translate(starred.value()) : new ExpressionTranslator(where).translate(annotation);
    }

    ExpressionNode generatorExpression(Expression.GeneratorExpression generator) {
        Scope scope = outer.module().scopes().scope(generator);
        Signature signature = new Signature(new String[]{".0"}, 1, 1, false, 0, false);
        FunctionCode code = code("<genexpr>", scope, signature, null, false, generator.span(), unit -> new GeneratorTranslator(unit).expressionBody(generator));
        ExpressionNode function = new FunctionNode(code, outer.module().module(), new ExpressionNode[1], new VariableTranslator(outer).captured(scope), null);
        ExpressionNode first = new IteratorOfNode(new ExpressionTranslator(outer).translate(generator.clauses().getFirst().iterable()));
        return new CallExpressionNode(function, new ExpressionNode[]{first}, new String[0]);
    }

    private ExpressionNode[] defaults(Parameters parameters) {
        ExpressionTranslator expressions = new ExpressionTranslator(outer);
        return parameters.list().stream().map(parameter -> parameter.defaultValue() == null ? null : expressions.translate(parameter.defaultValue())).toArray(ExpressionNode[]::new);
    }

    static Signature signature(Scope scope, Parameters parameters) {
        int positionalOnly = 0;
        int positional = 0;
        boolean rest = false;
        int keywordOnly = 0;
        boolean keywordRest = false;
        for (Parameter parameter : parameters.list()) {
            switch (parameter.kind()) {
                case POSITIONAL_ONLY -> {
                    positionalOnly++;
                    positional++;
                }
                case POSITIONAL_OR_KEYWORD -> positional++;
                case VAR_POSITIONAL -> rest = true;
                case KEYWORD_ONLY -> keywordOnly++;
                case VAR_KEYWORD -> keywordRest = true;
            }
        }
        String[] names = scope.parameterNames().stream().map(String::intern).toArray(String[]::new);
        return new Signature(names, positionalOnly, positional, rest, keywordOnly, keywordRest);
    }

    /** Translates the body of a function, given the unit of its frame. */
    interface Body {
        StatementNode translate(Unit unit);
    }

    FunctionCode code(String name, Scope scope, Signature signature, String documentation, boolean lambda, Span span, Body body) {
        String qualifiedName = outer.qualifiedPrefix() + name;
        return new FunctionCode(name, qualifiedName, signature, documentation, scope.isGenerator(), lambda, () -> translate(name, qualifiedName, scope, signature, span, body));
    }

    private RootCallTarget translate(String name, String qualifiedName, Scope scope, Signature signature, Span span, Body body) {
        FrameSlots frame = scope.isGenerator() ? FrameSlots.ofGenerator() : new FrameSlots();
        int[] parameterSlots = new int[signature.size()];
        for (int i = 0; i < parameterSlots.length; i++) {
            int slot = frame.variable(scope, signature.name(i));
            parameterSlots[i] = scope.location(signature.name(i)) == Location.CELL ? ~slot : slot;
        }
        List<Integer> cells = new ArrayList<>();
        for (String variable : scope.bindings()) {
            if (scope.location(variable) == Location.CELL && !scope.parameterNames().contains(variable)) {
                cells.add(frame.variable(scope, variable));
            }
        }
        int[] cellSlots = cells.stream().mapToInt(Integer::intValue).toArray();
        SourceSection section = outer.module().section(span);
        Unit unit = new Unit(outer.module(), scope, frame, scope.isGenerator(), qualifiedName + ".<locals>.");
        StatementNode node = body.translate(unit);
        if (!unit.isGenerator()) {
            return new FunctionRootNode(outer.module().language(), frame.build(), name, section, node, parameterSlots, cellSlots).getCallTarget();
        }
        RootCallTarget target = new GeneratorBodyRootNode(outer.module().language(), frame.build(), name, section, node, frame.isDelegating()).getCallTarget();
        return new GeneratorRootNode(outer.module().language(), name, section, target, parameterSlots, cellSlots).getCallTarget();
    }
}
