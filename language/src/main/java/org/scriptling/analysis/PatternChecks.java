package org.scriptling.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.Span;
import org.scriptling.syntax.tree.Pattern;
import org.scriptling.syntax.tree.Statement;

/** Finds the errors in the patterns of a {@code match} statement. */
final class PatternChecks {

    private final List<Diagnostic> diagnostics;

    PatternChecks(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Statement.Match match) {
        for (Statement.Match.Case one : match.cases()) {
            boolean last = one == match.cases().getLast();
            check(one.pattern(), last || one.guard() != null, new HashSet<>());
        }
    }

    private void error(String code, String message, Span span) {
        diagnostics.add(Diagnostic.error(code, message, span));
    }

    /**
     * Checks a pattern.
     *
     * @param mayAlwaysMatch whether nothing behind the pattern becomes unreachable when it matches everything
     * @param bound names bound so far by the whole pattern of the case; those of this pattern are added
     */
    private void check(Pattern pattern, boolean mayAlwaysMatch, Set<String> bound) {
        switch (pattern) {
            case Pattern.Value _ -> {
                // nothing to check
            }
            case Pattern.Capture(String name, Span span) -> {
                if (!mayAlwaysMatch) {
                    error(AnalysisCodes.UNREACHABLE_PATTERN, "name capture '" + name + "' makes remaining patterns unreachable", span);
                }
                bind(name, span, bound);
            }
            case Pattern.Wildcard(Span span) -> {
                if (!mayAlwaysMatch) {
                    error(AnalysisCodes.UNREACHABLE_PATTERN, "wildcard makes remaining patterns unreachable", span);
                }
            }
            case Pattern.Star(String name, Span span) -> {
                if (name != null) {
                    bind(name, span, bound);
                }
            }
            case Pattern.Sequence sequence -> {
                if (sequence.elements().stream().filter(Pattern.Star.class::isInstance).count() > 1) {
                    error(AnalysisCodes.SEVERAL_STARRED_PATTERNS, "multiple starred names in sequence pattern", sequence.span());
                }
                sequence.elements().forEach(element -> check(element, true, bound));
            }
            case Pattern.Mapping mapping -> checkMapping(mapping, bound);
            case Pattern.ClassPattern type -> checkClass(type, bound);
            case Pattern.Or alternatives -> checkAlternatives(alternatives, mayAlwaysMatch, bound);
            case Pattern.As(Pattern inner, String name, Span span) -> {
                check(inner, mayAlwaysMatch, bound);
                bind(name, span, bound);
            }
        }
    }

    private void bind(String name, Span span, Set<String> bound) {
        if (!bound.add(name)) {
            error(AnalysisCodes.PATTERN_BINDS_TWICE, "multiple assignments to name '" + name + "' in pattern", span);
        }
    }

    private void checkMapping(Pattern.Mapping mapping, Set<String> bound) {
        var keys = new HashSet<LiteralKey>();
        for (Pattern.Mapping.Entry entry : mapping.entries()) {
            LiteralKey key = LiteralKey.of(entry.key());
            if (key != null && !keys.add(key)) {
                error(AnalysisCodes.REPEATED_PATTERN_KEY, "mapping pattern checks duplicate key (" + LiteralKey.display(entry.key()) + ")",
                                mapping.span());
            }
        }
        mapping.entries().forEach(entry -> check(entry.pattern(), true, bound));
        if (mapping.rest() != null) {
            bind(mapping.rest(), mapping.span(), bound);
        }
    }

    private void checkClass(Pattern.ClassPattern type, Set<String> bound) {
        var names = new HashSet<String>();
        for (Pattern.ClassPattern.Keyword keyword : type.keywords()) {
            if (!names.add(keyword.name())) {
                error(AnalysisCodes.REPEATED_PATTERN_ATTRIBUTE, "attribute name repeated in class pattern: " + keyword.name(), type.span());
            }
        }
        type.positional().forEach(argument -> check(argument, true, bound));
        type.keywords().forEach(keyword -> check(keyword.pattern(), true, bound));
    }

    private void checkAlternatives(Pattern.Or or, boolean mayAlwaysMatch, Set<String> bound) {
        Set<String> expected = null;
        for (Pattern alternative : or.alternatives()) {
            boolean last = alternative == or.alternatives().getLast();
            var names = new HashSet<String>();
            check(alternative, last && mayAlwaysMatch, names);
            if (expected == null) {
                expected = names;
            } else if (!expected.equals(names)) {
                error(AnalysisCodes.ALTERNATIVES_BIND_DIFFERENTLY, "alternative patterns bind different names", or.span());
                bound.addAll(names);
                break;
            }
        }
        if (expected != null) {
            expected.forEach(name -> bind(name, or.span(), bound));
        }
    }
}
