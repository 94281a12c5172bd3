package org.waybook.projections.consignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.TextValue;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.Movement.Arrival;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;
import org.waybook.projections.views.ConsignmentSummary;
import org.waybook.projections.views.DocumentReference;
import org.waybook.projections.views.MeansReference;
import org.waybook.projections.views.NamedParty;
import org.waybook.projections.views.PlaceReference;
import org.waybook.projections.views.StateName;

/** Makes the summary of a consignment from its history. */
final class Summaries {

    private Summaries() {}

    static ConsignmentSummary of(String id, ConsignmentHistory history, Declared declared) {
        FilingHeader header = declared.particulars().header();
        HouseConsignment house = declared.particulars().consignment();
        Optional<Arrival> arrived =
                history.state().live().flatMap(live -> live.movement().arrival());
        return new ConsignmentSummary(
                id,
                declared.mrn().value(),
                header.lrn().value(),
                header.specificCircumstanceIndicator().name(),
                StateName.of(history.state()).name(),
                header.modeOfTransport().code(),
                reference(house.transportDocument()),
                header.transportDocumentMasterLevel().map(Summaries::reference),
                named(house.consignor()),
                house.consignee().map(Summaries::named),
                house.notifyParty().map(Summaries::named),
                named(header.declarant()),
                header.carrier().map(Summaries::named),
                house.goodsItems().stream()
                        .findFirst()
                        .map(GoodsItem::descriptionOfGoods)
                        .orElse(""),
                hsCodes(house),
                house.goodsItems().size(),
                packages(house),
                grossMass(house),
                containers(house),
                routing(header, house),
                header.customsOfficeOfFirstEntry().map(TextValue::value),
                arrived.map(here -> here.actualOffice().value()),
                header.responsibleMemberState().map(TextValue::value),
                house.placeOfLoading().map(Summaries::reference),
                house.placeOfUnloading().map(Summaries::reference),
                house.placeOfDelivery().map(Summaries::reference),
                header.activeBorderTransportMeans().map(Summaries::reference),
                header.activeBorderTransportMeans().flatMap(BorderTransportMeans::estimatedArrival),
                arrived.map(Arrival::arrivedAt),
                history.filedAt(),
                history.lastEventAt(),
                history.lastEvent(),
                history.amendments(),
                history.position(),
                history.sequenceNumber() + 1,
                Optional.empty());
    }

    static List<String> hsCodes(HouseConsignment house) {
        return house.goodsItems().stream()
                .flatMap(item -> item.harmonizedSystemSubHeadingCode().stream())
                .map(TextValue::value)
                .distinct()
                .toList();
    }

    static List<String> containers(HouseConsignment house) {
        return house.transportEquipment().stream()
                .map(TransportEquipment::identificationNumber)
                .toList();
    }

    /** The consignment's own route, and where it has none, that of the means of transport. */
    static List<String> routing(FilingHeader header, HouseConsignment house) {
        List<Country> own = house.countriesOfRouting();
        Stream<Country> route = own.isEmpty()
                ? header.activeBorderTransportMeans().map(BorderTransportMeans::countriesOfRouting).stream()
                        .flatMap(List::stream)
                : own.stream();
        return route.map(Country::value).toList();
    }

    private static long packages(HouseConsignment house) {
        return house.goodsItems().stream()
                .flatMap(item -> item.packaging().stream())
                .mapToLong(Packaging::numberOfPackages)
                .sum();
    }

    /** The total that is declared, else the sum of the items. */
    private static Optional<BigDecimal> grossMass(HouseConsignment house) {
        return house.totalGrossMass().or(() -> house.goodsItems().stream()
                .flatMap(item -> item.grossMass().stream())
                .reduce(BigDecimal::add));
    }

    private static DocumentReference reference(TransportDocument document) {
        return new DocumentReference(document.type(), document.documentNumber());
    }

    private static NamedParty named(Party party) {
        return new NamedParty(
                party.name(),
                party.identificationNumber().map(TextValue::value),
                party.address().map(address -> address.country().value()),
                party.address().map(Address::city));
    }

    private static PlaceReference reference(Place place) {
        return new PlaceReference(
                place.unLocode().map(TextValue::value),
                place.name(),
                place.country().map(TextValue::value));
    }

    private static MeansReference reference(BorderTransportMeans means) {
        return new MeansReference(
                means.typeOfIdentification(), means.identificationNumber(), means.conveyanceReferenceNumber());
    }
}
