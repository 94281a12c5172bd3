package org.waybook.domain.consignment;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waybook.domain.consignment.AnalysisEvent.ControlRecommended;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.risk.Involvement;

/**
 * What is known of the risk of a consignment.
 *
 * @param responsible the member state that concludes analyses, once known
 * @param involved those it concerns and why
 * @param analyses in the order of their numbers
 * @param referrals in the order they were issued
 * @param doNotLoad what must not be loaded
 * @param recommendations of controls, in their order
 */
public record Assessment(
        Optional<MemberState> responsible,
        List<Involvement> involved,
        List<Analysis> analyses,
        List<Referral> referrals,
        List<DoNotLoadTarget> doNotLoad,
        List<ControlRecommended> recommendations) {

    /** Nothing is known. */
    static final Assessment NONE =
            new Assessment(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Assessment {
        involved = List.copyOf(involved);
        analyses = List.copyOf(analyses);
        referrals = List.copyOf(referrals);
        doNotLoad = List.copyOf(doNotLoad);
        recommendations = List.copyOf(recommendations);
    }

    /** The member states it concerns. */
    public List<MemberState> involvedMemberStates() {
        return involved.stream().map(Involvement::memberState).toList();
    }

    /** The newest analysis of a phase. */
    public Optional<Analysis> newest(AnalysisPhase phase) {
        return analyses.reversed().stream().filter(one -> one.phase() == phase).findFirst();
    }

    /** The open analysis of a phase; there is one at most. */
    public Optional<Analysis> open(AnalysisPhase phase) {
        return newest(phase).filter(Analysis::isOpen);
    }

    /** The analysis of a number. */
    public Optional<Analysis> numbered(int number) {
        return analyses.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The referral of a reference. */
    public Optional<Referral> referral(ReferralReference reference) {
        return referrals.stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst();
    }

    /** Whether a referral waits for its answer. */
    public boolean hasOpenReferral() {
        return referrals.stream().anyMatch(Referral::isOpen);
    }

    Assessment involving(MemberState memberState, List<Involvement> now) {
        return new Assessment(Optional.of(memberState), now, analyses, referrals, doNotLoad, recommendations);
    }

    Assessment with(Analysis analysis) {
        Stream<Analysis> before = analyses.stream()
                .map(one ->
                        one.isOpen() && one.phase() == analysis.phase() ? one.now(Analysis.Status.SUPERSEDED) : one);
        return of(Stream.concat(before, Stream.of(analysis)).toList(), referrals);
    }

    Assessment changing(int number, UnaryOperator<Analysis> change) {
        return of(
                analyses.stream()
                        .map(one -> one.number() == number ? change.apply(one) : one)
                        .toList(),
                referrals);
    }

    Assessment with(Referral referral) {
        return of(
                analyses, Stream.concat(referrals.stream(), Stream.of(referral)).toList());
    }

    Assessment changing(ReferralReference reference, Referral.Status status) {
        return of(
                analyses,
                referrals.stream()
                        .map(one -> one.reference().equals(reference) ? one.now(status) : one)
                        .toList());
    }

    Assessment forbidding(List<DoNotLoadTarget> targets) {
        List<DoNotLoadTarget> all =
                Stream.concat(doNotLoad.stream(), targets.stream()).distinct().toList();
        List<Analysis> ended = analyses.stream()
                .map(one -> one.isOpen() ? one.now(Analysis.Status.LOADING_FORBIDDEN) : one)
                .toList();
        return new Assessment(responsible, involved, ended, referrals, all, recommendations);
    }

    /** A completed assessment lifts what an earlier one forbade; what was forbidden before loading only one before loading. */
    Assessment completing(int number) {
        Assessment completed = changing(number, one -> one.now(Analysis.Status.COMPLETED));
        boolean lifted = completed
                .newest(AnalysisPhase.PRE_LOADING)
                .filter(one -> one.status() != Analysis.Status.COMPLETED)
                .isEmpty();
        List<DoNotLoadTarget> left = lifted ? List.of() : doNotLoad;
        return new Assessment(responsible, involved, completed.analyses, referrals, left, recommendations);
    }

    Assessment recommending(ControlRecommended recommendation) {
        List<ControlRecommended> all = Stream.concat(recommendations.stream(), Stream.of(recommendation))
                .toList();
        return new Assessment(responsible, involved, analyses, referrals, doNotLoad, all);
    }

    private Assessment of(List<Analysis> analysesNow, List<Referral> referralsNow) {
        return new Assessment(responsible, involved, analysesNow, referralsNow, doNotLoad, recommendations);
    }
}
