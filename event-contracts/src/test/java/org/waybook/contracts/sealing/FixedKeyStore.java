package org.waybook.contracts.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A secret for every name, the same on every machine and every day, so that golden files can be opened again. */
public final class FixedKeyStore implements KeyStore {

    private static final int SUBJECT_BYTES = 16;

    @Override
    public Map<KeyName, byte[]> getOrCreateAll(Map<KeyName, byte[]> proposals) {
        Map<KeyName, byte[]> secrets = new LinkedHashMap<>();
        proposals.keySet().forEach(name -> secrets.put(name, secret(name)));
        return secrets;
    }

    @Override
    public Optional<byte[]> find(KeyName name) {
        return Optional.of(secret(name));
    }

    @Override
    public void destroy(KeyName name) {
        throw new UnsupportedOperationException("Golden files are never erased.");
    }

    private static byte[] secret(KeyName name) {
        int length = name.value().startsWith("identity/")
                ? SUBJECT_BYTES
                : name.isCase() ? CaseKey.BYTES : Ciphers.SECRET_BYTES;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            return Arrays.copyOf(digest.digest(("golden " + name).getBytes(StandardCharsets.UTF_8)), length);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-512.", impossible);
        }
    }
}
