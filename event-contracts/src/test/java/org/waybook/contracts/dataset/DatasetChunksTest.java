package org.waybook.contracts.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybook.contracts.RandomDomain;
import org.waybook.contracts.Shipment;
import org.waybook.contracts.json.Erased;
import org.waybook.contracts.sealing.Identity;
import org.waybook.contracts.sealing.RecordingKeyStore;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.Houses;

class DatasetChunksTest {

    private final RecordingKeyStore keys = new RecordingKeyStore();
    private final Sealing sealing = new Sealing(keys, new SecureRandom(), Clock.systemUTC());
    private final DatasetChunks chunks = new DatasetChunks(sealing);

    @Test
    void aChunkIsReadAsItWas() {
        List<HouseConsignment> consignments = Stream.generate(new RandomDomain(5)::consignment)
                .limit(DatasetChunks.CONSIGNMENTS_MAX)
                .toList();
        byte[] stored = chunks.write(Shipment.FILING, consignments);
        assertThat(chunks.read(Shipment.FILING, stored)).isEqualTo(consignments);
    }

    @Test
    void theKeysOfAChunkAreMadeInOneGoAndFetchedInTwo() {
        List<HouseConsignment> consignments =
                Stream.generate(new RandomDomain(5)::consignment).limit(200).toList();
        byte[] stored = chunks.write(Shipment.FILING, consignments);
        assertThat(keys.record()).filteredOn(call -> call.startsWith("create")).hasSize(2);

        int before = keys.record().size();
        new DatasetChunks(new Sealing(keys, new SecureRandom(), Clock.systemUTC())).read(Shipment.FILING, stored);
        assertThat(keys.record().subList(before, keys.record().size()))
                .hasSize(2)
                .allMatch(call -> call.startsWith("find"));
    }

    @Test
    void aPersonInAChunkIsSealedAndErasedLikeInAnEvent() {
        byte[] stored = chunks.write(Shipment.FILING, List.of(Shipment.consignment()));
        assertThat(new String(DatasetChunks.expand(stored), StandardCharsets.UTF_8))
                .contains("Kopernik")
                .doesNotContain("Nov");
        sealing.destroySubject(Identity.of(Shipment.PERSON));
        HouseConsignment read = chunks.read(Shipment.FILING, stored).getFirst();
        assertThat(read.consignee()).contains(Erased.PARTY);
        assertThat(read.notifyParty()).contains(Shipment.NEIGHBOUR);
        sealing.destroyCase(Shipment.FILING.value());
        assertThat(chunks.read(Shipment.FILING, stored).getFirst().notifyParty())
                .contains(Erased.PARTY);
    }

    @Test
    void aChunkIsDescribedByItsDigestSizeAndCount() {
        byte[] stored = "abc".getBytes(StandardCharsets.US_ASCII);
        assertThat(DatasetChunks.describe(stored, 7))
                .isEqualTo(new Houses.Chunk("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3, 7));
    }

    @Test
    void aChunkThatIsTooLargeOrDamagedIsRefused() {
        List<HouseConsignment> tooMany =
                Collections.nCopies(DatasetChunks.CONSIGNMENTS_MAX + 1, Shipment.consignment());
        assertThatThrownBy(() -> chunks.write(Shipment.FILING, tooMany)).hasMessageContaining("at most 1000");
        assertThatThrownBy(() -> chunks.read(Shipment.FILING, new byte[] {1, 2, 3}))
                .hasMessageContaining("damaged or not one of ours");
    }

    @Test
    void anEmptyChunkNeedsNoKey() {
        chunks.write(Shipment.FILING, List.of());
        assertThat(keys.size()).isZero();
    }
}
