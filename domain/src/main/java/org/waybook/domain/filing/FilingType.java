package org.waybook.domain.filing;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.transport.ModeOfTransport;

/**
 * What kind of entry summary declaration a filing is (specific circumstance indicator, D.E. 11 04, CL742); one row each
 * with what tells it from the others. Source: ICD Annex 1.
 */
public enum FilingType {
    F10(
            "Sea: straight bill of lading, complete",
            Set.of(ModeOfTransport.SEA, ModeOfTransport.INLAND_WATERWAY),
            Scope.PRE_ARRIVAL,
            1,
            365),
    F29("Air: direct air waybill, complete, pre-arrival", Set.of(ModeOfTransport.AIR), Scope.PRE_ARRIVAL, 1, 365),
    F32("Express: minimum data before loading", Set.of(ModeOfTransport.AIR), Scope.PRE_LOADING, 999, 90),
    F43(
            "Postal: minimum data before loading",
            Set.of(ModeOfTransport.AIR, ModeOfTransport.MAIL),
            Scope.PRE_LOADING,
            99_999,
            365);

    /** Whether goods can arrive on the strength of such a filing alone. */
    public enum Scope {
        /** The minimum dataset before loading: the goods still need a pre-arrival filing. */
        PRE_LOADING,
        /** The dataset the goods arrive on. */
        PRE_ARRIVAL
    }

    private final String title;
    private final Set<ModeOfTransport> modes;
    private final Scope scope;
    private final int consignmentsMax;
    private final int documentUniqueDays;

    FilingType(String title, Set<ModeOfTransport> modes, Scope scope, int consignmentsMax, int documentUniqueDays) {
        this.title = title;
        this.modes = modes;
        this.scope = scope;
        this.consignmentsMax = consignmentsMax;
        this.documentUniqueDays = documentUniqueDays;
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
        return title;
    }

    /** The modes of transport such a filing may name. */
    public Set<ModeOfTransport> modes() {
        return modes;
    }

    /** The mode that the type implies where the filing names none. */
    public ModeOfTransport usualMode() {
        return modes.contains(ModeOfTransport.SEA) ? ModeOfTransport.SEA : ModeOfTransport.AIR;
    }

    /** Whether goods can arrive on it. */
    public Scope scope() {
        return scope;
    }

    /** The most consignments one such filing may announce. */
    public int consignmentsMax() {
        return consignmentsMax;
    }

    /** For how many days a transport document stays taken by such a filing (unique linking key). */
    public int documentUniqueDays() {
        return documentUniqueDays;
    }
}
