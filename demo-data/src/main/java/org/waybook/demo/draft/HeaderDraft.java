package org.waybook.demo.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.TransportDocument;

/** The head of a filing in the making; each call changes the draft and gives it back. */
public final class HeaderDraft {

    private final FilingType type;
    private final Lrn lrn;
    private final Instant documentIssueDate;
    private final Party declarant;
    private Optional<MemberState> addressedMemberState = Optional.empty();
    private Optional<CustomsOffice> office = Optional.empty();
    private Optional<Party> carrier = Optional.empty();
    private Optional<BorderTransportMeans> means = Optional.empty();
    private Optional<TransportDocument> masterDocument = Optional.empty();
    private Optional<Boolean> split = Optional.empty();
    private Optional<Mrn> previousMrn = Optional.empty();
    private List<SupplementaryDeclarant> supplementaryDeclarants = List.of();
    private Optional<MasterConsignment> masterConsignment = Optional.empty();
    private List<HouseReference> houseReferences = List.of();

    public HeaderDraft(FilingType type, String lrn, Instant documentIssueDate, Party declarant) {
        this.type = type;
        this.lrn = new Lrn(lrn);
        this.documentIssueDate = documentIssueDate;
        this.declarant = declarant;
    }

    /** A draft that begins as an existing head. */
    public static HeaderDraft of(FilingHeader header) {
        HeaderDraft draft = new HeaderDraft(
                header.specificCircumstanceIndicator(),
                header.lrn().value(),
                header.documentIssueDate(),
                header.declarant());
        draft.addressedMemberState = header.addressedMemberState();
        draft.office = header.customsOfficeOfFirstEntry();
        draft.carrier = header.carrier();
        draft.means = header.activeBorderTransportMeans();
        draft.masterDocument = header.transportDocumentMasterLevel();
        draft.split = header.splitConsignmentIndicator();
        draft.previousMrn = header.previousMrn();
        draft.supplementaryDeclarants = header.supplementaryDeclarants();
        draft.masterConsignment = header.masterConsignment();
        draft.houseReferences = header.houseReferences();
        return draft;
    }

    public HeaderDraft addressedTo(MemberState memberState) {
        addressedMemberState = Optional.of(memberState);
        return this;
    }

    public HeaderDraft officeOfFirstEntry(CustomsOffice customsOffice) {
        office = Optional.of(customsOffice);
        return this;
    }

    public HeaderDraft carrier(Party party) {
        carrier = Optional.of(party);
        return this;
    }

    public HeaderDraft means(BorderTransportMeans borderTransportMeans) {
        means = Optional.of(borderTransportMeans);
        return this;
    }

    /** The document above the houses, or the one that a master filing is about. */
    public HeaderDraft masterDocument(TransportDocument document) {
        masterDocument = Optional.of(document);
        return this;
    }

    /** What a master filing says of the goods under its document. */
    public HeaderDraft master(MasterConsignment consignment) {
        masterConsignment = Optional.of(consignment);
        return this;
    }

    /** One part of a consignment that arrives in several. */
    public HeaderDraft split() {
        split = Optional.of(true);
        return this;
    }

    /** The filing for the part before; its MRN is known only when that is filed. */
    public HeaderDraft previous(Mrn mrn) {
        previousMrn = Optional.of(mrn);
        return this;
    }

    /** Who else has to file below this filing. */
    public HeaderDraft awaiting(List<SupplementaryDeclarant> declarants) {
        supplementaryDeclarants = declarants;
        return this;
    }

    /** Consignments of another filing, each in a receptacle. */
    public HeaderDraft inReceptacles(List<HouseReference> references) {
        houseReferences = references;
        return this;
    }

    /** A filing about a master document or about consignments of others, which announces none. */
    public FilingDataset announcingNothing() {
        return announcing(List.of());
    }

    /** The whole filing with its consignments. */
    public FilingDataset announcing(List<HouseConsignment> consignments) {
        FilingHeader header = new FilingHeader(
                type,
                lrn,
                documentIssueDate,
                declarant,
                Optional.empty(),
                addressedMemberState,
                office,
                carrier,
                means,
                masterDocument,
                Optional.empty(),
                split,
                previousMrn,
                supplementaryDeclarants,
                masterConsignment,
                Optional.empty(),
                houseReferences,
                List.of());
        return new FilingDataset(header, consignments);
    }
}
