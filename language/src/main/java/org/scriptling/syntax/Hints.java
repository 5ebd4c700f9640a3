package org.scriptling.syntax;

/** Advice for mistakes that people bring along from other languages and for misspelt keywords. */
final class Hints {

    private static final String[] STATEMENT_WORDS = {"assert", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for",
                    "from", "global", "if", "import", "match", "nonlocal", "pass", "raise", "return", "try", "while", "with", "yield", "case", "lambda"};

    private Hints() {
    }

    /** Advice for an ASCII character that no token begins with, or {@code null}. */
    static String forCharacter(char c) {
        return switch (c) {
            case '?' -> "a conditional expression is written 'x if condition else y'";
            case '$' -> "names are written without '$'";
            case '`' -> "strings are written in single or double quotes";
            default -> null;
        };
    }

    /**
     * Advice for a statement that could not be read.
     *
     * @param first the first token of the statement
     * @param before the token before the one that does not fit, or {@code null}
     * @param at the token that does not fit
     * @return the advice or {@code null}
     */
    static String forStatement(Token first, Token before, Token at) {
        String atToken = forToken(before, at);
        if (atToken != null) {
            return atToken;
        }
        if (first.kind() != TokenKind.NAME || at.start() == first.start()) {
            return null;
        }
        String foreign = switch (first.text()) {
            case "elseif", "elsif", "elsf" -> "elif";
            case "function", "func", "fn", "fun" -> "def";
            case "switch" -> "match";
            case "catch" -> "except";
            case "throw" -> "raise";
            case "foreach" -> "for";
            case "until" -> "while not";
            case "include", "require", "using" -> "import";
            default -> null;
        };
        if (foreign == null) {
            foreign = similar(first.text());
        }
        return foreign == null ? null : "did you mean '" + foreign + "'?";
    }

    private static String forToken(Token before, Token at) {
        TokenKind previous = before == null ? TokenKind.NEWLINE : before.kind();
        boolean adjacent = before != null && before.end() == at.start();
        return switch (at.kind()) {
            case AMPERSAND -> previous == TokenKind.AMPERSAND && adjacent ? "'and' joins conditions" : null;
            case BAR -> previous == TokenKind.BAR && adjacent ? "'or' joins conditions" : null;
            case EXCLAMATION -> "'not' negates a condition";
            case NEWLINE -> {
                boolean operator = before != null && (previous == TokenKind.PLUS || previous == TokenKind.MINUS);
                yield operator ? "'x += 1' increments, 'x -= 1' decrements" : null;
            }
            case EQUAL -> switch (previous) {
                case EQUAL_EQUAL -> adjacent ? "equality is written '=='" : null;
                case NOT_EQUAL -> adjacent ? "inequality is written '!='" : null;
                default -> null;
            };
            case GREATER -> previous == TokenKind.EQUAL && adjacent ? "'greater or equal' is written '>='" : null;
            case LEFT_BRACE -> "a block is written with a colon and indentation";
            default -> null;
        };
    }

    /** The statement keyword that {@code word} is one slip away from, or {@code null}. */
    private static String similar(String word) {
        if (word.length() < 3) {
            return null;
        }
        for (String candidate : STATEMENT_WORDS) {
            if (word.equals(candidate)) {
                return null;
            }
            if (isOneSlipAway(word, candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether one replaced, inserted, missing or swapped letter (or a difference in case) separates the words. */
    private static boolean isOneSlipAway(String word, String candidate) {
        int difference = word.length() - candidate.length();
        if (difference < -1 || difference > 1) {
            return false;
        }
        if (word.equalsIgnoreCase(candidate)) {
            return true;
        }
        int i = 0;
        int shorter = Math.min(word.length(), candidate.length());
        while (i < shorter && word.charAt(i) == candidate.charAt(i)) {
            i++;
        }
        if (difference == 0) {
            if (word.substring(i + 1).equals(candidate.substring(i + 1))) {
                return true;
            }
            return i + 1 < shorter && word.charAt(i) == candidate.charAt(i + 1) && word.charAt(i + 1) == candidate.charAt(i)
                            && word.substring(i + 2).equals(candidate.substring(i + 2));
        }
        return difference > 0 ? word.substring(i + 1).equals(candidate.substring(i)) : word.substring(i).equals(candidate.substring(i + 1));
    }
}
