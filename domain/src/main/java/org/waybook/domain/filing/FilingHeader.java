package org.waybook.domain.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        Optional<TransportDocument> transportDocumentMasterLevel) {

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
