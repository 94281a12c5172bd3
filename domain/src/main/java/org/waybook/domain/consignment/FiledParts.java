package org.waybook.domain.consignment;

import java.util.List;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingType;

/** What a type of filing gives to a consignment. */
final class FiledParts {

    private FiledParts() {}

    /** The parts of the dataset that such a filing gives. */
    static List<DatasetPart> of(FilingType type) {
        return switch (type.scope()) {
            case PRE_LOADING -> List.of(DatasetPart.PRE_LOADING);
            case PRE_ARRIVAL -> List.of(DatasetPart.PRE_ARRIVAL);
        };
    }

    /** Whether the declaration is complete with such a filing alone. */
    static boolean isCompleteAlone(FilingType type) {
        return type.scope() == FilingType.Scope.PRE_ARRIVAL;
    }
}
