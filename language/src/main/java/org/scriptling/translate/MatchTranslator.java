package org.scriptling.translate;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ConditionNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.pattern.AlternativesPatternNode;
import org.scriptling.nodes.pattern.CapturePatternNode;
import org.scriptling.nodes.pattern.ClassPatternNode;
import org.scriptling.nodes.pattern.MappingPatternNode;
import org.scriptling.nodes.pattern.MatchNode;
import org.scriptling.nodes.pattern.MatchSelectorNode;
import org.scriptling.nodes.pattern.PatternNode;
import org.scriptling.nodes.pattern.SequencePatternNode;
import org.scriptling.nodes.pattern.ValuePatternNode;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Pattern;
import org.scriptling.syntax.tree.Statement;

/** Translates {@code match} statements. */
final class MatchTranslator {

    private final Unit unit;
    private final ExpressionTranslator expressions;

    MatchTranslator(Unit unit) {
        this.unit = unit;
        this.expressions = new ExpressionTranslator(unit);
    }

    StatementNode translate(Statement.Match match, ExpressionTranslator subject) {
        StatementTranslator statements = new StatementTranslator(unit);
        StatementNode[] bodies = match.cases().stream().map(one -> statements.block(one.body())).toArray(StatementNode[]::new);
        return new MatchNode(selector(match, subject), bodies);
    }

    /** The node that decides which case it is. @param subject translates the subject */
    MatchSelectorNode selector(Statement.Match match, ExpressionTranslator subject) {
        int count = match.cases().size();
        PatternNode[] patterns = new PatternNode[count];
        ConditionNode[] guards = new ConditionNode[count];
        for (int i = 0; i < count; i++) {
            Statement.Match.Case one = match.cases().get(i);
            patterns[i] = pattern(one.pattern());
            guards[i] = one.guard() == null ? null : new ConditionNode(expressions.translate(one.guard()));
        }
        return new MatchSelectorNode(subject.translate(match.subject()), patterns, guards);
    }

    private AssignmentNode target(String name) {
        return name == null ? null : new VariableTranslator(unit).write(name);
    }

    private PatternNode pattern(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Value value -> new ValuePatternNode(expressions.translate(value.value()), value.value() instanceof Expression.NoneLiteral || value.value() instanceof Expression.BooleanLiteral);
            case Pattern.Capture capture -> new CapturePatternNode(null, target(capture.name()));
            case Pattern.Wildcard wildcard -> new CapturePatternNode(null, null);
            case Pattern.Star star -> throw new IllegalStateException("star outside of a sequence pattern");
            case Pattern.Sequence sequence -> sequence(sequence.elements());
            case Pattern.Mapping mapping -> new MappingPatternNode(mapping.entries().stream().map(entry -> expressions.translate(entry.key())).toArray(ExpressionNode[]::new),
                            mapping.entries().stream().map(entry -> pattern(entry.pattern())).toArray(PatternNode[]::new), target(mapping.rest()));
            case Pattern.ClassPattern type -> new ClassPatternNode(expressions.translate(type.type()), type.positional().stream().map(this::pattern).toArray(PatternNode[]::new),
                            type.keywords().stream().map(Pattern.ClassPattern.Keyword::name).toArray(String[]::new),
                            type.keywords().stream().map(keyword -> pattern(keyword.pattern())).toArray(PatternNode[]::new));
            case Pattern.Or or -> new AlternativesPatternNode(or.alternatives().stream().map(this::pattern).toArray(PatternNode[]::new));
            case Pattern.As as -> new CapturePatternNode(pattern(as.pattern()), target(as.name()));
        };
    }

    private PatternNode sequence(List<Pattern> elements) {
        List<PatternNode> patterns = new ArrayList<>();
        int starIndex = -1;
        AssignmentNode rest = null;
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Pattern.Star star) {
                starIndex = i;
                rest = target(star.name());
            } else {
                patterns.add(pattern(elements.get(i)));
            }
        }
        return new SequencePatternNode(patterns.toArray(PatternNode[]::new), starIndex, rest);
    }
}
