package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.waybook.domain.Samples.BILL;
import static org.waybook.domain.Samples.LE_HAVRE;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.Samples;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.AnalysisCommand.CompleteAssessment;
import org.waybook.domain.consignment.AnalysisCommand.SubmitEScreening;
import org.waybook.domain.consignment.AnalysisCommand.SubmitRiskResult;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ControlCommand.DecideControl;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.ReferralCommand.IssueReferral;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.place.Place;
import org.waybook.domain.referral.ReferralDetail;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.RiskAnalyst;
import org.waybook.domain.risk.RiskResult;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;

/** A consignment in a test: what has happened to it, and what follows from a command. */
record Life(ConsignmentState state) {

    static final ConsignmentId ID = ConsignmentId.of(MRN, BILL);
    static final Mrn OTHER_FILING = Mrn.issue(2026, new Country("FR"), "OTHER0000001");
    static final MemberState FR = new MemberState("FR");
    static final MemberState DE = new MemberState("DE");
    static final MemberState FI = new MemberState("FI");
    static final Actor FR_ANALYST = officer(Role.RISK_ANALYST, FR);
    static final Actor DE_ANALYST = officer(Role.RISK_ANALYST, DE);
    static final Actor FI_ANALYST = officer(Role.RISK_ANALYST, FI);
    static final Actor FR_CONTROL = officer(Role.CONTROL_OFFICER, FR);
    static final Actor DE_CONTROL = officer(Role.CONTROL_OFFICER, DE);
    static final RiskAnalyst ANALYST = new RiskAnalyst("Luc Martin", "+33 1 00 00 22");
    static final PlaceOfControl PORT = new PlaceOfControl(Optional.of(LE_HAVRE), Optional.empty());
    static final ReferralReference REFERENCE = new ReferralReference("REF-1");

    /** By sea to France and on to Germany, complete. */
    static Life bySea() {
        return announced(FilingType.F10, ModeOfTransport.SEA);
    }

    /** By air, the minimum dataset before loading. */
    static Life beforeLoading() {
        return announced(FilingType.F32, ModeOfTransport.AIR);
    }

    static Life announced(FilingType type, ModeOfTransport mode) {
        return new Life(new ConsignmentState.NotAnnounced()).and(declare(MRN, 1, particulars(type, mode, "Acme")));
    }

    static Declare declare(Mrn mrn, int version, ConsignmentParticulars particulars) {
        return new Declare(ID, mrn, version, particulars, NOON);
    }

    static ConsignmentParticulars particulars(FilingType type, ModeOfTransport mode, String consignee) {
        FilingHeader sea = Samples.header(type);
        FilingHeader header = new FilingHeader(
                type,
                sea.lrn(),
                sea.documentIssueDate(),
                sea.declarant(),
                sea.representative(),
                sea.addressedMemberState(),
                sea.customsOfficeOfFirstEntry(),
                sea.carrier(),
                sea.activeBorderTransportMeans().map(means -> by(mode, means)),
                sea.transportDocumentMasterLevel());
        return new ConsignmentParticulars(header, deliveredTo("DE", Samples.house(consignee)));
    }

    static HouseConsignment deliveredTo(String country, HouseConsignment house) {
        return new HouseConsignment(
                house.transportDocument(),
                house.consignor(),
                house.consignee(),
                house.notifyParty(),
                house.totalGrossMass(),
                house.containerIndicator(),
                house.placeOfAcceptance(),
                house.placeOfLoading(),
                house.placeOfUnloading(),
                Optional.of(Place.named("Warehouse", new Country(country))),
                house.countriesOfRouting(),
                house.transportEquipment(),
                house.goodsItems(),
                house.transportChargesMethodOfPayment(),
                house.referenceNumberUcr(),
                house.additionalInformation(),
                house.supportingDocuments(),
                house.additionalSupplyChainActors());
    }

    private static BorderTransportMeans by(ModeOfTransport mode, BorderTransportMeans means) {
        return new BorderTransportMeans(
                mode,
                means.typeOfIdentification(),
                means.identificationNumber(),
                means.nationality(),
                means.conveyanceReferenceNumber(),
                Optional.of(NOON.plus(Duration.ofDays(2))),
                Optional.of(NOON.plus(Duration.ofDays(20))),
                means.countriesOfRouting());
    }

    static Actor officer(Role role, MemberState memberState) {
        return new Actor("officer." + memberState.value(), role, Optional.of(memberState), Optional.empty());
    }

    static SubmitEScreening eScreening(AnalysisPhase phase, Actor actor) {
        return new SubmitEScreening(ID, phase, ANALYST, "F", List.of(result()), List.of(), actor);
    }

    static SubmitRiskResult riskResult(AnalysisPhase phase) {
        return new SubmitRiskResult(ID, phase, ANALYST, "F", List.of(result()), FR_ANALYST);
    }

    static RiskResult result() {
        return new RiskResult(
                "A", Optional.empty(), Optional.empty(), Optional.empty(), "1", Optional.empty(), List.of());
    }

    static CompleteAssessment complete(AnalysisPhase phase) {
        return new CompleteAssessment(ID, phase, FR_ANALYST);
    }

    static IssueReferral referral(ReferralType type) {
        ReferralDetail detail =
                new ReferralDetail(Optional.empty(), List.of(), Optional.of("What is it made of?"), List.of());
        return new IssueReferral(
                ID, REFERENCE, type, List.of(detail), NOON.plus(Duration.ofHours(1)), FR_ANALYST, NOON);
    }

    static Arrive arrive() {
        return new Arrive(ID, Samples.ARRIVAL, LE_HAVRE, NOON, List.of());
    }

    static Present present() {
        return new Present(ID, LE_HAVRE, NOON, FR_CONTROL);
    }

    static DecideControl control(ControlDecision decision, Actor actor) {
        boolean control = decision == ControlDecision.CONTROL;
        return new DecideControl(
                ID,
                decision,
                "A1",
                List.of(),
                control ? List.of(new ControlType("30")) : List.of(),
                control ? Optional.of(PORT) : Optional.empty(),
                Optional.empty(),
                true,
                actor);
    }

    static Instant later(Duration duration) {
        return NOON.plus(duration);
    }

    /** What follows from a command. */
    List<ConsignmentEvent> when(ConsignmentCommand command) {
        return Consignment.decide(state, command);
    }

    /** The consignment after a command. */
    Life and(ConsignmentCommand command) {
        return new Life(Consignment.evolve(state, when(command)));
    }

    /** Why a command is refused. */
    Refused refused(ConsignmentCommand command) {
        return catchThrowableOfType(Refused.class, () -> when(command));
    }

    /** The code of the only reason why a command is refused. */
    String refusal(ConsignmentCommand command) {
        return refused(command).findings().getFirst().code();
    }

    ConsignmentState.Live live() {
        return state.live().orElseThrow();
    }
}
