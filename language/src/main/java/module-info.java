/** The Scriptling language: front end, runtime, builtins. Host libraries use {@code org.scriptling.spi}. */
module org.scriptling.language {
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;
    requires jakarta.json;

    exports org.scriptling.spi;
    exports org.scriptling.syntax;
    exports org.scriptling.syntax.tree;
    exports org.scriptling.analysis;

    uses org.scriptling.spi.LibraryProvider;

    provides com.oracle.truffle.api.provider.TruffleLanguageProvider with org.scriptling.ScriptlingLanguageProvider;
}
