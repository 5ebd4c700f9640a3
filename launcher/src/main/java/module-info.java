/** The command {@code scriptling}. */
module org.scriptling.launcher {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.toml;
    requires jdk.unsupported;
    requires org.graalvm.polyglot;
    requires org.jline.reader;
    requires org.jline.terminal;
    requires org.scriptling.http;
    requires org.scriptling.language;
}
