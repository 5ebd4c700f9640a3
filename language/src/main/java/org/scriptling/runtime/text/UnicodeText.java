package org.scriptling.runtime.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;

/** Case mapping and character classes of str, by the Unicode tables of the JDK. */
public final class UnicodeText {

    private static final int CAPITAL_SIGMA = 0x3a3;
    private static final int SMALL_SIGMA = 0x3c3;
    private static final int FINAL_SIGMA = 0x3c2;
    private static final int CAPITAL_IOTA = 0x399;
    private static final int COMBINING_IOTA = 0x345;
    private static final int N_WITH_APOSTROPHE = 0x149;
    private static final int DOTLESS_I = 0x131;
    private static final int CAPITAL_SHARP_S = 0x1e9e;

    /** Digits without being decimal digits, as pairs of first and last code point. */
    private static final int[] OTHER_DIGITS = {0xb2, 0xb3, 0xb9, 0xb9, 0x1369, 0x1371, 0x19da, 0x19da, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080, 0x2089, 0x2460,
                    0x2468, 0x2474, 0x247c, 0x2488, 0x2490, 0x24ea, 0x24ea, 0x24f5, 0x24fd, 0x24ff, 0x24ff, 0x2776, 0x277e, 0x2780, 0x2788, 0x278a, 0x2792,
                    0x10a40, 0x10a43, 0x10e60, 0x10e68, 0x11052, 0x1105a, 0x1f100, 0x1f10a};

    /** Letters with a numeric value: the ideographs of numbers. */
    private static final String NUMERIC_LETTERS = "\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e5d\u4e8c\u4e94\u4e96\u4ebf\u4ec0\u4edf\u4ee8\u4f0d" +
                    "\u4f70\u5104\u5146\u5169\u516b\u516d\u5341\u5343\u5344\u5345\u534c\u53c1\u53c2\u53c3\u53c4\u56db\u58f1\u58f9\u5e7a\u5efe\u5eff\u5f0c" +
                    "\u5f0d\u5f0e\u5f10\u62fe\u634c\u67d2\u6f06\u7396\u767e\u8086\u842c\u8cae\u8cb3\u8d30\u9621\u9646\u964c\u9678\u96f6\uf96b\uf973\uf978" +
                    "\uf9b2\uf9d1\uf9d3\uf9fd";

    /** As {@link #NUMERIC_LETTERS}, beyond the basic plane; sorted. */
    private static final int[] SUPPLEMENTARY_NUMERIC_LETTERS = {0x20001, 0x20064, 0x200e2, 0x20121, 0x2092a, 0x20983, 0x2098c, 0x2099c, 0x20aea, 0x20afd, 0x20b19,
                    0x22390, 0x22998, 0x23b1b, 0x2626d, 0x2f890};

    private UnicodeText() {
    }

    /** Whether {@code str.isspace} holds for a character: what {@code split} and {@code strip} treat as space. */
    public static boolean isSpace(int c) {
        if (c < 0x80) {
            return c == ' ' || c >= 0x9 && c <= 0xd || c >= 0x1c && c <= 0x1f;
        }
        return c == 0x85 || c == 0xa0 || c == 0x1680 || c >= 0x2000 && c <= 0x200a || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
    }

    /** Whether {@code str.splitlines} ends a line at a character. */
    public static boolean isLineEnd(int c) {
        return c >= 0xa && c <= 0xd || c >= 0x1c && c <= 0x1e || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Whether {@code repr} shows a character as it is. */
    public static boolean isPrintable(int c) {
        if (c < 0x7f) {
            return c >= ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    /** {@code str.isalpha} of a character. */
    public static boolean isAlphabetic(int c) {
        return Character.isLetter(c);
    }

    /** {@code str.isdecimal} of a character. */
    public static boolean isDecimal(int c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** {@code str.isdigit} of a character. */
    public static boolean isDigit(int c) {
        return isDecimal(c) || c >= 0x80 && inRanges(OTHER_DIGITS, c);
    }

    /** {@code str.isnumeric} of a character. */
    public static boolean isNumeric(int c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9';
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            case Character.OTHER_LETTER -> c < 0x10000 ? NUMERIC_LETTERS.indexOf(c) >= 0 : java.util.Arrays.binarySearch(SUPPLEMENTARY_NUMERIC_LETTERS, c) >= 0;
            default -> false;
        };
    }

    /** {@code str.isalnum} of a character. */
    public static boolean isAlphanumeric(int c) {
        return isAlphabetic(c) || isNumeric(c);
    }

    private static boolean inRanges(int[] ranges, int c) {
        for (int i = 0; i < ranges.length && c >= ranges[i]; i += 2) {
            if (c <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCased(int c) {
        return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Whether a text is not empty and a test holds for each character. */
    @TruffleBoundary
    public static boolean all(TruffleString text, IntPredicate test) {
        for (int c : Strings.toCodePoints(text)) {
            if (!test.test(c)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** {@code str.isprintable}: true for the empty text. */
    @TruffleBoundary
    public static boolean isPrintable(TruffleString text) {
        return text.isEmpty() || all(text, UnicodeText::isPrintable);
    }

    /** {@code str.isidentifier}. */
    @TruffleBoundary
    public static boolean isIdentifier(TruffleString text) {
        int[] codePoints = Strings.toCodePoints(text);
        if (codePoints.length == 0 || !isIdentifierStart(codePoints[0])) {
            return false;
        }
        for (int c : codePoints) {
            if (!isIdentifierPart(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIdentifierStart(int c) {
        return c == '_' || Character.isUnicodeIdentifierStart(c) && isClosedUnderNormalization(c, true);
    }

    private static boolean isIdentifierPart(int c) {
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && isClosedUnderNormalization(c, false);
    }

    /** Whether a character stays one of an identifier in normalization form KC: the difference between ID_Start and XID_Start. */
    private static boolean isClosedUnderNormalization(int c, boolean start) {
        if (c < 0x37a) {
            return true;
        }
        if (start && (c == 0xe33 || c == 0xeb3 || c == 0xff9e || c == 0xff9f)) {
            return false;
        }
        boolean arabicForm = c >= 0xfc5e && c <= 0xfc63 || c == 0xfdfa || c == 0xfdfb || c >= 0xfe70 && c <= 0xfe7e && (c & 1) == 0;
        return !arabicForm && c != 0x37a && c != 0x2e2f && c != 0x309b && c != 0x309c;
    }

    /** {@code str.isupper}. */
    @TruffleBoundary
    public static boolean isUpper(TruffleString text) {
        boolean cased = false;
        for (int c : Strings.toCodePoints(text)) {
            if (Character.isLowerCase(c) || Character.isTitleCase(c)) {
                return false;
            }
            cased |= Character.isUpperCase(c);
        }
        return cased;
    }

    /** {@code str.islower}. */
    @TruffleBoundary
    public static boolean isLower(TruffleString text) {
        boolean cased = false;
        for (int c : Strings.toCodePoints(text)) {
            if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                return false;
            }
            cased |= Character.isLowerCase(c);
        }
        return cased;
    }

    /** {@code str.istitle}. */
    @TruffleBoundary
    public static boolean isTitle(TruffleString text) {
        boolean cased = false;
        boolean afterCased = false;
        for (int c : Strings.toCodePoints(text)) {
            if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                if (afterCased) {
                    return false;
                }
                afterCased = true;
                cased = true;
            } else if (Character.isLowerCase(c)) {
                if (!afterCased) {
                    return false;
                }
                cased = true;
            } else {
                afterCased = false;
            }
        }
        return cased;
    }

    /** An ASCII text with the letters from {@code first} on in the other case; {@code null} for other texts. */
    private static TruffleString mapAsciiOrNull(TruffleString text, char first) {
        InternalByteArray compact = CompactText.bytesOrNull(text);
        if (compact == null || !ByteWords.isAscii(compact.getArray(), compact.getOffset(), compact.getEnd())) {
            return null;
        }
        byte[] mapped = Arrays.copyOfRange(compact.getArray(), compact.getOffset(), compact.getEnd());
        ByteWords.changeCase(mapped, first);
        return CompactText.of(mapped);
    }

    /** {@code str.upper}. */
    @TruffleBoundary
    public static TruffleString upper(TruffleString text) {
        TruffleString ascii = mapAsciiOrNull(text, 'a');
        if (ascii != null) {
            return ascii;
        }
        return Strings.of(Strings.toJava(text).toUpperCase(Locale.ROOT));
    }

    /** {@code str.lower}, with the final form of sigma. */
    @TruffleBoundary
    public static TruffleString lower(TruffleString text) {
        TruffleString ascii = mapAsciiOrNull(text, 'A');
        if (ascii != null) {
            return ascii;
        }
        String java = Strings.toJava(text);
        if (java.indexOf(CAPITAL_SIGMA) < 0) {
            return Strings.of(java.toLowerCase(Locale.ROOT));
        }
        // The JDK takes fewer characters for ones that a word goes on behind.
        int[] codePoints = Strings.toCodePoints(text);
        var out = new StringBuilder(codePoints.length);
        for (int i = 0; i < codePoints.length; i++) {
            appendLower(out, codePoints, i);
        }
        return Strings.of(out.toString());
    }

    /** {@code str.casefold}: full case folding. */
    @TruffleBoundary
    public static TruffleString casefold(TruffleString text) {
        int[] codePoints = Strings.toCodePoints(text);
        var out = new StringBuilder(codePoints.length);
        for (int c : codePoints) {
            appendFolded(out, c);
        }
        return Strings.of(out.toString());
    }

    private static void appendFolded(StringBuilder out, int c) {
        if (c < 0x80) {
            out.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
        } else if (c == DOTLESS_I || c >= 0x13a0 && c <= 0x13f5) {
            // Cherokee folds to its capitals.
            out.appendCodePoint(c);
        } else if (c >= 0x13f8 && c <= 0x13fd) {
            out.appendCodePoint(c - 8);
        } else if (c >= 0xab70 && c <= 0xabbf) {
            out.appendCodePoint(c - 0xab70 + 0x13a0);
        } else if (c == CAPITAL_SHARP_S) {
            out.append("ss");
        } else {
            out.append(Character.toString(c).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        }
    }

    /** {@code str.swapcase}. */
    @TruffleBoundary
    public static TruffleString swapCase(TruffleString text) {
        int[] codePoints = Strings.toCodePoints(text);
        var out = new StringBuilder(codePoints.length);
        for (int i = 0; i < codePoints.length; i++) {
            int c = codePoints[i];
            if (Character.isUpperCase(c)) {
                appendLower(out, codePoints, i);
            } else if (Character.isLowerCase(c)) {
                out.append(Character.toString(c).toUpperCase(Locale.ROOT));
            } else {
                out.appendCodePoint(c);
            }
        }
        return Strings.of(out.toString());
    }

    /** {@code str.capitalize}: the first character in title case, the others in lower case. */
    @TruffleBoundary
    public static TruffleString capitalize(TruffleString text) {
        int[] codePoints = Strings.toCodePoints(text);
        var out = new StringBuilder(codePoints.length);
        for (int i = 0; i < codePoints.length; i++) {
            if (i == 0) {
                appendTitle(out, codePoints[i]);
            } else {
                appendLower(out, codePoints, i);
            }
        }
        return Strings.of(out.toString());
    }

    /** {@code str.title}: cased characters in title case at the start of a word, else in lower case. */
    @TruffleBoundary
    public static TruffleString title(TruffleString text) {
        int[] codePoints = Strings.toCodePoints(text);
        var out = new StringBuilder(codePoints.length);
        boolean afterCased = false;
        for (int i = 0; i < codePoints.length; i++) {
            if (afterCased) {
                appendLower(out, codePoints, i);
            } else {
                appendTitle(out, codePoints[i]);
            }
            afterCased = isCased(codePoints[i]);
        }
        return Strings.of(out.toString());
    }

    private static void appendLower(StringBuilder out, int[] text, int index) {
        int c = text[index];
        if (c == CAPITAL_SIGMA) {
            out.appendCodePoint(isFinalSigma(text, index) ? FINAL_SIGMA : SMALL_SIGMA);
        } else {
            out.append(Character.toString(c).toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a cased letter comes before, and none comes behind, characters such as accents and apostrophes skipped. */
    private static boolean isFinalSigma(int[] text, int index) {
        int before = index - 1;
        while (before >= 0 && isCaseIgnorable(text[before])) {
            before--;
        }
        if (before < 0 || !isCased(text[before])) {
            return false;
        }
        int after = index + 1;
        while (after < text.length && isCaseIgnorable(text[after])) {
            after++;
        }
        return after == text.length || !isCased(text[after]);
    }

    private static boolean isCaseIgnorable(int c) {
        return switch (c) {
            case '\'', '.', ':', 0xb7, 0x2018, 0x2019, 0x2024, 0x2027 -> true;
            default -> switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.MODIFIER_LETTER, Character.MODIFIER_SYMBOL -> true;
                default -> false;
            };
        };
    }

    private static void appendTitle(StringBuilder out, int c) {
        int simple = Character.toTitleCase(c);
        String upper = simple == c ? Character.toString(c).toUpperCase(Locale.ROOT) : "";
        if (upper.codePointCount(0, upper.length()) < 2) {
            out.appendCodePoint(simple);
            return;
        }
        if (c == N_WITH_APOSTROPHE) {
            out.append(upper);
            return;
        }
        // Characters that become several in upper case: only the first one of them stays a capital.
        int first = upper.codePointAt(0);
        out.appendCodePoint(first);
        upper.codePoints().skip(1).forEach(next -> out.appendCodePoint(next == CAPITAL_IOTA ? COMBINING_IOTA : Character.toLowerCase(next)));
    }
}
