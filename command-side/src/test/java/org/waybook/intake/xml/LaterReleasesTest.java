package org.waybook.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.place.Country;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.reading.FilingReading;

/** Messages in which elements stand elsewhere than in the filing JSON. */
class LaterReleasesTest {

    private static final String FIRST = "urn:wco:datamodel:WCO:CIS:1";
    private static final String LATER = "urn:wco:datamodel:eu:ics2:2";
    private static final String DECLARANT =
            "<declarant><name>Acme</name><identificationNumber>FR1</identificationNumber></declarant>";
    private static final String MASTER_DOCUMENT = "<transportDocumentMasterLevel><documentNumber>M1</documentNumber>"
            + "<type>N704</type></transportDocumentMasterLevel>";
    private static final String CARRIER = "<carrier><identificationNumber>DK12345674</identificationNumber></carrier>";

    @Test
    void theMasterDocumentAndCarrierOfEachHouseAreThoseOfTheFiling() {
        FilingDataset filing =
                dataset(later("F14", master(house("H1", MASTER_DOCUMENT), house("H2", MASTER_DOCUMENT))));

        assertThat(filing.header().transportDocumentMasterLevel()).contains(new TransportDocument("N704", "M1"));
        assertThat(filing.header().carrier().orElseThrow().name()).isEqualTo("DK12345674");
        assertThat(filing.consignments())
                .extracting(HouseConsignment::transportDocument)
                .containsExactly(new TransportDocument("N714", "H1"), new TransportDocument("N714", "H2"));
        assertThat(filing.consignments().getFirst().countriesOfRouting())
                .containsExactly(new Country("CN"), new Country("FR"));
    }

    @Test
    void housesUnderDifferentMasterDocumentsAreRefused() {
        String other = MASTER_DOCUMENT.replace("M1", "M2");

        assertThat(findings(later("F14", master(house("H1", MASTER_DOCUMENT), house("H2", other)))))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("STRUCTURE", "/transportDocumentMasterLevel"));
    }

    @Test
    void aStraightDocumentIsGatheredFromMasterAndHouseLevel() {
        String house = "<consignmentHouseLevel><totalGrossMass>10</totalGrossMass>"
                + "<consignor><name>Sender</name></consignor>" + item() + "</consignmentHouseLevel>";
        String loading = "<placeOfLoading><UNLOCODE>CNXMN</UNLOCODE></placeOfLoading>";

        FilingDataset filing = dataset(later("F10", master(CARRIER, house, loading, MASTER_DOCUMENT)));

        HouseConsignment consignment = filing.consignments().getFirst();
        assertThat(consignment.transportDocument()).isEqualTo(new TransportDocument("N704", "M1"));
        assertThat(consignment
                        .placeOfLoading()
                        .orElseThrow()
                        .unLocode()
                        .orElseThrow()
                        .value())
                .isEqualTo("CNXMN");
        assertThat(consignment.totalGrossMass()).isPresent();
        assertThat(filing.header().transportDocumentMasterLevel()).isEmpty();
    }

    @Test
    void whatHoldsForTheMasterDocumentIsKeptApart() {
        FilingDataset filing = dataset(later(
                "F12",
                master(
                        CARRIER,
                        MASTER_DOCUMENT,
                        "<receptacle><receptacleIdentificationNumber>R1</receptacleIdentificationNumber></receptacle>",
                        "<totalGrossMass>10</totalGrossMass>" + item())));

        assertThat(filing.consignments()).isEmpty();
        assertThat(filing.header().masterConsignment().orElseThrow().goodsItems())
                .hasSize(1);
        assertThat(filing.header().masterConsignment().orElseThrow().receptacles())
                .containsExactly("R1");
    }

    @Test
    void aReceptacleOfReleaseOneNamesItsItems() {
        String house = "<consignmentHouseLevel><receptacle><receptacleIdentificationNumber>R1"
                + "</receptacleIdentificationNumber></receptacle>" + document("N750", "LX123456785CN")
                + "</consignmentHouseLevel>";

        assertThat(dataset(message("F44", FIRST, master(house))).header().houseReferences())
                .containsExactly(new HouseReference(new TransportDocument("N750", "LX123456785CN"), Optional.of("R1")));
    }

    @Test
    void theDataOfTheConsigneeNamesTheConsignmentItBelongsTo() {
        String house = "<consignmentHouseLevel>" + MASTER_DOCUMENT + CARRIER
                + "<goodsShipment><seller><name>S</name></seller><buyer><name>B</name></buyer></goodsShipment>"
                + document("N714", "H1") + "</consignmentHouseLevel>";

        FilingDataset filing = dataset(later("F16", master(house)));

        assertThat(filing.header().goodsShipment().orElseThrow().buyer()).isPresent();
        assertThat(filing.header().houseReferences())
                .extracting(HouseReference::transportDocument)
                .containsExactly(new TransportDocument("N714", "H1"));
    }

    @ParameterizedTest
    @CsvSource({
        "F14, /consignments/1/countriesOfRouting/1,"
                + " /IE3F14/consignmentMasterLevel/consignmentHouseLevel[2]/countriesOfRoutingOfConsignment[2]/country",
        "F12, /masterConsignment/placeOfLoading/unLocode, /IE3F12/consignmentMasterLevel/placeOfLoading/UNLOCODE",
        "F10, /consignments/0/goodsItems/0/descriptionOfGoods,"
                + " /IE3F10/consignmentMasterLevel/consignmentHouseLevel/goodsItem[1]/commodity/descriptionOfGoods",
        "F14, /transportDocumentMasterLevel/type,"
                + " /IE3F14/consignmentMasterLevel/consignmentHouseLevel/transportDocumentMasterLevel/type",
        "F12, /carrier/name, /IE3F12/consignmentMasterLevel/carrier/name"
    })
    void anElementIsFoundWhereTheMessageHasIt(FilingType type, String pointer, String xpath) {
        assertThat(XPaths.of(type, pointer)).isEqualTo(xpath);
    }

    private static String house(String number, String masterDocument) {
        return "<consignmentHouseLevel><totalGrossMass>10</totalGrossMass>" + masterDocument + CARRIER
                + "<consignor><name>Sender</name></consignor>" + item() + country(1, "CN") + country(2, "FR")
                + document("N714", number) + "</consignmentHouseLevel>";
    }

    private static String country(int number, String code) {
        return "<countriesOfRoutingOfConsignment><sequenceNumber>" + number + "</sequenceNumber><country>" + code
                + "</country></countriesOfRoutingOfConsignment>";
    }

    private static String document(String type, String number) {
        return "<transportDocumentHouseLevel><documentNumber>" + number + "</documentNumber><type>" + type
                + "</type></transportDocumentHouseLevel>";
    }

    private static String item() {
        return "<goodsItem><goodsItemNumber>1</goodsItemNumber><commodity><descriptionOfGoods>Bowls of paper"
                + "</descriptionOfGoods></commodity></goodsItem>";
    }

    private static String master(String... inside) {
        return "<consignmentMasterLevel>" + String.join("", inside) + "</consignmentMasterLevel>";
    }

    private static String later(String type, String inside) {
        return message(type, LATER, inside);
    }

    private static String message(String type, String namespace, String inside) {
        return "<IE3" + type + " xmlns=\"" + namespace + "\"><LRN>L1</LRN><documentIssueDate><DateTime>"
                + "2026-03-01T10:00:00Z</DateTime></documentIssueDate><specificCircumstanceIndicator>" + type
                + "</specificCircumstanceIndicator>" + DECLARANT + inside + "</IE3" + type + ">";
    }

    private static FilingDataset dataset(String message) {
        FilingReading reading = read(message);
        assertThat(reading).isInstanceOf(FilingReading.Read.class);
        return ((FilingReading.Read) reading).dataset();
    }

    private static List<Finding> findings(String message) {
        return ((FilingReading.Unread) read(message)).findings();
    }

    private static FilingReading read(String message) {
        return new XmlFilings().read(message.getBytes(StandardCharsets.UTF_8));
    }
}
