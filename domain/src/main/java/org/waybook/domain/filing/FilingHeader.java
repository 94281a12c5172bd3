package org.waybook.domain.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;

/**
 * What a filing says of all its consignments.
 *
 * @param specificCircumstanceIndicator D.E. 11 04
 * @param lrn D.E. 12 09
 * @param documentIssueDate when the declarant stated it, UTC (D.E. 15 01)
 * @param declarant in whose name it is made (D.E. 13 05)
 * @param representative who files for the declarant (D.E. 13 06)
 * @param addressedMemberState D.E. 16 02
 * @param customsOfficeOfFirstEntry D.E. 17 07
 * @param carrier D.E. 13 12
 * @param activeBorderTransportMeans D.E. 19 08
 * @param transportDocumentMasterLevel D.E. 12 05 at master level
 * @param reEntryIndicator whether the goods had left the Union and come back (D.E. 11 05)
 * @param splitConsignmentIndicator whether the goods of one contract arrive in parts, each filed for (D.E. 11 06)
 * @param previousMrn of the filing for the part before this one (D.E. 11 06)
 * @param supplementaryDeclarants who else still has to file below this filing (D.E. 13 15)
 * @param masterConsignment what holds for the goods under the master document as a whole
 * @param goodsShipment seller and buyer, in a filing of the consignee's data alone
 * @param houseReferences consignments of other filings that this one connects with something
 * @param screeningResults what came of screening as high risk cargo and mail
 */
public record FilingHeader(
        FilingType specificCircumstanceIndicator,
        Lrn lrn,
        Instant documentIssueDate,
        Party declarant,
        Optional<Party> representative,
        Optional<MemberState> addressedMemberState,
        Optional<CustomsOffice> customsOfficeOfFirstEntry,
        Optional<Party> carrier,
        Optional<BorderTransportMeans> activeBorderTransportMeans,
        Optional<TransportDocument> transportDocumentMasterLevel,
        Optional<Boolean> reEntryIndicator,
        Optional<Boolean> splitConsignmentIndicator,
        Optional<Mrn> previousMrn,
        List<SupplementaryDeclarant> supplementaryDeclarants,
        Optional<MasterConsignment> masterConsignment,
        Optional<GoodsShipment> goodsShipment,
        List<HouseReference> houseReferences,
        List<ScreeningResult> screeningResults) {

    public FilingHeader {
        supplementaryDeclarants = List.copyOf(supplementaryDeclarants);
        houseReferences = List.copyOf(houseReferences);
        screeningResults = List.copyOf(screeningResults);
    }

    /** The header of a filing that says nothing of a master document, of other filings or of parts of a consignment. */
    public FilingHeader(
            FilingType specificCircumstanceIndicator,
            Lrn lrn,
            Instant documentIssueDate,
            Party declarant,
            Optional<Party> representative,
            Optional<MemberState> addressedMemberState,
            Optional<CustomsOffice> customsOfficeOfFirstEntry,
            Optional<Party> carrier,
            Optional<BorderTransportMeans> activeBorderTransportMeans,
            Optional<TransportDocument> transportDocumentMasterLevel) {
        this(
                specificCircumstanceIndicator,
                lrn,
                documentIssueDate,
                declarant,
                representative,
                addressedMemberState,
                customsOfficeOfFirstEntry,
                carrier,
                activeBorderTransportMeans,
                transportDocumentMasterLevel,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /**
     * What of it holds for each single consignment: without the goods of the master document, the consignments of other
     * filings and the screening of others, which stay with the filing and would be repeated thousands of times.
     */
    public FilingHeader forEachConsignment() {
        if (masterConsignment.isEmpty() && houseReferences.isEmpty() && screeningResults.isEmpty()) {
            return this;
        }
        return new FilingHeader(
                specificCircumstanceIndicator,
                lrn,
                documentIssueDate,
                declarant,
                representative,
                addressedMemberState,
                customsOfficeOfFirstEntry,
                carrier,
                activeBorderTransportMeans,
                transportDocumentMasterLevel,
                reEntryIndicator,
                splitConsignmentIndicator,
                previousMrn,
                supplementaryDeclarants,
                masterConsignment.map(MasterConsignment::withoutGoods),
                goodsShipment,
                List.of(),
                List.of());
    }

    /** Whether it is declared as one part of a consignment that arrives in several. */
    public boolean isSplit() {
        return splitConsignmentIndicator.orElse(false);
    }

    /** The member state that receives the filing: of the office of first entry, else the addressed one. */
    public Optional<MemberState> responsibleMemberState() {
        return customsOfficeOfFirstEntry
                .map(office -> office.country().value())
                .filter(MemberState::isOne)
                .map(MemberState::new)
                .or(() -> addressedMemberState);
    }

    /** The mode of transport at the border. */
    public ModeOfTransport modeOfTransport() {
        return activeBorderTransportMeans
                .map(BorderTransportMeans::modeOfTransport)
                .orElseGet(specificCircumstanceIndicator::usualMode);
    }

    /** Whose transport documents these are: the carrier's, or the declarant's where no carrier is named. */
    public Optional<Eori> issuer() {
        return carrier.flatMap(Party::identificationNumber).or(declarant::identificationNumber);
    }

    /** Those who may amend and invalidate: the declarant and the representative, by their EORI. */
    public List<Eori> personsFiling() {
        return Stream.concat(Stream.of(declarant), representative.stream())
                .flatMap(party -> party.identificationNumber().stream())
                .toList();
    }
}
