package org.scriptling.launcher;

import java.io.IOException;
import java.nio.file.Path;

import org.graalvm.polyglot.Engine;

/**
 * Copies the native library that the engine carries in its module into the distribution. The engine would else unpack it into the
 * user's cache folder, and run without its compiler where that cannot be written. Called by the build only.
 */
public final class EngineResources {

    private EngineResources() {
    }

    /** @param arguments the folder to copy to */
    public static void main(String[] arguments) throws IOException {
        if (!Engine.copyResources(Path.of(arguments[0]))) {
            throw new IOException("the engine has no resources");
        }
    }
}
