package org.waybook.contracts.sealing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys in memory, and a record of what was asked in which order. */
public final class RecordingKeyStore implements KeyStore {

    private final Map<KeyName, byte[]> secrets = new LinkedHashMap<>();
    private final List<String> record = new ArrayList<>();

    @Override
    public Map<KeyName, byte[]> getOrCreateAll(Map<KeyName, byte[]> proposals) {
        record.add("create " + proposals.size());
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
    public Map<KeyName, byte[]> findAll(Collection<KeyName> names) {
        record.add("find " + names.size());
        return KeyStore.super.findAll(names);
    }

    @Override
    public void destroy(KeyName name) {
        record.add("destroy " + name.value().replaceAll("/.*", ""));
        secrets.remove(name);
    }

    /** What was asked, in order. */
    public List<String> record() {
        return record;
    }

    /** How many keys there are. */
    public int size() {
        return secrets.size();
    }
}
