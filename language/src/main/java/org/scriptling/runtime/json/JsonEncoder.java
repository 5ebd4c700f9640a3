package org.scriptling.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;

import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/**
 * Writes JSON that leaves the process: compact, UTF-8, in insertion order. {@code json.dumps}, whose layout is Python's, is written
 * by {@link JsonWriter}.
 */
public final class JsonEncoder {

    private static final JsonGeneratorFactory GENERATORS = JsonProvider.provider().createGeneratorFactory(Map.of());

    private final JsonGenerator generator;
    private final ContainerPath path = new ContainerPath();

    private JsonEncoder(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * Encodes a guest value.
     *
     * @return UTF-8 bytes
     * @throws ScriptException TypeError for values that JSON cannot hold, ValueError for NaN, infinities and cycles
     */
    @TruffleBoundary
    public static byte[] encode(Object value) {
        Utf8Writer output = new Utf8Writer();
        try (JsonGenerator generator = GENERATORS.createGenerator(output)) {
            new JsonEncoder(generator).write(value);
        } catch (jakarta.json.JsonException incomplete) {
            throw new IllegalStateException(incomplete);
        }
        return output.toByteArray();
    }

    private void write(Object value) {
        switch (Types.unwrap(value)) {
            case TruffleString text -> generator.write(Strings.toJava(text));
            case Long number -> generator.write(number);
            case Boolean truth -> generator.write(truth);
            case None _ -> generator.writeNull();
            case Double number -> generator.write(new FloatNumber(JsonScalars.floatText(number, false)));
            case BigInt number -> generator.write(number.value());
            case ScriptDict dict -> writeObject(dict);
            case ScriptList list -> writeArray(list.storage());
            case ScriptTuple tuple -> writeArray(tuple);
            default -> throw JsonScalars.refusedValue(value);
        }
    }

    private void writeObject(ScriptDict dict) {
        path.enter(dict);
        generator.writeStartObject();
        HashTable table = dict.table();
        for (int i = 0; i < table.used(); i++) {
            Object member = table.value(i);
            if (member != null) {
                String name = JsonScalars.name(table.key(i), false);
                if (name == null) {
                    throw JsonScalars.refusedKey(table.key(i));
                }
                generator.writeKey(name);
                write(member);
            }
        }
        generator.writeEnd();
        path.leave();
    }

    private void writeArray(ListStorage storage) {
        path.enter(storage);
        generator.writeStartArray();
        int size = storage.size();
        for (int i = 0; i < size; i++) {
            Object element = storage.get(i);
            if (element != null) {
                write(element);
            }
        }
        generator.writeEnd();
        path.leave();
    }

    private void writeArray(ScriptTuple tuple) {
        path.enter(tuple);
        generator.writeStartArray();
        for (Object element : tuple.elements()) {
            write(element);
        }
        generator.writeEnd();
        path.leave();
    }

    /** A number whose text is Python's: the generator would write {@code 1.0E16}. */
    private record FloatNumber(String text) implements JsonNumber {

        @Override
        public ValueType getValueType() {
            return JsonValue.ValueType.NUMBER;
        }

        @Override
        public String toString() {
            return text;
        }

        @Override
        public boolean isIntegral() {
            return false;
        }

        @Override
        public int intValue() {
            return bigDecimalValue().intValue();
        }

        @Override
        public int intValueExact() {
            return bigDecimalValue().intValueExact();
        }

        @Override
        public long longValue() {
            return bigDecimalValue().longValue();
        }

        @Override
        public long longValueExact() {
            return bigDecimalValue().longValueExact();
        }

        @Override
        public BigInteger bigIntegerValue() {
            return bigDecimalValue().toBigInteger();
        }

        @Override
        public BigInteger bigIntegerValueExact() {
            return bigDecimalValue().toBigIntegerExact();
        }

        @Override
        public double doubleValue() {
            return Double.parseDouble(text);
        }

        @Override
        public BigDecimal bigDecimalValue() {
            return new BigDecimal(text);
        }
    }
}
