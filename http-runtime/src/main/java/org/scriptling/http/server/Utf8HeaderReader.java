package org.scriptling.http.server;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.LazyString;

/** Reads header values as UTF-8: Helidon asks for ASCII and would lose all other characters, also those of a token. */
final class Utf8HeaderReader extends DataReader {

    Utf8HeaderReader(Supplier<byte[]> bytes) {
        super(bytes);
    }

    @Override
    public LazyString readLazyString(Charset charset, int length) {
        return super.readLazyString(StandardCharsets.UTF_8, length);
    }
}
