package org.waybook.intake.arrival;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.filing.DatasetLevel;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.validation.Finding;

/**
 * A filing whose goods are said to have arrived.
 *
 * @param pointer of what names it
 * @param notifier who says so
 */
record ArrivedFiling(Mrn mrn, String pointer, Optional<Eori> notifier) {

    /** All goods of it, while it is in force. */
    void allOf(Accepted filing, NamedGoods named, List<Finding> findings) {
        if (isRefused(filing.header(), findings)) {
            return;
        }
        FilingType type = filing.header().specificCircumstanceIndicator();
        if (type.level() == DatasetLevel.MASTER) {
            named.many(mrn, 0);
            return;
        }
        switch (filing.houses()) {
            case Listed listed -> {
                if (listed.count() == 0) {
                    findings.add(ArrivalFindings.noGoods(mrn, type, pointer));
                }
                named.few(mrn, listed.consignments(mrn), List.of());
            }
            case Chunked chunked -> {
                if (type.isMinimumOnly()) {
                    findings.add(ArrivalFindings.beforeLoading(mrn, chunked.count(), pointer));
                } else {
                    requireSpread(filing);
                    named.many(mrn, chunked.count());
                }
            }
        }
    }

    /** All goods of it, which announces nothing any longer; each of a few says so itself. */
    void allOf(Invalidated filing, NamedGoods named, List<Finding> findings) {
        if (isRefused(filing.header(), findings)) {
            return;
        }
        if (filing.houses() instanceof Listed listed && listed.count() > 0) {
            named.few(mrn, listed.consignments(mrn), List.of());
        } else {
            findings.add(ArrivalFindings.invalidated(mrn, pointer));
        }
    }

    /** Whether its arrival is not the notifier's to notify, or not notified at all. */
    boolean isRefused(FilingHeader header, List<Finding> findings) {
        if (!mayNotify(header, notifier)) {
            findings.add(ArrivalFindings.notYours(mrn, pointer));
            return true;
        }
        boolean isByLand =
                switch (header.modeOfTransport()) {
                    case ROAD, RAIL -> true;
                    case SEA, AIR, MAIL, INLAND_WATERWAY -> false;
                };
        if (isByLand) {
            findings.add(ArrivalFindings.byLand(mrn, header, pointer));
        }
        return isByLand;
    }

    void requireSpread(Accepted filing) {
        if (!filing.isSpread()) {
            throw Refused.because(
                    Refused.Kind.NOT_YET,
                    "NOT_YET",
                    "Filing " + mrn.value() + " is still being spread to its consignments.",
                    "Try again shortly.");
        }
    }

    /** The carrier, the declarant or the representative may say that the goods are here. */
    static boolean mayNotify(FilingHeader header, Optional<Eori> notifier) {
        return notifier.filter(eori -> header.personsFiling().contains(eori)
                        || header.issuer().filter(eori::equals).isPresent())
                .isPresent();
    }
}
