package org.waybook.domain.filing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.transport.ModeOfTransport;

/**
 * What kind of entry summary declaration a filing is (specific circumstance indicator, D.E. 11 04, CL742). What tells
 * one from the others is in filing-types.txt, one row each; a new type is a name here and a row there. Source: ICD
 * Annex 1.
 */
public enum FilingType {
    F10,
    F11,
    F12,
    F13,
    F14,
    F15,
    F16,
    F17,
    F20,
    F21,
    F22,
    F23,
    F24,
    F25,
    F26,
    F27,
    F28,
    F29,
    F30,
    F31,
    F32,
    F33,
    F34,
    F40,
    F41,
    F42,
    F43,
    F44,
    F45,
    F50,
    F51;

    private final FilingTypeTable.Row row;

    FilingType() {
        this.row = FilingTypeTable.row(name());
    }

    /** The type of a code of CL742, as far as Waybook takes it. */
    public static FilingType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "CL742",
                        "'" + code + "' is not a filing that Waybook takes.",
                        "Give one of " + Stream.of(values()).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    /** The type in words. */
    public String title() {
        return row.title();
    }

    /** What contract of carriage, or part of it, its dataset is about. */
    public DatasetLevel level() {
        return row.level();
    }

    /** The parts of a consignment's dataset that such a filing gives; a link gives none. */
    public List<DatasetPart> parts() {
        return row.parts();
    }

    /** Whether such a filing gives a part of a consignment's dataset. */
    public boolean gives(DatasetPart part) {
        return row.parts().contains(part);
    }

    /** Whether it gives the minimum dataset before loading only: goods cannot arrive on it. */
    public boolean isMinimumOnly() {
        return row.parts().equals(List.of(DatasetPart.PRE_LOADING));
    }

    /**
     * Which other filings one consignment of it (or its master document) still needs: one of each set. Those that are
     * needed may need others in turn.
     */
    public List<Set<FilingType>> stillNeeds() {
        return row.alternatives().stream()
                .map(alternatives -> alternatives.stream()
                        .map(FilingType::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FilingType.class))))
                .map(Set::<FilingType>copyOf)
                .toList();
    }

    /** Whether the entry summary declaration is complete with such a filing alone. */
    public boolean isCompleteAlone() {
        return row.alternatives().isEmpty();
    }

    /** The modes of transport such a filing may name, the usual one first. */
    public List<ModeOfTransport> modes() {
        return row.modes();
    }

    /** The mode that the type implies where the filing names none. */
    public ModeOfTransport usualMode() {
        return row.modes().getFirst();
    }

    /** Who makes such a filing as a rule. */
    public List<FilerKind> usualFilers() {
        return row.filers();
    }

    /** Which time limits bind it. */
    public DeadlineRule deadlineRule() {
        return row.deadline();
    }

    /** Whether an amendment of it exists; if not, it is invalidated and filed again. */
    public boolean isAmendable() {
        return row.amendable();
    }

    /** Whether files may be attached (ICD 3.1.11). */
    public boolean takesAttachments() {
        return row.attachable();
    }

    /** Whether it may say what holds for a master document. */
    public boolean mayHaveMasterConsignment() {
        return row.level().hasMasterConsignment();
    }

    /** The most consignments one such filing may announce. */
    public int consignmentsMax() {
        return row.consignmentsMax();
    }

    /** For how many days a transport document stays taken by such a filing (unique linking key). */
    public int documentUniqueDays() {
        return row.documentUniqueDays();
    }
}
