package org.waybook.benchmarks.events;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waybook.contracts.sealing.KeyName;
import org.waybook.contracts.sealing.KeyStore;

/** Sealing keys for the time of a measurement. */
final class KeysInMemory implements KeyStore {

    private final Map<KeyName, byte[]> secrets = new HashMap<>();

    @Override
    public Map<KeyName, byte[]> getOrCreateAll(Map<KeyName, byte[]> proposals) {
        Map<KeyName, byte[]> now = new LinkedHashMap<>();
        proposals.forEach((name, secret) -> {
            secrets.putIfAbsent(name, secret);
            now.put(name, secrets.get(name));
        });
        return now;
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
