package org.waybook.projections.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waybook.contracts.sealing.KeyName;
import org.waybook.contracts.sealing.KeyStore;

/** Sealing keys for as long as a test runs. */
final class KeysInMemory implements KeyStore {

    private final Map<KeyName, byte[]> secrets = new ConcurrentHashMap<>();

    @Override
    public Map<KeyName, byte[]> getOrCreateAll(Map<KeyName, byte[]> proposals) {
        Map<KeyName, byte[]> kept = new LinkedHashMap<>();
        proposals.forEach((name, secret) -> {
            secrets.putIfAbsent(name, secret);
            kept.put(name, secrets.get(name));
        });
        return kept;
    }

    @Override
    public Optional<byte[]> find(KeyName name) {
        return Optional.ofNullable(secrets.get(name));
    }

    @Override
    public void destroy(KeyName name) {
        secrets.remove(name);
    }
}
