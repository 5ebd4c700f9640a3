package org.scriptling.http.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.scriptling.http.route.RouteTable;
import org.scriptling.spi.Json;
import org.scriptling.spi.ScriptFailure;
import org.scriptling.spi.Values;

/**
 * The payload of a script's {@code Request} (server.md section 11). Guest values are made on first use and kept, so that a
 * dict which a script has changed stays changed. Used by one thread at a time.
 */
public final class RequestData {

    /** Larger bodies are decoded one at a time, where the program asks for it: values take more memory than their text. */
    private static final int MAX_DECODED_AHEAD = 256 * 1024;

    private final RequestSource source;
    private final String method;
    private final String rawPath;
    private final String rawQuery;
    private final byte[] bodyBytes;
    private final List<String> parameterNames;
    private final List<String> parameterValues;

    private Map<String, List<String>> queryValues;
    private Object methodText;
    private Object path;
    private Object pathParameters;
    private Object query;
    private Object queryString;
    private Object headers;
    private Object cookies;
    private Object body;
    private Object bytes;
    private String invalidJson;
    private boolean jsonRead;
    /** What the next {@link #json} returns, or {@code null}. */
    private Object decodedAhead;

    /**
     * @param rawQuery        without {@code ?}; empty when there is none
     * @param body            all of it; must not change
     * @param parameterNames  names of the path parameters
     * @param parameterValues their decoded values
     */
    public RequestData(RequestSource source, String method, String rawPath, String rawQuery, byte[] body,
            List<String> parameterNames, List<String> parameterValues) {
        this.source = source;
        this.method = method;
        this.rawPath = rawPath;
        this.rawQuery = rawQuery;
        this.bodyBytes = body;
        this.parameterNames = parameterNames;
        this.parameterValues = parameterValues;
    }

    Object method() {
        if (methodText == null) {
            methodText = Values.text(method);
        }
        return methodText;
    }

    Object path() {
        if (path == null) {
            path = Values.text(rawPath.indexOf('%') < 0 ? rawPath : "/" + String.join("/", RouteTable.split(rawPath)));
        }
        return path;
    }

    Object pathParameter(String name, Object defaultValue) {
        int index = parameterNames.indexOf(name);
        return index < 0 ? defaultValue : Values.text(parameterValues.get(index));
    }

    Object pathParameters() {
        if (pathParameters == null) {
            Object dictionary = Values.dictionary();
            for (int i = 0; i < parameterNames.size(); i++) {
                Values.put(dictionary, parameterNames.get(i), Values.text(parameterValues.get(i)));
            }
            pathParameters = dictionary;
        }
        return pathParameters;
    }

    private Map<String, List<String>> queryValues() {
        if (queryValues == null) {
            queryValues = rawQuery.isEmpty() ? Map.of() : QueryString.parse(rawQuery);
        }
        return queryValues;
    }

    Object queryParameter(String name, Object defaultValue) {
        List<String> values = queryValues().get(name);
        return values == null ? defaultValue : Values.text(values.getFirst());
    }

    Object queryList(String name) {
        List<Object> texts = new ArrayList<>();
        for (String value : queryValues().getOrDefault(name, List.of())) {
            texts.add(Values.text(value));
        }
        return Values.list(texts);
    }

    Object query() {
        if (query == null) {
            Object dictionary = Values.dictionary();
            queryValues().forEach((key, values) -> Values.put(dictionary, key, Values.text(values.getFirst())));
            query = dictionary;
        }
        return query;
    }

    Object queryString() {
        if (queryString == null) {
            queryString = Values.text(rawQuery);
        }
        return queryString;
    }

    Object header(String name, Object defaultValue) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> lines = source.header(lower);
        return lines.isEmpty() ? defaultValue : Values.text(joined(lower, lines));
    }

    Object headers() {
        if (headers == null) {
            Object dictionary = Values.dictionary();
            source.forEachHeader((name, lines) -> Values.put(dictionary, name, Values.text(joined(name, lines))));
            headers = dictionary;
        }
        return headers;
    }

    private static String joined(String lowerCaseName, List<String> lines) {
        return lines.size() == 1 ? lines.getFirst() : String.join(lowerCaseName.equals("cookie") ? "; " : ", ", lines);
    }

    Object cookies() {
        if (cookies == null) {
            Object dictionary = Values.dictionary();
            Cookies.parse(source.header("cookie")).forEach((name, value) -> Values.put(dictionary, name, Values.text(value)));
            cookies = dictionary;
        }
        return cookies;
    }

    Object body() {
        if (body == null) {
            List<String> type = source.header("content-type");
            Charset charset = bodyBytes.length == 0 || type.isEmpty() ? StandardCharsets.UTF_8
                    : ContentCharset.of(type.getFirst());
            body = charset == StandardCharsets.UTF_8 ? Values.textFromUtf8(bodyBytes, 0, bodyBytes.length)
                    : Values.text(new String(bodyBytes, charset));
        }
        return body;
    }

    Object bodyBytes() {
        if (bytes == null) {
            bytes = Values.bytes(bodyBytes);
        }
        return bytes;
    }

    /** Decodes a JSON body, if it is one, for a later {@link #json}. Needs no context. */
    public void decodeAhead() {
        if (bodyBytes.length > 0 && bodyBytes.length <= MAX_DECODED_AHEAD) {
            decodedAhead = Json.decodeOrNull(bodyBytes);
        }
    }

    /** Whether the script has read the body as JSON. */
    public boolean jsonRead() {
        return jsonRead;
    }

    Object json() {
        jsonRead = true;
        if (bodyBytes.length == 0) {
            return Values.none();
        }
        if (decodedAhead != null) {
            // Given away once: the script may change it.
            Object value = decodedAhead;
            decodedAhead = null;
            return value;
        }
        try {
            return Json.decode(bodyBytes);
        } catch (ScriptFailure failure) {
            if (failure.className().equals(JSON_ERROR)) {
                invalidJson = failure.getMessage();
            }
            throw failure;
        }
    }

    private static final String JSON_ERROR = "JSONDecodeError";

    /** Whether a failure that left a handler is the one that {@code request.json()} raised (and not another decoder). */
    public boolean causedByInvalidBody(ScriptFailure failure) {
        return invalidJson != null && failure.className().equals(JSON_ERROR) && invalidJson.equals(failure.getMessage());
    }

    Object remoteAddress() {
        return Values.text(PeerAddress.withPort(source.peer()));
    }

    Object remoteIp() {
        return Values.text(PeerAddress.ip(source.peer()));
    }

    boolean secure() {
        return source.secure();
    }
}
