package org.scriptling.http.exchange;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.spi.Json;
import org.scriptling.spi.ScriptFailure;
import org.scriptling.spi.Values;

/** Turns what a handler returned into a response (server.md sections 12.2 and 12.3). Called inside the request gate. */
public final class ResponseNormalizer {

    private static final byte[] EMPTY = new byte[0];

    private ResponseNormalizer() {
    }

    /** The value cannot be sent; the message says why and is meant for the log. */
    public static final class InvalidResponseException extends Exception {

        private static final long serialVersionUID = 1L;

        InvalidResponseException(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Makes a response.
     *
     * @param value what the handler returned
     * @throws InvalidResponseException when the value means no response
     */
    public static ResponseData normalize(Object value) throws InvalidResponseException {
        if (Values.isTuple(value)) {
            ResponseData response = fromTuple(value);
            if (response != null) {
                return response;
            }
        }
        return fromValue(value);
    }

    private static ResponseData fromValue(Object value) throws InvalidResponseException {
        if (Values.isDictionary(value)) {
            return isResponse(value) ? fromDictionary(value) : json(value);
        }
        if (Values.isText(value)) {
            return new ResponseData(200, ResponseData.TEXT, List.of(), Values.utf8(value));
        }
        if (Values.isBytes(value)) {
            return new ResponseData(200, ResponseData.BYTES, List.of(), Values.byteArray(value));
        }
        if (Values.isNone(value)) {
            throw new InvalidResponseException("handler returned None");
        }
        if (Values.isList(value) || Values.isTuple(value) || Values.isNumber(value)) {
            return json(value);
        }
        throw new InvalidResponseException("handler returned a value of type " + Values.typeName(value));
    }

    private static ResponseData json(Object value) throws InvalidResponseException {
        return new ResponseData(200, ResponseData.JSON, List.of(), encode(value));
    }

    private static byte[] encode(Object value) throws InvalidResponseException {
        try {
            return Json.encode(value);
        } catch (ScriptFailure failure) {
            throw new InvalidResponseException("response cannot be encoded as JSON: " + failure.getMessage());
        }
    }

    /** {@code (value, status)} and {@code (value, status, headers)}; {@code null} for other tuples. */
    private static ResponseData fromTuple(Object tuple) throws InvalidResponseException {
        List<Object> parts = Values.elements(tuple);
        if (parts.size() < 2 || parts.size() > 3 || !(parts.get(1) instanceof Long status) || status < 200 || status > 599
                || parts.size() == 3 && !Values.isDictionary(parts.get(2))) {
            return null;
        }
        ResponseData response = fromValue(parts.get(0));
        if (parts.size() == 2) {
            return new ResponseData(status.intValue(), response.contentType(), response.headers(), response.body());
        }
        var headers = new HeaderCollector(response.contentType());
        for (ResponseData.Header header : response.headers()) {
            headers.add(header);
        }
        headers.replaceAll(parts.get(2));
        return new ResponseData(status.intValue(), headers.contentType, headers.list(), response.body());
    }

    private static boolean isResponse(Object dictionary) {
        Object status = ResponseKeys.STATUS.get(dictionary);
        Object body = ResponseKeys.BODY.get(dictionary);
        int known = (status != null ? 1 : 0) + (body != null ? 1 : 0);
        if (known == 0 || status != null && !(status instanceof Long number && number >= 100 && number <= 599)) {
            return false;
        }
        if (ResponseKeys.HEADERS.get(dictionary) != null) {
            known++;
        }
        return known == Values.size(dictionary);
    }

    private static ResponseData fromDictionary(Object dictionary) throws InvalidResponseException {
        int status = ResponseKeys.STATUS.get(dictionary) instanceof Long number ? number.intValue() : 200;
        if (status < 200) {
            throw new InvalidResponseException("response status " + status + " is outside 200-599");
        }
        Object body = ResponseKeys.BODY.get(dictionary);
        byte[] bytes;
        String defaultType;
        if (body == null) {
            bytes = EMPTY;
            defaultType = null;
        } else if (Values.isText(body)) {
            bytes = Values.utf8(body);
            defaultType = bytes.length == 0 ? null : ResponseData.TEXT;
        } else if (Values.isBytes(body)) {
            bytes = Values.byteArray(body);
            defaultType = ResponseData.BYTES;
        } else {
            bytes = encode(body);
            defaultType = ResponseData.JSON;
        }
        var headers = new HeaderCollector(status == 204 || status == 304 ? null : defaultType);
        Object given = ResponseKeys.HEADERS.get(dictionary);
        if (given != null && !Values.isNone(given)) {
            if (!Values.isDictionary(given)) {
                throw new InvalidResponseException("response headers must be a dict, not " + Values.typeName(given));
            }
            headers.replaceAll(given);
        }
        return new ResponseData(status, headers.contentType, headers.list(), bytes);
    }

    /** Collects header lines; a name given by the script replaces the default. */
    private static final class HeaderCollector {

        private String contentType;
        private List<ResponseData.Header> headers = List.of();

        HeaderCollector(String contentType) {
            this.contentType = contentType;
        }

        void add(ResponseData.Header header) {
            if (headers.isEmpty()) {
                headers = new ArrayList<>(4);
            }
            headers.add(header);
        }

        List<ResponseData.Header> list() {
            return headers;
        }

        void replaceAll(Object dictionary) throws InvalidResponseException {
            var failure = new InvalidResponseException[1];
            Values.forEach(dictionary, (key, value) -> {
                if (failure[0] == null) {
                    try {
                        replace(key, value);
                    } catch (InvalidResponseException exception) {
                        failure[0] = exception;
                    }
                }
            });
            if (failure[0] != null) {
                throw failure[0];
            }
        }

        private void replace(Object key, Object value) throws InvalidResponseException {
            if (ResponseKeys.CONTENT_TYPE.matches(key)) {
                String known = ResponseKeys.knownContentType(value);
                contentType = known == null ? line("Content-Type", value) : known;
                return;
            }
            if (!Values.isText(key)) {
                throw new InvalidResponseException("response header names must be str, not " + Values.typeName(key));
            }
            String name = Values.javaString(key);
            if (name.equalsIgnoreCase("Content-Type")) {
                contentType = line(name, value);
                return;
            }
            if (!HeaderRules.isToken(name)) {
                throw new InvalidResponseException("invalid response header name " + Values.representation(key));
            }
            if (HeaderRules.isServerOnly(name)) {
                return;
            }
            if (!headers.isEmpty()) {
                headers.removeIf(header -> header.name().equalsIgnoreCase(name));
            }
            if (Values.isList(value)) {
                for (Object element : Values.elements(value)) {
                    if (!Values.isText(element)) {
                        throw new InvalidResponseException(
                                "response header '" + name + "' must be a list of str, not of " + Values.typeName(element));
                    }
                    add(new ResponseData.Header(name, line(name, element)));
                }
            } else {
                add(new ResponseData.Header(name, line(name, value)));
            }
        }

        private static String line(String name, Object value) throws InvalidResponseException {
            String text;
            if (Values.isText(value)) {
                text = Values.javaString(value);
            } else if (Values.isInteger(value)) {
                text = Values.display(value);
            } else {
                throw new InvalidResponseException(
                        "response header '" + name + "' must be str, int or a list of str, not " + Values.typeName(value));
            }
            if (HeaderRules.breaksLine(text)) {
                throw new InvalidResponseException("response header '" + name + "' holds CR, LF or NUL");
            }
            return text;
        }
    }
}
