package org.waybook.contracts.sealing;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The keys to seal one event or chunk with, all of them durable. */
record HeldKeys(CaseKey caseKey, Map<Identity, SubjectKey> subjects) {

    /**
     * The key of a person.
     *
     * @param subject the random number it is found by, in hexadecimal
     */
    record SubjectKey(String subject, byte[] secret) {}

    static HeldKeys of(Map<KeyName, byte[]> known, Map<Identity, KeyName> wanted, String caseName) {
        Map<Identity, SubjectKey> subjects = new HashMap<>();
        wanted.forEach((identity, name) -> {
            String subject = HexFormat.of().formatHex(known.get(name));
            subjects.put(identity, new SubjectKey(subject, known.get(KeyName.ofSubject(subject))));
        });
        return new HeldKeys(CaseKey.of(known.get(KeyName.ofCase(caseName))), subjects);
    }
}
