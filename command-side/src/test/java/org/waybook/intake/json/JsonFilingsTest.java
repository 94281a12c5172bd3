package org.waybook.intake.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waybook.intake.reading.Messages.bytes;
import static org.waybook.intake.reading.Messages.dataset;
import static org.waybook.intake.reading.Messages.findings;
import static org.waybook.intake.reading.Messages.readJson;
import static org.waybook.intake.reading.Messages.text;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.validation.FilingRules;
import org.waybook.domain.validation.Finding;
import org.waybook.domain.validation.FormatsOnly;
import org.waybook.intake.reading.ReadingLimits;

class JsonFilingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"f10", "f29", "f32", "f43"})
    void anExampleFilingIsReadAndKeepsEveryRule(String type) {
        FilingDataset filing = dataset(new JsonFilings().read(bytes(type + ".json")));

        assertThat(filing.header().specificCircumstanceIndicator()).isEqualTo(FilingType.valueOf(type.toUpperCase()));
        assertThat(FilingRules.check(filing, new FormatsOnly())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"f10.json", "f29.json", "f32.json", "f43.json", "f32.xml", "f43.xml"})
    void theDocumentedExampleIsTheOneThatIsTested(String name) {
        assertThat(Path.of("../api-docs/examples/filing-" + name)).hasBinaryContent(bytes(name));
    }

    @Test
    void everyErrorIsReportedAtOnceWithItsPointer() {
        String message = text("f10.json")
                .replace("\"FR12345678900012\"", "\"12345\"")
                .replace("\"CNXMN\"", "\"CN\"")
                .replace("\"grossMass\": 2050.25", "\"grossMass\": \"2050.25\"")
                .replace("\"consignor\"", "\"consigner\"");

        assertThat(findings(readJson(message)))
                .extracting(Finding::code, Finding::pointer)
                .contains(
                        tuple("R3005", "/declarant/identificationNumber"),
                        tuple("CL244", "/consignments/0/placeOfLoading/unLocode"),
                        tuple("CL244", "/consignments/0/placeOfAcceptance/unLocode"),
                        tuple("STRUCTURE", "/consignments/0/goodsItems/1/grossMass"),
                        tuple("MISSING", "/consignments/0/consignor"),
                        tuple("STRUCTURE", "/consignments/0/consigner"))
                .hasSize(6);
    }

    @Test
    void anUnknownElementIsRefusedAndTheNearestNameIsSuggested() {
        String message = text("f10.json").replace("\"consignee\"", "\"consigneee\"");

        assertThat(findings(readJson(message))).singleElement().satisfies(finding -> assertThat(finding.remedy())
                .contains("'consignee'"));
    }

    @Test
    void theSameElementTwiceIsRefused() {
        String message = text("f10.json").replaceFirst("\"lrn\"", "\"lrn\": \"A\", \"lrn\"");

        assertThat(findings(readJson(message)))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("STRUCTURE", "/lrn"));
    }

    @Test
    void nullIsNoValue() {
        String message = text("f10.json").replaceFirst("\"containerIndicator\": true", "\"containerIndicator\": null");

        assertThat(findings(readJson(message)))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("STRUCTURE", "/consignments/0/containerIndicator"));
    }

    @Test
    void malformedJsonIsOneErrorWithLineAndColumn() {
        String message = text("f10.json").replaceFirst("\"lrn\":", "\"lrn\"");

        assertThat(findings(readJson(message))).singleElement().satisfies(finding -> assertThat(finding.text())
                .contains("line 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "[]", "null", "42", "\"filing\"", "{", "nonsense"})
    void whatIsNoJsonObjectIsOneError(String message) {
        assertThat(findings(readJson(message)))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("STRUCTURE", ""));
    }

    @Test
    void anEmptyObjectLacksEverythingThatEveryFilingHas() {
        assertThat(findings(readJson("{}")))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        tuple("MISSING", "/specificCircumstanceIndicator"),
                        tuple("MISSING", "/lrn"),
                        tuple("MISSING", "/documentIssueDate"),
                        tuple("MISSING", "/declarant"),
                        tuple("MISSING", "/consignments"));
    }

    @Test
    void whatFollowsTheFilingIsRefused() {
        assertThat(findings(readJson(text("f10.json") + "{}")))
                .extracting(Finding::code)
                .containsExactly("STRUCTURE");
    }

    @Test
    void nestingAboveTheBoundIsRefused() {
        String deep = "[".repeat(10_000);

        assertThat(findings(readJson("{\"lrn\":" + deep))).hasSize(1);
    }

    @Test
    void aTextAboveTheBoundIsRefusedAndTheRestIsStillRead() {
        String message = text("f10.json")
                .replace("XLP-26-0192", "X".repeat(ReadingLimits.TEXT_LENGTH_MAX + 1))
                .replace("\"CNXMN\"", "\"CN\"");

        assertThat(findings(readJson(message)))
                .extracting(Finding::pointer)
                .containsExactly(
                        "/consignments/0/supportingDocuments/0/referenceNumber",
                        "/consignments/0/placeOfAcceptance/unLocode",
                        "/consignments/0/placeOfLoading/unLocode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e40000", "0.0000000000000000000000000000000000000001"})
    void aNumberOfAbsurdSizeIsRefusedWithoutBeingComputed(String number) {
        String message = text("f10.json").replace("10200.5", number);

        assertThat(findings(readJson(message)))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("FORMAT", "/consignments/0/totalGrossMass"));
    }

    @Test
    void moreErrorsThanAreListedAreCounted() {
        String consignments = "{},".repeat(999) + "{}";

        assertThat(findings(readJson("{\"consignments\":[" + consignments + "]}")))
                .hasSize(1000)
                .last()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("MORE"));
    }
}
