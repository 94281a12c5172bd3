package org.waybook.domain.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.CustomsOffice;

/** What happens to an arrival notification. */
public sealed interface ArrivalEvent extends LifecycleEvent {

    /** The number of the arrival notification. */
    Mrn mrn();

    /**
     * The arrival of a few consignments was notified and registered (IE3N06, IE3R04); they are told in the same commit.
     *
     * @param actualOffice the actual office of first entry
     * @param arrivedAt UTC
     * @param arrived the consignments that arrived
     * @param inIncorrectState those that could not arrive (IE3N07)
     */
    record ArrivalNotified(
            Mrn mrn,
            CustomsOffice actualOffice,
            Instant arrivedAt,
            List<ConsignmentId> arrived,
            List<ConsignmentId> inIncorrectState)
            implements ArrivalEvent {
        public ArrivalNotified {
            arrived = List.copyOf(arrived);
            inIncorrectState = List.copyOf(inIncorrectState);
        }
    }

    /**
     * The arrival of a means of transport, of master documents or of many consignments was notified and registered
     * (IE3N06, IE3R04); the consignments are found and told afterwards.
     *
     * @param notifier the person who notified it
     * @param actualOffice the actual office of first entry
     * @param arrivedAt UTC
     * @param means with which all goods aboard arrived; absent where the goods are named
     * @param goods that arrived; empty where the means is named
     * @param announced how many consignments the filings of the goods announce themselves; what is linked to them, or
     *     aboard the means, is found afterwards
     */
    record ArrivalRegistered(
            Mrn mrn,
            Eori notifier,
            CustomsOffice actualOffice,
            Instant arrivedAt,
            Optional<ArrivingMeans> means,
            List<GoodsOfFiling> goods,
            int announced)
            implements ArrivalEvent {
        public ArrivalRegistered {
            goods = List.copyOf(goods);
        }
    }

    /**
     * All consignments of a registered arrival are told.
     *
     * @param arrived how many arrived, wholly or in part
     * @param inIncorrectState how many could not (IE3N07)
     */
    record ArrivalSpread(Mrn mrn, int arrived, int inIncorrectState) implements ArrivalEvent {}

    /**
     * No filing in force fits what was said to have arrived.
     *
     * @param reason in one sentence, for the person who notified it
     */
    record ArrivalUnmatched(Mrn mrn, String reason) implements ArrivalEvent {}
}
