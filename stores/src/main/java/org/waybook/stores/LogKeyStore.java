package org.waybook.stores;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.contracts.sealing.KeyName;
import org.waybook.contracts.sealing.KeyStore;
import org.waybook.eventstore.KeyValueStore;

/** Sealing keys in the store of small secrets beside the log. */
final class LogKeyStore implements KeyStore {

    private final KeyValueStore store;

    LogKeyStore(KeyValueStore store) {
        this.store = store;
    }

    @Override
    public Map<KeyName, byte[]> getOrCreateAll(Map<KeyName, byte[]> proposals) {
        List<KeyName> names = List.copyOf(proposals.keySet());
        List<byte[]> secrets = store.putAllIfAbsent(names.stream()
                .map(name -> new KeyValueStore.Entry(bytes(name), proposals.get(name)))
                .toList());
        Map<KeyName, byte[]> kept = new LinkedHashMap<>();
        for (int index = 0; index < names.size(); index++) {
            kept.put(names.get(index), secrets.get(index));
        }
        return kept;
    }

    @Override
    public Optional<byte[]> find(KeyName name) {
        return store.get(bytes(name));
    }

    @Override
    public void destroy(KeyName name) {
        store.delete(bytes(name));
    }

    private static byte[] bytes(KeyName name) {
        return name.value().getBytes(StandardCharsets.US_ASCII);
    }
}
