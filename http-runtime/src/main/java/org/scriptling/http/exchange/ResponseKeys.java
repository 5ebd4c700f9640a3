package org.scriptling.http.exchange;

import org.scriptling.spi.TextKey;

/** The texts that nearly every response dict holds, ready for use. */
final class ResponseKeys {

    static final TextKey STATUS = TextKey.of("status");
    static final TextKey HEADERS = TextKey.of("headers");
    static final TextKey BODY = TextKey.of("body");
    static final TextKey CONTENT_TYPE = TextKey.of("Content-Type");
    static final TextKey LOCATION = TextKey.of("Location");

    static final TextKey JSON = TextKey.of(ResponseData.JSON);
    static final TextKey TEXT = TextKey.of(ResponseData.TEXT);
    static final TextKey HTML = TextKey.of(ResponseData.HTML);

    private ResponseKeys() {
    }

    /** The constant for the content type that a helper has put into a response; {@code null} for any other value. */
    static String knownContentType(Object value) {
        if (value == JSON.text()) {
            return ResponseData.JSON;
        }
        if (value == TEXT.text()) {
            return ResponseData.TEXT;
        }
        return value == HTML.text() ? ResponseData.HTML : null;
    }
}
