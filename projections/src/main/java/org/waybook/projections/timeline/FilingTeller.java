package org.waybook.projections.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingBarred;
import org.waybook.domain.filing.FilingEvent.FilingCleansed;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingNotComplete;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.FilingEvent.FilingUnbarred;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingReceived;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingWithdrawn;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingsAwaited;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.validation.Finding;
import org.waybook.projections.views.TimelineEvent.Entity;
import org.waybook.projections.views.TimelineEvent.FieldChange;

/** Tells the events of a filing. */
final class FilingTeller {

    private FilingTeller() {}

    static Told tell(FilingEvent event) {
        return switch (event) {
            case FilingReceived received ->
                told(received, "Filing received", filing(received.header(), received.houses(), "taken in"));
            case FilingAccepted accepted ->
                told(accepted, "Filing accepted", filing(accepted.header(), accepted.houses(), "accepted"));
            case FilingRefused refused -> told(refused, "Filing refused", refusal(refused));
            case FilingAmended amended -> amended(amended);
            case FilingCleansed cleansed ->
                told(
                        cleansed,
                        "Filing cleansed",
                        Words.capitalised(Words.count(cleansed.count(), "text")) + " of version " + cleansed.version()
                                + " held signs that say nothing; what was written is kept.");
            case FilingQualityAssessed assessed -> told(assessed, "Data quality assessed", QualityWords.of(assessed));
            case FilingBarred barred ->
                told(
                        barred,
                        "Changes barred",
                        Words.capitalised(
                                        Words.count(barred.transportDocuments().size(), "consignment"))
                                + " may not be changed any more, since "
                                + barred.reason().words() + ".");
            case FilingUnbarred unbarred ->
                told(
                        unbarred,
                        "Changes allowed again",
                        Words.capitalised(Words.count(
                                        unbarred.transportDocuments().size(), "consignment"))
                                + " may be changed again; it no longer holds that "
                                + unbarred.reason().words() + ".");
            case SupplementaryFilingsAwaited awaited ->
                told(
                        awaited,
                        "Other filings awaited",
                        awaited.declarants().isEmpty()
                                ? "Nobody else has to file below this filing any more."
                                : "To be filed by others below this filing: " + declarants(awaited.declarants()) + ".");
            case SupplementaryFilingReceived received ->
                told(
                        received,
                        "Awaited filing made",
                        Words.capitalised(declarant(received.declarant())) + " was filed as "
                                + received.by().value() + ".");
            case SupplementaryFilingWithdrawn withdrawn ->
                told(
                        withdrawn,
                        "Awaited filing gone",
                        Words.capitalised(declarant(withdrawn.declarant())) + " is awaited again: "
                                + withdrawn.by().value() + " no longer stands below this filing.");
            case FilingNotComplete late ->
                told(
                        late,
                        "Filing not complete",
                        "The time to link is over; missing: " + declarants(late.missing()) + ".");
            case FilingSpread spread ->
                told(
                        spread,
                        "Filing spread",
                        Words.capitalised(Words.count(spread.count(), "consignment")) + " of version "
                                + spread.version() + " can be searched and changed.");
            case FilingInvalidated invalidated ->
                told(
                        invalidated,
                        switch (invalidated.cause()) {
                            case REQUEST -> "Filing invalidated";
                            case EXPIRED_200_DAYS -> "Filing expired";
                        },
                        "Filing " + invalidated.mrn().value() + " and its "
                                + Words.count(invalidated.houses().count(), "consignment")
                                + (invalidated.houses().count() == 1 ? " is" : " are") + " invalidated"
                                + Words.reason(invalidated.reason()));
        };
    }

    private static Told amended(FilingAmended event) {
        List<FieldChange> changes = FieldChanges.of(event.changes());
        String summary = changes.isEmpty()
                ? "Version " + event.version() + " replaces the dataset; the particulars of the filing stay the same."
                : Words.changes(changes);
        return new Told(
                Entity.FILING, event.mrn().value(), event.mrn().value(), List.of(), "Filing amended", summary, changes);
    }

    private static Told told(FilingEvent event, String title, String summary) {
        return new Told(Entity.FILING, event.mrn().value(), event.mrn().value(), List.of(), title, summary, List.of());
    }

    private static String filing(FilingHeader header, Houses houses, String what) {
        return "Filing " + header.specificCircumstanceIndicator() + " ("
                + header.specificCircumstanceIndicator().title() + ") of "
                + header.declarant().name() + ", LRN " + header.lrn().value() + ", with "
                + Words.count(houses.count(), "consignment") + " is " + what + ".";
    }

    private static String declarants(List<SupplementaryDeclarant> declarants) {
        return declarants.stream().map(FilingTeller::declarant).collect(Collectors.joining(", "));
    }

    private static String declarant(SupplementaryDeclarant declarant) {
        return declarant.supplementaryFilingType().map(FilingType::name).orElse("a filing") + " of "
                + declarant.identificationNumber().value();
    }

    private static String refusal(FilingRefused event) {
        return event.findings().isEmpty()
                ? "Filing " + event.mrn().value() + " is refused."
                : event.findings().stream().map(Finding::text).collect(Collectors.joining(" "));
    }
}
