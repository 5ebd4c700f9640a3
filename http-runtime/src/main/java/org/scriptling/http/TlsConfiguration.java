package org.scriptling.http;

import java.nio.file.Path;

/** Where certificate and key of the server come from. Which combinations of options are allowed is the launcher's to check. */
public sealed interface TlsConfiguration {

    /** A certificate that is made in memory at each start. */
    record Generated() implements TlsConfiguration {
    }

    /**
     * PEM files.
     *
     * @param certificate leaf first, then intermediates
     * @param key         PKCS#8 (also encrypted), PKCS#1 or SEC1
     * @param password    of an encrypted key, or {@code null}
     */
    record Files(Path certificate, Path key, char[] password) implements TlsConfiguration {

        /** Without the password. */
        @Override
        public String toString() {
            return "Files[" + certificate + ", " + key + "]";
        }
    }
}
