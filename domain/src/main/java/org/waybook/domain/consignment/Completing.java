package org.waybook.domain.consignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.Linking.Completeness;
import org.waybook.domain.consignment.Linking.Completeness.BeforeLoading;
import org.waybook.domain.consignment.Linking.Completeness.Complete;
import org.waybook.domain.consignment.Linking.Completeness.CompleteAlone;
import org.waybook.domain.consignment.Linking.Completeness.PendingCompleteness;
import org.waybook.domain.consignment.Linking.Completeness.PendingLinking;
import org.waybook.domain.filing.DatasetLevel;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.linking.MissingPart;

/** What a declaration still lacks, as the table of filing types says (CFSS-L3, PET09). */
final class Completing {

    private Completing() {}

    /** How far some filings bring a declaration, when nothing has confirmed that it is complete. */
    static Completeness reached(Declarations declarations, boolean hasMaster) {
        if (isCompleteAlone(declarations)) {
            return new CompleteAlone();
        }
        return isBeforeLoading(declarations)
                ? new BeforeLoading()
                : new PendingCompleteness(missing(declarations, hasMaster));
    }

    /** Whether a declaration that waits for its master still does. */
    static boolean stillWaits(Linking before, Declarations declarations) {
        return before.completeness() instanceof PendingLinking
                && missing(declarations, before.masterMrn().isPresent()).contains(MissingPart.MASTER);
    }

    /** How far a declaration is when a filing is gone: it stays complete where the others say all that is needed. */
    static Completeness left(Linking before, Declarations declarations) {
        boolean hasMaster = before.masterMrn().isPresent();
        if (stillWaits(before, declarations)) {
            return before.completeness();
        }
        boolean staysComplete = before.completeness().isComplete()
                && !isCompleteAlone(declarations)
                && missing(declarations, hasMaster).isEmpty();
        return staysComplete
                ? new Complete(Stream.concat(declarations.filings().stream(), before.masterMrn().stream())
                        .toList())
                : reached(declarations, hasMaster);
    }

    /** What is missing, in the order of {@link MissingPart}. */
    static List<MissingPart> missing(Declarations declarations, boolean hasMaster) {
        if (isCompleteAlone(declarations)) {
            return List.of();
        }
        if (declarations.giving(DatasetPart.PRE_ARRIVAL).isEmpty()) {
            return List.of(MissingPart.PRE_ARRIVAL);
        }
        FilingType leading = declarations.leading().map(Declared::type).orElseThrow();
        List<MissingPart> missing = new ArrayList<>();
        if (needs(leading, DatasetLevel.MASTER) && !hasMaster) {
            missing.add(MissingPart.MASTER);
        }
        if (needs(leading, DatasetLevel.GOODS_SHIPMENT)
                && declarations.giving(DatasetPart.CONSIGNEE_DATA).isEmpty()) {
            missing.add(MissingPart.CONSIGNEE_DATA);
        }
        return missing;
    }

    private static boolean isCompleteAlone(Declarations declarations) {
        return declarations.inForce().stream().map(Declared::type).anyMatch(FilingType::isCompleteAlone);
    }

    private static boolean isBeforeLoading(Declarations declarations) {
        return declarations
                .leading()
                .map(Declared::type)
                .filter(FilingType::isMinimumOnly)
                .isPresent();
    }

    private static boolean needs(FilingType type, DatasetLevel level) {
        return type.stillNeeds().stream().flatMap(Set::stream).anyMatch(other -> other.level() == level);
    }
}
