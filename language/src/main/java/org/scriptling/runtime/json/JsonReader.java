package org.scriptling.runtime.json;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Hashing;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.json.JsonNames.Name;
import org.scriptling.runtime.text.ByteWords;
import org.scriptling.runtime.text.CompactText;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/**
 * Reads a JSON document in UTF-8, of which the encoding has been checked, by recursive descent: the grammar of RFC 8259 and, if allowed,
 * {@code NaN}, {@code Infinity} and {@code -Infinity}. Unpaired surrogates in three bytes are accepted, as texts may hold them.
 */
final class JsonReader {

    /** What is wrong with a document. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int position;

        Refusal(String message, int position) {
            super(message, null, false, false);
            this.position = position;
        }

        /** Index of the byte where it is. */
        int position() {
            return position;
        }
    }

    /** There are too many levels of nesting. */
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }

    private static final TruffleString.EqualNode EQUAL = TruffleString.EqualNode.getUncached();

    private static final int WORD = Long.BYTES;

    private final byte[] bytes;
    private final int end;
    private final JsonHooks hooks;
    private final boolean constantsAllowed;
    private final int maximumDepth;
    private final JsonNames names;
    /** Elements of the arrays that are being read, outermost first. */
    private Object[] elements = new Object[16];
    private int elementCount;
    private int position;

    private JsonReader(byte[] bytes, int start, int end, JsonHooks hooks, boolean constantsAllowed, int maximumDepth) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
        this.hooks = hooks;
        this.constantsAllowed = constantsAllowed;
        this.maximumDepth = maximumDepth;
        this.names = new JsonNames(bytes);
    }

    /**
     * Reads a whole document.
     *
     * @param bytes holds the document from {@code start} to before {@code end}
     * @param constantsAllowed whether {@code NaN} and infinities are accepted
     * @throws Refusal for what is no JSON, with the words of Python's module
     * @throws TooDeep for more levels of nesting than {@code maximumDepth}
     */
    static Object read(byte[] bytes, int start, int end, JsonHooks hooks, boolean constantsAllowed, int maximumDepth) {
        JsonReader reader = new JsonReader(bytes, start, end, hooks, constantsAllowed, maximumDepth);
        reader.skipBlanks();
        Object value = reader.value(0);
        reader.skipBlanks();
        if (reader.position < end) {
            throw new Refusal("Extra data", reader.position);
        }
        return value;
    }

    /** The next byte, or -1 at the end; bytes beyond ASCII are negative, too. */
    private int peek() {
        return position < end ? bytes[position] : -1;
    }

    private void skipBlanks() {
        while (position < end) {
            int c = bytes[position];
            if (c > ' ' || c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return;
            }
            position++;
        }
    }

    private Object value(int depth) {
        int c = peek();
        // The common ones first: the JVM's compiler guesses badly in which order to test the cases of a switch.
        if (c == '"') {
            return text();
        }
        if (c >= '0' && c <= '9') {
            return number();
        }
        if (c == '{') {
            return hooks.object() == null ? object(depth + 1) : hookedObject(depth + 1);
        }
        if (c == '[') {
            return array(depth + 1);
        }
        return switch (c) {
            case 'n' -> word("null", None.INSTANCE);
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'N' -> constant("NaN", Double.NaN);
            case 'I' -> constant("Infinity", Double.POSITIVE_INFINITY);
            case '-' -> position + 1 < end && bytes[position + 1] == 'I' ? constant("-Infinity", Double.NEGATIVE_INFINITY) : number();
            default -> throw new Refusal("Expecting value", position);
        };
    }

    private Object word(String word, Object value) {
        if (!startsWith(word)) {
            throw new Refusal("Expecting value", position);
        }
        position += word.length();
        return value;
    }

    private boolean startsWith(String word) {
        int length = word.length();
        if (end - position < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[position + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Object constant(String word, double value) {
        if (!constantsAllowed) {
            throw new Refusal("Expecting value", position);
        }
        word(word, null);
        return hooks.constant() == null ? (Object) value : hooks.constant().apply(word);
    }

    private void checkDepth(int depth) {
        if (depth > maximumDepth) {
            throw new TooDeep();
        }
    }

    private ScriptList array(int depth) {
        checkDepth(depth);
        position++;
        skipBlanks();
        if (peek() == ']') {
            position++;
            return new ScriptList();
        }
        int first = elementCount;
        while (true) {
            Object element = value(depth);
            if (elementCount == elements.length) {
                elements = Arrays.copyOf(elements, elementCount * 2);
            }
            elements[elementCount++] = element;
            skipBlanks();
            if (peek() == ']') {
                break;
            }
            comma();
        }
        position++;
        ScriptList list = ScriptList.of(Arrays.copyOfRange(elements, first, elementCount));
        elementCount = first;
        return list;
    }

    private ScriptDict object(int depth) {
        checkDepth(depth);
        ScriptDict dict = new ScriptDict();
        for (boolean more = firstMember(); more; more = nextMember()) {
            Name name = name();
            TruffleString text = name != null ? name.text() : text();
            int hash = name != null ? name.hash() : HashTable.spread(Hashing.hashText(text));
            colon();
            dict.putText(text, hash, value(depth), EQUAL);
        }
        return dict;
    }

    private Object hookedObject(int depth) {
        checkDepth(depth);
        List<ScriptTuple> members = new ArrayList<>();
        for (boolean more = firstMember(); more; more = nextMember()) {
            Name name = name();
            TruffleString text = name != null ? name.text() : text();
            colon();
            members.add(new ScriptTuple(text, value(depth)));
        }
        return hooks.object().apply(members);
    }

    /** Goes to the first member of an object. @return whether there is one */
    private boolean firstMember() {
        position++;
        skipBlanks();
        if (peek() == '}') {
            position++;
            return false;
        }
        checkName();
        return true;
    }

    /** Goes to the next member of an object. @return whether there is one */
    private boolean nextMember() {
        skipBlanks();
        if (peek() == '}') {
            position++;
            return false;
        }
        comma();
        checkName();
        return true;
    }

    private void checkName() {
        if (peek() != '"') {
            throw new Refusal("Expecting property name enclosed in double quotes", position);
        }
    }

    private void comma() {
        if (peek() != ',') {
            throw new Refusal("Expecting ',' delimiter", position);
        }
        position++;
        skipBlanks();
    }

    private void colon() {
        skipBlanks();
        if (peek() != ':') {
            throw new Refusal("Expecting ':' delimiter", position);
        }
        position++;
        skipBlanks();
    }

    /** The name at the position if it is plain ASCII; otherwise {@code null}, and the position stays. */
    private Name name() {
        int from = position + 1;
        Name name = names.expectedAt(from, end);
        if (name == null) {
            int to = plainEnd(from);
            if (to == end || bytes[to] != '"') {
                return null;
            }
            name = names.find(from, to);
        }
        position = from + name.length() + 1;
        return name;
    }

    /** The index of the first byte from {@code from} on that is a quote, a backslash, a control character or beyond ASCII. */
    private int plainEnd(int from) {
        int i = from;
        for (; i <= end - WORD; i += WORD) {
            long word = ByteWords.word(bytes, i);
            long marks = JsonCharacters.special(word) | ByteWords.negativeBytes(word);
            if (marks != 0) {
                return i + ByteWords.firstMarked(marks);
            }
        }
        while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    private TruffleString text() {
        int from = position + 1;
        int to = plainEnd(from);
        if (to < end && bytes[to] == '"') {
            position = to + 1;
            return to == from ? Strings.EMPTY : CompactText.part(bytes, from, to - from);
        }
        JsonText text = new JsonText(bytes, position, end);
        TruffleString value = text.read(to);
        position = text.position();
        return value;
    }

    private boolean isDigit(int index) {
        return index < end && bytes[index] >= '0' && bytes[index] <= '9';
    }

    private int digitsEnd(int from) {
        int i = from;
        while (isDigit(i)) {
            i++;
        }
        return i;
    }

    private Object number() {
        int from = position;
        boolean negative = peek() == '-';
        int digits = negative ? from + 1 : from;
        if (!isDigit(digits)) {
            throw new Refusal("Expecting value", from);
        }
        int point = bytes[digits] == '0' ? digits + 1 : digitsEnd(digits);
        int fractionEnd = point < end && bytes[point] == '.' && isDigit(point + 1) ? digitsEnd(point + 1) : point;
        int to = exponentEnd(fractionEnd);
        position = to;
        return to == point ? integer(from, digits, to) : floatingPoint(from, digits, point, fractionEnd, to);
    }

    /** The index behind an exponent, or {@code from} where there is none. */
    private int exponentEnd(int from) {
        if (from < end && (bytes[from] == 'e' || bytes[from] == 'E')) {
            int first = from + 1;
            if (first < end && (bytes[first] == '+' || bytes[first] == '-')) {
                first++;
            }
            if (isDigit(first)) {
                return digitsEnd(first);
            }
        }
        return from;
    }

    private Object integer(int from, int digits, int to) {
        if (hooks.integer() != null) {
            return hooks.integer().apply(ascii(from, to));
        }
        if (to - digits > JsonNumbers.LONG_DIGITS) {
            return BigInt.normalize(new BigInteger(ascii(from, to)));
        }
        long magnitude = JsonNumbers.digits(bytes, digits, to, 0);
        return digits == from ? magnitude : -magnitude;
    }

    private Object floatingPoint(int from, int digits, int point, int fractionEnd, int to) {
        if (hooks.floatingPoint() != null) {
            return hooks.floatingPoint().apply(ascii(from, to));
        }
        double magnitude = JsonNumbers.magnitudeOrNaN(bytes, digits, point, fractionEnd, to);
        if (Double.isNaN(magnitude)) {
            return Double.parseDouble(ascii(from, to));
        }
        return digits == from ? magnitude : -magnitude;
    }

    private String ascii(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }
}
