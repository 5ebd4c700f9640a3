package org.scriptling.launcher.repl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import org.scriptling.launcher.console.Streams;

/** Lines from a pipe or a file: no prompts, no editing. */
public final class PlainLineSource implements LineSource {

    private final BufferedReader reader;

    public PlainLineSource(Streams streams) {
        this.reader = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    }

    @Override
    public Input read(String prompt) {
        try {
            String line = reader.readLine();
            return line == null ? new Input.End() : new Input.Line(line);
        } catch (IOException _) {
            return new Input.End();
        }
    }

    @Override
    public void clear() {
        // There is no screen.
    }

    @Override
    public void close() {
        // Standard input belongs to the process.
    }
}
