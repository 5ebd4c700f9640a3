package org.scriptling.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.scriptling.syntax.tree.ModuleTree;
import org.scriptling.syntax.tree.Statement;

/**
 * Builds the syntax tree of a source text: the grammar of Python 3.12 without async constructs and complex numbers, with the
 * extensions of Scriptling. Errors never end the parser; it reports up to {@value #MAXIMUM_DIAGNOSTICS} of them.
 */
public final class Parser {

    /** After this many errors the rest of a text is not looked at. */
    static final int MAXIMUM_DIAGNOSTICS = 20;

    private final String text;
    private final Lexer lexer;
    private final List<Diagnostic> reported = new ArrayList<>();
    final TokenStream tokens;
    final Failures failures;
    final ExpressionParser expressions;
    final AtomParser atoms;
    final ArgumentParser arguments;
    final StringLiteralParser strings;
    final PatternParser patterns;
    final ParameterParser parameters;
    final StatementParser statements;
    final CompoundStatementParser compounds;

    private Parser(String text) {
        this.text = text;
        this.lexer = Lexer.scan(text);
        this.tokens = new TokenStream(lexer.tokens());
        this.failures = new Failures(this);
        this.expressions = new ExpressionParser(this);
        this.atoms = new AtomParser(this);
        this.arguments = new ArgumentParser(this);
        this.strings = new StringLiteralParser(this, text);
        this.patterns = new PatternParser(this);
        this.parameters = new ParameterParser(this);
        this.statements = new StatementParser(this);
        this.compounds = new CompoundStatementParser(this);
    }

    /**
     * Parses the text of a source file.
     *
     * @return the tree and all errors; the status is {@code COMPLETE} or {@code INVALID}
     */
    public static ParseResult parse(String text) {
        var parser = new Parser(text);
        ModuleTree tree = parser.module();
        List<Diagnostic> diagnostics = parser.merged();
        return new ParseResult(tree, diagnostics, diagnostics.isEmpty() ? ParseResult.Status.COMPLETE : ParseResult.Status.INVALID);
    }

    /**
     * Parses what a user has entered so far at a prompt.
     *
     * @param text the lines entered, separated by line ends but without one behind the last line. A compound statement is complete
     *            only when the last line is empty, so that clauses can still be added to it
     * @return the tree and all errors; {@code INCOMPLETE} when further lines can make the text complete
     */
    public static ParseResult parseInteractive(String text) {
        var parser = new Parser(text);
        ModuleTree tree = parser.module();
        List<Diagnostic> diagnostics = parser.merged();
        return new ParseResult(tree, diagnostics, parser.interactiveStatus(tree, diagnostics));
    }

    private ParseResult.Status interactiveStatus(ModuleTree tree, List<Diagnostic> diagnostics) {
        int lastToken = lastTokenEnd();
        boolean blankEnd = text.indexOf('\n', lastToken) >= 0 && text.substring(text.lastIndexOf('\n') + 1).isBlank();
        if (diagnostics.isEmpty()) {
            boolean open = !tree.body().isEmpty() && isCompound(tree.body().getLast()) && !blankEnd;
            return open ? ParseResult.Status.INCOMPLETE : ParseResult.Status.COMPLETE;
        }
        Diagnostic first = diagnostics.getFirst();
        if (diagnostics.size() == 1 && lexer.hasOpenEnd() && isOpenEnd(first.code())) {
            return ParseResult.Status.INCOMPLETE;
        }
        boolean missingEnd = first.span().offset() >= lastToken && (first.code().equals(DiagnosticCodes.EXPECTED_BLOCK)
                        || first.code().equals(DiagnosticCodes.INCOMPLETE_TRY) || endsInDecorator());
        return missingEnd && !blankEnd ? ParseResult.Status.INCOMPLETE : ParseResult.Status.INVALID;
    }

    private static boolean isOpenEnd(String code) {
        return switch (code) {
            case DiagnosticCodes.UNCLOSED_BRACKET, DiagnosticCodes.UNTERMINATED_STRING, DiagnosticCodes.UNEXPECTED_END -> true;
            default -> false;
        };
    }

    /** Where the last token that stands for characters ends. */
    private int lastTokenEnd() {
        Token last = lastRealToken();
        return last == null ? 0 : last.end();
    }

    private Token lastRealToken() {
        List<Token> all = lexer.tokens();
        for (int i = all.size() - 1; i >= 0; i--) {
            switch (all.get(i).kind()) {
                case END, NEWLINE, INDENT, DEDENT -> {
                }
                default -> {
                    return all.get(i);
                }
            }
        }
        return null;
    }

    /** Whether the last logical line is a decorator, which waits for its definition. */
    private boolean endsInDecorator() {
        List<Token> all = lexer.tokens();
        Token first = null;
        for (Token token : all) {
            switch (token.kind()) {
                case NEWLINE, INDENT, DEDENT, END -> {
                }
                default -> {
                    if (first == null) {
                        first = token;
                    }
                }
            }
            if (token.kind() == TokenKind.NEWLINE && token.end() < lastTokenEnd()) {
                first = null;
            }
        }
        return first != null && first.kind() == TokenKind.AT;
    }

    private static boolean isCompound(Statement statement) {
        return switch (statement) {
            case Statement.If _, Statement.While _, Statement.For _, Statement.Try _, Statement.With _, Statement.FunctionDefinition _,
                            Statement.ClassDefinition _, Statement.Match _ -> true;
            default -> false;
        };
    }

    private ModuleTree module() {
        var body = new ArrayList<Statement>();
        while (!tokens.at(TokenKind.END)) {
            if (!tokens.accept(TokenKind.DEDENT) && !tokens.accept(TokenKind.NEWLINE)) {
                statements.statement(body);
            }
        }
        return new ModuleTree(body, new Span(0, text.length()));
    }

    /** Records an error; after too many, the rest of the text is skipped. */
    void report(Diagnostic diagnostic) {
        if (endsUnclosedBracket(tokens.current())) {
            // The parser has only found out that the bracket is open.
            return;
        }
        reported.add(diagnostic);
        if (reported.size() >= MAXIMUM_DIAGNOSTICS) {
            tokens.skipToEnd();
        }
    }

    /** The places of all comments. */
    List<Span> comments() {
        return lexer.comments();
    }

    /** The line, from 1, of a token; for messages. */
    int line(Token token) {
        return lexer.line(token.start());
    }

    /**
     * The findings of lexer and parser in source order, at most one for a line. What the parser says about a range that an unclosed
     * bracket hides, or about a line with a lexical error, is a follow-up.
     */
    private List<Diagnostic> merged() {
        if (reported.isEmpty() && lexer.diagnostics().isEmpty()) {
            return List.of();
        }
        var lines = new LineMap(text);
        var result = new ArrayList<Diagnostic>();
        var taken = new BitSet();
        int end = lastTokenEnd();
        var own = new ArrayList<Diagnostic>();
        for (Diagnostic diagnostic : reported) {
            own.add(diagnostic.span().offset() > end ? atEnd(diagnostic, end) : diagnostic);
        }
        own.sort(Diagnostic::comparePlaces);
        for (Diagnostic diagnostic : lexer.diagnostics()) {
            add(moreSpecific(diagnostic, own, lines), lines, taken, result);
        }
        for (Diagnostic diagnostic : own) {
            if (!isHidden(diagnostic)) {
                add(diagnostic, lines, taken, result);
            }
        }
        result.sort(Diagnostic::comparePlaces);
        return result.size() <= MAXIMUM_DIAGNOSTICS ? result : result.subList(0, MAXIMUM_DIAGNOSTICS);
    }

    /**
     * The error of the parser that takes the place of an unclosed bracket: one further on in the bracket's line, where the parser
     * stopped before the line was over. Otherwise the lexer's own error.
     */
    private Diagnostic moreSpecific(Diagnostic lexical, List<Diagnostic> own, LineMap lines) {
        if (!lexical.code().equals(DiagnosticCodes.UNCLOSED_BRACKET)) {
            return lexical;
        }
        int line = lines.line(lexical.span().offset());
        int lineEnd = lines.lineStart(line) + lines.lineText(line).length();
        for (Diagnostic d : own) {
            int offset = d.span().offset();
            if (offset < lexical.span().offset() || offset >= lineEnd) {
                continue;
            }
            boolean isBlockBrace = offset == lexical.span().offset() && text.charAt(offset) == '{' && offset + 1 == lineEnd;
            if (isBlockBrace && d.code().equals(DiagnosticCodes.INVALID_SYNTAX)) {
                return withHint(lexical, d.hint());
            }
            boolean endsLine = d.span().end() >= lineEnd
                            && (d.code().equals(DiagnosticCodes.MISSING_COMMA) || d.code().equals(DiagnosticCodes.ASSIGNMENT_IN_EXPRESSION));
            if (!endsLine) {
                return d.hint() != null ? d : withHint(d, lexical.message());
            }
        }
        return lexical;
    }

    private static Diagnostic withHint(Diagnostic d, String hint) {
        return new Diagnostic(d.code(), d.severity(), d.kind(), d.message(), d.span(), d.labels(), hint);
    }

    /** What is wrong with the end of the text is shown behind its last token and not on an empty line. */
    private static Diagnostic atEnd(Diagnostic d, int end) {
        return new Diagnostic(d.code(), d.severity(), d.kind(), d.message(), new Span(end, 0), d.labels(), d.hint());
    }

    private static void add(Diagnostic diagnostic, LineMap lines, BitSet taken, List<Diagnostic> result) {
        int line = lines.line(diagnostic.span().offset());
        if (!taken.get(line)) {
            taken.set(line);
            result.add(diagnostic);
        }
    }

    private boolean endsUnclosedBracket(Token token) {
        if (token.kind() == TokenKind.NEWLINE) {
            for (BracketStack.Unclosed range : lexer.unclosed()) {
                if (token.start() == range.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isHidden(Diagnostic diagnostic) {
        int offset = diagnostic.span().offset();
        for (BracketStack.Unclosed range : lexer.unclosed()) {
            if (offset > range.offset() && offset <= range.end()) {
                return true;
            }
        }
        return false;
    }
}
