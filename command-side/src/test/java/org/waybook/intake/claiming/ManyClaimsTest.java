package org.waybook.intake.claiming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.ClaimState.DocumentHeld;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Commanding;
import org.waybook.intake.Examples;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.claiming.Claiming.ManyClaims;
import org.waybook.intake.filing.FinishIntake.ClaimDocuments;
import org.waybook.intake.filing.FinishIntake.ReleaseDocuments;

/** Claims of many documents in one commit: the log decides, whoever comes first and wherever a crash comes between. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class ManyClaimsTest {

    private static final FilingDataset EXAMPLE = Examples.json("filing-f43.json");
    private static final FilingHeader HEADER = EXAMPLE.header();
    private static final int DOCUMENTS = 100;

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
        properties.add("waybook.deadlines.alarm", () -> false);
    }

    @Autowired
    Commanding commanding;

    @Autowired
    FilingHistory history;

    @Autowired
    EventStore events;

    @Test
    void documentsThatNobodyClaimedAreClaimedByOneEventEach() {
        List<TransportDocument> documents = documents("NEW", 0, DOCUMENTS);

        ManyClaims claims = claim(mrn("NEW000000001"), documents);

        assertThat(claims).isEqualTo(new ManyClaims(List.of(), true));
        documents.forEach(document -> assertHeld(document, mrn("NEW000000001"), 1));
    }

    @Test
    void aDocumentThatAnotherHoldsIsRefusedAndTheOthersAreClaimed() {
        claim(mrn("HELD00000001"), documents("HELD", 40, 43));

        ManyClaims claims = claim(mrn("HELD00000002"), documents("HELD", 0, DOCUMENTS));

        assertThat(claims.taken()).hasSize(3).allMatch(finding -> finding.code().equals("TRANSPORT_DOCUMENT_IN_USE"));
        assertThat(claims.allNew()).isFalse();
        documents("HELD", 40, 43).forEach(document -> assertHeld(document, mrn("HELD00000001"), 1));
        documents("HELD", 0, 40).forEach(document -> assertHeld(document, mrn("HELD00000002"), 1));
    }

    @Test
    void afterACrashInTheMiddleWhatIsClaimedStaysAndTheRestFollows() {
        Mrn mrn = mrn("CRASH0000001");
        claim(mrn, documents("CRASH", 0, 50));

        ManyClaims claims = claim(mrn, documents("CRASH", 0, DOCUMENTS));

        assertThat(claims).isEqualTo(new ManyClaims(List.of(), false));
        documents("CRASH", 0, DOCUMENTS).forEach(document -> assertHeld(document, mrn, 1));
    }

    @Test
    void aDocumentGivenFreeIsClaimedBehindWhatHappenedToItBefore() {
        claim(mrn("FREE00000001"), documents("FREE", 0, 2));
        commanding.<Void>send(
                new ReleaseDocuments(HEADER, mrn("FREE00000001"), documents("FREE", 0, 2)),
                Examples.circumstances(EXAMPLE));

        assertThat(claim(mrn("FREE00000002"), documents("FREE", 0, 3))).isEqualTo(new ManyClaims(List.of(), false));
        assertHeld(document("FREE", 0), mrn("FREE00000002"), 3);
    }

    @Test
    void ofTwoWhoClaimTheSameAtTheSameTimeOneHoldsEachDocument() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<TransportDocument> documents = documents("RACE" + round, 0, DOCUMENTS);
            Mrn one = mrn("RACEA000000" + round);
            Mrn other = mrn("RACEB000000" + round);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<ManyClaims> ofOne = threads.submit(() -> claim(one, documents));
                Future<ManyClaims> ofOther = threads.submit(() -> claim(other, documents.reversed()));
                assertThat(ofOne.get().taken().size() + ofOther.get().taken().size())
                        .isEqualTo(DOCUMENTS);
                boolean oneWon = ofOne.get().taken().isEmpty();
                documents.forEach(document -> assertHeld(document, oneWon ? one : other, 1));
            }
        }
    }

    private ManyClaims claim(Mrn mrn, List<TransportDocument> documents) {
        return commanding.send(new ClaimDocuments(HEADER, mrn, documents), Examples.circumstances(EXAMPLE));
    }

    private void assertHeld(TransportDocument document, Mrn holder, int eventsSoFar) {
        ClaimKey key = ClaimKey.of(HEADER.declarant().identificationNumber().orElseThrow(), document);
        assertThat(history.claimOf(key)).isInstanceOfSatisfying(DocumentHeld.class, held -> assertThat(held.of(holder))
                .isPresent());
        assertThat(events.readEvents(key.value()).asStream()).hasSize(eventsSoFar);
    }

    private static List<TransportDocument> documents(String series, int from, int before) {
        return IntStream.range(from, before)
                .mapToObj(number -> document(series, number))
                .toList();
    }

    private static TransportDocument document(String series, int number) {
        return Examples.withDocument(EXAMPLE.consignments().getFirst(), series + "%06d".formatted(number))
                .transportDocument();
    }

    private static Mrn mrn(String national) {
        return Mrn.issue(2026, new Country("FR"), national);
    }
}
