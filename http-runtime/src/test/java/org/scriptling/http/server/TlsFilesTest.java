package org.scriptling.http.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.scriptling.http.HttpStartException;
import org.scriptling.http.ServerAddress;
import org.scriptling.http.TlsConfiguration;

class TlsFilesTest {

    @TempDir
    Path folder;

    private static KeyPair rsa() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static KeyPair ec() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static KeyPair ed25519() throws Exception {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair pair, String algorithm) throws Exception {
        var name = new X500Name("CN=test");
        var builder = new JcaX509v3CertificateBuilder(name, new BigInteger(64, new SecureRandom()), Date.from(Instant.now()),
                Date.from(Instant.now().plus(Duration.ofDays(1))), name, pair.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
    }

    private Path write(String name, Object... objects) throws IOException {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            for (Object object : objects) {
                writer.writeObject(object);
            }
        }
        return Files.writeString(folder.resolve(name), text.toString());
    }

    /** As OpenSSL writes it: with the curve, which the JDK's own form of a key leaves out. */
    private static PemObject sec1(KeyPair pair) throws IOException {
        var key = new org.bouncycastle.asn1.sec.ECPrivateKey(256, ((ECPrivateKey) pair.getPrivate()).getS(),
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()).getPublicKeyData(),
                SECObjectIdentifiers.secp256r1);
        return new PemObject("EC PRIVATE KEY", key.getEncoded());
    }

    private static PKCS8Generator encrypted(KeyPair pair, String password) throws Exception {
        OutputEncryptor encryptor = new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                .setProvider(new BouncyCastleProvider()).setPassword(password.toCharArray()).build();
        return new JcaPKCS8Generator(pair.getPrivate(), encryptor);
    }

    private static String failure(Path certificate, Path key, String password) {
        var files = new TlsConfiguration.Files(certificate, key, password == null ? null : password.toCharArray());
        var failure = assertThrows(HttpStartException.class, () -> PemFiles.load(files));
        assertEquals(1, failure.exitCode());
        return failure.getMessage();
    }

    private void assertLoads(Path certificate, Path key, String password, KeyPair expected) throws Exception {
        var loaded = PemFiles.load(
                new TlsConfiguration.Files(certificate, key, password == null ? null : password.toCharArray()));
        assertEquals(expected.getPublic(), loaded.chain().getFirst().getPublicKey());
        assertNotNull(new TlsMaterial(loaded, false).tls().sslContext());
    }

    @Test
    void loadsAllFormsOfKeys() throws Exception {
        KeyPair rsa = rsa();
        Path rsaCertificate = write("rsa.pem", certificate(rsa, "SHA256withRSA"));
        Path pkcs1 = write("pkcs1.pem", rsa.getPrivate());
        assertTrue(Files.readString(pkcs1).startsWith("-----BEGIN RSA PRIVATE KEY-----"));
        assertLoads(rsaCertificate, pkcs1, null, rsa);
        assertLoads(rsaCertificate, write("pkcs8.pem", new JcaPKCS8Generator(rsa.getPrivate(), null)), null, rsa);
        assertLoads(rsaCertificate, write("enc.pem", encrypted(rsa, "geheim")), "geheim", rsa);

        KeyPair ec = ec();
        Path ecCertificate = write("ec.pem", certificate(ec, "SHA256withECDSA"));
        Path sec1 = write("sec1.pem", sec1(ec));
        assertTrue(Files.readString(sec1).contains("-----BEGIN EC PRIVATE KEY-----"));
        assertLoads(ecCertificate, sec1, null, ec);
        Files.writeString(sec1, "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n"
                + Files.readString(sec1));
        assertLoads(ecCertificate, sec1, null, ec);

        KeyPair ed = ed25519();
        assertLoads(write("ed.pem", certificate(ed, "Ed25519")),
                write("edkey.pem", new JcaPKCS8Generator(ed.getPrivate(), null)), null, ed);
    }

    @Test
    void keepsTheChainInOrder() throws Exception {
        KeyPair leaf = ec();
        KeyPair issuer = ec();
        Path file = write("chain.pem", certificate(leaf, "SHA256withECDSA"), certificate(issuer, "SHA256withECDSA"));
        var loaded = PemFiles.load(new TlsConfiguration.Files(file, write("k.pem", sec1(leaf)), null));
        assertEquals(List.of(leaf.getPublic(), issuer.getPublic()),
                loaded.chain().stream().map(X509Certificate::getPublicKey).toList());
    }

    @Test
    void namesTheFileThatIsWrong() throws Exception {
        KeyPair pair = ec();
        Path certificate = write("c.pem", certificate(pair, "SHA256withECDSA"));
        Path key = write("k.pem", sec1(pair));
        Path missing = folder.resolve("missing.pem");
        Path text = Files.writeString(folder.resolve("text.pem"), "no PEM at all");
        Path damaged = Files.writeString(folder.resolve("damaged.pem"),
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");

        assertEquals("TLS certificate file '" + missing + "': not found", failure(missing, key, null));
        assertEquals("TLS key file '" + missing + "': not found", failure(certificate, missing, null));
        assertEquals("TLS certificate file '" + text + "' holds no certificate", failure(text, key, null));
        assertEquals("TLS certificate file '" + damaged + "' holds no certificate", failure(damaged, key, null));
        assertEquals("TLS certificate file '" + key + "' holds no certificate", failure(key, key, null));
        assertEquals("TLS key file '" + text + "' holds no private key", failure(certificate, text, null));
        assertEquals("TLS key file '" + certificate + "' holds no private key", failure(certificate, certificate, null));
    }

    @Test
    void keyMustBelongToTheLeaf() throws Exception {
        Path certificate = write("c.pem", certificate(ec(), "SHA256withECDSA"));
        for (KeyPair other : List.of(ec(), rsa(), ed25519())) {
            Path key = write("other.pem", new JcaPKCS8Generator(other.getPrivate(), null));
            assertEquals("TLS key '" + key + "' does not match certificate '" + certificate + "'",
                    failure(certificate, key, null));
        }
    }

    @Test
    void encryptedKeysNeedTheirPassword() throws Exception {
        KeyPair pair = rsa();
        Path certificate = write("c.pem", certificate(pair, "SHA256withRSA"));
        Path key = write("k.pem", encrypted(pair, "geheim"));
        assertEquals("TLS key file '" + key + "' is encrypted: set SCRIPTLING_TLS_KEY_PASSWORD",
                failure(certificate, key, null));
        String wrong = failure(certificate, key, "falsch");
        assertEquals("cannot decrypt TLS key file '" + key + "'", wrong);
        assertFalse(wrong.contains("falsch"));
    }

    @Test
    void generatedCertificate() throws Exception {
        var first = CertificateGenerator.generate(ServerAddress.parse("192.0.2.7:8443"));
        X509Certificate leaf = first.chain().getFirst();
        leaf.verify(leaf.getPublicKey());
        leaf.checkValidity();
        assertEquals("SHA256withECDSA", leaf.getSigAlgName());
        assertEquals(256, ((ECPublicKey) leaf.getPublicKey()).getParams().getCurve().getField().getFieldSize());
        assertEquals("O=Scriptling Server,CN=localhost", leaf.getSubjectX500Principal().getName());
        assertEquals(-1, leaf.getBasicConstraints());
        assertArrayEquals(new boolean[] { true, false, false, false, false, false, false, false, false }, leaf.getKeyUsage());
        assertEquals(List.of("1.3.6.1.5.5.7.3.1"), leaf.getExtendedKeyUsage());
        Instant from = leaf.getNotBefore().toInstant();
        assertTrue(from.isBefore(Instant.now().minusSeconds(290)) && from.isAfter(Instant.now().minusSeconds(330)));
        assertEquals(Duration.ofDays(365), Duration.between(from, leaf.getNotAfter().toInstant()));
        List<Object> names = leaf.getSubjectAlternativeNames().stream().map(name -> (Object) name.get(1)).toList();
        assertTrue(names.containsAll(List.of("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1", "192.0.2.7")), names.toString());

        var second = CertificateGenerator.generate(ServerAddress.parse("localhost:8443"));
        assertNotEquals(TlsMaterial.fingerprint(leaf), TlsMaterial.fingerprint(second.chain().getFirst()));
        List<Object> own = second.chain().getFirst().getSubjectAlternativeNames().stream().map(name -> (Object) name.get(1))
                .toList();
        assertEquals(Set.copyOf(own).size(), own.size(), "no name twice: " + own);
        assertTrue(TlsMaterial.fingerprint(leaf).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}"));
        assertEquals(4, own.stream().map(Object::toString).collect(Collectors.toSet()).size(), own.toString());
    }
}
