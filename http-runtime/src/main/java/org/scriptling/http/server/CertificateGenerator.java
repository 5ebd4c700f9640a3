package org.scriptling.http.server;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import org.scriptling.http.ServerAddress;

/** Makes the certificate of {@code --tls-generate} (server.md section 5), in memory only. */
final class CertificateGenerator {

    private static final Duration BACKDATED = Duration.ofMinutes(5);
    private static final Duration VALID = Duration.ofDays(365);

    private CertificateGenerator() {
    }

    /** A new key with a certificate for this machine and the address served. */
    static PemFiles.KeyAndChain generate(ServerAddress address) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, "localhost")
                .addRDN(BCStyle.O, "Scriptling Server").build();
        Instant from = Instant.now().minus(BACKDATED);
        var builder = new JcaX509v3CertificateBuilder(name, new BigInteger(126, new SecureRandom()).setBit(126),
                Date.from(from), Date.from(from.plus(VALID)), name, pair.getPublic());
        try {
            builder.addExtension(Extension.subjectAlternativeName, false, alternativeNames(address));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            return new PemFiles.KeyAndChain(pair.getPrivate(), List.of(certificate));
        } catch (CertIOException | OperatorCreationException failure) {
            throw new GeneralSecurityException(failure);
        }
    }

    private static GeneralNames alternativeNames(ServerAddress address) {
        Set<GeneralName> names = new LinkedHashSet<>();
        names.add(new GeneralName(GeneralName.dNSName, "localhost"));
        names.add(new GeneralName(GeneralName.iPAddress, "127.0.0.1"));
        names.add(new GeneralName(GeneralName.iPAddress, "::1"));
        List<String> hosts = new ArrayList<>();
        if (!address.isWildcard()) {
            hosts.add(address.host());
        }
        try {
            hosts.add(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException nameless) {
            // The name is a convenience.
        }
        for (String host : hosts) {
            GeneralName name = generalName(host);
            if (name != null) {
                names.add(name);
            }
        }
        return new GeneralNames(names.toArray(new GeneralName[0]));
    }

    private static GeneralName generalName(String host) {
        int zone = host.indexOf('%');
        String name = (zone < 0 ? host : host.substring(0, zone)).toLowerCase(Locale.ROOT);
        boolean address = name.indexOf(':') >= 0
                || name.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9') && name.indexOf('.') >= 0;
        try {
            return address ? new GeneralName(GeneralName.iPAddress, name)
                    : name.chars().allMatch(c -> c > ' ' && c < 0x7f) && !name.isEmpty()
                            ? new GeneralName(GeneralName.dNSName, name) : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
