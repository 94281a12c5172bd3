package org.waybook.intake.arrival;

import java.util.ArrayList;
import java.util.List;
import org.waybook.domain.Refused;
import org.waybook.domain.validation.Finding;

/** What an arrival notification has to look like, whatever the goods are. */
final class ArrivalRules {

    private ArrivalRules() {}

    /**
     * Checks a notification.
     *
     * @throws Refused with every error found
     */
    static void check(ArrivalNotification notification) {
        List<Finding> findings = new ArrayList<>();
        boolean namesMasters = !notification.masterDocuments().isEmpty();
        boolean namesGoods =
                notification.named() > notification.masterDocuments().size();
        int ways = (notification.means().isPresent() ? 1 : 0) + (namesMasters ? 1 : 0) + (namesGoods ? 1 : 0);
        if (ways == 0) {
            findings.add(new Finding(
                    "R3028",
                    "",
                    "The notification names no goods.",
                    "Name the means of transport, or at least one MRN or transport document."));
        }
        if (ways > 1) {
            findings.add(new Finding(
                    "R3028",
                    "",
                    "The notification names goods in several ways.",
                    "Name the means of transport, or master documents, or single filings and documents."));
        }
        if (notification.named() > ArrivalNotification.NAMED_MAX) {
            findings.add(new Finding(
                    "TOO_MANY_NAMED",
                    "",
                    "The notification names " + notification.named() + " filings and documents.",
                    "Name at most " + ArrivalNotification.NAMED_MAX + ", or the means of transport."));
        }
        if (!findings.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, findings);
        }
    }
}
