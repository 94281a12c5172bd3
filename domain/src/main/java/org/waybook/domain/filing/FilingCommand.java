package org.waybook.domain.filing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.party.Eori;
import org.waybook.domain.quality.DataQuality;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.CleansedText;
import org.waybook.domain.validation.Finding;

/** What somebody wants of a filing. */
public sealed interface FilingCommand {

    /** Which filing. */
    Mrn mrn();

    /** Take in a filing of many consignments before its transport documents are claimed. */
    record ReceiveFiling(Mrn mrn, FilingHeader header, ContentDigest digest, Houses houses, List<CleansedText> cleansed)
            implements FilingCommand {

        /** A filing whose texts needed no cleansing. */
        public ReceiveFiling(Mrn mrn, FilingHeader header, ContentDigest digest, Houses houses) {
            this(mrn, header, digest, houses, List.of());
        }
    }

    /**
     * Accept a filing whose claims are made.
     *
     * @param cleansed the texts that cleansing changed, none where the filing was received before
     * @param quality of its data, where it was assessed
     */
    record AcceptFiling(
            Mrn mrn,
            FilingHeader header,
            ContentDigest digest,
            Houses houses,
            List<CleansedText> cleansed,
            Optional<DataQuality> quality)
            implements FilingCommand {

        /** A filing whose data nobody assessed. */
        public AcceptFiling(
                Mrn mrn, FilingHeader header, ContentDigest digest, Houses houses, List<CleansedText> cleansed) {
            this(mrn, header, digest, houses, cleansed, Optional.empty());
        }

        /** A filing whose texts needed no cleansing, and whose data nobody assessed. */
        public AcceptFiling(Mrn mrn, FilingHeader header, ContentDigest digest, Houses houses) {
            this(mrn, header, digest, houses, List.of(), Optional.empty());
        }
    }

    /** Refuse a filing that had been received. */
    record RefuseFiling(Mrn mrn, List<Finding> findings) implements FilingCommand {}

    /**
     * Replace the dataset (IE3Axx).
     *
     * @param changedHouses those of the consignments in force that are not the same in it, or not in it at all
     * @param cleansed the texts that cleansing changed
     * @param quality of its data, where it was assessed
     */
    record AmendFiling(
            Mrn mrn,
            FilingHeader header,
            ContentDigest digest,
            Houses houses,
            Actor actor,
            Set<TransportDocument> changedHouses,
            List<CleansedText> cleansed,
            Optional<DataQuality> quality)
            implements FilingCommand {

        public AmendFiling {
            changedHouses = Set.copyOf(changedHouses);
        }

        /** An amendment whose data nobody assessed. */
        public AmendFiling(
                Mrn mrn,
                FilingHeader header,
                ContentDigest digest,
                Houses houses,
                Actor actor,
                Set<TransportDocument> changedHouses,
                List<CleansedText> cleansed) {
            this(mrn, header, digest, houses, actor, changedHouses, cleansed, Optional.empty());
        }

        /** An amendment of the header alone, whose texts needed no cleansing. */
        public AmendFiling(Mrn mrn, FilingHeader header, ContentDigest digest, Houses houses, Actor actor) {
            this(mrn, header, digest, houses, actor, Set.of(), List.of(), Optional.empty());
        }
    }

    /** Bar changes to consignments of it, since they were presented or are to be controlled. */
    record BarFiling(Mrn mrn, List<TransportDocument> transportDocuments, BarReason reason) implements FilingCommand {}

    /** Bar changes to consignments of it that join goods on which customs acts already, also while it is being spread. */
    record BarJoining(Mrn mrn, List<TransportDocument> transportDocuments, BarReason reason) implements FilingCommand {}

    /** Take back a bar. */
    record UnbarFiling(Mrn mrn, List<TransportDocument> transportDocuments, BarReason reason)
            implements FilingCommand {}

    /** Report that every consignment of a version is there. */
    record ReportSpread(Mrn mrn, int version) implements FilingCommand {}

    /** Withdraw the filing (IE3Q04). */
    record InvalidateFiling(Mrn mrn, String reason, Actor actor) implements FilingCommand {}

    /**
     * The 200 days since its acceptance are over (UCC Art. 129); harmless where the goods are here or the filing is no
     * longer in force.
     *
     * @param someAreHere whether any of its goods arrived or are presented
     */
    record ExpireFiling(Mrn mrn, boolean someAreHere) implements FilingCommand {}

    /**
     * Somebody filed below what this filing declares; it may be the one that it awaits.
     *
     * @param by the MRN of their filing
     * @param declarant of it
     * @param type of it
     */
    record ReceiveSupplementaryFiling(Mrn mrn, Mrn by, Eori declarant, FilingType type) implements FilingCommand {}

    /**
     * A filing stands no longer below what this one declares.
     *
     * @param by its MRN
     */
    record WithdrawSupplementaryFiling(Mrn mrn, Mrn by) implements FilingCommand {}

    /** The time to link is over; harmless where nobody is awaited. */
    record EndAwaiting(Mrn mrn) implements FilingCommand {}
}
