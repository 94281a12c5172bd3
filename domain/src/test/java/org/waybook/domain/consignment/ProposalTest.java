package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.DECLARANT;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.Samples.STRANGER;
import static org.waybook.domain.consignment.Life.DE_ANALYST;
import static org.waybook.domain.consignment.Life.FR;
import static org.waybook.domain.consignment.Life.FR_ANALYST;
import static org.waybook.domain.consignment.Life.FR_CONTROL;
import static org.waybook.domain.consignment.Life.ID;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.LinkingCommand.AcceptLink;
import org.waybook.domain.consignment.LinkingCommand.DismissLink;
import org.waybook.domain.consignment.LinkingCommand.EndLinking;
import org.waybook.domain.consignment.LinkingCommand.Link;
import org.waybook.domain.consignment.LinkingCommand.ProposeLinks;
import org.waybook.domain.consignment.LinkingCommand.Unlink;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.consignment.LinkingEvent.EnsCompleted;
import org.waybook.domain.consignment.LinkingEvent.LinkAccepted;
import org.waybook.domain.consignment.LinkingEvent.LinkDismissed;
import org.waybook.domain.consignment.LinkingEvent.LinkProposed;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.linking.LinkReason;
import org.waybook.domain.place.Country;
import org.waybook.domain.transport.ModeOfTransport;

/** What people make of master filings that are proposed when the time to link is up (PET12). */
class ProposalTest {

    private static final Mrn MASTER = Mrn.issue(2026, new Country("FR"), "MASTER000001");
    private static final Mrn OTHER_MASTER = Mrn.issue(2026, new Country("FR"), "MASTER000002");
    private static final Inconsistency CARRIER = new Inconsistency("CARRIER_DIFFERS", "/carrier", "Another carrier.");
    private static final LinkCandidate LIKELY = new LinkCandidate(MASTER, List.of(LinkReason.CONTAINER), 60);
    private static final LinkCandidate UNLIKELY =
            new LinkCandidate(OTHER_MASTER, List.of(LinkReason.SHIPPING_MARKS), 30);
    private static final ProposeLinks PROPOSE = new ProposeLinks(ID, List.of(LIKELY, UNLIKELY), NOON);
    private static final Actor ELSEWHERE = Actor.trader("trader.nl", STRANGER);

    private final Life proposed = Life.announced(FilingType.F15, ModeOfTransport.SEA)
            .and(new EndLinking(ID, NOON))
            .and(PROPOSE);

    @Test
    void anAnalystOfTheResponsibleMemberStateAcceptsAProposalAndTheDeclarationIsComplete() {
        assertThat(proposed.when(accept(FR_ANALYST)))
                .startsWith(
                        new LinkAccepted(ID, MRN, MASTER, Optional.of(FR)),
                        new ConsignmentLinked(ID, MRN, MASTER, Optional.of(FR), List.of(CARRIER)),
                        new EnsCompleted(ID, MRN, List.of(MRN, MASTER), List.of(CARRIER)))
                .last()
                .isInstanceOf(AnalysisRequested.class);
    }

    @Test
    void thePersonFilingAcceptsAProposal() {
        assertThat(proposed.when(accept(DECLARANT)))
                .startsWith(
                        new LinkAccepted(ID, MRN, MASTER, Optional.empty()),
                        new ConsignmentLinked(ID, MRN, MASTER, Optional.empty(), List.of(CARRIER)));
    }

    @Test
    void nobodyElseChooses() {
        assertThat(proposed.refusal(accept(ELSEWHERE))).isEqualTo("CONSIGNMENT_UNKNOWN");
        assertThat(proposed.refusal(accept(DE_ANALYST))).isEqualTo("NOT_COMPETENT");
        assertThat(proposed.refusal(accept(FR_CONTROL))).isEqualTo("NOT_COMPETENT");
        assertThat(proposed.refusal(dismiss(ELSEWHERE))).isEqualTo("CONSIGNMENT_UNKNOWN");
    }

    @Test
    void onlyWhatIsProposedCanBeChosenAndOnlyWhileNothingIsLinked() {
        Mrn unheardOf = Mrn.issue(2026, new Country("FR"), "MASTER000009");
        assertThat(proposed.refusal(new AcceptLink(ID, unheardOf, List.of(), FR_ANALYST, NOON)))
                .isEqualTo("LINK_NOT_PROPOSED");
        assertThat(proposed.and(accept(FR_ANALYST)).refusal(accept(FR_ANALYST))).isEqualTo("ALREADY_LINKED");
        Life linked = proposed.and(new Link(ID, OTHER_MASTER, List.of(), Optional.empty(), NOON));
        assertThat(linked.refusal(dismiss(FR_ANALYST))).isEqualTo("ALREADY_LINKED");
    }

    @Test
    void aDismissedProposalIsGoneAndNotMadeAgain() {
        assertThat(proposed.when(dismiss(FR_ANALYST)))
                .containsExactly(new LinkDismissed(ID, MRN, MASTER, Optional.of(FR)));
        Life dismissed = proposed.and(dismiss(FR_ANALYST));
        assertThat(dismissed.refusal(accept(FR_ANALYST))).isEqualTo("LINK_NOT_PROPOSED");
        assertThat(dismissed.when(PROPOSE)).isEmpty();
        LinkCandidate third = new LinkCandidate(
                Mrn.issue(2026, new Country("FR"), "MASTER000003"), List.of(LinkReason.CONTAINER), 60);
        assertThat(dismissed.when(new ProposeLinks(ID, List.of(LIKELY, UNLIKELY, third), NOON)))
                .containsExactly(new LinkProposed(ID, MRN, List.of(UNLIKELY, third)));
    }

    @Test
    void whatWasAcceptedIsForgottenWhenTheMasterGoes() {
        Life accepted = proposed.and(accept(FR_ANALYST));
        assertThat(accepted.live().linking().choices().accepted()).contains(MASTER);
        assertThat(accepted.and(new Unlink(ID, MASTER, NOON))
                        .live()
                        .linking()
                        .choices()
                        .accepted())
                .isEmpty();
    }

    private static AcceptLink accept(Actor actor) {
        return new AcceptLink(ID, MASTER, List.of(CARRIER), actor, NOON);
    }

    private static DismissLink dismiss(Actor actor) {
        return new DismissLink(ID, MASTER, actor, NOON);
    }
}
