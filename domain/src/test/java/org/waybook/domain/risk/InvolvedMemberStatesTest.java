package org.waybook.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.waybook.domain.risk.InvolvementReason.CONSIGNEE;
import static org.waybook.domain.risk.InvolvementReason.DELIVERY;
import static org.waybook.domain.risk.InvolvementReason.FIRST_ENTRY;
import static org.waybook.domain.risk.InvolvementReason.ROUTING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.Samples;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.place.Place;

class InvolvedMemberStatesTest {

    @Test
    void aMemberStateIsInvolvedForEveryReasonThatHolds() {
        assertThat(InvolvedMemberStates.STANDARD.of(deliveredTo("DE")))
                .containsExactly(
                        new Involvement(new MemberState("FR"), List.of(FIRST_ENTRY, ROUTING, CONSIGNEE)),
                        new Involvement(new MemberState("DE"), List.of(DELIVERY)));
    }

    @ParameterizedTest
    @CsvSource({"NO", "CH", "XI"})
    void norwaySwitzerlandAndNorthernIrelandTakePart(String state) {
        assertThat(InvolvedMemberStates.STANDARD.of(deliveredTo(state)))
                .extracting(Involvement::memberState)
                .contains(new MemberState(state));
    }

    @Test
    void greatBritainDoesNotTakePart() {
        assertThat(InvolvedMemberStates.STANDARD.of(deliveredTo("GB")))
                .extracting(Involvement::memberState)
                .containsExactly(new MemberState("FR"));
        assertThat(catchThrowable(() -> new MemberState("GB"))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void theRulesCanBeReplaced() {
        InvolvedMemberStates deliveryAlone = new InvolvedMemberStates(List.of(new InvolvedMemberStates.Rule(
                DELIVERY, "a test", declared -> declared.consignment().placeOfDelivery().stream()
                        .flatMap(place -> Stream.of(place.liesIn().orElseThrow())))));
        assertThat(deliveryAlone.of(deliveredTo("DE")))
                .containsExactly(new Involvement(new MemberState("DE"), List.of(DELIVERY)));
    }

    @Test
    void everyRuleSaysOnWhatItRests() {
        assertThat(InvolvedMemberStates.STANDARD.rules())
                .extracting(InvolvedMemberStates.Rule::reason)
                .containsExactlyInAnyOrder(InvolvementReason.values());
        assertThat(InvolvedMemberStates.STANDARD.rules())
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    private static ConsignmentParticulars deliveredTo(String country) {
        HouseConsignment house = Samples.house("Acme");
        return new ConsignmentParticulars(
                Samples.header(FilingType.F10),
                new HouseConsignment(
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
                        house.additionalSupplyChainActors()));
    }
}
