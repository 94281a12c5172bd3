package org.waybook.intake.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.waybook.domain.claim.Claim;
import org.waybook.domain.claim.ClaimEvent;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.ClaimState;
import org.waybook.domain.claim.DocumentClaim;
import org.waybook.domain.claim.DocumentClaim.Claimant;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.Mrn;

/** A claim on an LRN or on a transport document, known by the hash of what is claimed. */
@AggregateRoot(type = ClaimAggregate.TYPE)
public final class ClaimAggregate {

    static final String TYPE = "Claim";

    @AggregateIdentifier
    private String identifier;

    private ClaimState state = new ClaimState.Free(0);

    /** Claims an LRN for a filing. */
    public void claimLrn(ClaimKey key, Mrn holder, ContentDigest digest) {
        apply(Claim.claimLrn(state, key, holder, digest));
    }

    /** Gives the LRN of a refused filing free. */
    public void releaseLrn(ClaimKey key, Mrn holder) {
        apply(Claim.releaseLrn(state, key, holder));
    }

    /** Claims a master document for a filing, or answers which other filing holds it. */
    public Optional<Mrn> claimMaster(ClaimKey key, Mrn holder, Instant now, Instant until) {
        Optional<Mrn> otherHolder = DocumentClaim.otherHolder(state, Claimant.ofAll(holder), now);
        if (otherHolder.isEmpty()) {
            apply(DocumentClaim.claimMaster(state, key, holder, until));
        }
        return otherHolder;
    }

    /** Claims parts of a consignment for a filing, or answers which other filing holds them. */
    public Optional<Mrn> claimConsignment(
            ClaimKey key, Claimant claimant, ConsignmentId ifFirst, Instant now, Instant until) {
        Optional<Mrn> otherHolder = DocumentClaim.otherHolder(state, claimant, now);
        if (otherHolder.isEmpty()) {
            apply(DocumentClaim.claimConsignment(state, key, claimant, ifFirst, now, until));
        }
        return otherHolder;
    }

    /** Gives a transport document free. */
    public void releaseDocument(ClaimKey key, Mrn holder) {
        apply(DocumentClaim.release(state, key, holder));
    }

    /** Takes the identifier of a message that was carried out, with what was answered. */
    public void carryOut(ClaimKey key, ContentDigest digest, List<String> answer) {
        apply(Claim.carryOut(state, key, digest, answer));
    }

    /** Who holds it. */
    public ClaimState state() {
        return state;
    }

    @EventSourcingHandler
    void on(ClaimEvent event) {
        identifier = event.key().value();
        state = Claim.evolve(state, event);
    }

    private static void apply(List<ClaimEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
