package org.waybook.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waybook.intake.reading.Messages.dataset;
import static org.waybook.intake.reading.Messages.findings;
import static org.waybook.intake.reading.Messages.text;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.reading.FilingReading;

/** The messages IE3A10 to IE3A51: those of the filings, with an MRN and perhaps without an LRN. */
class XmlAmendmentsTest {

    private static final Mrn MRN = Mrn.issue(2026, new Country("FR"), "000000000032");
    private static final String STATED = "<MRN>" + MRN.value() + "</MRN>";

    @ParameterizedTest
    @ValueSource(strings = {"f32", "f43"})
    void anAmendmentIsTheWholeFilingAnew(String type) {
        String filing = text(type + ".xml");
        FilingReading filed = new XmlFilings().read(filing.getBytes(StandardCharsets.UTF_8));
        Lrn lrn = dataset(filed).header().lrn();

        assertThat(read(amendment(filing).replaceFirst("<LRN>[^<]*</LRN>", STATED), lrn))
                .isEqualTo(filed);
        assertThat(read(amendment(filing).replaceFirst("<LRN>", STATED + "<LRN>"), new Lrn("ANOTHER")))
                .isEqualTo(filed);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "F25")
    void everyTypeButF25IsReadAsItsFilingIs(FilingType type) {
        String filing = minimal(type);
        FilingReading asFiling = new XmlFilings().read(filing.getBytes(StandardCharsets.UTF_8));

        assertThat(read(amendment(filing).replaceFirst("<LRN>[^<]*</LRN>", STATED), new Lrn("L1")))
                .isEqualTo(asFiling);
    }

    @Test
    void thereIsNoAmendmentOfAnF25() {
        assertThat(findings(read(amendment(minimal(FilingType.F25)), new Lrn("L1"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.text()).contains("IE3A25");
                    assertThat(finding.remedy()).contains("There is no IE3A25");
                });
    }

    @Test
    void aFilingIsNoAmendmentAndAnAmendmentIsNoFiling() {
        String filing = text("f32.xml");

        assertThat(findings(read(filing, new Lrn("L1"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("IE3A10 to IE3A51"));
        assertThat(findings(new XmlFilings().read(amendment(filing).getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("IE3F10 to IE3F51"));
    }

    @Test
    void anAmendmentNamesTheFilingThatItAmendsAndTheOtherErrorsAreToldToo() {
        String amendment = amendment(text("f32.xml")).replace("<grossMass>", "<grossMass>x");

        assertThat(findings(read(amendment, new Lrn("L1"))))
                .extracting(Finding::code, Finding::pointer)
                .contains(tuple("MISSING", "/mrn"), tuple("FORMAT", "/consignments/0/goodsItems/0/grossMass"));
        assertThat(findings(read(amendment.replaceFirst("<LRN>", "<MRN>26FR1</MRN><LRN>"), new Lrn("L1"))))
                .extracting(Finding::code, Finding::pointer)
                .contains(tuple("STRUCTURE", "/mrn"), tuple("FORMAT", "/consignments/0/goodsItems/0/grossMass"));
    }

    @Test
    void errorsPointIntoTheAmendment() {
        assertThat(XPaths.ofAmendment(FilingType.F32, "/mrn")).isEqualTo("/IE3A32/MRN");
        assertThat(XPaths.ofAmendment(FilingType.F32, "")).isEqualTo("/IE3A32");
        assertThat(XPaths.ofAmendment(FilingType.F43, "/consignments/1/goodsItems/0/netMass"))
                .isEqualTo("/IE3A43/consignmentMasterLevel/consignmentHouseLevel[2]/goodsItem[1]/weight/netMass");
    }

    private static FilingReading read(String message, Lrn lrn) {
        return XmlFilings.amending(MRN, lrn).read(message.getBytes(StandardCharsets.UTF_8));
    }

    private static String amendment(String filing) {
        return filing.replace("IE3F", "IE3A");
    }

    private static String minimal(FilingType type) {
        String namespace = XmlRelease.of(type).namespace();
        return "<IE3" + type + " xmlns=\"" + namespace + "\"><LRN>L1</LRN><documentIssueDate><DateTime>"
                + "2026-03-01T10:00:00Z</DateTime></documentIssueDate><specificCircumstanceIndicator>" + type
                + "</specificCircumstanceIndicator><declarant><name>Acme</name><identificationNumber>FR1"
                + "</identificationNumber></declarant><consignmentMasterLevel><consignmentHouseLevel>"
                + "<consignor><name>Sender</name></consignor><goodsItem><goodsItemNumber>1</goodsItemNumber>"
                + "<commodity><descriptionOfGoods>Bowls of paper</descriptionOfGoods></commodity></goodsItem>"
                + "<transportDocumentHouseLevel><documentNumber>H1</documentNumber><type>N714</type>"
                + "</transportDocumentHouseLevel></consignmentHouseLevel></consignmentMasterLevel></IE3" + type + ">";
    }
}
