package org.waybook.domain.validation;

import static org.waybook.domain.validation.Rulings.breaks;
import static org.waybook.domain.validation.Rulings.keeps;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.party.Communication;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.place.Country;

class PartyRulesTest {

    @Test
    void aNaturalPersonsAddressMayLackTheNumberOfTheHouse() {
        String consignee = "/consignments/0/consignee";
        FilingDataset unnumbered = Changed.at(SoundFilings.sea(), consignee + "/address/number", Optional.empty());

        breaks(unnumbered, PartyRules.R3002, "R3002", consignee + "/address");
        keeps(Changed.at(unnumbered, consignee + "/typeOfPerson", Optional.of(TypeOfPerson.NATURAL)), PartyRules.R3002);
    }

    private static final String ADDRESS = "/consignments/0/consignee/address";

    @Test
    void anAddressWithStreetAndNumberIsAccepted() {
        keeps(SoundFilings.sea(), PartyRules.R3002);
    }

    @Test
    void anAddressWithAPostOfficeBoxNeedsNoStreet() {
        FilingDataset filing = Changed.at(SoundFilings.sea(), ADDRESS + "/street", Optional.empty());

        keeps(Changed.at(filing, ADDRESS + "/poBox", Optional.of("PO Box 1180")), PartyRules.R3002);
    }

    @ParameterizedTest
    @ValueSource(strings = {"street", "number"})
    void anAddressWithHalfAStreetIsRefused(String missing) {
        breaks(
                Changed.at(SoundFilings.sea(), ADDRESS + "/" + missing, Optional.empty()),
                PartyRules.R3002,
                "R3002",
                ADDRESS);
    }

    @Test
    void anAddressInACountryWithoutPostCodesNeedsNone() {
        FilingDataset filing = Changed.at(SoundFilings.sea(), ADDRESS + "/postCode", Optional.empty());

        keeps(Changed.at(filing, ADDRESS + "/country", new Country("HK")), PartyRules.C3034);
    }

    @Test
    void anAddressWithoutItsPostCodeIsRefused() {
        breaks(
                Changed.at(SoundFilings.sea(), ADDRESS + "/postCode", Optional.empty()),
                PartyRules.C3034,
                "C3034",
                ADDRESS + "/postCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+33 2 35 19 60 01", "+8659256233", "+1 402 555 0100"})
    void aTelephoneNumberInInternationalFormatIsAccepted(String number) {
        keeps(reachedBy(number, "TE"), PartyRules.R3006);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0235196001", "+33 (0)2 35 19", "+", "+12 34", "+33  2 35 19 60 01", "+123456789012345678"})
    void anotherTelephoneNumberIsRefused(String number) {
        breaks(reachedBy(number, "TE"), PartyRules.R3006, "R3006", "/declarant/communications/0/identifier");
    }

    @Test
    void anEmailAddressIsAccepted() {
        keeps(reachedBy("ens.desk@filer.example", "EM"), PartyRules.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ens.desk", "@filer.example", "a b@filer.example", "a@b", "a@@filer.example"})
    void whatIsNoEmailAddressIsRefused(String address) {
        breaks(reachedBy(address, "EM"), PartyRules.EMAIL, "FORMAT", "/declarant/communications/0/identifier");
    }

    @Test
    void aRepresentativeWithAnotherEoriIsAccepted() {
        keeps(representedBy("FR51730264800017"), PartyRules.R3033);
    }

    @Test
    void aDeclarantWhoRepresentsItselfIsRefused() {
        String declarant = SoundFilings.sea()
                .header()
                .declarant()
                .identificationNumber()
                .map(Eori::value)
                .orElseThrow();

        breaks(representedBy(declarant), PartyRules.R3033, "R3033", "/representative/identificationNumber");
    }

    @Test
    void aDirectRepresentativeIsAccepted() {
        keeps(withStatus("2"), PartyRules.STATUS);
    }

    @Test
    void aRepresentativeOfAnotherStatusIsRefused() {
        breaks(withStatus("1"), PartyRules.STATUS, "CL094", "/representative/status");
    }

    private static FilingDataset reachedBy(String identifier, String type) {
        return Changed.at(
                SoundFilings.sea(), "/declarant/communications", List.of(new Communication(identifier, type)));
    }

    private static FilingDataset representedBy(String eori) {
        return Changed.at(
                SoundFilings.sea(), "/representative", Optional.of(SoundFilings.party("Seine Transit SAS", eori)));
    }

    private static FilingDataset withStatus(String status) {
        return Changed.at(representedBy("FR51730264800017"), "/representative/status", Optional.of(status));
    }
}
