package org.waybook.domain.consignment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;

/** Which member state's officers may decide what of a consignment: those of the capacity, as the consignment stands. */
public enum Authority {
    /** Gives the risk result, issues referrals, forbids loading, completes assessments, recommends controls. */
    RESPONSIBLE(Role.RISK_ANALYST, "the responsible member state"),
    /** Gives the result of its own e-screening. */
    INVOLVED(Role.RISK_ANALYST, "a member state that the consignment concerns"),
    /** Tells an authorised economic operator in advance. */
    FIRST_ENTRY(Role.CONTROL_OFFICER, "the member state of first entry"),
    /** Decides whether to control. */
    PLACE_OF_GOODS(Role.CONTROL_OFFICER, "the member state where the goods arrived or are presented"),
    /** Takes a presentation back, and releases where nothing is to be controlled. */
    PRESENTATION(Role.CONTROL_OFFICER, "the member state where the goods are presented"),
    /** Records what a control found, forwards it, releases afterwards. */
    CONTROL(Role.CONTROL_OFFICER, "the member state of control");

    private final Role role;
    private final String inWords;

    Authority(Role role, String inWords) {
        this.role = role;
        this.inWords = inWords;
    }

    /** The member states that have it over a consignment. */
    public List<MemberState> over(Live live) {
        return switch (this) {
            case RESPONSIBLE -> live.assessment().responsible().stream().toList();
            case INVOLVED -> live.assessment().involvedMemberStates();
            case FIRST_ENTRY -> live.assessment().responsible().stream().toList();
            case PLACE_OF_GOODS ->
                Stream.concat(arrival(live).stream(), presentation(live).stream())
                        .distinct()
                        .toList();
            case PRESENTATION -> presentation(live).stream().toList();
            case CONTROL -> live.control().memberState().stream().toList();
        };
    }

    /** Whether an officer has it over a consignment. */
    public boolean isGivenTo(Actor actor, Live live) {
        return hasRole(actor)
                && actor.memberState().filter(over(live)::contains).isPresent();
    }

    /**
     * The member state an officer acts for.
     *
     * @throws Refused when the officer does not have it; as unknown, where the consignment is none of the officer's
     *     business at all
     */
    public MemberState require(Actor actor, Live live, ConsignmentId consignment) {
        if (isGivenTo(actor, live)) {
            return actor.memberState().orElseThrow();
        }
        requireConcerned(actor, live, consignment);
        throw Refused.because(
                Refused.Kind.FORBIDDEN,
                "NOT_COMPETENT",
                hasRole(actor)
                        ? "This is for " + inWords + " to decide, not for "
                                + actor.memberState().orElseThrow().value() + "."
                        : "This is not for a " + words(actor.role()) + " to decide.",
                "Ask a " + words(role) + " of " + inWords + ".");
    }

    /**
     * Refuses an officer whom the consignment does not concern in any capacity.
     *
     * @throws Refused as unknown, so that nothing is told
     */
    static void requireConcerned(Actor actor, Live live, ConsignmentId consignment) {
        if (actor.memberState().filter(concerned(live)::contains).isEmpty()) {
            throw unknown(consignment);
        }
    }

    /** The member states that a consignment concerns in any capacity. */
    public static List<MemberState> concerned(Live live) {
        return Stream.of(values())
                .flatMap(authority -> authority.over(live).stream())
                .distinct()
                .toList();
    }

    /** The refusal of who asks about a consignment that is not there, or not theirs to know of. */
    public static Refused unknown(ConsignmentId consignment) {
        return Refused.because(
                Refused.Kind.UNKNOWN,
                "CONSIGNMENT_UNKNOWN",
                "There is no consignment " + consignment.value() + ".",
                "Take the identifier from a search result.");
    }

    private boolean hasRole(Actor actor) {
        return actor.role() == role || actor.role() == Role.SUPERVISOR;
    }

    private static Optional<MemberState> arrival(Live live) {
        return live.movement().arrival().flatMap(arrival -> of(arrival.actualOffice()));
    }

    private static Optional<MemberState> presentation(Live live) {
        return live.movement() instanceof Movement.Presented presented
                ? Optional.of(presented.memberState())
                : Optional.empty();
    }

    /** The member state that a customs office belongs to. */
    static Optional<MemberState> of(CustomsOffice office) {
        String country = office.country().value();
        return MemberState.isOne(country) ? Optional.of(new MemberState(country)) : Optional.empty();
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
