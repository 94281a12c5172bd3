package org.waybook.contracts.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SealingKeysTest {

    private static final Identity ANA = Identity.of("Ana", "Koper", "SI", "6000");
    private static final Identity JAN = Identity.of("Jan", "Brno", "CZ", "602 00");

    private final RecordingKeyStore store = new RecordingKeyStore();
    private final SettableClock clock = new SettableClock();
    private final SealingKeys here = new SealingKeys(store, new SecureRandom(), clock);
    private final SealingKeys elsewhere = new SealingKeys(store, new SecureRandom(), clock);

    @Test
    void everyProcessHasTheSameKeys() {
        HeldKeys held = here.hold("case", Set.of(ANA, JAN));
        HeldKeys other = elsewhere.hold("case", Set.of(ANA));
        assertThat(other.caseKey().secret()).isEqualTo(held.caseKey().secret());
        assertThat(other.subjects().get(ANA).subject())
                .isEqualTo(held.subjects().get(ANA).subject());
        assertThat(other.subjects().get(ANA).secret())
                .isEqualTo(held.subjects().get(ANA).secret());
    }

    @Test
    void keysAreRandomAndTheNumberOfASubjectTellsNothingOfThePerson() {
        String first = here.hold("case", Set.of(ANA)).subjects().get(ANA).subject();
        SealingKeys another = new SealingKeys(new RecordingKeyStore(), new SecureRandom(), clock);
        assertThat(another.hold("case", Set.of(ANA)).subjects().get(ANA).subject())
                .isNotEqualTo(first)
                .hasSize(32);
    }

    @Test
    void theSecretOfARepositoryIsMadeOnceAndDurableBeforeItIsUsed() {
        byte[] secret = here.ofRepository(KeyName.CONTENT);
        assertThat(store.record()).containsExactly("find 1", "create 1");
        assertThat(secret).hasSize(Ciphers.SECRET_BYTES).isEqualTo(elsewhere.ofRepository(KeyName.CONTENT));
        assertThat(store.record()).as("found, not made again").containsOnlyOnce("create 1");

        SealingKeys another = new SealingKeys(new RecordingKeyStore(), new SecureRandom(), clock);
        assertThat(another.ofRepository(KeyName.CONTENT)).isNotEqualTo(secret);
        assertThat(here.ofRepository(KeyName.INDEX)).isNotEqualTo(secret);
    }

    @Test
    void theLoserOfARaceTakesTheKeysOfTheWinner() throws Exception {
        LockedKeyStore shared = new LockedKeyStore(store);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            var holders = IntStream.range(0, 64)
                    .mapToObj(number -> threads.submit(() -> new SealingKeys(shared, new SecureRandom(), clock)
                            .hold("case" + number % 4, Set.of(ANA, JAN))
                            .subjects()
                            .get(ANA)
                            .subject()))
                    .toList();
            String winner = holders.getFirst().get();
            for (Future<String> holder : holders) {
                assertThat(holder.get()).isEqualTo(winner);
            }
        }
    }

    @Test
    void aDestroyedKeyIsForgottenHereAtOnceAndElsewhereInTime() {
        String subject = here.hold("case", Set.of(ANA)).subjects().get(ANA).subject();
        assertThat(elsewhere.findSubject(subject)).isPresent();
        here.destroySubject(ANA);
        here.destroyCase("case");
        assertThat(here.findSubject(subject)).isEmpty();
        assertThat(here.findCase("case")).isEmpty();
        assertThat(elsewhere.findSubject(subject)).isPresent();
        clock.pass(Duration.ofMillis(Sealing.FORGOTTEN_AFTER_MILLIS));
        assertThat(elsewhere.findSubject(subject)).isEmpty();
    }

    @Test
    void aPersonWhoComesBackIsAnotherSubject() {
        String before = here.hold("case", Set.of(ANA)).subjects().get(ANA).subject();
        assertThat(here.destroySubject(ANA)).isTrue();
        assertThat(here.destroySubject(ANA)).isFalse();
        assertThat(here.hold("case", Set.of(ANA)).subjects().get(ANA).subject()).isNotEqualTo(before);
    }

    @Test
    void theKeyIsDestroyedBeforeWhatLeadsToIt() {
        here.hold("case", Set.of(ANA));
        here.destroySubject(ANA);
        assertThat(store.record()).endsWith("destroy subject", "destroy identity");
    }

    @Test
    void anInterruptedErasureIsSaidAndCanBeRepeated() {
        String subject = here.hold("case", Set.of(ANA)).subjects().get(ANA).subject();
        store.destroy(KeyName.ofSubject(subject));
        SealingKeys restarted = new SealingKeys(store, new SecureRandom(), clock);
        assertThatThrownBy(() -> restarted.hold("case", Set.of(ANA)))
                .hasMessageContaining("repeat that erasure")
                .hasMessageNotContaining("Ana");
        assertThat(restarted.destroySubject(ANA)).isTrue();
        assertThat(restarted.hold("case", Set.of(ANA)).subjects().get(ANA).subject())
                .isNotEqualTo(subject);
    }

    @Test
    void aNameThatIsNoNameIsRefused() {
        assertThatThrownBy(() -> new KeyName("a b")).hasMessageContaining("'a b'");
        assertThat(KeyName.ofSubject(HexFormat.of().formatHex(new byte[16])).toString())
                .startsWith("subject/00");
    }

    /** As atomic as a store must be. */
    private record LockedKeyStore(KeyStore store) implements KeyStore {
        @Override
        public synchronized Map<KeyName, byte[]> getOrCreateAll(Map<KeyName, byte[]> proposals) {
            return store.getOrCreateAll(proposals);
        }

        @Override
        public synchronized Optional<byte[]> find(KeyName name) {
            return store.find(name);
        }

        @Override
        public synchronized void destroy(KeyName name) {
            store.destroy(name);
        }
    }

    private static final class SettableClock extends Clock {

        private Instant now = Instant.EPOCH;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
