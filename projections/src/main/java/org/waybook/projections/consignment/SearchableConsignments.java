package org.waybook.projections.consignment;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.contracts.json.DomainJson;
import org.waybook.domain.TextValue;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.projections.views.ConsignmentSummary;
import org.waybook.projections.views.Identifiers;

/** Makes the document of a consignment from its history: a pure function. */
final class SearchableConsignments {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withZone(ZoneOffset.UTC);
    private static final int CHAPTER_DIGITS = 2;

    private SearchableConsignments() {}

    static SearchableConsignment of(String id, ConsignmentHistory history) {
        Declared declared = history.state()
                .declarations()
                .leadingWithSale()
                .orElseThrow(() -> new IllegalStateException(
                        "Consignment " + id + " has events but was never announced; verify the log."));
        ConsignmentParticulars particulars = declared.particulars();
        HouseConsignment house = particulars.consignment();
        ConsignmentSummary summary = Summaries.of(id, history, declared);
        List<String> mrns = Stream.concat(
                        Stream.of(summary.mrn()), history.arrivals().stream().sorted())
                .toList();
        List<String> documents = Numbers.ofDocuments(particulars);
        List<SearchableParty> parties = SearchableParty.of(particulars);
        return new SearchableConsignment(
                id,
                history.position(),
                summary.mrn(),
                history.arrivals().stream().sorted().toList(),
                mrns,
                Identifiers.lettersAndDigits(documents),
                Identifiers.lettersAndDigits(summary.containers()),
                Identifiers.lettersAndDigits(Numbers.all(summary, mrns, documents, parties, particulars)),
                summary.state(),
                summary.filingType(),
                summary.modeOfTransport(),
                summary.officeOfFirstEntry(),
                both(summary.officeOfFirstEntry(), summary.actualOffice()),
                summary.memberState(),
                countryOfDispatch(house, summary),
                countryOfDestination(house, summary),
                everywhere(particulars),
                summary.hsCodes(),
                summary.hsCodes().stream()
                        .map(code -> code.substring(0, CHAPTER_DIGITS))
                        .distinct()
                        .toList(),
                MONTH.format(summary.filedAt()),
                summary.filedAt(),
                summary.estimatedArrival(),
                summary.lastEventAt(),
                house.goodsItems().stream().map(GoodsItem::descriptionOfGoods).toList(),
                marks(house),
                places(house),
                remarks(house),
                parties,
                summary,
                DomainJson.particulars(declared.mrn(), particulars));
    }

    private static Optional<String> countryOfDispatch(HouseConsignment house, ConsignmentSummary summary) {
        return country(house.placeOfLoading())
                .or(() -> country(house.placeOfAcceptance()))
                .or(() -> summary.routing().stream().findFirst())
                .or(() -> summary.consignor().country());
    }

    private static Optional<String> countryOfDestination(HouseConsignment house, ConsignmentSummary summary) {
        return country(house.placeOfDelivery())
                .or(() -> country(house.placeOfUnloading()))
                .or(() -> summary.routing().reversed().stream().findFirst())
                .or(() -> summary.consignee().flatMap(party -> party.country()));
    }

    /** Every country on the way, of the consignment and of the means of transport. */
    private static List<String> everywhere(ConsignmentParticulars particulars) {
        FilingHeader header = particulars.header();
        return Stream.concat(
                        particulars.consignment().countriesOfRouting().stream(),
                        header.activeBorderTransportMeans().stream()
                                .flatMap(means -> means.countriesOfRouting().stream()))
                .map(Country::value)
                .distinct()
                .toList();
    }

    private static List<String> marks(HouseConsignment house) {
        return house.goodsItems().stream()
                .flatMap(item -> item.packaging().stream())
                .map(Packaging::shippingMarks)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> places(HouseConsignment house) {
        return Stream.of(
                        house.placeOfAcceptance(),
                        house.placeOfLoading(),
                        house.placeOfUnloading(),
                        house.placeOfDelivery())
                .flatMap(Optional::stream)
                .flatMap(place -> Stream.concat(place.unLocode().map(TextValue::value).stream(), place.name().stream()))
                .distinct()
                .toList();
    }

    private static List<String> remarks(HouseConsignment house) {
        return house.additionalInformation().stream()
                .map(AdditionalInformation::text)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> country(Optional<Place> place) {
        return place.flatMap(Place::liesIn).map(Country::value);
    }

    private static List<String> both(Optional<String> one, Optional<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
