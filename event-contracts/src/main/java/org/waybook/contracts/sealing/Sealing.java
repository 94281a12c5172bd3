package org.waybook.contracts.sealing;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import org.waybook.contracts.json.Sealer;
import org.waybook.domain.party.Party;

/**
 * Seals what is stored and destroys keys. A person's particulars are encrypted under a key derived from the key of the
 * subject and the key of the case; a free text under the key of the case. Destroying either key erases for good.
 */
public final class Sealing {

    /** For how many milliseconds what was opened may be kept in memory for others who read the same. */
    public static final long OPENED_FOR_MILLIS = 10_000;

    /** After how many milliseconds no process has a destroyed key in memory any more, nor what was opened with it. */
    public static final long FORGOTTEN_AFTER_MILLIS = KeyCache.LIFETIME_MILLIS + OPENED_FOR_MILLIS;

    private final SealingKeys keys;

    /**
     * @param store keeps the keys, apart from the log
     * @param random a cryptographically strong source
     * @param clock times how long keys stay in memory
     */
    public Sealing(KeyStore store, SecureRandom random, Clock clock) {
        this.keys = new SealingKeys(store, random, clock);
    }

    /**
     * Seals for one thing to store; every key it uses is durable before it answers.
     *
     * @param type what kind of thing, bound to the ciphertext
     * @param caseName the consignment, MRN or claim it belongs to
     * @param persons those expected in it, whose keys are made in one go; others get theirs when met
     */
    public Sealer writing(String type, String caseName, Collection<Party> persons) {
        CaseSealer sealer = new CaseSealer(keys, type, caseName);
        sealer.expect(persons);
        return sealer;
    }

    /**
     * Makes the keys of things that are about to be sealed in one go, since each durable write of keys takes its time. To
     * leave one out costs time, not safety.
     *
     * @param cases by the name of each, the persons it names; cases that name none need no key yet
     */
    public void expect(Map<String, List<Party>> cases) {
        Set<String> names = new LinkedHashSet<>();
        Set<Identity> identities = new LinkedHashSet<>();
        cases.forEach((name, parties) -> {
            if (!parties.isEmpty()) {
                names.add(name);
                parties.forEach(party -> identities.add(Identity.of(party)));
            }
        });
        keys.expect(names, identities);
    }

    /**
     * Opens one stored thing.
     *
     * @param subjects the subject keys it names, fetched in one go; others are fetched when met
     */
    public Sealer reading(String type, String caseName, Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            keys.fetchSubjects(subjects);
        }
        return new CaseSealer(keys, type, caseName);
    }

    /**
     * A keyed hash to compare contents by that name persons: HMAC-SHA256 under a secret of this repository, which is
     * durable when this returns. A plain hash would stay in the log after an erasure and confirm whoever guesses a name;
     * without the secret, which is kept with the keys and never in the log, this one confirms nothing.
     *
     * @return to be fed by one thread
     */
    public Mac contentHash() {
        return Ciphers.keyedHash(keys.ofRepository(KeyName.CONTENT));
    }

    /**
     * Erases a person everywhere. Other processes forget the key within {@link #FORGOTTEN_AFTER_MILLIS}.
     *
     * @return whether there was a key
     */
    public boolean destroySubject(Identity identity) {
        return keys.destroySubject(identity);
    }

    /** Erases the personal particulars of a case: a consignment, a filing with its chunks, or a claim. */
    public void destroyCase(String caseName) {
        keys.destroyCase(caseName);
    }
}
