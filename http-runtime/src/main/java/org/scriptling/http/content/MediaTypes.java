package org.scriptling.http.content;

import java.util.Locale;

/** Content types by file name. The same on all machines: the system's own tables differ. */
final class MediaTypes {

    private MediaTypes() {
    }

    /** The content type, with charset for text. */
    static String of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return switch (dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT)) {
            case "html", "htm" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js", "mjs" -> "text/javascript; charset=utf-8";
            case "txt", "log" -> "text/plain; charset=utf-8";
            case "md" -> "text/markdown; charset=utf-8";
            case "csv" -> "text/csv; charset=utf-8";
            case "xml" -> "text/xml; charset=utf-8";
            case "ics" -> "text/calendar; charset=utf-8";
            case "json", "map" -> "application/json";
            case "webmanifest" -> "application/manifest+json";
            case "pdf" -> "application/pdf";
            case "zip" -> "application/zip";
            case "gz" -> "application/gzip";
            case "tar" -> "application/x-tar";
            case "wasm" -> "application/wasm";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "gif" -> "image/gif";
            case "svg" -> "image/svg+xml";
            case "webp" -> "image/webp";
            case "avif" -> "image/avif";
            case "ico" -> "image/vnd.microsoft.icon";
            case "bmp" -> "image/bmp";
            case "mp3" -> "audio/mpeg";
            case "ogg" -> "audio/ogg";
            case "wav" -> "audio/wav";
            case "mp4" -> "video/mp4";
            case "webm" -> "video/webm";
            case "woff" -> "font/woff";
            case "woff2" -> "font/woff2";
            case "ttf" -> "font/ttf";
            case "otf" -> "font/otf";
            default -> "application/octet-stream";
        };
    }
}
