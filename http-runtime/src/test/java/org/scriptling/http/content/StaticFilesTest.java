package org.scriptling.http.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.scriptling.http.exchange.RequestSource;
import org.scriptling.http.exchange.ResponseData;
import org.scriptling.http.route.RouteTable;

class StaticFilesTest {

    @TempDir
    Path folder;
    private Path root;

    @BeforeEach
    void fill() throws IOException {
        root = Files.createDirectory(folder.resolve("root"));
        Files.writeString(root.resolve("a.txt"), "0123456789");
        Files.writeString(root.resolve(".secret"), "x");
        Files.createDirectories(root.resolve("sub"));
        Files.writeString(root.resolve("sub/index.html"), "<p>");
        Files.createDirectories(root.resolve("plain"));
        Files.createDirectories(root.resolve(".well-known"));
        Files.writeString(root.resolve(".well-known/x"), "x");
        Files.writeString(folder.resolve("outside.txt"), "x");
        Files.createSymbolicLink(root.resolve("link"), folder.resolve("outside.txt"));
        Files.createSymbolicLink(root.resolve("inner"), root.resolve("a.txt"));
    }

    private static String show(FileTree tree, String path) {
        return switch (tree.find(RouteTable.split(path))) {
            case FileTree.Found found -> found.file().getFileName().toString();
            case FileTree.NeedsSlash() -> "308";
            case FileTree.Missing() -> "404";
        };
    }

    @ParameterizedTest
    @CsvSource({ "/a.txt,a.txt", "/sub/index.html,index.html", "/sub/,index.html", "/sub,308", "/plain,404", "/plain/,404", "/,404",
            "/none,404", "/.secret,404", "/.well-known/x,x", "/link,404", "/inner,a.txt", "/a.txt/,404", "/sub%2Findex.html,404",
            "/%5C..%5Coutside.txt,404", "/sub//index.html,404", "/A.TXT,404" })
    void findsWhatClientsMaySee(String path, String expected) throws IOException {
        assertEquals(expected, show(FileTree.open(root), path));
    }

    @Test
    void servesArchives() throws IOException {
        Path archive = folder.resolve("site.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("hi".getBytes());
            zip.putNextEntry(new ZipEntry("css/x.css"));
            zip.write("y".getBytes());
        }
        FileTree tree = FileTree.open(archive);
        assertEquals("index.html", show(tree, "/"));
        assertEquals("x.css", show(tree, "/css/x.css"));
        assertEquals("404", show(tree, "/none"));
        assertThrows(IOException.class, () -> FileTree.open(root.resolve("a.txt")));
    }

    private ResponseData respond(Map<String, String> headers) throws IOException {
        var found = assertInstanceOf(FileTree.Found.class, FileTree.open(root).find(List.of("a.txt")));
        return FileResponses.of(found, new RequestSource() {
            @Override
            public List<String> header(String lowerCaseName) {
                return headers.containsKey(lowerCaseName) ? List.of(headers.get(lowerCaseName)) : List.of();
            }

            @Override
            public void forEachHeader(BiConsumer<String, List<String>> action) {
                headers.forEach((name, value) -> action.accept(name, List.of(value)));
            }

            @Override
            public InetSocketAddress peer() {
                return null;
            }

            @Override
            public boolean secure() {
                return false;
            }
        });
    }

    private static String header(ResponseData response, String name) {
        return response.headers().stream().filter(header -> header.name().equals(name)).map(ResponseData.Header::value)
                .findFirst().orElse(null);
    }

    @Test
    void wholeFile() throws IOException {
        ResponseData response = respond(Map.of());
        assertEquals(200, response.status());
        assertEquals("text/plain; charset=utf-8", response.contentType());
        assertEquals(10, response.file().length());
    }

    @Test
    void conditionalRequests() throws IOException {
        ResponseData first = respond(Map.of());
        String tag = header(first, "ETag");
        String date = header(first, "Last-Modified");
        ResponseData unchanged = respond(Map.of("if-none-match", "\"x\", " + tag));
        assertEquals(304, unchanged.status());
        assertNull(unchanged.file());
        assertEquals(304, respond(Map.of("if-modified-since", date)).status());
        assertEquals(200, respond(Map.of("if-modified-since", "Sun, 06 Nov 1994 08:49:37 GMT")).status());
        assertEquals(200, respond(Map.of("if-modified-since", "yesterday")).status());
        assertEquals(200, respond(Map.of("if-none-match", "\"x\"", "if-modified-since", date)).status());
        assertEquals(206, respond(Map.of("range", "bytes=1-2", "if-range", tag)).status());
        assertEquals(206, respond(Map.of("range", "bytes=1-2", "if-range", date)).status());
        assertEquals(200, respond(Map.of("range", "bytes=1-2", "if-range", "\"x\"")).status());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "bytes=0-0,206,bytes 0-0/10", "bytes=2-,206,bytes 2-9/10", "bytes=-3,206,bytes 7-9/10",
            "bytes=5-99,206,bytes 5-9/10", "bytes=-99,206,bytes 0-9/10", "bytes=10-,416,bytes */10", "bytes=99-100,416,bytes */10",
            "bytes=-0,416,bytes */10", "bytes=3-1,200,-", "bytes=a-b,200,-", "bytes=-,200,-", "lines=1-2,200,-",
            "'bytes=0-1,3-4',200,-", "bytes=1-x,200,-", "bytes,200,-" })
    void ranges(String range, int status, String contentRange) throws IOException {
        ResponseData response = respond(Map.of("range", range));
        assertEquals(status, response.status());
        assertEquals(contentRange, header(response, "Content-Range"));
    }

    @ParameterizedTest
    @CsvSource({ "a.HTML,text/html; charset=utf-8", "a.js,text/javascript; charset=utf-8", "a.json,application/json",
            "a,application/octet-stream", "a.tar.gz,application/gzip", "a.svg,image/svg+xml" })
    void mediaTypes(String name, String expected) {
        assertEquals(expected, MediaTypes.of(name));
    }
}
