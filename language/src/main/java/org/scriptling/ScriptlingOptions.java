package org.scriptling;

import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;

import com.oracle.truffle.api.Option;

/** Options of a context. None of them shapes code: they only tell the program where it is. */
@Option.Group(ScriptlingLanguage.ID)
public final class ScriptlingOptions {

    @Option(name = "Arguments", help = "Arguments of the program (sys.argv), the program's name first, separated by U+0000.", category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<String> ARGUMENTS = new OptionKey<>("");

    @Option(name = "ScriptPath", help = "Path of the main script as given: sets __file__ and the first folder of the module search.", category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<String> SCRIPT_PATH = new OptionKey<>("");

    @Option(name = "LibraryPath", help = "More folders to search for modules, separated by the platform's path separator.", category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<String> LIBRARY_PATH = new OptionKey<>("");

    @Option(name = "DisabledLibraries", help = "Names of bundled modules that cannot be imported, separated by commas.", category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<String> DISABLED_LIBRARIES = new OptionKey<>("");

    @Option(name = "AllowedPaths", help = "Folders that scripts may use, separated by commas; - for none. For messages and checks; the file system of the context enforces it.", category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<String> ALLOWED_PATHS = new OptionKey<>("");

    private ScriptlingOptions() {
    }
}
