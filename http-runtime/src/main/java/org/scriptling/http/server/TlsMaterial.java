package org.scriptling.http.server;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import io.helidon.common.tls.Tls;

import org.scriptling.http.HttpConfiguration;
import org.scriptling.http.HttpStartException;
import org.scriptling.http.ServerLog;
import org.scriptling.http.TlsConfiguration;

/**
 * Certificate and key of the server, loaded.
 *
 * @param generated whether they were made for this start
 */
record TlsMaterial(PemFiles.KeyAndChain keyAndChain, boolean generated) {

    /** Loads or makes what the configuration asks for; {@code null} for plain HTTP. */
    static TlsMaterial load(HttpConfiguration configuration) throws HttpStartException {
        return switch (configuration.tls()) {
            case null -> null;
            case TlsConfiguration.Files files -> new TlsMaterial(PemFiles.load(files), false);
            case TlsConfiguration.Generated() -> {
                try {
                    yield new TlsMaterial(CertificateGenerator.generate(configuration.address()), true);
                } catch (GeneralSecurityException failure) {
                    throw new HttpStartException("cannot generate a TLS certificate: " + failure.getMessage());
                }
            }
        };
    }

    /** Tells the log what the operator should know about the certificate. */
    void report(ServerLog log) {
        X509Certificate leaf = keyAndChain.chain().getFirst();
        Instant now = Instant.now();
        if (generated) {
            log.log(ServerLog.Level.INFO, "Using self-signed certificate",
                    LogFields.of("fingerprint", fingerprint(leaf), "expires", leaf.getNotAfter().toInstant().toString()));
        } else if (now.isAfter(leaf.getNotAfter().toInstant())) {
            log.log(ServerLog.Level.WARN, "TLS certificate has expired",
                    LogFields.of("expires", leaf.getNotAfter().toInstant().toString()));
        } else if (now.isBefore(leaf.getNotBefore().toInstant())) {
            log.log(ServerLog.Level.WARN, "TLS certificate is not valid yet",
                    LogFields.of("valid_from", leaf.getNotBefore().toInstant().toString()));
        }
    }

    /** SHA-256 of a certificate as upper-case hex pairs joined by colons. */
    static String fingerprint(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The form that Helidon takes. */
    Tls tls() throws HttpStartException {
        try {
            char[] password = new char[0];
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry("server", keyAndChain.key(), password, keyAndChain.chain().toArray(Certificate[]::new));
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return Tls.builder().sslContext(context).addEnabledProtocol("TLSv1.3").addEnabledProtocol("TLSv1.2").build();
        } catch (GeneralSecurityException | IOException failure) {
            throw new HttpStartException("cannot use the TLS certificate: " + failure.getMessage());
        }
    }
}
