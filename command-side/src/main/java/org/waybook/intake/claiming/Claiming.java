package org.waybook.intake.claiming;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.ClaimState;
import org.waybook.domain.claim.DocumentClaim;
import org.waybook.domain.claim.DocumentClaim.Claimant;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.DatasetLevel;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.Beginnings;
import org.waybook.intake.lifecycle.ClaimAggregate;

/** Makes, asks and gives back claims inside the unit of work of the caller. */
public final class Claiming {

    private final Aggregates aggregates;
    private final Clock clock;
    private final DocumentWindows windows;

    public Claiming(Aggregates aggregates, Clock clock, DocumentWindows windows) {
        this.aggregates = aggregates;
        this.clock = clock;
        this.windows = windows;
    }

    /** The repository's time, which claims and analyses count from. */
    public Instant now() {
        return clock.instant();
    }

    /** The claim of a declarant on the LRN of a filing. */
    public static ClaimKey lrnKey(FilingHeader header) {
        Eori declarant = header.declarant().identificationNumber().orElseThrow(Claiming::noEori);
        return ClaimKey.of(declarant, header.lrn());
    }

    /** Whether and by whom something is claimed. */
    public ClaimState stateOf(ClaimKey key) {
        return aggregates.claim(key, ClaimAggregate::state);
    }

    /** Claims the LRN of a filing. */
    public void claimLrn(FilingHeader header, Mrn mrn, ContentDigest digest) {
        ClaimKey key = lrnKey(header);
        aggregates.claim(key, claim -> {
            claim.claimLrn(key, mrn, digest);
            return claim;
        });
    }

    /** Gives the LRN of a refused filing free. */
    public void releaseLrn(FilingHeader header, Mrn mrn) {
        ClaimKey key = lrnKey(header);
        aggregates.claim(key, claim -> {
            claim.releaseLrn(key, mrn);
            return claim;
        });
    }

    /**
     * Claims the master document that a filing is about, where it is about one.
     *
     * @return a finding where another live filing holds it
     */
    public List<Finding> claimMaster(FilingHeader header, Mrn mrn) {
        Instant now = clock.instant();
        List<Finding> findings = new ArrayList<>();
        masterDocument(header).ifPresent(document -> {
            ClaimKey key = ClaimKey.of(issuer(header), document);
            Optional<Mrn> otherHolder =
                    aggregates.claim(key, claim -> claim.claimMaster(key, mrn, now, until(header, now)));
            otherHolder.ifPresent(holder -> findings.add(taken(document, holder)));
        });
        return findings;
    }

    /** Gives the master document of a filing free. */
    public void releaseMaster(FilingHeader header, Mrn mrn) {
        masterDocument(header).ifPresent(document -> release(ClaimKey.of(issuer(header), document), mrn));
    }

    /**
     * Claims the documents of consignments for a filing.
     *
     * @return a finding for each document that another live filing holds
     */
    public List<Finding> claimDocuments(FilingHeader header, Mrn mrn, Collection<TransportDocument> documents) {
        Instant now = clock.instant();
        Instant until = until(header, now);
        Claimant claimant = claimant(header, mrn);
        List<Finding> findings = new ArrayList<>();
        for (TransportDocument document : documents) {
            ClaimKey key = documentKey(header, document);
            ConsignmentId ifFirst = ConsignmentId.of(mrn, document);
            Optional<Mrn> otherHolder =
                    aggregates.claim(key, claim -> claim.claimConsignment(key, claimant, ifFirst, now, until));
            otherHolder.ifPresent(holder -> findings.add(taken(document, holder)));
        }
        return findings;
    }

    /**
     * Claims the documents of many consignments, none of them twice, for a filing; those that nobody ever claimed without
     * what a repository would do for each.
     */
    public ManyClaims claimManyDocuments(FilingHeader header, Mrn mrn, Collection<TransportDocument> documents) {
        Instant now = clock.instant();
        Instant until = until(header, now);
        Claimant claimant = claimant(header, mrn);
        Beginnings beginnings = aggregates.beginnings();
        List<TransportDocument> known = new ArrayList<>();
        for (TransportDocument document : documents) {
            ClaimKey key = documentKey(header, document);
            if (beginnings.isNew(key)) {
                ConsignmentId first = ConsignmentId.of(mrn, document);
                beginnings.claim(
                        key, DocumentClaim.claimConsignment(new ClaimState.Free(0), key, claimant, first, now, until));
            } else {
                known.add(document);
            }
        }
        beginnings.publish();
        return new ManyClaims(claimDocuments(header, mrn, known), known.isEmpty());
    }

    /**
     * What came of claiming many documents.
     *
     * @param taken a finding for each document that another live filing holds
     * @param allNew whether nobody had claimed any of them before, so that each stands for the consignment that its filing
     *     and itself give
     */
    public record ManyClaims(List<Finding> taken, boolean allNew) {}

    /** The consignment that a document of a filing stands for; asked before the document is given free. */
    public ConsignmentId consignmentOf(FilingHeader header, Mrn mrn, TransportDocument document) {
        ClaimState state = stateOf(documentKey(header, document));
        return DocumentClaim.consignment(state, mrn, ConsignmentId.of(mrn, document));
    }

    /** The consignments that the documents of a filing stand for, in their order. */
    public List<ConsignmentId> consignmentsOf(FilingHeader header, Mrn mrn, Collection<TransportDocument> documents) {
        return documents.stream()
                .map(document -> consignmentOf(header, mrn, document))
                .toList();
    }

    /** Gives the documents of consignments of a filing free. */
    public void releaseDocuments(FilingHeader header, Mrn mrn, Collection<TransportDocument> documents) {
        documents.forEach(document -> release(documentKey(header, document), mrn));
    }

    private static Claimant claimant(FilingHeader header, Mrn mrn) {
        return new Claimant(
                mrn,
                header.specificCircumstanceIndicator().parts(),
                header.isSplit() ? header.previousMrn() : Optional.empty());
    }

    private void release(ClaimKey key, Mrn mrn) {
        aggregates.claim(key, claim -> {
            claim.releaseDocument(key, mrn);
            return claim;
        });
    }

    private Instant until(FilingHeader header, Instant now) {
        return now.plus(windows.of(header.specificCircumstanceIndicator()));
    }

    private static Optional<TransportDocument> masterDocument(FilingHeader header) {
        return header.specificCircumstanceIndicator().mayHaveMasterConsignment()
                ? header.transportDocumentMasterLevel()
                : Optional.empty();
    }

    /** A house document is its declarant's, whoever carries it; a straight one is the carrier's who issued it. */
    private static ClaimKey documentKey(FilingHeader header, TransportDocument document) {
        boolean isHouse = header.specificCircumstanceIndicator().level() == DatasetLevel.HOUSE;
        Eori issuer =
                isHouse ? header.declarant().identificationNumber().orElseThrow(Claiming::noEori) : issuer(header);
        return ClaimKey.of(issuer, document);
    }

    private static Eori issuer(FilingHeader header) {
        return header.issuer().orElseThrow(Claiming::noEori);
    }

    private static IllegalArgumentException noEori() {
        return new IllegalArgumentException("A filing without the EORI it needs passed the rules.");
    }

    private static Finding taken(TransportDocument document, Mrn holder) {
        return new Finding(
                "TRANSPORT_DOCUMENT_IN_USE",
                "",
                "Transport document " + document + " is already announced by filing " + holder.value() + ".",
                "Amend that filing, or invalidate it first.");
    }
}
