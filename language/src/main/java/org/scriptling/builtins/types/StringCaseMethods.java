package org.scriptling.builtins.types;

import java.util.function.IntPredicate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.runtime.function.UnaryBuiltinNode;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.text.UnicodeText;

/** Methods of str that change or test the case and the kind of characters. */
final class StringCaseMethods {

    private StringCaseMethods() {
    }

    static void addTo(MemberTable table) {
        table.node("upper(self, /)", () -> StringCaseMethodsFactory.CaseNodeGen.create(CaseMapping.UPPER));
        table.node("lower(self, /)", () -> StringCaseMethodsFactory.CaseNodeGen.create(CaseMapping.LOWER));
        table.function("capitalize(self, /)", arguments -> UnicodeText.capitalize((TruffleString) arguments[0]));
        table.function("title(self, /)", arguments -> UnicodeText.title((TruffleString) arguments[0]));
        table.function("swapcase(self, /)", arguments -> UnicodeText.swapCase((TruffleString) arguments[0]));
        table.function("casefold(self, /)", arguments -> UnicodeText.casefold((TruffleString) arguments[0]));
        addTest(table, "isalpha", UnicodeText::isAlphabetic);
        addTest(table, "isdigit", UnicodeText::isDigit);
        addTest(table, "isspace", UnicodeText::isSpace);
        addTest(table, "isalnum", UnicodeText::isAlphanumeric);
        addTest(table, "isdecimal", UnicodeText::isDecimal);
        addTest(table, "isnumeric", UnicodeText::isNumeric);
        table.function("isupper(self, /)", arguments -> UnicodeText.isUpper((TruffleString) arguments[0]));
        table.function("islower(self, /)", arguments -> UnicodeText.isLower((TruffleString) arguments[0]));
        table.function("istitle(self, /)", arguments -> UnicodeText.isTitle((TruffleString) arguments[0]));
        table.function("isprintable(self, /)", arguments -> UnicodeText.isPrintable((TruffleString) arguments[0]));
        table.function("isidentifier(self, /)", arguments -> UnicodeText.isIdentifier((TruffleString) arguments[0]));
        table.function("isascii(self, /)", arguments -> ((TruffleString) arguments[0]).getCodeRangeUncached(Strings.ENCODING) == TruffleString.CodeRange.ASCII);
    }

    private static void addTest(MemberTable table, String name, IntPredicate test) {
        boolean[] ascii = new boolean[0x80];
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = test.test(c);
        }
        table.node(name + "(self, /)", () -> StringCaseMethodsFactory.CharacterTestNodeGen.create(ascii, test));
    }

    /** Which case a {@link CaseNode} maps to. */
    enum CaseMapping {
        UPPER,
        LOWER;

        int ofAscii(int c) {
            return switch (this) {
                case UPPER -> c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c;
                case LOWER -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
            };
        }

        @TruffleBoundary
        TruffleString of(TruffleString text) {
            return this == UPPER ? UnicodeText.upper(text) : UnicodeText.lower(text);
        }
    }

    /** {@code upper} and {@code lower}, with a fast path for one ASCII character. */
    abstract static class CaseNode extends UnaryBuiltinNode {
        private final CaseMapping mapping;

        CaseNode(CaseMapping mapping) {
            this.mapping = mapping;
        }

        @Specialization
        TruffleString doText(TruffleString text, @Cached TruffleString.CodePointAtIndexNode codePointAtIndex) {
            if (Strings.length(text) == 1) {
                int c = codePointAtIndex.execute(text, 0, Strings.ENCODING);
                if (c < 0x80) {
                    return Strings.ofCodePoint(mapping.ofAscii(c));
                }
            }
            return mapping.of(text);
        }
    }

    /** A test that must hold for all characters, with a fast path for one ASCII character. */
    abstract static class CharacterTestNode extends UnaryBuiltinNode {
        private final boolean[] ascii;
        private final IntPredicate test;

        CharacterTestNode(boolean[] ascii, IntPredicate test) {
            this.ascii = ascii;
            this.test = test;
        }

        @Specialization
        boolean doText(TruffleString text, @Cached TruffleString.CodePointAtIndexNode codePointAtIndex) {
            if (Strings.length(text) == 1) {
                int c = codePointAtIndex.execute(text, 0, Strings.ENCODING);
                if (c < 0x80) {
                    return ascii[c];
                }
            }
            return UnicodeText.all(text, test);
        }
    }
}
