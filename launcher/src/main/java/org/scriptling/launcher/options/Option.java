package org.scriptling.launcher.options;

import org.scriptling.launcher.options.OptionType.Choice;
import org.scriptling.launcher.options.OptionType.Flag;
import org.scriptling.launcher.options.OptionType.Repeated;
import org.scriptling.launcher.options.OptionType.Seconds;
import org.scriptling.launcher.options.OptionType.Size;
import org.scriptling.launcher.options.OptionType.Text;

/**
 * The options of the command, one row each. Parsing, environment variables, the configuration file and the help text all
 * derive from this table: adding a row adds the option everywhere.
 */
public enum Option {

    CODE(Section.RUNNING, "code", 'c', new Text("TEXT"), null, null, null, "run TEXT as a program"),
    INTERACTIVE(Section.RUNNING, "interactive", 'i', new Flag(), null, null, null, "read and run statements one by one"),
    LINT(Section.RUNNING, "lint", 'l', new Flag(), null, null, null, "check programs without running them"),
    LINT_FORMAT(Section.RUNNING, "lint-format", Option.NO_SHORT, Choice.of("text", "json"), "SCRIPTLING_LINT_FORMAT",
            "lint.format", "text", "form of the findings"),
    LIBPATH(Section.RUNNING, "libpath", 'L', new Repeated("DIR", true), "SCRIPTLING_LIBPATH", "libpath", null,
            "one more folder to import from"),
    DISABLE_LIB(Section.RUNNING, "disable-lib", Option.NO_SHORT, new Repeated("NAME", false), "SCRIPTLING_DISABLE_LIB",
            "security.disable_libs", null, "make a built-in library unavailable"),
    LIST_LIBS(Section.RUNNING, "list-libs", Option.NO_SHORT, new Flag(), null, null, null, "print the names of the libraries"),
    ALLOWED_PATHS(Section.RUNNING, "allowed-paths", Option.NO_SHORT, new Text("LIST"), "SCRIPTLING_ALLOWED_PATHS",
            "security.allowed_paths", null, "let programs use only these files and folders; - for none"),
    LOG_LEVEL(Section.RUNNING, "log-level", Option.NO_SHORT, Choice.of("trace", "debug", "info", "warn", "error"),
            "SCRIPTLING_LOG_LEVEL", "log.level", "info", "least important messages to log"),
    LOG_FORMAT(Section.RUNNING, "log-format", Option.NO_SHORT, Choice.of("console", "json", "null"), "SCRIPTLING_LOG_FORMAT",
            "log.format", "console", "form of the log"),
    CONFIG(Section.RUNNING, "config", 'C', new Text("FILE"), "SCRIPTLING_CONFIG", null, null, "configuration file"),
    HELP(Section.RUNNING, "help", 'h', new Flag(), null, null, null, "print this text"),
    VERSION(Section.RUNNING, "version", 'v', new Flag(), null, null, null, "print the version"),

    SERVER(Section.SERVER, "server", 'S', new Text("ADDRESS"), "SCRIPTLING_SERVER", "server.address", null,
            "serve HTTP on [host]:port"),
    BEARER_TOKEN(Section.SERVER, "bearer-token", Option.NO_SHORT, new Text("TOKEN"), "SCRIPTLING_BEARER_TOKEN",
            "server.bearer_token", null, "token that requests must carry"),
    TLS_CERT(Section.SERVER, "tls-cert", Option.NO_SHORT, new Text("FILE"), "SCRIPTLING_TLS_CERT", "tls.cert", null,
            "certificate chain, PEM"),
    TLS_KEY(Section.SERVER, "tls-key", Option.NO_SHORT, new Text("FILE"), "SCRIPTLING_TLS_KEY", "tls.key", null,
            "private key of the certificate, PEM"),
    TLS_GENERATE(Section.SERVER, "tls-generate", Option.NO_SHORT, new Flag(), null, "tls.generate", null,
            "serve HTTPS with a certificate made at the start"),
    WEB_ROOT(Section.SERVER, "web-root", Option.NO_SHORT, new Text("PATH"), "SCRIPTLING_WEB_ROOT", "server.web_root", null,
            "serve the files of this folder where no route fits"),
    AUTH_SCOPE(Section.SERVER, "auth-scope", Option.NO_SHORT, Choice.of("all", "protocols"), "SCRIPTLING_AUTH_SCOPE",
            "server.auth_scope", "all", "requests that need the token"),
    PUBLIC_PATHS(Section.SERVER, "public-paths", Option.NO_SHORT, new Text("LIST"), "SCRIPTLING_PUBLIC_PATHS",
            "server.public_paths", null, "paths that need no token"),
    MAX_BODY_SIZE(Section.SERVER, "max-body-size", Option.NO_SHORT, new Size(), "SCRIPTLING_MAX_BODY_SIZE",
            "server.max_body_size", "32m", "largest request body, 0 for no limit"),
    REQUEST_TIMEOUT(Section.SERVER, "request-timeout", Option.NO_SHORT, new Seconds(), "SCRIPTLING_REQUEST_TIMEOUT",
            "server.request_timeout", "0", "longest run of a handler, 0 for no limit"),
    SHUTDOWN_TIMEOUT(Section.SERVER, "shutdown-timeout", Option.NO_SHORT, new Seconds(), "SCRIPTLING_SHUTDOWN_TIMEOUT",
            "server.shutdown_timeout", "10", "time for running requests when the server stops"),
    ACCESS_LOG(Section.SERVER, "access-log", Option.NO_SHORT, Choice.of("on", "off"), "SCRIPTLING_ACCESS_LOG",
            "server.access_log", "on", "log each request"),
    GZIP(Section.SERVER, "gzip", Option.NO_SHORT, new Flag(), "SCRIPTLING_GZIP", "server.gzip", null,
            "compress answers for clients that accept it"),
    CONCURRENCY(Section.SERVER, "concurrency", Option.NO_SHORT, Choice.of("safe-methods", "serial", "parallel"),
            "SCRIPTLING_CONCURRENCY", "server.concurrency", "safe-methods", "which requests may run at the same time");

    /** Stands for "no short form". */
    static final char NO_SHORT = 0;

    /** Where an option stands in the help text. */
    public enum Section {
        RUNNING("Running"), SERVER("HTTP server");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        /** The heading. */
        public String title() {
            return title;
        }
    }

    private final Section section;
    private final String longName;
    private final char shortName;
    private final OptionType type;
    private final String variable;
    private final String configKey;
    private final String defaultValue;
    private final String help;

    Option(Section section, String longName, char shortName, OptionType type, String variable, String configKey,
            String defaultValue, String help) {
        this.section = section;
        this.longName = longName;
        this.shortName = shortName;
        this.type = type;
        this.variable = variable;
        this.configKey = configKey;
        this.defaultValue = defaultValue;
        this.help = help;
    }

    public Section section() {
        return section;
    }

    /** The name behind the two dashes. */
    public String longName() {
        return longName;
    }

    /** The letter behind a single dash, or {@link #NO_SHORT}. */
    char shortName() {
        return shortName;
    }

    public OptionType type() {
        return type;
    }

    /** The environment variable, or {@code null} when there is none. */
    public String variable() {
        return variable;
    }

    /** The dotted key in the configuration file, or {@code null} when there is none. */
    public String configKey() {
        return configKey;
    }

    /** The value that holds when nothing is given, or {@code null} for "not set". */
    public String defaultValue() {
        return defaultValue;
    }

    /** One line for the help text. */
    public String help() {
        return help;
    }

    /** Whether the option stands alone on the command line. */
    boolean isFlag() {
        return type instanceof Flag;
    }

    /** Whether each use adds a value. */
    boolean isRepeated() {
        return type instanceof Repeated;
    }
}
