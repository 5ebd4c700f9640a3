package org.scriptling.http.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerResponse;

import org.scriptling.http.exchange.ResponseData;

/** Writes responses through Helidon (server.md section 12.3). */
final class ResponseWriter {

    private static final byte[] EMPTY = new byte[0];
    private static final int MIN_COMPRESSED = 1024;
    private static final int COPY_BUFFER = 64 * 1024;
    private static final Header VARY = HeaderValues.createCached(HeaderNames.VARY, "Accept-Encoding");
    private static final Header GZIP = HeaderValues.createCached(HeaderNames.CONTENT_ENCODING, "gzip");
    private static final Header OMITTED_LENGTH = new OmittedContentLength();
    private static final Map<String, Header> CONTENT_TYPES = Map.of(
            ResponseData.JSON, HeaderValues.createCached(HeaderNames.CONTENT_TYPE, ResponseData.JSON),
            ResponseData.TEXT, HeaderValues.createCached(HeaderNames.CONTENT_TYPE, ResponseData.TEXT),
            ResponseData.HTML, HeaderValues.createCached(HeaderNames.CONTENT_TYPE, ResponseData.HTML),
            ResponseData.BYTES, HeaderValues.createCached(HeaderNames.CONTENT_TYPE, ResponseData.BYTES));

    private static final Status CONTENT_TOO_LARGE = Status.create(413, "Content Too Large");
    private static final Status HEADERS_TOO_LARGE = Status.create(431, "Request Header Fields Too Large");

    private final boolean gzip;

    /** @param gzip whether larger texts are compressed for clients that accept it */
    ResponseWriter(boolean gzip) {
        this.gzip = gzip;
    }

    /**
     * Sends a response.
     *
     * @param head  whether the body is left out
     * @param close whether this is the connection's last response
     * @return number of body bytes sent
     */
    long write(ResponseData data, ServerRequestHeaders request, ServerResponse response, boolean head, boolean close) {
        ServerResponseHeaders headers = response.headers();
        int status = data.status();
        if (status != 200) {
            response.status(status(status));
        }
        String type = data.contentType();
        if (type != null) {
            Header known = CONTENT_TYPES.get(type);
            headers.set(known != null ? known : HeaderValues.create(HeaderNames.CONTENT_TYPE, type));
        }
        addLines(data.headers(), headers);
        if (close) {
            headers.set(HeaderValues.CONNECTION_CLOSE);
        }
        if (data.withoutBody()) {
            headers.set(OMITTED_LENGTH);
            response.send(EMPTY);
            return 0;
        }
        if (data.file() != null) {
            return writeFile(data.file(), response, head);
        }
        byte[] body = data.body();
        if (gzip && body.length >= MIN_COMPRESSED && isCompressible(type) && !headers.contains(HeaderNames.CONTENT_ENCODING)) {
            headers.set(headers.contains(HeaderNames.VARY)
                    ? HeaderValues.create(HeaderNames.VARY, headers.get(HeaderNames.VARY).values() + ", Accept-Encoding")
                    : VARY);
            if (acceptsGzip(request)) {
                headers.set(GZIP);
                body = compress(body);
            }
        }
        if (head || status == 205) {
            headers.contentLength(status == 205 ? 0 : body.length);
            response.send(EMPTY);
            return 0;
        }
        response.send(body);
        return body.length;
    }

    private static long writeFile(ResponseData.FileRange range, ServerResponse response, boolean head) {
        response.headers().contentLength(range.length());
        if (head || range.length() == 0) {
            response.send(EMPTY);
            return 0;
        }
        try (InputStream file = Files.newInputStream(range.file()); OutputStream body = response.outputStream()) {
            file.skipNBytes(range.start());
            byte[] buffer = new byte[(int) Math.min(COPY_BUFFER, range.length())];
            long left = range.length();
            while (left > 0) {
                int count = file.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (count < 0) {
                    // Truncated meanwhile: the announced length cannot be kept.
                    throw new CloseConnectionException("file has become shorter");
                }
                body.write(buffer, 0, count);
                left -= count;
            }
        } catch (IOException failure) {
            throw new CloseConnectionException("cannot send file", failure);
        }
        return range.length();
    }

    private static Status status(int code) {
        return switch (code) {
            // Unknown to Helidon, or by an older name.
            case 413 -> CONTENT_TOO_LARGE;
            case 431 -> HEADERS_TOO_LARGE;
            default -> Status.create(code);
        };
    }

    private static void addLines(List<ResponseData.Header> lines, ServerResponseHeaders headers) {
        for (int i = 0; i < lines.size(); i++) {
            ResponseData.Header line = lines.get(i);
            HeaderName name = HeaderNames.create(line.name());
            if (headers.contains(name)) {
                // Lines of one name must be given to Helidon together.
                List<String> values = new ArrayList<>(headers.get(name).allValues());
                values.add(line.value());
                headers.set(HeaderValues.create(name, values));
            } else {
                headers.set(HeaderValues.create(name, line.value()));
            }
        }
    }

    private static boolean isCompressible(String type) {
        if (type == null) {
            return false;
        }
        int semicolon = type.indexOf(';');
        String media = (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        return media.startsWith("text/") || media.endsWith("json") || media.endsWith("javascript") || media.endsWith("xml");
    }

    private static boolean acceptsGzip(ServerRequestHeaders request) {
        if (!request.contains(HeaderNames.ACCEPT_ENCODING)) {
            return false;
        }
        for (String line : request.get(HeaderNames.ACCEPT_ENCODING).allValues()) {
            for (String element : line.split(",")) {
                String[] parts = element.strip().toLowerCase(Locale.ROOT).split(";");
                String coding = parts[0].strip();
                if (coding.equals("gzip") || coding.equals("*")) {
                    return parts.length == 1 || !isZeroWeight(parts[1].strip());
                }
            }
        }
        return false;
    }

    private static boolean isZeroWeight(String parameter) {
        if (!parameter.startsWith("q=")) {
            return false;
        }
        try {
            return Double.parseDouble(parameter.substring(2)) == 0;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private static byte[] compress(byte[] body) {
        var compressed = new ByteArrayOutputStream(body.length / 2);
        try (var stream = new GZIPOutputStream(compressed)) {
            stream.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
