package org.waybook.projections.timeline;

import java.math.BigDecimal;
import java.util.List;
import org.waybook.domain.consignment.AnalysisEvent;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ControlEvent;
import org.waybook.domain.consignment.DeclarationEvent;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.LinkingEvent;
import org.waybook.domain.consignment.MovementEvent;
import org.waybook.domain.consignment.ReferralEvent;
import org.waybook.domain.goods.Packaging;
import org.waybook.domain.party.Party;
import org.waybook.projections.views.TimelineEvent.Entity;
import org.waybook.projections.views.TimelineEvent.FieldChange;

/** Tells the events of a consignment. */
final class ConsignmentTeller {

    private ConsignmentTeller() {}

    static Told tell(ConsignmentEvent event) {
        return switch (event) {
            case DeclarationEvent declaration -> tell(declaration);
            case LinkingEvent linking -> LinkingTeller.tell(linking);
            case AnalysisEvent analysis -> AnalysisTeller.tell(analysis);
            case ReferralEvent referral -> ReferralTeller.tell(referral);
            case MovementEvent movement -> MovementTeller.tell(movement);
            case ControlEvent control -> ControlTeller.tell(control);
        };
    }

    private static Told tell(DeclarationEvent event) {
        return switch (event) {
            case ConsignmentAnnounced announced -> told(announced, "Announced", announcement(announced), List.of());
            case ConsignmentAmended amended -> {
                List<FieldChange> changes = FieldChanges.of(amended.changes());
                yield told(amended, "Particulars amended", Words.changes(changes), changes);
            }
            case ConsignmentWithdrawn withdrawn ->
                told(
                        withdrawn,
                        "Withdrawn",
                        "Version " + withdrawn.filingVersion() + " of filing "
                                + withdrawn.mrn().value() + " no longer names the consignment.",
                        List.of());
            case ConsignmentInvalidated invalidated ->
                told(
                        invalidated,
                        "Invalidated",
                        "Filing " + invalidated.mrn().value() + " was invalidated" + Words.reason(invalidated.reason()),
                        List.of());
        };
    }

    static Told told(ConsignmentEvent event, String title, String summary) {
        return told(event, title, summary, List.of());
    }

    static Told told(ConsignmentEvent event, String title, String summary, List<FieldChange> changes) {
        return new Told(
                Entity.CONSIGNMENT,
                event.consignment().value(),
                event.mrn().value(),
                List.of(event.consignment().value()),
                title,
                summary,
                changes);
    }

    private static String announcement(ConsignmentAnnounced event) {
        HouseConsignment house = event.particulars().consignment();
        long packages = house.goodsItems().stream()
                .flatMap(item -> item.packaging().stream())
                .mapToLong(Packaging::numberOfPackages)
                .sum();
        return Words.sentence("Filing " + event.mrn().value() + " announces " + house.transportDocument() + ": "
                + Words.count(house.goodsItems().size(), "item") + ", " + Words.count(packages, "package")
                + house.totalGrossMass()
                        .map(BigDecimal::toPlainString)
                        .map(mass -> ", " + mass + " kg")
                        .orElse("")
                + ", from " + house.consignor().name()
                + house.consignee().map(Party::name).map(name -> " to " + name).orElse(""));
    }
}
