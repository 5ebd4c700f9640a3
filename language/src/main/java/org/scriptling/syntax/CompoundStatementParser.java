package org.scriptling.syntax;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Parameters;
import org.scriptling.syntax.tree.Pattern;
import org.scriptling.syntax.tree.Statement;
import org.scriptling.syntax.tree.Statement.TypeParameter;

/** Parses statements that hold blocks. */
final class CompoundStatementParser {

    private final Parser parser;
    private final TokenStream tokens;

    CompoundStatementParser(Parser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    /** Reads a compound statement; {@code null} when the next token begins none. */
    Statement statement() {
        return switch (tokens.kind()) {
            case IF -> ifStatement();
            case WHILE -> whileStatement();
            case FOR -> forStatement();
            case TRY -> tryStatement();
            case WITH -> withStatement();
            case DEF -> function(List.of(), tokens.start());
            case CLASS -> classDefinition(List.of(), tokens.start());
            case AT -> decorated();
            case NAME -> isMatch() ? matchStatement() : null;
            default -> null;
        };
    }

    // ---- blocks ------------------------------------------------------------------------------------------------------------

    /** Reads the colon and the block behind a header; {@code what} completes "expected an indented block after". */
    private List<Statement> block(String what, Token header) {
        colon();
        var body = new ArrayList<Statement>();
        if (!tokens.accept(TokenKind.NEWLINE)) {
            parser.statements.simpleStatements(body);
            return body;
        }
        if (!tokens.accept(TokenKind.INDENT)) {
            missingBlock(what, header);
            body.add(new Statement.ErrorStatement(tokens.current().span()));
            return body;
        }
        parser.statements.blockRest(body);
        return body;
    }

    private void missingBlock(String what, Token header) {
        String message = "expected an indented block after " + what + " on line " + parser.line(header);
        parser.report(new Diagnostic(DiagnosticCodes.EXPECTED_BLOCK, Diagnostic.Severity.ERROR, Diagnostic.Kind.INDENTATION, message,
                        tokens.current().span(), List.of(new Diagnostic.Label(header.span(), "the block belongs to this")), null));
    }

    /** Reads the colon behind a header. Where only the colon is missing, the block is read all the same. */
    private void colon() {
        if (tokens.accept(TokenKind.COLON)) {
            return;
        }
        if (!tokens.at(TokenKind.NEWLINE)) {
            throw parser.failures.unexpected();
        }
        SyntaxFailure failure = expectedColon();
        parser.report(failure.diagnostic());
    }

    private SyntaxFailure expectedColon() {
        boolean isElseIf = tokens.at(TokenKind.IF) && tokens.previous().kind() == TokenKind.ELSE;
        String hint = isElseIf ? "did you mean 'elif'?" : null;
        return new SyntaxFailure(Diagnostic.error(DiagnosticCodes.EXPECTED_COLON, "expected ':'", tokens.current().span(), hint));
    }

    /** Checks for the colon where CPython's grammar demands it whatever follows. */
    private void demandColon() {
        if (!tokens.at(TokenKind.COLON) && !tokens.at(TokenKind.NEWLINE)) {
            throw tokens.at(TokenKind.ERROR) ? parser.failures.unexpected() : expectedColon();
        }
    }

    private List<Statement> elseBlock() {
        if (!tokens.at(TokenKind.ELSE)) {
            return List.of();
        }
        Token header = tokens.next();
        demandColon();
        return block("'else' statement", header);
    }

    // ---- conditions and loops ----------------------------------------------------------------------------------------------

    /** A condition with its block. */
    private record Branch(Expression test, List<Statement> body, Token header) {
    }

    private Statement ifStatement() {
        // Collected in a loop and nested from the last one on: a long chain must not need a deep Java stack.
        var branches = new ArrayList<Branch>(2);
        do {
            Token header = tokens.next();
            Expression test = parser.expressions.namedExpression();
            String what = branches.isEmpty() ? "'if' statement" : "'elif' statement";
            branches.add(new Branch(test, block(what, header), header));
            if (branches.size() > ExpressionParser.MAXIMUM_CHAIN) {
                throw parser.failures.at(DiagnosticCodes.TOO_LONG, "too many 'elif' clauses in one statement", header.span());
            }
        } while (tokens.at(TokenKind.ELIF));
        List<Statement> alternative = elseBlock();
        int end = endOfBlock();
        for (int i = branches.size() - 1; i >= 0; i--) {
            Branch branch = branches.get(i);
            int start = branch.header().start();
            alternative = List.of(new Statement.If(branch.test(), branch.body(), alternative, new Span(start, end - start)));
        }
        return alternative.getFirst();
    }

    /** Where the last token that stands for characters ends. */
    private int endOfBlock() {
        int index = tokens.index() - 1;
        while (index > 0) {
            switch (tokens.get(index).kind()) {
                case NEWLINE, INDENT, DEDENT -> index--;
                default -> {
                    return tokens.get(index).end();
                }
            }
        }
        return tokens.get(0).end();
    }

    private Span blockSpan(int start) {
        return new Span(start, Math.max(0, endOfBlock() - start));
    }

    private Statement whileStatement() {
        Token header = tokens.next();
        Expression test = parser.expressions.namedExpression();
        List<Statement> body = block("'while' statement", header);
        List<Statement> alternative = elseBlock();
        return new Statement.While(test, body, alternative, blockSpan(header.start()));
    }

    private Statement forStatement() {
        Token header = tokens.next();
        Expression target = parser.expressions.forTargets();
        parser.failures.checkTarget(target);
        if (!tokens.accept(TokenKind.IN)) {
            throw parser.failures.unexpected();
        }
        Expression iterable = parser.expressions.starExpressions();
        List<Statement> body = block("'for' statement", header);
        List<Statement> alternative = elseBlock();
        return new Statement.For(target, iterable, body, alternative, blockSpan(header.start()));
    }

    // ---- try ---------------------------------------------------------------------------------------------------------------

    private Statement tryStatement() {
        Token header = tokens.next();
        demandColon();
        List<Statement> body = block("'try' statement", header);
        var handlers = new ArrayList<Statement.Try.Handler>(2);
        boolean group = false;
        while (tokens.at(TokenKind.EXCEPT)) {
            boolean isGroup = tokens.peek(1).kind() == TokenKind.STAR;
            if (!handlers.isEmpty() && isGroup != group) {
                throw parser.failures.at(DiagnosticCodes.EXCEPT_CLAUSE, "cannot have both 'except' and 'except*' on the same 'try'",
                                tokens.current().span());
            }
            group = isGroup;
            handlers.add(handler(isGroup));
        }
        List<Statement> alternative = handlers.isEmpty() ? List.of() : elseBlock();
        List<Statement> finalizer = List.of();
        if (tokens.at(TokenKind.FINALLY)) {
            Token last = tokens.next();
            demandColon();
            finalizer = block("'finally' statement", last);
        } else if (handlers.isEmpty()) {
            Token at = tokens.current();
            Span span = new Span(at.start(), Math.max(at.end() - at.start(), 0));
            SyntaxFailure failure = parser.failures.at(DiagnosticCodes.INCOMPLETE_TRY, "expected 'except' or 'finally' block", span);
            parser.report(failure.diagnostic());
        }
        return new Statement.Try(body, handlers, alternative, finalizer, group, blockSpan(header.start()));
    }

    private Statement.Try.Handler handler(boolean group) {
        Token header = tokens.next();
        String what = group ? "'except*' statement" : "'except' statement";
        Expression type = null;
        String name = null;
        if (group) {
            tokens.next();
            if (tokens.at(TokenKind.COLON) || tokens.at(TokenKind.NEWLINE)) {
                throw parser.failures.at(DiagnosticCodes.EXCEPT_CLAUSE, "expected one or more exception types", tokens.current().span());
            }
        }
        if (!tokens.at(TokenKind.COLON) && !tokens.at(TokenKind.NEWLINE)) {
            int typeStart = tokens.start();
            type = parser.expressions.expression();
            if (tokens.at(TokenKind.COMMA)) {
                throw severalTypes(typeStart);
            }
            if (tokens.accept(TokenKind.AS)) {
                name = handlerName();
            }
        }
        List<Statement> body = block(what, header);
        return new Statement.Try.Handler(type, name, body, blockSpan(header.start()));
    }

    private String handlerName() {
        Token name = tokens.current();
        if (!tokens.accept(TokenKind.NAME)) {
            throw parser.failures.unexpected();
        }
        return name.text();
    }

    private SyntaxFailure severalTypes(int start) {
        tokens.next();
        if (!tokens.kind().startsExpression()) {
            return parser.failures.unexpected();
        }
        parser.expressions.starExpressions();
        return parser.failures.at(DiagnosticCodes.EXCEPT_CLAUSE, "multiple exception types must be parenthesized", tokens.span(start));
    }

    // ---- with --------------------------------------------------------------------------------------------------------------

    private Statement withStatement() {
        Token header = tokens.next();
        boolean parenthesised = hasParenthesisedItems();
        if (parenthesised) {
            tokens.next();
        }
        var items = new ArrayList<Statement.With.Item>(1);
        do {
            if (parenthesised && !items.isEmpty() && tokens.at(TokenKind.RIGHT_PARENTHESIS)) {
                break;
            }
            items.add(withItem());
        } while (tokens.accept(TokenKind.COMMA));
        if (parenthesised && !tokens.accept(TokenKind.RIGHT_PARENTHESIS)) {
            throw parser.failures.unexpected();
        }
        List<Statement> body = block("'with' statement", header);
        return new Statement.With(items, body, blockSpan(header.start()));
    }

    private Statement.With.Item withItem() {
        Expression manager = parser.expressions.expression();
        if (!tokens.accept(TokenKind.AS)) {
            return new Statement.With.Item(manager, null);
        }
        Expression target = tokens.at(TokenKind.STAR) ? parser.expressions.starExpression() : parser.expressions.bitwiseOr();
        parser.failures.checkTarget(target);
        return new Statement.With.Item(manager, target);
    }

    /**
     * Whether the parenthesis that comes next holds with items: its closing one is followed by the colon (or, as a mistake, by the
     * end of the line after an {@code as}), and it does not hold what only an expression in parentheses can.
     */
    private boolean hasParenthesisedItems() {
        if (!tokens.at(TokenKind.LEFT_PARENTHESIS)) {
            return false;
        }
        TokenKind first = tokens.peek(1).kind();
        if (first == TokenKind.YIELD || first == TokenKind.RIGHT_PARENTHESIS) {
            return false;
        }
        int level = 0;
        boolean hasAs = false;
        for (int i = 0;; i++) {
            Token token = tokens.peek(i);
            switch (token.kind()) {
                case LEFT_PARENTHESIS, LEFT_BRACKET, LEFT_BRACE -> level++;
                case RIGHT_PARENTHESIS, RIGHT_BRACKET, RIGHT_BRACE -> {
                    if (--level == 0) {
                        TokenKind behind = tokens.peek(i + 1).kind();
                        return behind == TokenKind.COLON || hasAs && behind == TokenKind.NEWLINE;
                    }
                }
                case AS -> hasAs |= level == 1;
                case COLON_EQUAL, FOR -> {
                    if (level == 1) {
                        return false;
                    }
                }
                case STAR -> {
                    TokenKind before = tokens.peek(i - 1).kind();
                    if (level == 1 && (before == TokenKind.COMMA || before == TokenKind.LEFT_PARENTHESIS)) {
                        return false;
                    }
                }
                case NEWLINE, END -> {
                    return false;
                }
                default -> {
                }
            }
        }
    }

    // ---- definitions -------------------------------------------------------------------------------------------------------

    private Statement decorated() {
        int start = tokens.start();
        var decorators = new ArrayList<Expression>(1);
        while (tokens.accept(TokenKind.AT)) {
            decorators.add(parser.expressions.namedExpression());
            if (!tokens.accept(TokenKind.NEWLINE)) {
                throw parser.failures.unexpected();
            }
        }
        return switch (tokens.kind()) {
            case DEF -> function(decorators, start);
            case CLASS -> classDefinition(decorators, start);
            default -> throw parser.failures.unexpected();
        };
    }

    private Statement function(List<Expression> decorators, int start) {
        Token header = tokens.next();
        Token name = tokens.current();
        if (!tokens.accept(TokenKind.NAME)) {
            throw parser.failures.unexpected();
        }
        List<TypeParameter> typeParameters = parser.parameters.typeParameters();
        if (!tokens.accept(TokenKind.LEFT_PARENTHESIS)) {
            if (tokens.at(TokenKind.ERROR)) {
                throw parser.failures.unexpected();
            }
            throw parser.failures.at(DiagnosticCodes.EXPECTED_PARENTHESIS, "expected '('", tokens.current().span());
        }
        Parameters parameters = parser.parameters.functionParameters();
        Expression returns = tokens.accept(TokenKind.ARROW) ? parser.expressions.expression() : null;
        demandColon();
        List<Statement> body = block("function definition", header);
        return new Statement.FunctionDefinition(name.text(), parameters, body, decorators, typeParameters, returns, name.span(), blockSpan(start));
    }

    private Statement classDefinition(List<Expression> decorators, int start) {
        Token header = tokens.next();
        Token name = tokens.current();
        if (!tokens.accept(TokenKind.NAME)) {
            throw parser.failures.unexpected();
        }
        List<TypeParameter> typeParameters = parser.parameters.typeParameters();
        List<Expression.Argument> arguments = tokens.accept(TokenKind.LEFT_PARENTHESIS) ? parser.arguments.classArguments() : List.of();
        List<Statement> body = block("class definition", header);
        return new Statement.ClassDefinition(name.text(), arguments, body, decorators, typeParameters, name.span(), blockSpan(start));
    }

    // ---- match -------------------------------------------------------------------------------------------------------------

    /** Whether the name {@code match} that comes next begins a statement and is not a variable. */
    private boolean isMatch() {
        if (!tokens.current().isName("match")) {
            return false;
        }
        switch (tokens.peek(1).kind()) {
            case NAME, INTEGER, FLOAT, STRING, BYTES, FSTRING_START, LEFT_BRACE, ELLIPSIS, TILDE, FALSE, NONE, TRUE, LAMBDA, AWAIT -> {
                return true;
            }
            case NOT -> {
                return tokens.peek(2).kind() != TokenKind.IN;
            }
            case LEFT_PARENTHESIS, LEFT_BRACKET, PLUS, MINUS, STAR -> {
                return lineEndsInColon();
            }
            default -> {
                return false;
            }
        }
    }

    /** Whether the logical line ends in a colon, which only the header of a statement does. */
    private boolean lineEndsInColon() {
        int i = 1;
        while (tokens.peek(i).kind() != TokenKind.NEWLINE && tokens.peek(i).kind() != TokenKind.END) {
            i++;
        }
        return tokens.peek(i - 1).kind() == TokenKind.COLON;
    }

    private Statement matchStatement() {
        Token header = tokens.next();
        Expression subject = subject();
        colon();
        if (!tokens.accept(TokenKind.NEWLINE)) {
            throw parser.failures.unexpected();
        }
        if (!tokens.accept(TokenKind.INDENT)) {
            missingBlock("'match' statement", header);
            return new Statement.ErrorStatement(header.span());
        }
        var cases = new ArrayList<Statement.Match.Case>();
        int level = tokens.indentLevel();
        while (!tokens.at(TokenKind.DEDENT) && !tokens.at(TokenKind.END)) {
            int index = tokens.index();
            int depth = parser.expressions.depth();
            parser.failures.startStatement();
            try {
                cases.add(matchCase());
            } catch (SyntaxFailure failure) {
                parser.statements.recover(failure, index, level, depth);
            }
        }
        tokens.accept(TokenKind.DEDENT);
        return new Statement.Match(subject, cases, blockSpan(header.start()));
    }

    /** The subject: an expression, or a tuple without parentheses. */
    private Expression subject() {
        int start = tokens.start();
        Expression first = parser.expressions.starNamedExpression();
        if (!tokens.at(TokenKind.COMMA)) {
            return first;
        }
        var elements = new ArrayList<Expression>();
        elements.add(first);
        while (tokens.accept(TokenKind.COMMA)) {
            if (tokens.at(TokenKind.COLON)) {
                break;
            }
            elements.add(parser.expressions.starNamedExpression());
        }
        return new Expression.TupleDisplay(elements, tokens.span(start));
    }

    private Statement.Match.Case matchCase() {
        Token header = tokens.current();
        if (!header.isName("case")) {
            throw parser.failures.unexpected();
        }
        tokens.next();
        Pattern pattern = parser.patterns.patterns();
        Expression guard = tokens.accept(TokenKind.IF) ? parser.expressions.namedExpression() : null;
        List<Statement> body = block("'case' statement", header);
        return new Statement.Match.Case(pattern, guard, body, blockSpan(header.start()));
    }
}
