package org.scriptling.http.server;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;

import org.scriptling.http.HttpStartException;
import org.scriptling.http.TlsConfiguration;

/** Loads certificate and key from PEM files (server.md section 5). Messages name files, never their content. */
final class PemFiles {

    private PemFiles() {
    }

    /** A key and the certificates that go with it, leaf first. */
    record KeyAndChain(PrivateKey key, List<X509Certificate> chain) {
    }

    /** Loads both files and checks that they belong together. */
    static KeyAndChain load(TlsConfiguration.Files files) throws HttpStartException {
        List<X509Certificate> chain = certificates(files.certificate());
        PrivateKey key = key(files.key(), files.password());
        if (!matches(key, chain.getFirst().getPublicKey())) {
            throw new HttpStartException(
                    "TLS key '" + files.key() + "' does not match certificate '" + files.certificate() + "'");
        }
        return new KeyAndChain(key, chain);
    }

    private static String read(String what, Path file) throws HttpStartException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException missing) {
            throw new HttpStartException(what + " '" + file + "': not found");
        } catch (AccessDeniedException denied) {
            throw new HttpStartException(what + " '" + file + "': permission denied");
        } catch (IOException failure) {
            throw new HttpStartException(what + " '" + file + "': cannot be read");
        }
    }

    private static List<X509Certificate> certificates(Path file) throws HttpStartException {
        String text = read("TLS certificate file", file);
        List<X509Certificate> chain = new ArrayList<>();
        try (var parser = new PEMParser(new StringReader(text))) {
            var converter = new JcaX509CertificateConverter();
            for (Object object = parser.readObject(); object != null; object = parser.readObject()) {
                if (object instanceof X509CertificateHolder holder) {
                    chain.add(converter.getCertificate(holder));
                }
            }
        } catch (IOException | CertificateException | RuntimeException damaged) {
            chain.clear();
        }
        if (chain.isEmpty()) {
            throw new HttpStartException("TLS certificate file '" + file + "' holds no certificate");
        }
        return chain;
    }

    private static PrivateKey key(Path file, char[] password) throws HttpStartException {
        String text = read("TLS key file", file);
        boolean encrypted = false;
        try (var parser = new PEMParser(new StringReader(text))) {
            for (Object object = parser.readObject(); object != null; object = parser.readObject()) {
                encrypted = object instanceof PKCS8EncryptedPrivateKeyInfo || object instanceof PEMEncryptedKeyPair;
                if (encrypted && (password == null || password.length == 0)) {
                    throw new HttpStartException("TLS key file '" + file + "' is encrypted: set SCRIPTLING_TLS_KEY_PASSWORD");
                }
                PrivateKeyInfo info = switch (object) {
                    case PrivateKeyInfo plain -> plain;
                    case PEMKeyPair pair -> pair.getPrivateKeyInfo();
                    case PEMEncryptedKeyPair pair -> pair.decryptKeyPair(new JcePEMDecryptorProviderBuilder()
                            .setProvider(new BouncyCastleProvider()).build(password)).getPrivateKeyInfo();
                    case PKCS8EncryptedPrivateKeyInfo pkcs8 -> pkcs8.decryptPrivateKeyInfo(
                            new JceOpenSSLPKCS8DecryptorProviderBuilder().setProvider(new BouncyCastleProvider()).build(password));
                    default -> null; // EC parameters and certificates may stand in front of the key
                };
                if (info != null) {
                    return privateKey(info);
                }
            }
        } catch (IOException | PKCSException | OperatorCreationException | GeneralSecurityException
                | RuntimeException failure) {
            throw new HttpStartException(encrypted ? "cannot decrypt TLS key file '" + file + "'"
                    : "TLS key file '" + file + "' holds no private key");
        }
        throw new HttpStartException("TLS key file '" + file + "' holds no private key");
    }

    private static PrivateKey privateKey(PrivateKeyInfo info) throws GeneralSecurityException, IOException {
        AlgorithmIdentifier algorithm = info.getPrivateKeyAlgorithm();
        var oid = algorithm.getAlgorithm();
        String name;
        if (oid.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            name = "RSA";
        } else if (oid.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            name = "RSASSA-PSS";
        } else if (oid.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            name = "EC";
        } else if (oid.equals(EdECObjectIdentifiers.id_Ed25519) || oid.equals(EdECObjectIdentifiers.id_Ed448)) {
            name = "EdDSA";
        } else {
            name = oid.getId();
        }
        return KeyFactory.getInstance(name).generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
    }

    /** Signs something with one and verifies it with the other: works for all kinds of keys. */
    private static boolean matches(PrivateKey privateKey, PublicKey publicKey) {
        String algorithm = switch (privateKey.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            case "EdDSA", "Ed25519", "Ed448" -> "EdDSA";
            default -> null;
        };
        if (algorithm == null) {
            return privateKey.getAlgorithm().equals(publicKey.getAlgorithm());
        }
        try {
            byte[] sample = new byte[32];
            new SecureRandom().nextBytes(sample);
            Signature signer = Signature.getInstance(algorithm);
            signer.initSign(privateKey);
            signer.update(sample);
            byte[] signature = signer.sign();
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(publicKey);
            verifier.update(sample);
            return verifier.verify(signature);
        } catch (GeneralSecurityException different) {
            return false;
        }
    }
}
