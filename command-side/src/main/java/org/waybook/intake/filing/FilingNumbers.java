package org.waybook.intake.filing;

import java.util.Optional;
import org.waybook.domain.claim.ClaimState;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.MemberState;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.MrnIssuer;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.large.Numbering;

/** Numbers filings by the claim of their LRN, so that the same filing sent again gets the same number. */
public final class FilingNumbers implements Numbering {

    private final MrnIssuer numbers;
    private final FilingHistory history;

    public FilingNumbers(MrnIssuer numbers, FilingHistory history) {
        this.numbers = numbers;
        this.history = history;
    }

    @Override
    public Optional<Numbered> of(FilingHeader header) {
        if (header.declarant().identificationNumber().isEmpty()
                || header.responsibleMemberState().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (history.claimOf(Claiming.lrnKey(header))) {
                    case ClaimState.LrnHeld held -> new Numbered(held.holder(), true);
                    case ClaimState other -> new Numbered(issue(numbers, header, other.releases()), false);
                });
    }

    /**
     * The number of a filing.
     *
     * @param releases how often its LRN was given free before
     */
    static Mrn issue(MrnIssuer numbers, FilingHeader header, int releases) {
        return numbers.issue(country(header), Claiming.lrnKey(header).value(), Integer.toString(releases));
    }

    /** The country whose customs issues the number: of first entry, else the one addressed. */
    private static Country country(FilingHeader header) {
        return header.responsibleMemberState()
                .map(MemberState::value)
                .map(Country::new)
                .orElseThrow(() -> new IllegalArgumentException("A filing to no member state passed the rules."));
    }
}
