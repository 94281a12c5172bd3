package org.waybook.contracts.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybook.contracts.json.DomainJson;
import org.waybook.contracts.json.Erased;
import org.waybook.contracts.json.SealedForm;
import org.waybook.contracts.json.Sealer;
import org.waybook.contracts.sealing.HeldKeys.SubjectKey;
import org.waybook.domain.party.Party;

/** Seals and opens for one event or chunk; used by one thread, thrown away after. */
final class CaseSealer implements Sealer {

    private static final byte VERSION = 1;
    private static final int HEADER_BYTES = 1 + CaseKey.NUMBER_BYTES;
    private static final String PARTY_PURPOSE = "waybook party 1";
    private static final String TEXT_PURPOSE = "waybook text 1";
    private static final String NO_SUBJECT = "";

    private final SealingKeys keys;
    private final String type;
    private final String caseName;
    private final Map<Identity, SubjectKey> subjects = new HashMap<>();
    private CaseKey held;
    private Optional<CaseKey> found;
    private CaseKey ofTextKey;
    private byte[] textKey;

    CaseSealer(SealingKeys keys, String type, String caseName) {
        this.keys = keys;
        this.type = type;
        this.caseName = caseName;
    }

    /** Makes the keys of these persons in one go. */
    void expect(Iterable<Party> persons) {
        Set<Identity> identities = new LinkedHashSet<>();
        persons.forEach(person -> identities.add(Identity.of(person)));
        if (!identities.isEmpty()) {
            hold(identities);
        }
    }

    @Override
    public SealedForm seal(Party party) {
        Identity identity = Identity.of(party);
        if (!subjects.containsKey(identity)) {
            hold(Set.of(identity));
        }
        SubjectKey subject = subjects.get(identity);
        byte[] json = DomainJson.mapper().writeValueAsBytes(party);
        byte[] sealed = Ciphers.encrypt(partyKey(subject.secret(), held), json, associated(subject.subject()));
        return new SealedForm(withHeader(sealed), Optional.of(subject.subject()));
    }

    @Override
    public SealedForm seal(String text) {
        if (held == null) {
            hold(Set.of());
        }
        byte[] sealed = Ciphers.encrypt(textKey(held), text.getBytes(StandardCharsets.UTF_8), associated(NO_SUBJECT));
        return new SealedForm(withHeader(sealed), Optional.empty());
    }

    @Override
    public Party openParty(SealedForm form) {
        String subject = form.subject().orElseThrow(() -> new SealBroken(place(), null));
        return caseKeyOf(form)
                .flatMap(key -> keys.findSubject(subject)
                        .map(secret -> Ciphers.decrypt(
                                partyKey(secret, key), withoutHeader(form), associated(subject), place())))
                .map(json -> DomainJson.mapper().readValue(json, Party.class))
                .orElse(Erased.PARTY);
    }

    @Override
    public String openText(SealedForm form) {
        return caseKeyOf(form)
                .map(key -> Ciphers.decrypt(textKey(key), withoutHeader(form), associated(NO_SUBJECT), place()))
                .map(text -> new String(text, StandardCharsets.UTF_8))
                .orElse(Erased.TEXT);
    }

    private void hold(Set<Identity> identities) {
        HeldKeys more = keys.hold(caseName, identities);
        held = more.caseKey();
        subjects.putAll(more.subjects());
    }

    /** The key of the case, unless it is destroyed or is another than the one that sealed. */
    private Optional<CaseKey> caseKeyOf(SealedForm form) {
        byte[] sealed = form.sealed();
        if (sealed.length < HEADER_BYTES || sealed[0] != VERSION) {
            throw new SealBroken(place(), null);
        }
        if (found == null) {
            found = keys.findCase(caseName);
        }
        return found.filter(key -> Arrays.equals(key.number(), 0, key.number().length, sealed, 1, HEADER_BYTES));
    }

    private byte[] withHeader(byte[] sealed) {
        return ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                .put(VERSION)
                .put(held.number())
                .put(sealed)
                .array();
    }

    private static byte[] withoutHeader(SealedForm form) {
        return Arrays.copyOfRange(form.sealed(), HEADER_BYTES, form.sealed().length);
    }

    private static byte[] partyKey(byte[] subject, CaseKey key) {
        byte[] both = ByteBuffer.allocate(2 * Ciphers.SECRET_BYTES)
                .put(subject)
                .put(key.secret())
                .array();
        return Ciphers.derive(both, PARTY_PURPOSE);
    }

    private byte[] textKey(CaseKey key) {
        if (key != ofTextKey) {
            textKey = Ciphers.derive(key.secret(), TEXT_PURPOSE);
            ofTextKey = key;
        }
        return textKey;
    }

    /** Binds a ciphertext to its place: it opens in no other event, case or subject. */
    private byte[] associated(String subject) {
        return String.join("\n", type, caseName, subject).getBytes(StandardCharsets.UTF_8);
    }

    private String place() {
        return type + " of " + caseName;
    }
}
