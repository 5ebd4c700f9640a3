package org.scriptling.http.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.scriptling.http.exchange.RequestSource;
import org.scriptling.http.exchange.ResponseData;
import org.scriptling.http.exchange.ResponseData.FileRange;
import org.scriptling.http.exchange.ResponseData.Header;

/** Makes the response for a file: validators, conditional requests and single byte ranges (RFC 9110 sections 13 and 14). */
public final class FileResponses {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final byte[] EMPTY = new byte[0];

    private FileResponses() {
    }

    /** The response to a GET or HEAD request for a file. */
    public static ResponseData of(FileTree.Found found, RequestSource request) {
        long size = found.attributes().size();
        Instant modified = found.attributes().lastModifiedTime().toInstant();
        String tag = "\"" + Long.toHexString(size) + "-" + Long.toHexString(modified.toEpochMilli()) + "\"";
        Instant second = modified.truncatedTo(ChronoUnit.SECONDS);
        List<Header> headers = new ArrayList<>(4);
        headers.add(new Header("ETag", tag));
        headers.add(new Header("Last-Modified", DATE.format(second)));
        headers.add(new Header("Accept-Ranges", "bytes"));
        if (isUnchanged(request, tag, second)) {
            return new ResponseData(304, null, headers, EMPTY);
        }
        String type = MediaTypes.of(found.file().getFileName().toString());
        List<String> range = request.header("range");
        if (range.size() == 1 && appliesTo(request, tag, second)) {
            Range wanted = Range.parse(range.getFirst(), size);
            if (wanted != null && wanted.length == 0) {
                headers.add(new Header("Content-Range", "bytes */" + size));
                return new ResponseData(416, null, headers, EMPTY);
            }
            if (wanted != null) {
                headers.add(new Header("Content-Range",
                        "bytes " + wanted.start + "-" + (wanted.start + wanted.length - 1) + "/" + size));
                return new ResponseData(206, type, headers, EMPTY, new FileRange(found.file(), wanted.start, wanted.length));
            }
        }
        return new ResponseData(200, type, headers, EMPTY, new FileRange(found.file(), 0, size));
    }

    private static boolean isUnchanged(RequestSource request, String tag, Instant modified) {
        List<String> tags = request.header("if-none-match");
        if (!tags.isEmpty()) {
            for (String line : tags) {
                for (String element : line.split(",")) {
                    String candidate = element.strip();
                    if (candidate.equals("*") || candidate.equals(tag) || candidate.equals("W/" + tag)) {
                        return true;
                    }
                }
            }
            return false;
        }
        List<String> since = request.header("if-modified-since");
        Instant date = since.isEmpty() ? null : parseDate(since.getFirst());
        return date != null && !modified.isAfter(date);
    }

    /** Whether a range is of the version that the client knows. */
    private static boolean appliesTo(RequestSource request, String tag, Instant modified) {
        List<String> condition = request.header("if-range");
        return condition.isEmpty() || condition.getFirst().equals(tag) || modified.equals(parseDate(condition.getFirst()));
    }

    private static Instant parseDate(String text) {
        try {
            return LocalDateTime.parse(text, DATE).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    /** Bytes asked for; none when the range lies behind the end. */
    record Range(long start, long length) {

        /** The range, or {@code null} when the header is to be ignored: several ranges, another unit, nonsense. */
        static Range parse(String text, long size) {
            if (!text.startsWith("bytes=") || text.indexOf(',') >= 0) {
                return null;
            }
            int dash = text.indexOf('-');
            String first = dash < 0 ? "" : text.substring("bytes=".length(), dash).strip();
            String last = dash < 0 ? "" : text.substring(dash + 1).strip();
            long from = number(first);
            long to = number(last);
            if (first.isEmpty() && last.isEmpty() || !first.isEmpty() && from < 0 || !last.isEmpty() && to < 0) {
                return null;
            }
            if (first.isEmpty()) {
                long length = Math.min(to, size);
                return new Range(size - length, length);
            }
            if (!last.isEmpty() && to < from) {
                return null;
            }
            long end = last.isEmpty() ? size : Math.min(to + 1, size);
            return new Range(from, Math.max(0, end - from));
        }

        private static long number(String digits) {
            if (digits.isEmpty() || digits.length() > 18) {
                return -1;
            }
            long value = 0;
            for (int i = 0; i < digits.length(); i++) {
                char digit = digits.charAt(i);
                if (digit < '0' || digit > '9') {
                    return -1;
                }
                value = value * 10 + (digit - '0');
            }
            return value;
        }
    }
}
