package org.waybook.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.TransportDocument;

/** One message of the demo traffic. Steps of one lane follow one another; lanes do not depend on each other. */
public sealed interface DemoStep {

    /** Where the step stands in the traffic. */
    Stamp stamp();

    /** The identifier of the message, the same in every run of the plan, such as demo-000123-2. */
    default String messageId() {
        return stamp().messageId();
    }

    /** The lane, from 0: one voyage, flight or manifest with all that follows from it. */
    default int lane() {
        return stamp().lane();
    }

    /** When the message is sent, UTC, by the generator's own clock. */
    default Instant at() {
        return stamp().at();
    }

    /** When the sender says it was stated, UTC; mostly just before it is sent, sometimes days before. */
    default Instant statedAt() {
        return stamp().statedAt();
    }

    /** Who sends it. */
    default Actor actor() {
        return stamp().actor();
    }

    /** The circumstances the command carries. */
    default Circumstances circumstances() {
        return new Circumstances(
                actor(), statedAt(), messageId(), stamp().correlationId(), stamp().causationId(), Channel.JSON);
    }

    /**
     * What every step has.
     *
     * @param lane from 0
     * @param messageId unique in the traffic
     * @param correlationId of the lane
     * @param causationId the message that filed what this one changes
     */
    record Stamp(
            int lane,
            String messageId,
            String correlationId,
            Optional<String> causationId,
            Instant at,
            Instant statedAt,
            Actor actor) {}

    /**
     * A filing is lodged.
     *
     * @param dataset without the MRN of the part before, which only the repository knows
     * @param before the filing that announced the same goods already: another part of them, or what is known earlier
     */
    record File(Stamp stamp, FilingDataset dataset, Optional<FilingReference> before) implements DemoStep {

        /** How many consignments it announces that no filing announced before. */
        public int announced() {
            return before.isPresent() ? 0 : dataset.consignments().size();
        }

        /**
         * What is filed, with the MRN of the part before.
         *
         * @param mrn of the filing before
         */
        public FilingDataset after(Mrn mrn) {
            FilingHeader header = dataset.header();
            return header.isSplit() ? HeaderDraft.of(header).previous(mrn).announcing(dataset.consignments()) : dataset;
        }

        /** How later steps refer to it. */
        public FilingReference reference() {
            return referenceOf(dataset);
        }
    }

    /** An earlier filing is replaced by a full dataset. */
    record Amend(Stamp stamp, FilingReference filing, FilingDataset dataset) implements DemoStep {}

    /** An earlier filing is withdrawn. */
    record Invalidate(Stamp stamp, FilingReference filing, String reason) implements DemoStep {}

    /** Goods of earlier filings are said to have arrived. */
    record NotifyArrival(
            Stamp stamp,
            ArrivedGoods goods,
            CustomsOffice actualOffice,
            Instant arrivedAt,
            Optional<BorderTransportMeans> meansOfTransport)
            implements DemoStep {}

    /**
     * Something is done about consignments of an earlier filing.
     *
     * @param documents that name the consignments
     */
    record Act(Stamp stamp, FilingReference filing, List<TransportDocument> documents, CustomsAct act)
            implements DemoStep {

        /** The most consignments that something is done about at once. */
        public static final int DOCUMENTS_MAX = 100;

        public Act {
            documents = List.copyOf(documents);
        }
    }

    /** How a filing is referred to. */
    static FilingReference referenceOf(FilingDataset dataset) {
        FilingHeader header = dataset.header();
        return new FilingReference(header.declarant().identificationNumber().orElseThrow(), header.lrn());
    }
}
