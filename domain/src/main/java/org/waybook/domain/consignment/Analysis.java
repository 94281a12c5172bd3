package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.Involvement;

/**
 * One risk analysis of a consignment.
 *
 * @param number from 1 on
 * @param responsible the member state that concludes it
 * @param involved those it concerns
 * @param screened those that gave their result
 * @param silent those that did not in time
 * @param conclusion whether the responsible member state gave its result
 * @param eScreeningDueAt by when the involved member states answer, UTC
 * @param dueAt by when the responsible member state answers, UTC
 */
public record Analysis(
        int number,
        AnalysisPhase phase,
        MemberState responsible,
        List<Involvement> involved,
        Set<MemberState> screened,
        Set<MemberState> silent,
        Conclusion conclusion,
        Instant eScreeningDueAt,
        Instant dueAt,
        Status status) {

    /** Whether the responsible member state gave its result. */
    public enum Conclusion {
        AWAITED,
        OVERDUE,
        GIVEN
    }

    /** Where an analysis stands. */
    public enum Status {
        OPEN,
        COMPLETED,
        /** The goods must not be loaded; an amendment leads to another analysis. */
        LOADING_FORBIDDEN,
        /** Another one of the same phase took its place. */
        SUPERSEDED
    }

    public Analysis {
        involved = List.copyOf(involved);
        screened = Set.copyOf(screened);
        silent = Set.copyOf(silent);
    }

    /** Whether it is still going on. */
    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Whether it concerns a member state. */
    public boolean involves(MemberState memberState) {
        return involved.stream().anyMatch(one -> one.memberState().equals(memberState));
    }

    /** The involved member states whose result is awaited: neither given nor overdue, and not the responsible one. */
    public List<MemberState> awaited() {
        return involved.stream()
                .map(Involvement::memberState)
                .filter(one -> !one.equals(responsible) && !screened.contains(one) && !silent.contains(one))
                .toList();
    }

    Analysis screenedBy(MemberState memberState) {
        return new Analysis(
                number,
                phase,
                responsible,
                involved,
                with(screened, List.of(memberState)),
                silent,
                conclusion,
                eScreeningDueAt,
                dueAt,
                status);
    }

    Analysis overdueFor(List<MemberState> memberStates) {
        return new Analysis(
                number,
                phase,
                responsible,
                involved,
                screened,
                with(silent, memberStates),
                conclusion,
                eScreeningDueAt,
                dueAt,
                status);
    }

    Analysis withResult() {
        return concluding(Conclusion.GIVEN);
    }

    Analysis overdueNow() {
        return concluding(Conclusion.OVERDUE);
    }

    private Analysis concluding(Conclusion next) {
        return new Analysis(
                number, phase, responsible, involved, screened, silent, next, eScreeningDueAt, dueAt, status);
    }

    Analysis now(Status next) {
        return new Analysis(
                number, phase, responsible, involved, screened, silent, conclusion, eScreeningDueAt, dueAt, next);
    }

    private static Set<MemberState> with(Set<MemberState> some, List<MemberState> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
