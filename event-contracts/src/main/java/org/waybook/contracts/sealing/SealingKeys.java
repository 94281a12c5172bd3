package org.waybook.contracts.sealing;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of subjects and cases: found, or made and durable before they are used. An identity leads to the random
 * number of its subject, and that number to the key, so that nothing left in the log can be tied to a name once both
 * entries are destroyed.
 */
final class SealingKeys {

    /** Lost races and erasures that end while we look are over at the next look. */
    private static final int ATTEMPTS_MAX = 5;

    private static final int SUBJECT_BYTES = 16;

    private final KeyStore store;
    private final SecureRandom random;
    private final KeyCache cache;

    SealingKeys(KeyStore store, SecureRandom random, Clock clock) {
        this.store = store;
        this.random = random;
        this.cache = new KeyCache(clock);
    }

    /** The keys to seal with, made where they are missing. */
    HeldKeys hold(String caseName, Set<Identity> identities) {
        Map<Identity, KeyName> wanted = namesOf(identities);
        List<KeyName> names = new ArrayList<>(wanted.values());
        names.add(KeyName.ofCase(caseName));
        for (int attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
            Map<KeyName, byte[]> known = findAll(names);
            List<KeyName> missing =
                    names.stream().filter(name -> !known.containsKey(name)).toList();
            if (!missing.isEmpty()) {
                create(missing);
                continue;
            }
            known.putAll(findAll(wanted.values().stream()
                    .map(identity -> subject(known, identity))
                    .toList()));
            List<KeyName> withoutKey = wanted.values().stream()
                    .filter(identity -> !known.containsKey(subject(known, identity)))
                    .toList();
            if (withoutKey.isEmpty()) {
                return HeldKeys.of(known, wanted, caseName);
            }
            withoutKey.forEach(cache::forget);
        }
        throw new IllegalStateException("The erasure of a person named in " + caseName
                + " is under way or was interrupted: repeat that erasure, then send the message again.");
    }

    /** Makes the keys of cases and identities that have none, durable when this returns. */
    void expect(Collection<String> caseNames, Set<Identity> identities) {
        List<KeyName> names = new ArrayList<>(namesOf(identities).values());
        caseNames.forEach(name -> names.add(KeyName.ofCase(name)));
        Map<KeyName, byte[]> known = findAll(names);
        List<KeyName> missing = names.stream()
                .filter(name -> !known.containsKey(name))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            create(missing);
        }
    }

    /** The key of a case, empty where there is none or it is destroyed. */
    Optional<CaseKey> findCase(String caseName) {
        return find(KeyName.ofCase(caseName)).map(CaseKey::of);
    }

    /** The key of a subject, empty where it is destroyed. */
    Optional<byte[]> findSubject(String subject) {
        return find(KeyName.ofSubject(subject));
    }

    /** Fetches the keys of many subjects at once, for the look-ups that follow. */
    void fetchSubjects(Collection<String> subjects) {
        Set<KeyName> names = new LinkedHashSet<>();
        subjects.forEach(subject -> names.add(KeyName.ofSubject(subject)));
        findAll(names);
    }

    /** Destroys the key first and what leads to it after, so that an interrupted erasure can be repeated. */
    boolean destroySubject(Identity identity) {
        KeyName name = nameOf(identity);
        cache.forget(name);
        Optional<byte[]> subject = store.find(name);
        subject.map(number -> KeyName.ofSubject(HexFormat.of().formatHex(number)))
                .ifPresent(this::destroy);
        destroy(name);
        return subject.isPresent();
    }

    void destroyCase(String caseName) {
        destroy(KeyName.ofCase(caseName));
    }

    private void destroy(KeyName name) {
        store.destroy(name);
        cache.forget(name);
    }

    private void create(List<KeyName> missing) {
        Map<KeyName, byte[]> proposals = new LinkedHashMap<>();
        for (KeyName name : missing) {
            if (name.isCase()) {
                proposals.put(name, randomBytes(CaseKey.BYTES));
            } else {
                byte[] subject = randomBytes(SUBJECT_BYTES);
                proposals.put(name, subject);
                proposals.put(KeyName.ofSubject(HexFormat.of().formatHex(subject)), randomBytes(Ciphers.SECRET_BYTES));
            }
        }
        cache.keep(store.getOrCreateAll(proposals));
    }

    private Map<Identity, KeyName> namesOf(Set<Identity> identities) {
        Map<Identity, KeyName> names = new LinkedHashMap<>();
        identities.forEach(identity -> names.put(identity, nameOf(identity)));
        return names;
    }

    /** A secret of the whole repository: made at its first use, durable before it is used, never destroyed. */
    byte[] ofRepository(KeyName name) {
        return find(name).orElseGet(() -> store.getOrCreateAll(Map.of(name, randomBytes(Ciphers.SECRET_BYTES)))
                .get(name));
    }

    private KeyName nameOf(Identity identity) {
        return KeyName.ofIdentity(Ciphers.keyedHash(ofRepository(KeyName.INDEX), identity.folded()));
    }

    private static KeyName subject(Map<KeyName, byte[]> known, KeyName identity) {
        return KeyName.ofSubject(HexFormat.of().formatHex(known.get(identity)));
    }

    private Optional<byte[]> find(KeyName name) {
        return Optional.ofNullable(findAll(List.of(name)).get(name));
    }

    private Map<KeyName, byte[]> findAll(Collection<KeyName> names) {
        Map<KeyName, byte[]> found = cache.findAll(names);
        List<KeyName> missing = names.stream()
                .filter(name -> !found.containsKey(name))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            Map<KeyName, byte[]> stored = store.findAll(missing);
            cache.keep(stored);
            found.putAll(stored);
        }
        return found;
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
