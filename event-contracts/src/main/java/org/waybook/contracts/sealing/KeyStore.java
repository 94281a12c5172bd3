package org.waybook.contracts.sealing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the sealing keys are kept: durable, apart from the log, so that they can be destroyed while the chain stays. */
public interface KeyStore {

    /**
     * Keeps each proposed secret unless its name has one already.
     *
     * @return the secret each name has now, in the order of the proposals; all durable when this returns
     */
    Map<KeyName, byte[]> getOrCreateAll(Map<KeyName, byte[]> proposals);

    /** The secret of a name, empty where it has none; never one that a power cut could still take back. */
    Optional<byte[]> find(KeyName name);

    /** The secrets of those names that have one; a store that can ask for many at once should. */
    default Map<KeyName, byte[]> findAll(Collection<KeyName> names) {
        Map<KeyName, byte[]> found = new LinkedHashMap<>();
        names.forEach(name -> find(name).ifPresent(secret -> found.put(name, secret)));
        return found;
    }

    /** Destroys the secret of a name, durable when this returns. */
    void destroy(KeyName name);
}
