package org.waybook.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waybook.intake.reading.Messages.bytes;
import static org.waybook.intake.reading.Messages.dataset;
import static org.waybook.intake.reading.Messages.findings;
import static org.waybook.intake.reading.Messages.readJson;
import static org.waybook.intake.reading.Messages.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.validation.FilingRules;
import org.waybook.domain.validation.Finding;
import org.waybook.domain.validation.FormatsOnly;
import org.waybook.intake.reading.Digests;
import org.waybook.intake.reading.FilingReading;
import org.waybook.intake.reading.ReadingLimits;

class XmlFilingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"f32", "f43"})
    void theSameFilingAsXmlAndAsJsonIsTheSameDatasetWithTheSameDigest(String type) {
        FilingDataset fromXml = dataset(new XmlFilings().read(bytes(type + ".xml")));
        FilingDataset fromJson = dataset(readJson(text(type + ".json")));

        assertThat(fromXml).isEqualTo(fromJson);
        assertThat(Digests.FIXED.of(fromXml)).isEqualTo(Digests.FIXED.of(fromJson));
        assertThat(FilingRules.check(fromXml, new FormatsOnly())).isEmpty();
    }

    @Test
    void aMessageInsideTheServicesRequestAndAnEnvelopeIsRead() {
        String bare = text("f32.xml").replaceFirst("<\\?xml.*\\?>", "");
        String wrapped =
                "<S:Envelope xmlns:S=\"http://www.w3.org/2003/05/soap-envelope\"><S:Header><To>CR</To></S:Header>"
                        + "<S:Body><q:IE3F32ReqMsg xmlns:q=\"urn:example:service\">" + bare
                        + "</q:IE3F32ReqMsg></S:Body></S:Envelope>";

        assertThat(dataset(read(wrapped))).isEqualTo(dataset(read(bare)));
    }

    @Test
    void aPrefixForTheNamespaceMakesNoDifference() {
        String prefixed = text("f43.xml").replace("xmlns=", "xmlns:w=").replaceAll("<(/?)([A-Za-z])", "<$1w:$2");

        assertThat(dataset(read(prefixed))).isEqualTo(dataset(read(text("f43.xml"))));
    }

    @Test
    void everyErrorIsReportedAtOnceWithItsPointer() {
        String message = text("f43.xml")
                .replace("<goodsItemNumber>2<", "<goodsItemNumber>two<")
                .replace("currency=\"EUR\"/>", "curency=\"EUR\"/>")
                .replace("<netMass>2.4</netMass>", "<netMass>2,4</netMass>")
                .replace("IE3F43", "IE3F32");

        assertThat(findings(read(message)))
                .extracting(Finding::code, Finding::pointer)
                .contains(
                        tuple("FORMAT", "/consignments/0/goodsItems/1/goodsItemNumber"),
                        tuple("MISSING", "/consignments/0/goodsItems/0/postalValue/currency"),
                        tuple("STRUCTURE", "/consignments/0/goodsItems/0/postalValue/@curency"),
                        tuple("FORMAT", "/consignments/1/goodsItems/0/netMass"),
                        tuple("STRUCTURE", "/specificCircumstanceIndicator"));
    }

    @Test
    void anUnknownElementIsRefusedAndTheNearestNameIsSuggested() {
        String message = text("f32.xml").replace("streetNameLine1>", "streetName1>");

        assertThat(findings(read(message)))
                .allSatisfy(finding -> assertThat(finding.remedy()).contains("'streetNameLine1'"))
                .first()
                .satisfies(finding -> assertThat(finding.pointer()).isEqualTo("/declarant/address/streetName1"));
    }

    @Test
    void theSameElementTwiceIsRefused() {
        String message = text("f32.xml").replaceFirst("<LRN>", "<LRN>A</LRN><LRN>");

        assertThat(findings(read(message)))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("STRUCTURE", "/lrn"));
    }

    @Test
    void knownElementsWithoutAPlaceInTheDatasetAreNamed() {
        String message = text("f43.xml")
                .replace(
                        "<transportDocumentHouseLevel>",
                        "<postalCharges><postalCharges value=\"3\" currency=\"EUR\"/></postalCharges>"
                                + "<transportDocumentHouseLevel>");

        assertThat(read(message)).isInstanceOfSatisfying(FilingReading.Read.class, read -> assertThat(read.notKept())
                .isEqualTo(List.of("postalCharges")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<IE3F32",
                "<IE3F32/>",
                "<IE3F32 xmlns=\"urn:wco:datamodel:eu:ics2:2\"/>",
                "<IE3F99 xmlns=\"urn:wco:datamodel:WCO:CIS:1\"/>",
                "<Envelope/>",
                "<IE3F32 xmlns=\"urn:wco:datamodel:WCO:CIS:1\"><LRN>A</IE3F32>",
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><IE3F32 xmlns=\"urn:wco:datamodel:WCO:CIS:1\"/>",
                "<!DOCTYPE IE3F32><IE3F32 xmlns=\"urn:wco:datamodel:WCO:CIS:1\"/>",
                "<IE3F32 xmlns=\"urn:wco:datamodel:WCO:CIS:1\"><LRN>&lrn;</LRN></IE3F32>"
            })
    void whatIsNoSuchMessageIsOneError(String message) {
        assertThat(findings(read(message)))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("STRUCTURE", ""));
    }

    @Test
    void anEntityBombIsRefusedAtItsDocumentType() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE IE3F32 [<!ENTITY e0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            bomb.append("<!ENTITY e").append(level).append(" \"");
            bomb.append(("&e" + (level - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("]><IE3F32 xmlns=\"urn:wco:datamodel:WCO:CIS:1\"><LRN>&e29;</LRN></IE3F32>");

        assertThat(findings(read(bomb.toString()))).singleElement().satisfies(finding -> assertThat(finding.text())
                .contains("DOCTYPE"));
    }

    @Test
    void anExternalEntityIsNeverFetched() {
        String message =
                "<!DOCTYPE IE3F32 SYSTEM \"http://127.0.0.1:9/a.dtd\" [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<IE3F32 xmlns=\"urn:wco:datamodel:WCO:CIS:1\"><LRN>&x;</LRN></IE3F32>";

        assertThat(findings(read(message))).singleElement().satisfies(finding -> assertThat(finding.text())
                .contains("DOCTYPE"));
    }

    @Test
    void nestingAboveTheBoundIsRefused() {
        String deep = "<a>".repeat(1_000_000);
        String message = text("f32.xml").replaceFirst("<LRN>", deep + "<LRN>");

        assertThat(findings(read(message)))
                .anySatisfy(finding -> assertThat(finding.text()).contains("deeper than " + ReadingLimits.DEPTH_MAX));
    }

    @Test
    void aTextAboveTheBoundIsRefusedAndTheRestIsStillRead() {
        String message = text("f32.xml")
                .replaceFirst("<LRN>[^<]*", "<LRN>" + "L".repeat(5_000_000))
                .replaceFirst("<identificationNumber>FR39401874500036<", "<identificationNumber>39<");

        assertThat(findings(read(message)))
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder("/lrn", "/declarant/identificationNumber");
    }

    @Test
    void bytesThatAreNoUtf8AreOneError() {
        byte[] message = bytes("f32.xml");
        message[message.length / 2] = (byte) 0xC3;
        message[message.length / 2 + 1] = (byte) 0x28;

        assertThat(findings(new XmlFilings().read(message))).last().satisfies(finding -> assertThat(finding.text())
                .contains("not well-formed XML"));
    }

    private static FilingReading read(String message) {
        return new XmlFilings().read(message.getBytes(StandardCharsets.UTF_8));
    }
}
