import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jdk.tools.jlink.builder.DefaultImageBuilder;
import jdk.tools.jlink.internal.Jlink;
import jdk.tools.jlink.internal.JlinkTask;
import jdk.tools.jlink.internal.Platform;
import jdk.tools.jlink.plugin.Plugin;

/**
 * Links the run-time image of the distribution. Does what the jlink tool does, with two differences. A module on the module path
 * hides the JDK's own one of the same name: the JDK has an empty module named {@code jdk.graal.compiler} that would hide the optimising
 * compiler, and no option of the tool changes that. With the compiler in the image the class cache is valid wherever the image is
 * moved to. And the {@code switch} statements over types are linked ({@link TypeSwitchPlugin}).
 *
 * <p>usage: java --add-modules jdk.jlink --add-exports ... LinkImage.java OUTPUT MODULE_PATH ROOT_MODULES
 */
final class LinkImage {

    /** C headers and manual pages. */
    private static final Map<String, String> EXCLUDED = Map.of("exclude-files", "/*/include/**,/*/man/**");

    private LinkImage() {
    }

    public static void main(String[] arguments) throws Exception {
        Path output = Path.of(arguments[0]);
        List<Path> modulePath = Stream.of(arguments[1].split(File.pathSeparator)).map(Path::of).toList();
        Set<String> roots = Set.of(arguments[2].split(","));

        for (Path folder : modulePath) {
            removeSignatures(folder);
        }
        // A JDK without packaged modules links from its own image (JEP 493).
        Path packaged = Path.of(System.getProperty("java.home"), "jmods");
        boolean fromImage = !Files.isDirectory(packaged);
        ModuleFinder ofJdk = fromImage ? ModuleFinder.ofSystem() : JlinkTask.newModuleFinder(List.of(packaged));
        ModuleFinder finder = ModuleFinder.compose(JlinkTask.newModuleFinder(modulePath), ofJdk);

        List<Plugin> plugins = List.of(Jlink.newPlugin("exclude-files", EXCLUDED, ModuleLayer.boot()), new TypeSwitchPlugin());
        var builder = new DefaultImageBuilder(output, Map.of(), Platform.runtime());
        new Jlink().build(new Jlink.JlinkConfiguration(output, roots, finder, fromImage, true, false),
                new Jlink.PluginsConfiguration(plugins, builder, null));
    }

    /** Classes in an image carry no signatures; the linker would warn of every signed file. */
    private static void removeSignatures(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path file : files) {
                try (FileSystem archive = FileSystems.newFileSystem(file);
                        DirectoryStream<Path> signatures = Files.newDirectoryStream(archive.getPath("META-INF"), "*.{SF,RSA,DSA,EC}")) {
                    for (Path signature : signatures) {
                        Files.delete(signature);
                    }
                }
            }
        }
    }
}
