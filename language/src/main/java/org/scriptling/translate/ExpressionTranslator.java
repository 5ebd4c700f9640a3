package org.scriptling.translate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.scriptling.analysis.Scope;
import org.scriptling.analysis.Scope.Location;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.expression.*;
import org.scriptling.nodes.function.GlobalsNode;
import org.scriptling.nodes.function.LocalsNode;
import org.scriptling.nodes.function.NamesInScopeNode;
import org.scriptling.nodes.function.SuperCallNode;
import org.scriptling.nodes.function.CallExpressionNode;
import org.scriptling.nodes.function.MethodCallNode;
import org.scriptling.nodes.function.UnpackingCallNode;
import org.scriptling.nodes.variable.NamedExpressionNode;
import org.scriptling.nodes.variable.ReadLocalNodeGen;
import org.scriptling.nodes.variable.WriteLocalNode;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.Ellipsis;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.syntax.tree.BinaryOperator;
import org.scriptling.syntax.tree.ComparisonOperator;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Expression.Argument;
import org.scriptling.syntax.tree.LogicalOperator;
import org.scriptling.syntax.tree.UnaryOperator;

/** Translates expressions. Definitions and comprehensions are left to {@link FunctionTranslator} and {@link ComprehensionTranslator}. */
final class ExpressionTranslator {

    private final Unit unit;
    private final VariableTranslator variables;
    /** Parts that have been translated already, because a {@code yield} behind them had to be moved out. */
    private final Map<Expression, ExpressionNode> prepared;

    ExpressionTranslator(Unit unit) {
        this(unit, new IdentityHashMap<>());
    }

    private ExpressionTranslator(Unit unit, Map<Expression, ExpressionNode> prepared) {
        this.unit = unit;
        this.variables = new VariableTranslator(unit);
        this.prepared = prepared;
    }

    /** A translator that takes some parts as given. */
    ExpressionTranslator with(Map<Expression, ExpressionNode> parts) {
        return new ExpressionTranslator(unit, parts);
    }

    /** A constant None. */
    static ExpressionNode none() {
        return new ConstantNode(None.INSTANCE);
    }

    ExpressionNode translate(Expression expression) {
        ExpressionNode given = prepared.get(expression);
        return given != null ? given : ModuleTranslator.at(build(expression), expression.span());
    }

    ExpressionNode[] translateAll(List<Expression> expressions) {
        return expressions.stream().map(this::translate).toArray(ExpressionNode[]::new);
    }

    private ExpressionNode build(Expression expression) {
        return switch (expression) {
            case Expression.Name name -> variables.read(name.identifier());
            case Expression.IntegerLiteral literal -> new ConstantNode(BigInt.normalize(literal.value()));
            case Expression.FloatLiteral literal -> new ConstantNode(literal.value());
            case Expression.StringLiteral literal -> new ConstantNode(unit.module().literal(literal.value()));
            case Expression.BytesLiteral literal -> new ConstantNode(new ScriptBytes(literal.value()));
            case Expression.BooleanLiteral literal -> new ConstantNode(literal.value());
            case Expression.NoneLiteral literal -> none();
            case Expression.EllipsisLiteral literal -> new ConstantNode(Ellipsis.INSTANCE);
            case Expression.FormattedString string -> formatted(string.parts());
            case Expression.ListDisplay display -> display(display.elements(), UnpackingDisplayNode.Kind.LIST);
            case Expression.TupleDisplay display -> display(display.elements(), UnpackingDisplayNode.Kind.TUPLE);
            case Expression.SetDisplay display -> display(display.elements(), UnpackingDisplayNode.Kind.SET);
            case Expression.DictDisplay display -> dict(display);
            case Expression.Unary unary -> unary(unary);
            case Expression.Binary binary -> binary(binary.operator(), translate(binary.left()), translate(binary.right()), false);
            case Expression.Logical logical -> new LogicalNode(translate(logical.left()), translate(logical.right()), logical.operator() == LogicalOperator.OR);
            case Expression.Comparison comparison -> comparison(comparison);
            case Expression.Conditional conditional -> new ConditionalNode(translate(conditional.test()), translate(conditional.consequent()), translate(conditional.alternative()));
            case Expression.Lambda lambda -> new FunctionTranslator(unit).lambda(lambda);
            case Expression.Named named -> new NamedExpressionNode(variables.write(named.target().identifier()), translate(named.value()));
            case Expression.Call call -> call(call);
            case Expression.Attribute attribute -> new AttributeNode(translate(attribute.object()), attributeName(attribute.name()));
            case Expression.Subscript subscript -> SubscriptNodeGen.create(translate(subscript.object()), translate(subscript.index()));
            case Expression.Slice slice -> new SliceNode(orNone(slice.lower()), orNone(slice.upper()), orNone(slice.step()));
            case Expression.ListComprehension comprehension -> new ComprehensionTranslator(unit).list(comprehension);
            case Expression.SetComprehension comprehension -> new ComprehensionTranslator(unit).set(comprehension);
            case Expression.DictComprehension comprehension -> new ComprehensionTranslator(unit).dict(comprehension);
            case Expression.GeneratorExpression generator -> new FunctionTranslator(unit).generatorExpression(generator);
            case Expression.Starred starred -> throw new IllegalStateException("starred expression outside of a display");
            case Expression.Yield yield -> throw new IllegalStateException("yield was not moved out");
            case Expression.YieldFrom yield -> throw new IllegalStateException("yield from was not moved out");
            case Expression.ErrorExpression error -> throw new IllegalStateException("error in a valid tree");
        };
    }

    String attributeName(String name) {
        return unit.scope().mangle(name).intern();
    }

    private ExpressionNode orNone(Expression expression) {
        return expression == null ? none() : translate(expression);
    }

    private ExpressionNode formatted(List<Expression.FormattedString.Part> parts) {
        ExpressionNode[] nodes = new ExpressionNode[parts.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = switch (parts.get(i)) {
                case Expression.FormattedString.Text text -> new ConstantNode(Strings.of(text.value()));
                case Expression.FormattedString.Field field -> new FormatFieldNode(translate(field.value()), field.conversion(),
                                field.specification().isEmpty() ? null : formatted(field.specification()));
            };
        }
        return nodes.length == 0 ? new ConstantNode(Strings.EMPTY) : nodes.length == 1 ? nodes[0] : new FormattedStringNode(nodes);
    }

    private ExpressionNode display(List<Expression> elements, UnpackingDisplayNode.Kind kind) {
        ExpressionNode[] nodes = new ExpressionNode[elements.size()];
        boolean[] starred = new boolean[nodes.length];
        boolean anyStar = false;
        for (int i = 0; i < nodes.length; i++) {
            if (elements.get(i) instanceof Expression.Starred star) {
                starred[i] = true;
                anyStar = true;
                nodes[i] = translate(star.value());
            } else {
                nodes[i] = translate(elements.get(i));
            }
        }
        if (!anyStar && kind == UnpackingDisplayNode.Kind.LIST) {
            return new ListDisplayNode(nodes);
        }
        if (!anyStar && kind == UnpackingDisplayNode.Kind.TUPLE) {
            return new TupleDisplayNode(nodes);
        }
        return new UnpackingDisplayNode(nodes, starred, kind);
    }

    private ExpressionNode dict(Expression.DictDisplay display) {
        int count = display.items().size();
        ExpressionNode[] keys = new ExpressionNode[count];
        ExpressionNode[] values = new ExpressionNode[count];
        for (int i = 0; i < count; i++) {
            Expression.DictDisplay.Item item = display.items().get(i);
            keys[i] = item.key() == null ? null : translate(item.key());
            values[i] = translate(item.value());
        }
        return new DictDisplayNode(keys, values);
    }

    private ExpressionNode unary(Expression.Unary unary) {
        if (unary.operator() == UnaryOperator.NOT) {
            return new NotNode(translate(unary.operand()));
        }
        if (unary.operator() == UnaryOperator.NEGATIVE && unary.operand() instanceof Expression.IntegerLiteral literal) {
            BigInteger negated = literal.value().negate();
            return new ConstantNode(BigInt.normalize(negated));
        }
        if (unary.operator() == UnaryOperator.NEGATIVE && unary.operand() instanceof Expression.FloatLiteral literal) {
            return new ConstantNode(-literal.value());
        }
        return UnaryNodeGen.create(unary.operator(), translate(unary.operand()));
    }

    /** {@code left operator right}. @param inPlace whether this is augmented assignment */
    static ExpressionNode binary(BinaryOperator operator, ExpressionNode left, ExpressionNode right, boolean inPlace) {
        return switch (operator) {
            case ADD -> AddNodeGen.create(inPlace, left, right);
            case SUBTRACT -> SubtractNodeGen.create(inPlace, left, right);
            case MULTIPLY -> MultiplyNodeGen.create(inPlace, left, right);
            case MATRIX_MULTIPLY -> MatrixMultiplyNodeGen.create(inPlace, left, right);
            case TRUE_DIVIDE -> TrueDivideNodeGen.create(inPlace, left, right);
            case FLOOR_DIVIDE -> FloorDivideNodeGen.create(inPlace, left, right);
            case MODULO -> ModuloNodeGen.create(inPlace, left, right);
            case POWER -> PowerNodeGen.create(inPlace, left, right);
            case LEFT_SHIFT -> LeftShiftNodeGen.create(inPlace, left, right);
            case RIGHT_SHIFT -> RightShiftNodeGen.create(inPlace, left, right);
            case AND -> BitwiseAndNodeGen.create(inPlace, left, right);
            case XOR -> BitwiseXorNodeGen.create(inPlace, left, right);
            case OR -> BitwiseOrNodeGen.create(inPlace, left, right);
        };
    }

    private ExpressionNode comparison(Expression.Comparison comparison) {
        List<Expression> operands = comparison.operands();
        ExpressionNode left = translate(comparison.first());
        ExpressionNode result = null;
        for (int i = 0; i < operands.size(); i++) {
            ExpressionNode right = translate(operands.get(i));
            ExpressionNode next = null;
            if (i < operands.size() - 1) {
                // The operand in the middle is evaluated once: its value stays in a slot for the next comparison.
                int slot = unit.frame().temporary("<compared>");
                right = new NamedExpressionNode(new WriteLocalNode(slot), right);
                next = ReadLocalNodeGen.create(slot, "<compared>");
            }
            ExpressionNode one = ModuleTranslator.at(comparison(comparison.operators().get(i), left, right), comparison.span());
            result = result == null ? one : new LogicalNode(result, one, false);
            left = next;
        }
        return result;
    }

    private static ExpressionNode comparison(ComparisonOperator operator, ExpressionNode left, ExpressionNode right) {
        return switch (operator) {
            case LESS -> LessNodeGen.create(left, right);
            case LESS_EQUAL -> LessEqualNodeGen.create(left, right);
            case GREATER -> GreaterNodeGen.create(left, right);
            case GREATER_EQUAL -> GreaterEqualNodeGen.create(left, right);
            case EQUAL -> EqualNodeGen.create(left, right);
            case NOT_EQUAL -> NotEqualNodeGen.create(left, right);
            case IN -> MembershipNodeGen.create(false, left, right);
            case NOT_IN -> MembershipNodeGen.create(true, left, right);
            case IS -> new IdentityNode(left, right, false);
            case IS_NOT -> new IdentityNode(left, right, true);
        };
    }

    private ExpressionNode call(Expression.Call call) {
        if (call.arguments().isEmpty() && call.callee() instanceof Expression.Name name && !prepared.containsKey(name)) {
            ExpressionNode special = frameCall(name.identifier(), call);
            if (special != null) {
                return special;
            }
        }
        boolean unpacking = call.arguments().stream().anyMatch(argument -> argument.kind() == Argument.Kind.STAR || argument.kind() == Argument.Kind.DOUBLE_STAR);
        if (unpacking) {
            ExpressionNode callee = translate(call.callee());
            ExpressionNode[] values = call.arguments().stream().map(argument -> translate(argument.value())).toArray(ExpressionNode[]::new);
            Argument.Kind[] kinds = call.arguments().stream().map(Argument::kind).toArray(Argument.Kind[]::new);
            String[] names = call.arguments().stream().map(Argument::keyword).toArray(String[]::new);
            return new UnpackingCallNode(callee, values, kinds, names);
        }
        List<ExpressionNode> values = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        ExpressionNode receiver = call.callee() instanceof Expression.Attribute attribute && !prepared.containsKey(attribute) ? translate(attribute.object()) : null;
        ExpressionNode callee = receiver == null ? translate(call.callee()) : null;
        for (Argument argument : call.arguments()) {
            values.add(translate(argument.value()));
            if (argument.kind() == Argument.Kind.KEYWORD) {
                keywords.add(argument.keyword().intern());
            }
        }
        ExpressionNode[] arguments = values.toArray(ExpressionNode[]::new);
        String[] names = keywords.toArray(String[]::new);
        if (receiver != null) {
            return new MethodCallNode(receiver, attributeName(((Expression.Attribute) call.callee()).name()), arguments, names);
        }
        return new CallExpressionNode(callee, arguments, names);
    }

    /** Calls without arguments whose meaning depends on where they stand: {@code super()}, {@code locals()}, {@code globals()}. */
    private ExpressionNode frameCall(String name, Expression.Call call) {
        Location location = unit.scope().location(name);
        if (location != Location.GLOBAL && (location != Location.CLASS_NAME || name.equals("super"))) {
            return null;
        }
        CallExpressionNode ordinary = ModuleTranslator.at(new CallExpressionNode(variables.read(name), new ExpressionNode[0], new String[0]), call.span());
        return switch (name) {
            case "super" -> superCall(ordinary);
            case "globals" -> new GlobalsNode(variables.read(name), unit.module().module(), unit.module().builtinSlot(name), ordinary);
            case "locals", "vars" -> locals(name, ordinary);
            case "dir" -> new NamesInScopeNode(variables.read(name), unit.module().builtinSlot(name), locals(name, ordinary), unit.module().module(),
                            new CallExpressionNode(variables.read(name), new ExpressionNode[0], new String[0]));
            default -> null;
        };
    }

    private LocalsNode locals(String name, CallExpressionNode ordinary) {
        Scope.Kind owner = unit.scope().frameOwner().kind();
        return LocalsNode.create(variables.read(name), unit.module().builtinSlot(name), ordinary, LocalNames.of(unit), LocalNames.reads(unit),
                        owner == Scope.Kind.CLASS ? unit.namespaceSlot() : -1, owner == Scope.Kind.MODULE ? unit.module().module() : null);
    }

    private ExpressionNode superCall(CallExpressionNode ordinary) {
        boolean inClass = unit.scope().location("__class__") != Location.GLOBAL;
        ExpressionNode classCell = inClass ? variables.read("__class__") : null;
        List<String> parameters = unit.scope().frameOwner().parameterNames();
        ExpressionNode receiver = null;
        if (!parameters.isEmpty()) {
            receiver = new VariableTranslator(unit.inside(unit.scope().frameOwner())).read(parameters.getFirst());
        }
        return new SuperCallNode(variables.read("super"), classCell, receiver, ordinary);
    }
}
