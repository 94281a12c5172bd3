package org.waybook.contracts.sealing;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The secrets used last, for a short time. */
final class KeyCache {

    /** Some 10 MB at most: two parties and the case of several thousand consignments. */
    static final int ENTRIES_MAX = 20_000;

    /** How long a destroyed key may live on in the memory of another process. */
    static final long LIFETIME_MILLIS = 60_000;

    private record Cached(byte[] secret, long untilMillis) {}

    private final Clock clock;
    private final Map<KeyName, Cached> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<KeyName, Cached> eldest) {
            return size() > ENTRIES_MAX;
        }
    };

    KeyCache(Clock clock) {
        this.clock = clock;
    }

    synchronized Optional<byte[]> find(KeyName name) {
        return Optional.ofNullable(entries.get(name))
                .filter(entry -> clock.millis() < entry.untilMillis())
                .map(Cached::secret);
    }

    synchronized Map<KeyName, byte[]> findAll(Collection<KeyName> names) {
        Map<KeyName, byte[]> found = new HashMap<>();
        names.forEach(name -> find(name).ifPresent(secret -> found.put(name, secret)));
        return found;
    }

    synchronized void keep(Map<KeyName, byte[]> secrets) {
        long until = clock.millis() + LIFETIME_MILLIS;
        secrets.forEach((name, secret) -> entries.put(name, new Cached(secret, until)));
    }

    synchronized void forget(KeyName name) {
        entries.remove(name);
    }
}
