package org.scriptling.http.server;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.scriptling.http.exchange.ResponseData;

/** The answers of the server itself (server.md section 13): they never say more than the status. */
final class ErrorBodies {

    static final ResponseData BAD_REQUEST = error(400, "Bad Request");
    static final ResponseData INVALID_JSON = error(400, "Invalid JSON in request body");
    static final ResponseData NOT_FOUND = error(404, "Not Found");
    static final ResponseData CONTENT_TOO_LARGE = error(413, "Content Too Large");
    static final ResponseData UNSUPPORTED_MEDIA_TYPE = error(415, "Unsupported Media Type");
    static final ResponseData INTERNAL_ERROR = error(500, "Internal Server Error");
    static final ResponseData UNAVAILABLE = error(503, "Service Unavailable");
    static final ResponseData TIMED_OUT = error(503, "Request Timed Out");
    static final ResponseData HEALTHY = new ResponseData(200, ResponseData.TEXT, List.of(),
            "OK".getBytes(StandardCharsets.US_ASCII));

    private ErrorBodies() {
    }

    static ResponseData error(int status, String text, ResponseData.Header... headers) {
        var all = new java.util.ArrayList<ResponseData.Header>();
        all.add(new ResponseData.Header("X-Content-Type-Options", "nosniff"));
        all.addAll(List.of(headers));
        return new ResponseData(status, ResponseData.JSON, List.copyOf(all), body(text));
    }

    /** The JSON body for a text without quotes and escapes. */
    static byte[] body(String text) {
        return ("{\"error\":\"" + text + "\"}").getBytes(StandardCharsets.US_ASCII);
    }

    static ResponseData unauthorized(boolean tokenSent) {
        String challenge = "Bearer realm=\"scriptling\"" + (tokenSent ? ", error=\"invalid_token\"" : "");
        return error(401, "Unauthorized", new ResponseData.Header("WWW-Authenticate", challenge));
    }

    static ResponseData methodNotAllowed(String allow) {
        return error(405, "Method Not Allowed", new ResponseData.Header("Allow", allow));
    }

    static ResponseData options(String allow) {
        return new ResponseData(204, null, List.of(new ResponseData.Header("Allow", allow)), new byte[0]);
    }

    static ResponseData permanentRedirect(String location) {
        return new ResponseData(308, null, List.of(new ResponseData.Header("Location", location)), new byte[0]);
    }
}
