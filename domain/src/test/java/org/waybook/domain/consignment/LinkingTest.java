package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.consignment.Life.ID;
import static org.waybook.domain.consignment.Life.OTHER_FILING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Samples;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Linking.Completeness;
import org.waybook.domain.consignment.LinkingCommand.AddSale;
import org.waybook.domain.consignment.LinkingCommand.AwaitMaster;
import org.waybook.domain.consignment.LinkingCommand.EndLinking;
import org.waybook.domain.consignment.LinkingCommand.Link;
import org.waybook.domain.consignment.LinkingCommand.NameReceptacle;
import org.waybook.domain.consignment.LinkingCommand.Unlink;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentUnlinked;
import org.waybook.domain.consignment.LinkingEvent.EnsCompleted;
import org.waybook.domain.consignment.LinkingEvent.EnsNotComplete;
import org.waybook.domain.consignment.LinkingEvent.EnsPendingCompleteness;
import org.waybook.domain.consignment.LinkingEvent.EnsPendingLinking;
import org.waybook.domain.consignment.LinkingEvent.ReceptacleNamed;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.linking.MissingPart;
import org.waybook.domain.place.Country;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;

/** Rulings of DOMAIN 4.1: how partial filings become one declaration. */
class LinkingTest {

    private static final Mrn MASTER = Mrn.issue(2026, new Country("FR"), "MASTER000001");
    private static final TransportDocument MASTER_DOCUMENT = new TransportDocument("N704", "MSCU0099");
    private static final Inconsistency CARRIER = new Inconsistency("CARRIER_DIFFERS", "/carrier", "Another carrier.");

    @Test
    void aCompleteFilingNeedsNoOther() {
        Life life = Life.bySea();
        assertThat(completeness(life)).isInstanceOf(Completeness.CompleteAlone.class);
        assertThat(life.when(link(List.of()))).isEmpty();
        assertThat(life.when(new EndLinking(ID, NOON))).isEmpty();
    }

    @Test
    void aHouseFilingWithItsSaleIsCompleteOnceItsMasterIsThere() {
        Life life = Life.announced(FilingType.F15, ModeOfTransport.SEA);
        assertThat(missing(life)).containsExactly(MissingPart.MASTER);
        assertThat(life.when(link(List.of(CARRIER))))
                .startsWith(
                        new ConsignmentLinked(ID, MRN, MASTER, Optional.empty(), List.of(CARRIER)),
                        new EnsCompleted(ID, MRN, List.of(MRN, MASTER), List.of(CARRIER)))
                .last()
                .isInstanceOfSatisfying(AnalysisRequested.class, analysis -> assertThat(analysis.phase())
                        .isEqualTo(AnalysisPhase.PRE_ARRIVAL));
    }

    @Test
    void aHouseFilingWithoutItsSaleWaitsForTheConsignee() {
        Life linked = Life.announced(FilingType.F14, ModeOfTransport.SEA).and(link(List.of()));
        assertThat(missing(linked)).containsExactly(MissingPart.CONSIGNEE_DATA);
        assertThat(Life.announced(FilingType.F14, ModeOfTransport.SEA).when(link(List.of())))
                .contains(new EnsPendingCompleteness(ID, MRN, List.of(MissingPart.CONSIGNEE_DATA)));
        AddSale sale = new AddSale(ID, OTHER_FILING, 1, Samples.header(FilingType.F16), NOON);
        assertThat(linked.when(sale))
                .anyMatch(ConsignmentSupplemented.class::isInstance)
                .contains(new EnsCompleted(ID, OTHER_FILING, List.of(MRN, OTHER_FILING, MASTER), List.of()));
        assertThat(linked.and(sale).when(sale)).isEmpty();
    }

    @Test
    void aSaleChangesNothingButTheSale() {
        GoodsShipment sold = new GoodsShipment(
                Optional.of(Samples.house("Acme").consignor()),
                Samples.house("Acme").consignee());
        AddSale sale = new AddSale(ID, OTHER_FILING, 1, Samples.soldIn(FilingType.F16, sold), NOON);
        assertThat(Life.announced(FilingType.F14, ModeOfTransport.SEA).when(sale))
                .filteredOn(ConsignmentSupplemented.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(ConsignmentSupplemented.class, added -> assertThat(added.changes())
                        .isNotEmpty()
                        .allSatisfy(change -> assertThat(change.pointer()).startsWith("/consignment/goodsShipment")));
    }

    @Test
    void theOrderOfMasterAndSaleDoesNotMatter() {
        AddSale sale = new AddSale(ID, OTHER_FILING, 1, Samples.header(FilingType.F16), NOON);
        Life house = Life.announced(FilingType.F14, ModeOfTransport.SEA);
        assertThat(completeness(house.and(sale).and(link(List.of()))).isComplete())
                .isTrue();
        assertThat(completeness(house.and(link(List.of())).and(sale)).isComplete())
                .isTrue();
    }

    @Test
    void aMasterFilingCompletesNoGoodsThatOnlyTheConsigneeStillSpeaksOf() {
        AddSale sale = new AddSale(ID, OTHER_FILING, 1, Samples.header(FilingType.F16), NOON);
        Life sold = Life.announced(FilingType.F14, ModeOfTransport.SEA)
                .and(sale)
                .and(new ConsignmentCommand.Withdraw(ID, MRN, 2));
        assertThat(missing(sold)).containsExactly(MissingPart.PRE_ARRIVAL);
        assertThat(completeness(sold.and(link(List.of()))).isComplete()).isFalse();
    }

    @Test
    void whatIsCompleteStaysSoWithoutTheFilingBeforeLoading() {
        Life complete = Life.beforeLoading()
                .and(Life.declare(OTHER_FILING, 1, Life.particulars(FilingType.F22, ModeOfTransport.AIR, "Acme")))
                .and(link(List.of()));
        Life left = complete.and(new ConsignmentCommand.Invalidate(ID, MRN, "Filed twice"));
        assertThat(completeness(left)).isEqualTo(new Completeness.Complete(List.of(OTHER_FILING, MASTER)));
    }

    @Test
    void beforeLoadingNothingElseIsDueYet() {
        Life life = Life.beforeLoading();
        assertThat(completeness(life)).isInstanceOf(Completeness.BeforeLoading.class);
        assertThat(life.when(new EndLinking(ID, NOON))).isEmpty();
        assertThat(life.when(new AwaitMaster(ID, MASTER_DOCUMENT, NOON))).isEmpty();
    }

    @Test
    void aFilingBeforeArrivalCompletesOneBeforeLoadingAndTheirDifferencesAreFlagged() {
        Declare later = Life.declare(
                OTHER_FILING, 1, Life.particulars(FilingType.F30, ModeOfTransport.AIR, "Another consignee"));
        assertThat(Life.beforeLoading().when(later))
                .filteredOn(EnsCompleted.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(EnsCompleted.class, completed -> {
                    assertThat(completed.filings()).containsExactly(MRN, OTHER_FILING);
                    assertThat(completed.inconsistencies())
                            .extracting(Inconsistency::code)
                            .containsExactly("ACTOR_CHANGED");
                });
    }

    @Test
    void aMasterThatIsNotThereIsAwaitedOnce() {
        Life life = Life.announced(FilingType.F15, ModeOfTransport.SEA);
        AwaitMaster await = new AwaitMaster(ID, MASTER_DOCUMENT, NOON);
        assertThat(life.when(await)).containsExactly(new EnsPendingLinking(ID, MRN, MASTER_DOCUMENT));
        assertThat(life.and(await).when(await)).isEmpty();
        assertThat(completeness(life.and(await).and(link(List.of()))).isComplete())
                .isTrue();
    }

    @Test
    void whatStillWaitsForItsMasterStaysPendingLinkingWhateverElseComes() {
        AddSale sale = new AddSale(ID, OTHER_FILING, 1, Samples.header(FilingType.F16), NOON);
        AwaitMaster await = new AwaitMaster(ID, MASTER_DOCUMENT, NOON);
        Life waiting = naming(FilingType.F14).and(await);
        assertThat(waiting.when(sale)).noneMatch(EnsPendingCompleteness.class::isInstance);
        assertThat(completeness(waiting.and(sale))).isEqualTo(new Completeness.PendingLinking(MASTER_DOCUMENT));
        assertThat(waiting.and(sale).when(await)).isEmpty();
        assertThat(naming(FilingType.F14).and(sale).when(await)).isEmpty();
        assertThat(completeness(waiting.and(sale).and(link(List.of()))).isComplete())
                .isTrue();
        assertThat(waiting.and(sale).and(new Withdraw(ID, OTHER_FILING, 2)).when(await))
                .isEmpty();
    }

    @Test
    void whatLosesItsMasterIsPendingLinkingAgain() {
        Life linked = naming(FilingType.F15).and(link(List.of()));
        Unlink unlink = new Unlink(ID, MASTER, NOON);
        assertThat(linked.when(unlink)).contains(new EnsPendingLinking(ID, MRN, MASTER_DOCUMENT));
        assertThat(linked.and(unlink).when(new AwaitMaster(ID, MASTER_DOCUMENT, NOON)))
                .isEmpty();
    }

    /** A consignment whose filing names its master document. */
    private static Life naming(FilingType type) {
        ConsignmentParticulars known = Life.particulars(type, ModeOfTransport.SEA, "Acme");
        FilingHeader header = known.header();
        FilingHeader naming = new FilingHeader(
                type,
                header.lrn(),
                header.documentIssueDate(),
                header.declarant(),
                header.representative(),
                header.addressedMemberState(),
                header.customsOfficeOfFirstEntry(),
                header.carrier(),
                header.activeBorderTransportMeans(),
                Optional.of(MASTER_DOCUMENT));
        return new Life(new ConsignmentState.NotAnnounced())
                .and(Life.declare(MRN, 1, new ConsignmentParticulars(naming, known.consignment())));
    }

    @Test
    void whenTheTimeIsUpItIsNotCompleteAndALateMasterStillCompletesIt() {
        Life late = Life.announced(FilingType.F15, ModeOfTransport.SEA).and(new EndLinking(ID, NOON));
        assertThat(Life.announced(FilingType.F15, ModeOfTransport.SEA).when(new EndLinking(ID, NOON)))
                .containsExactly(new EnsNotComplete(ID, MRN, List.of(MissingPart.MASTER)));
        assertThat(late.when(new EndLinking(ID, NOON))).isEmpty();
        assertThat(completeness(late.and(link(List.of()))).isComplete()).isTrue();
    }

    @Test
    void aMasterThatGoesLeavesTheDeclarationIncomplete() {
        Life linked = Life.announced(FilingType.F15, ModeOfTransport.SEA).and(link(List.of()));
        assertThat(linked.when(new Unlink(ID, MASTER, NOON)))
                .containsExactly(
                        new ConsignmentUnlinked(ID, MRN, MASTER),
                        new EnsPendingCompleteness(ID, MRN, List.of(MissingPart.MASTER)));
        assertThat(linked.when(new Unlink(ID, OTHER_FILING, NOON))).isEmpty();
        assertThat(completeness(linked.and(new Unlink(ID, MASTER, NOON)).and(link(List.of())))
                        .isComplete())
                .isTrue();
    }

    @Test
    void aReceptacleIsNamedOnce() {
        NameReceptacle named = new NameReceptacle(ID, OTHER_FILING, "RECEPTACLE-1", NOON);
        Life life = Life.announced(FilingType.F43, ModeOfTransport.AIR);
        assertThat(life.when(named)).containsExactly(new ReceptacleNamed(ID, OTHER_FILING, "RECEPTACLE-1"));
        assertThat(life.and(named).when(named)).isEmpty();
    }

    private static Link link(List<Inconsistency> inconsistencies) {
        return new Link(ID, MASTER, inconsistencies, Optional.empty(), NOON);
    }

    private static Completeness completeness(Life life) {
        return ((Live) life.state()).linking().completeness();
    }

    private static List<MissingPart> missing(Life life) {
        return ((Completeness.PendingCompleteness) completeness(life)).missing();
    }
}
