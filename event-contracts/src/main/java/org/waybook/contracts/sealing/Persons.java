package org.waybook.contracts.sealing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybook.contracts.json.Sealer;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.Change;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.consignment.ReferralEvent.ReferralAnswered;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.party.Party;
import org.waybook.domain.referral.ReferralAnswer;

/** The persons that something names, so that their keys can be made in one go; missing one costs time, not safety. */
public final class Persons {

    private Persons() {}

    /** The persons an event names. */
    public static List<Party> in(LifecycleEvent event) {
        Stream<Party> parties =
                switch (event) {
                    case FilingReceived received -> in(received.header());
                    case FilingAccepted accepted -> in(accepted.header());
                    case FilingAmended amended -> Stream.concat(in(amended.header()), in(amended.changes()));
                    case ConsignmentAnnounced announced -> in(announced.particulars());
                    case ConsignmentAmended amended -> Stream.concat(in(amended.particulars()), in(amended.changes()));
                    case ConsignmentSupplemented added -> Stream.concat(in(added.particulars()), in(added.changes()));
                    case ReferralAnswered answered -> in(answered.answer());
                    default -> Stream.empty();
                };
        return parties.filter(Sealer::concerns).toList();
    }

    /** The persons that consignments name. */
    public static List<Party> in(Collection<HouseConsignment> consignments) {
        return consignments.stream()
                .flatMap(Persons::in)
                .filter(Sealer::concerns)
                .toList();
    }

    private static Stream<Party> in(ConsignmentParticulars particulars) {
        return Stream.concat(in(particulars.header()), in(particulars.consignment()));
    }

    private static Stream<Party> in(FilingHeader header) {
        return Stream.of(
                        present(List.of(Optional.of(header.declarant()), header.representative(), header.carrier())),
                        header.masterConsignment().stream().flatMap(Persons::in),
                        header.goodsShipment().stream().flatMap(Persons::in),
                        header.screeningResults().stream().flatMap(result -> result.authorizedPerson().stream()))
                .flatMap(Function.identity());
    }

    private static Stream<Party> in(MasterConsignment master) {
        return present(List.of(master.consignor(), master.consignee(), master.notifyParty()));
    }

    private static Stream<Party> in(GoodsShipment shipment) {
        return present(List.of(shipment.seller(), shipment.buyer()));
    }

    private static Stream<Party> in(HouseConsignment consignment) {
        return Stream.concat(
                present(List.of(
                        Optional.of(consignment.consignor()), consignment.consignee(), consignment.notifyParty())),
                consignment.goodsShipment().stream().flatMap(Persons::in));
    }

    private static Stream<Party> in(ReferralAnswer answer) {
        return answer instanceof ReferralAnswer.Screening screening
                ? screening.result().authorizedPerson().stream()
                : Stream.empty();
    }

    private static Stream<Party> in(List<Change> changes) {
        return changes.stream().flatMap(change -> switch (change) {
            case Change.PartyChanged party -> present(List.of(party.before(), party.after()));
            case Change.ElementChanged ignored -> Stream.empty();
        });
    }

    private static Stream<Party> present(List<Optional<Party>> parties) {
        return parties.stream().flatMap(Optional::stream);
    }
}
