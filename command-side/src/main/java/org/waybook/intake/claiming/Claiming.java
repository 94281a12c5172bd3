package org.waybook.intake.claiming;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.ClaimState;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ClaimAggregate;

/** Makes, asks and gives back claims inside the unit of work of the caller. */
public final class Claiming {

    private final Aggregates aggregates;
    private final Clock clock;

    public Claiming(Aggregates aggregates, Clock clock) {
        this.aggregates = aggregates;
        this.clock = clock;
    }

    /** The repository's time, which claims and analyses count from. */
    public Instant now() {
        return clock.instant();
    }

    /** The claim of a declarant on the LRN of a filing. */
    public static ClaimKey lrnKey(FilingHeader header) {
        Eori declarant = header.declarant()
                .identificationNumber()
                .orElseThrow(() -> new IllegalArgumentException("A declarant without EORI passed the rules."));
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
     * Claims transport documents for a filing.
     *
     * @return a finding for each document that another live filing holds
     */
    public List<Finding> claimDocuments(FilingHeader header, Mrn mrn, Collection<TransportDocument> documents) {
        Instant now = clock.instant();
        Instant until =
                now.plus(Duration.ofDays(header.specificCircumstanceIndicator().documentUniqueDays()));
        List<Finding> findings = new ArrayList<>();
        for (TransportDocument document : documents) {
            ClaimKey key = documentKey(header, document);
            Optional<Mrn> otherHolder = aggregates.claim(key, claim -> claim.claimDocument(key, mrn, now, until));
            otherHolder.ifPresent(holder -> findings.add(taken(document, holder)));
        }
        return findings;
    }

    /** Gives transport documents of a filing free. */
    public void releaseDocuments(FilingHeader header, Mrn mrn, Collection<TransportDocument> documents) {
        for (TransportDocument document : documents) {
            ClaimKey key = documentKey(header, document);
            aggregates.claim(key, claim -> {
                claim.releaseDocument(key, mrn);
                return claim;
            });
        }
    }

    private static ClaimKey documentKey(FilingHeader header, TransportDocument document) {
        Eori issuer = header.issuer()
                .orElseThrow(() -> new IllegalArgumentException("A filing without any EORI passed the rules."));
        return ClaimKey.of(issuer, document);
    }

    private static Finding taken(TransportDocument document, Mrn holder) {
        return new Finding(
                "TRANSPORT_DOCUMENT_IN_USE",
                "",
                "Transport document " + document + " is already announced by filing " + holder.value() + ".",
                "Amend that filing, or invalidate it first.");
    }
}
