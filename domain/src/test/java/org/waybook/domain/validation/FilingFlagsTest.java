package org.waybook.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.validation.Rulings.breaks;
import static org.waybook.domain.validation.Rulings.keeps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.PassiveTransportMeans;
import org.waybook.domain.transport.TransportDocument;

class FilingFlagsTest {

    private static final String DOCUMENT = "/consignments/0/transportDocument";
    private static final String MEANS = "/activeBorderTransportMeans/";

    @Test
    void aSoundSeaFilingIsNotDoubtful() {
        assertThat(FilingFlags.of(SoundFilings.sea())).isEmpty();
    }

    @Test
    void aDoubtfulNumberIsFlaggedAndRefusesNothing() {
        FilingDataset filing = Changed.at(
                SoundFilings.sea(), "/consignments/0/transportEquipment/0/identificationNumber", "MSKU1234566");

        assertThat(FilingFlags.of(filing)).extracting(Finding::code).containsExactly("CONTAINER");
        assertThat(FilingRules.check(filing, new FormatsOnly())).isEmpty();
    }

    @Test
    void thePostalItemNumberOfTheStandardsExampleFits() {
        keeps(posted("RR473124829GB"), NumberFlags.S10);
        breaks(posted("RR473124828GB"), NumberFlags.S10, "S10", DOCUMENT);
        breaks(posted("PARCEL 1"), NumberFlags.S10, "S10", DOCUMENT);
    }

    @Test
    void anAirWaybillIsCheckedWithAndWithoutItsHyphen() {
        keeps(flown("N740", "020-12345675"), NumberFlags.AWB);
        keeps(flown("N741", "05776543213"), NumberFlags.AWB);
        breaks(flown("N740", "020-12345676"), NumberFlags.AWB, "AWB", DOCUMENT);
    }

    @Test
    void aForwardersHouseWaybillIsNumberedFreely() {
        keeps(flown("N703", "HAWB/26/17"), NumberFlags.AWB);
    }

    @Test
    void aContainerNumberIsCheckedAtMasterLevelToo() {
        String container = "/masterConsignment/transportEquipment/0/identificationNumber";

        keeps(SoundFilings.of(FilingType.F12), NumberFlags.CONTAINER);
        breaks(
                Changed.at(SoundFilings.of(FilingType.F12), container, "CSQU3054384"),
                NumberFlags.CONTAINER,
                "CONTAINER",
                container);
    }

    @Test
    void anImoNumberIsChecked() {
        keeps(SoundFilings.sea(), NumberFlags.SHIP);
        breaks(
                Changed.at(SoundFilings.sea(), MEANS + "identificationNumber", "9074728"),
                NumberFlags.SHIP,
                "IMO",
                MEANS + "identificationNumber");
    }

    @Test
    void aWagonNumberIsChecked() {
        String wagons = "/consignments/0/passiveBorderTransportMeans";

        keeps(Changed.at(SoundFilings.of(FilingType.F51), wagons, List.of(wagon("218124712173"))), NumberFlags.WAGON);
        breaks(
                Changed.at(SoundFilings.of(FilingType.F51), wagons, List.of(wagon("218124712174"))),
                NumberFlags.WAGON,
                "UIC",
                wagons + "/0/identificationNumber");
    }

    @Test
    void theMrnOfThePartBeforeIsChecked() {
        keeps(after("26BEA1B2C3D4E5F0T0"), NumberFlags.MRN);
        breaks(after("26BEA1B2C3D4E5F0T1"), NumberFlags.MRN, "MRN", "/previousMrn");
    }

    @Test
    void anEoriOfACountryThatGivesNoneIsFlagged() {
        keeps(SoundFilings.sea(), NumberFlags.EORI);
        breaks(
                Changed.at(
                        SoundFilings.sea(),
                        "/carrier",
                        Optional.of(SoundFilings.party("Great Wall Line", "CN123456789"))),
                NumberFlags.EORI,
                "EORI",
                "/carrier/identificationNumber");
    }

    @Test
    void aTotalMassBelowThatOfTheItemsIsFlagged() {
        String total = "/consignments/0/totalGrossMass";

        keeps(SoundFilings.sea(), AgreementFlags.MASS);
        breaks(
                Changed.at(SoundFilings.sea(), total, Optional.of(new BigDecimal("8150.24"))),
                AgreementFlags.MASS,
                "MASS",
                total);
    }

    @Test
    void aNetMassAboveTheGrossMassIsFlagged() {
        String net = "/consignments/0/goodsItems/0/netMass";

        keeps(SoundFilings.sea(), AgreementFlags.NET_MASS);
        breaks(
                Changed.at(SoundFilings.sea(), net, Optional.of(new BigDecimal("8150.26"))),
                AgreementFlags.NET_MASS,
                "NET_MASS",
                net);
    }

    @Test
    void goodsInContainersWithoutAContainerAreFlagged() {
        keeps(SoundFilings.sea(), AgreementFlags.CONTAINERS);
        breaks(
                Changed.at(SoundFilings.sea(), "/consignments/0/transportEquipment", List.of()),
                AgreementFlags.CONTAINERS,
                "CONTAINERS",
                "/consignments/0/containerIndicator");
    }

    @Test
    void aShipIdentifiedAsAnAircraftIsFlagged() {
        keeps(SoundFilings.sea(), AgreementFlags.MEANS);
        breaks(
                Changed.at(SoundFilings.sea(), MEANS + "typeOfIdentification", "40"),
                AgreementFlags.MEANS,
                "MEANS",
                MEANS + "typeOfIdentification");
    }

    private static FilingDataset posted(String number) {
        return Changed.at(SoundFilings.postal(), DOCUMENT, new TransportDocument("N750", number));
    }

    private static FilingDataset flown(String type, String number) {
        return Changed.at(SoundFilings.air(), DOCUMENT, new TransportDocument(type, number));
    }

    private static FilingDataset after(String mrn) {
        return Changed.at(SoundFilings.sea(), "/previousMrn", Optional.of(new Mrn(mrn)));
    }

    private static PassiveTransportMeans wagon(String number) {
        return new PassiveTransportMeans("20", number, Optional.empty(), Optional.empty());
    }
}
