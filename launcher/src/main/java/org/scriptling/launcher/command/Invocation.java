package org.scriptling.launcher.command;

import java.nio.file.Path;
import java.util.List;

import org.scriptling.launcher.console.Streams;
import org.scriptling.launcher.context.ContextFactory;
import org.scriptling.launcher.log.Log;
import org.scriptling.launcher.options.Settings;

/**
 * What every command needs.
 *
 * @param folder the working directory
 */
public record Invocation(Settings settings, Streams streams, Path folder) {

    /** Makes contexts for this invocation. */
    ContextFactory contexts() {
        return new ContextFactory(settings, streams, folder);
    }

    /** The log, after the warnings that collecting the settings gave. */
    Log log() {
        Log log = Log.of(settings, streams);
        settings.warnings().forEach(log::warn);
        return log;
    }

    /** Arguments before {@code --} that belong to no flag. */
    List<String> positionals() {
        return settings.commandLine().positionals();
    }

    /** Arguments behind {@code --}. */
    List<String> rest() {
        return settings.commandLine().rest();
    }
}
