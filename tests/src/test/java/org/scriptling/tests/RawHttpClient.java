package org.scriptling.tests;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.net.ssl.SSLContext;

/**
 * One connection to a server, for everything that {@link java.net.http.HttpClient} hides or normalises: bad targets, kept-alive
 * connections, interim responses, versions, unfinished requests.
 */
final class RawHttpClient implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    private RawHttpClient(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(READ_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** A plain connection. */
    static RawHttpClient connect(InetSocketAddress address) {
        try {
            var socket = new Socket();
            socket.connect(address, CONNECT_MILLIS);
            return new RawHttpClient(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection under TLS. */
    static RawHttpClient connect(InetSocketAddress address, SSLContext context) {
        try {
            return new RawHttpClient(context.getSocketFactory().createSocket(address.getAddress(), address.getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends bytes as they are. */
    void send(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a request and reads its final response. */
    RawResponse exchange(RawRequest request) {
        send(request.head());
        if (request.body() != null) {
            send(request.body());
        }
        return receive(request.method());
    }

    /** Reads a final response, passing over interim ones. */
    RawResponse receive(String method) {
        while (true) {
            RawResponse response = receiveAny(method);
            if (response.status() >= 200) {
                return response;
            }
        }
    }

    /** Reads the next response, also an interim one such as 100. */
    RawResponse receiveAny(String method) {
        try {
            String statusLine = line();
            String[] parts = statusLine.split(" ", 3);
            if (parts.length < 2 || !parts[0].startsWith("HTTP/1.")) {
                throw new IOException("bad status line: " + statusLine);
            }
            int status = Integer.parseInt(parts[1]);
            Map<String, List<String>> headers = new LinkedHashMap<>();
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
            boolean empty = method.equals("HEAD") || status < 200 || status == 204 || status == 304;
            return new RawResponse(status, headers, empty ? new byte[0] : body(headers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", List.of()).contains("chunked")) {
            return chunks();
        }
        List<String> lengths = headers.getOrDefault("content-length", List.of());
        return lengths.isEmpty() ? in.readAllBytes() : exactly(Integer.parseInt(lengths.getFirst()));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            int length = Integer.parseInt(line().split(";")[0].strip(), 16);
            body.write(exactly(length));
            String end = line();
            if (length == 0) {
                while (!end.isEmpty()) {
                    end = line();
                }
                return body.toByteArray();
            }
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("body ended after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private String line() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("connection closed after '" + bytes.toString(StandardCharsets.UTF_8) + "'");
            }
            bytes.write(next);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether the other side has closed the connection; waits for it up to the read limit. */
    boolean isClosedByServer() {
        try {
            return in.read() < 0;
        } catch (IOException _) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
