package org.scriptling.benchmarks.programs;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;

/** Twin of json_text.py with Parsson's object model, as the JDK has no JSON. */
final class JsonText {

    private final JsonBuilderFactory builders;
    private final JsonReaderFactory readers;
    private final JsonWriterFactory writers;

    private JsonText(JsonProvider provider) {
        builders = provider.createBuilderFactory(Map.of());
        readers = provider.createReaderFactory(Map.of());
        writers = provider.createWriterFactory(Map.of());
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 2400, new JsonText(JsonProvider.provider())::run);
    }

    private Object run(int size) {
        JsonArrayBuilder items = builders.createArrayBuilder();
        for (int i = 0; i < size; i++) {
            items.add(builders.createObjectBuilder().add("id", i).add("name", "item " + i).add("price", i + 0.25)
                    .add("tags", builders.createArrayBuilder().add("a").add("b").add(String.valueOf(i % 7)))
                    .add("sold", i % 2 == 0).addNull("note"));
        }
        JsonObject document = builders.createObjectBuilder().add("title", "measured").add("items", items).build();
        long total = 0;
        JsonObject back = null;
        for (int i = 0; i < 10; i++) {
            String text = write(document);
            back = read(text);
            total += text.length() + back.getJsonArray("items").getJsonObject(size / 2).getJsonArray("tags").size();
        }
        return List.of(total, document.equals(back));
    }

    private String write(JsonObject document) {
        var text = new StringWriter();
        try (JsonWriter writer = writers.createWriter(text)) {
            writer.write(document);
        }
        return text.toString();
    }

    private JsonObject read(String text) {
        try (JsonReader reader = readers.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
