package org.waybook.demo.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.BorderTransportMeans;

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
                Optional.empty());
        return new FilingDataset(header, consignments);
    }
}
