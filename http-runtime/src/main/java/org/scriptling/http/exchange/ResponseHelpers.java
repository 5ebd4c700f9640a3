package org.scriptling.http.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.scriptling.spi.Json;
import org.scriptling.spi.LibraryBuilder;
import org.scriptling.spi.ScriptFailure;
import org.scriptling.spi.TextKey;
import org.scriptling.spi.Values;

/** The functions that make response dicts, and {@code parse_query} (server.md section 12.1, runtime.md section 4). */
public final class ResponseHelpers {

    private static final Set<Long> REDIRECTS = Set.of(301L, 302L, 303L, 307L, 308L);

    private ResponseHelpers() {
    }

    /** Adds the functions. @param secure tells whether requests are served over TLS */
    public static void define(LibraryBuilder library, BooleanSupplier secure) {
        library.function("json(status_code=..., data=..., *, status=..., headers=None)",
                "Response with a value as JSON: json(status_code, data) or json(data, status=200).",
                arguments -> helper("json", ResponseKeys.JSON, arguments, ResponseHelpers::jsonBody));
        library.function("text(status_code=..., content=..., *, status=..., headers=None)",
                "Response with plain text: text(status_code, content) or text(content).",
                arguments -> helper("text", ResponseKeys.TEXT, arguments, ResponseHelpers::textBody));
        library.function("html(status_code=..., content=..., *, status=..., headers=None)",
                "Response with HTML: html(status_code, content) or html(content).",
                arguments -> helper("html", ResponseKeys.HTML, arguments, ResponseHelpers::textBody));
        library.function("redirect(location, status=302, *, headers=None)", "Response that leads to another address.",
                ResponseHelpers::redirect);
        library.function(
                "set_cookie(response, name, value, max_age=None, path='/', domain=None, secure=None, httponly=True, "
                        + "samesite='Lax')",
                "Adds a cookie to a response dict and returns the dict.", arguments -> setCookie(arguments, secure));
        library.function("parse_query(text)", "Decodes a query string to a dict.", ResponseHelpers::parseQuery);
    }

    @FunctionalInterface
    private interface Body {
        Object of(Object value);
    }

    private static Object helper(String name, TextKey contentType, Object[] arguments, Body body) {
        Object first = arguments[0];
        Object second = arguments[1];
        Object named = arguments[2];
        Object status;
        Object value;
        if (Values.isLeftOut(second)) {
            if (Values.isLeftOut(first)) {
                throw ScriptFailure.of("TypeError", name + "() needs something to send");
            }
            value = first;
            status = Values.isLeftOut(named) ? (Object) 200L : named;
        } else {
            value = second;
            if (Values.isLeftOut(first)) {
                status = Values.isLeftOut(named) ? (Object) 200L : named;
            } else if (Values.isLeftOut(named)) {
                status = first;
            } else {
                throw ScriptFailure.of("TypeError", name + "() got two values for the status");
            }
        }
        return response(status(name, status), ResponseKeys.CONTENT_TYPE, contentType.text(), body.of(value), arguments[3]);
    }

    private static Object status(String function, Object status) {
        if (!(status instanceof Long number)) {
            throw ScriptFailure.of(Values.isInteger(status) ? "ValueError" : "TypeError",
                    function + "() status must be an int from 200 to 599, not " + Values.typeName(status));
        }
        if (number < 200 || number > 599) {
            throw ScriptFailure.of("ValueError", function + "() status must be from 200 to 599, not " + number);
        }
        return status;
    }

    private static Object jsonBody(Object value) {
        // Text and bytes in a response dict are sent as they are: here they are data.
        if (Values.isText(value) || Values.isBytes(value)) {
            return Values.text(new String(Json.encode(value), StandardCharsets.UTF_8));
        }
        return value;
    }

    private static Object textBody(Object value) {
        return Values.isText(value) || Values.isBytes(value) ? value : Values.text(Values.display(value));
    }

    private static Object response(Object status, TextKey header, Object headerValue, Object body, Object moreHeaders) {
        Object headers = Values.dictionary();
        header.put(headers, headerValue);
        if (!Values.isNone(moreHeaders)) {
            if (!Values.isDictionary(moreHeaders)) {
                throw ScriptFailure.of("TypeError", "headers must be a dict, not " + Values.typeName(moreHeaders));
            }
            merge(headers, header, moreHeaders);
        }
        Object response = Values.dictionary();
        ResponseKeys.STATUS.put(response, status);
        ResponseKeys.HEADERS.put(response, headers);
        ResponseKeys.BODY.put(response, body);
        return response;
    }

    /** A name that differs from the default only in case replaces it. */
    private static void merge(Object headers, TextKey defaultHeader, Object moreHeaders) {
        String defaultName = Values.javaString(defaultHeader.text());
        Values.forEach(moreHeaders, (key, value) -> {
            boolean isDefault = Values.isText(key) && Values.javaString(key).equalsIgnoreCase(defaultName);
            if (isDefault) {
                defaultHeader.put(headers, value);
            } else {
                Values.put(headers, key, value);
            }
        });
    }

    private static Object redirect(Object[] arguments) {
        if (!Values.isText(arguments[0])) {
            throw ScriptFailure.of("TypeError", "redirect() location must be str, not " + Values.typeName(arguments[0]));
        }
        String location = Values.javaString(arguments[0]);
        if (location.isEmpty()) {
            throw ScriptFailure.of("ValueError", "redirect() location is empty");
        }
        if (HeaderRules.breaksLine(location)) {
            throw ScriptFailure.of("ValueError", "redirect() location holds CR, LF or NUL");
        }
        if (!(arguments[1] instanceof Long status)) {
            throw ScriptFailure.of("TypeError", "redirect() status must be an int, not " + Values.typeName(arguments[1]));
        }
        if (!REDIRECTS.contains(status)) {
            throw ScriptFailure.of("ValueError", "redirect() status must be 301, 302, 303, 307 or 308, not " + status);
        }
        return response(status, ResponseKeys.LOCATION, Values.text(ascii(location)), Values.text(""), arguments[2]);
    }

    private static String ascii(String location) {
        var text = new StringBuilder(location.length());
        for (byte b : location.getBytes(StandardCharsets.UTF_8)) {
            int unsigned = b & 0xff;
            if (unsigned < 0x80) {
                text.append((char) unsigned);
            } else {
                text.append('%').append(Character.toUpperCase(Character.forDigit(unsigned >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(unsigned & 15, 16)));
            }
        }
        return text.toString();
    }

    private static Object setCookie(Object[] arguments, BooleanSupplier secureServer) {
        Object response = arguments[0];
        if (!Values.isDictionary(response)) {
            throw ScriptFailure.of("TypeError", "set_cookie() needs a response dict, not " + Values.typeName(response));
        }
        String name = text("name", arguments[1]);
        String value = text("value", arguments[2]);
        if (!Values.isNone(arguments[3]) && !Values.isInteger(arguments[3])) {
            throw ScriptFailure.of("TypeError", "set_cookie() max_age must be an int, not " + Values.typeName(arguments[3]));
        }
        var attributes = new Cookies.Attributes(Values.isNone(arguments[3]) ? null : (Long) Values.integer(arguments[3]),
                optionalText("path", arguments[4]), optionalText("domain", arguments[5]),
                Values.isNone(arguments[6]) ? secureServer.getAsBoolean() : Values.isTrue(arguments[6]),
                Values.isTrue(arguments[7]), optionalText("samesite", arguments[8]));
        Object line;
        try {
            line = Values.text(Cookies.format(name, value, attributes));
        } catch (IllegalArgumentException invalid) {
            throw ScriptFailure.of("ValueError", invalid.getMessage());
        }
        Object headers = ResponseKeys.HEADERS.get(response);
        if (headers == null || Values.isNone(headers)) {
            headers = Values.dictionary();
            ResponseKeys.HEADERS.put(response, headers);
        }
        List<Object> lines = new ArrayList<>();
        Object present = Values.get(headers, "Set-Cookie");
        if (present != null) {
            if (Values.isList(present)) {
                lines.addAll(Values.elements(present));
            } else {
                lines.add(present);
            }
        }
        lines.add(line);
        Values.put(headers, "Set-Cookie", Values.list(lines));
        return response;
    }

    private static String text(String parameter, Object value) {
        if (!Values.isText(value)) {
            throw ScriptFailure.of("TypeError",
                    "set_cookie() " + parameter + " must be str, not " + Values.typeName(value));
        }
        return Values.javaString(value);
    }

    private static String optionalText(String parameter, Object value) {
        return Values.isNone(value) ? null : text(parameter, value);
    }

    private static Object parseQuery(Object[] arguments) {
        if (!Values.isText(arguments[0])) {
            throw ScriptFailure.of("TypeError", "parse_query() needs a str, not " + Values.typeName(arguments[0]));
        }
        String raw = Values.javaString(arguments[0]);
        Map<String, List<String>> values;
        try {
            values = QueryString.parseStrict(raw.startsWith("?") ? raw.substring(1) : raw);
        } catch (IllegalArgumentException malformed) {
            throw ScriptFailure.of("ValueError", malformed.getMessage());
        }
        Object result = Values.dictionary();
        values.forEach((key, texts) -> {
            List<Object> guests = new ArrayList<>();
            for (String value : texts) {
                guests.add(Values.text(value));
            }
            Values.put(result, key, guests.size() == 1 ? guests.getFirst() : Values.list(guests));
        });
        return result;
    }
}
