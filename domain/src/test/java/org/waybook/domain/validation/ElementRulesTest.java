package org.waybook.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.validation.Rulings.breaks;
import static org.waybook.domain.validation.Rulings.keeps;
import static org.waybook.domain.validation.SoundFilings.countries;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.place.Country;

class ElementRulesTest {

    @Test
    void aFilingThatHasWhatItsTypeNeedsIsAccepted() {
        keeps(SoundFilings.sea(), ElementRules.PRESENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"carrier", "activeBorderTransportMeans", "customsOfficeOfFirstEntry"})
    void aSeaFilingWithoutAnElementItNeedsIsRefused(String name) {
        breaks(
                Changed.at(SoundFilings.sea(), "/" + name, Optional.empty()),
                ElementRules.PRESENCE,
                "MISSING",
                "/" + name);
    }

    @Test
    void aCarrierWithoutAnEoriIsRefused() {
        breaks(
                Changed.at(SoundFilings.air(), "/carrier/identificationNumber", Optional.empty()),
                ElementRules.PRESENCE,
                "MISSING",
                "/carrier/identificationNumber");
    }

    @Test
    void aRoutingOfOneCountryIsTooShort() {
        breaks(
                Changed.at(SoundFilings.sea(), "/activeBorderTransportMeans/countriesOfRouting", countries("CN")),
                ElementRules.PRESENCE,
                "STRUCTURE",
                "/activeBorderTransportMeans/countriesOfRouting");
    }

    @Test
    void anElementOfAnotherTypeIsRefusedOnceWithAllThatIsInside() {
        breaks(
                Changed.at(SoundFilings.express(), "/carrier", Optional.of(SoundFilings.party("Nobody", null))),
                ElementRules.PRESENCE,
                "STRUCTURE",
                "/carrier");
    }

    @Test
    void aSecondConsignmentInASeaFilingIsRefused() {
        HouseConsignment house = SoundFilings.sea().consignments().getFirst();

        breaks(
                Changed.at(SoundFilings.sea(), "/consignments", List.of(house, house)),
                ElementRules.PRESENCE,
                "STRUCTURE",
                "/consignments");
    }

    @Test
    void aFilingWithoutConsignmentsIsRefused() {
        breaks(
                Changed.at(SoundFilings.postal(), "/consignments", List.of()),
                ElementRules.PRESENCE,
                "MISSING",
                "/consignments");
    }

    @ParameterizedTest
    @EnumSource
    void theTableAndTheTypeAgreeOnTheMostConsignments(FilingType type) {
        ElementRow consignments = ElementTable.rows().stream()
                .filter(row -> row.name().equals("consignments"))
                .findFirst()
                .orElseThrow();

        assertThat(consignments.cardinalities().get(type).most()).isEqualTo(type.consignmentsMax());
    }

    @Test
    void theTableHasARowForEveryElementOfAFiling() {
        List<ElementRow> rows = ElementTable.rows();

        assertThat(names(rows)).containsAll(components(FilingHeader.class)).contains("consignments");
        ElementRow house = row(rows, "consignments");
        assertThat(names(house.children())).containsExactlyInAnyOrderElementsOf(components(HouseConsignment.class));
        ElementRow item = row(house.children(), "goodsItems");
        assertThat(names(item.children())).containsExactlyInAnyOrderElementsOf(components(GoodsItem.class));
    }

    @Test
    void aTextOfItsFullLengthIsAccepted() {
        keeps(description("é".repeat(512)), ElementRules.FORMATS);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "with\na line break", "with\u0000a null"})
    void aTextOfBlanksOrControlCharactersIsRefused(String text) {
        breaks(description(text), ElementRules.FORMATS, "FORMAT", "/consignments/0/goodsItems/0/descriptionOfGoods");
    }

    @Test
    void aTextOverItsLengthIsRefused() {
        breaks(
                description("x".repeat(513)),
                ElementRules.FORMATS,
                "FORMAT",
                "/consignments/0/goodsItems/0/descriptionOfGoods");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000001", "9999999999.999999", "1E+3", "9999999999999999"})
    void aMassOfSixteenDigitsWithSixAfterThePointIsAccepted(String mass) {
        keeps(mass(mass), ElementRules.FORMATS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.0000001", "99999999999.999999", "1E+30"})
    void aMassThatIsNegativeOrTooFineOrTooLargeIsRefused(String mass) {
        breaks(mass(mass), ElementRules.FORMATS, "FORMAT", "/consignments/0/totalGrossMass");
    }

    @Test
    void aSealThatIsTooLongIsRefusedAtItsIndex() {
        breaks(
                Changed.at(
                        SoundFilings.sea(),
                        "/consignments/0/transportEquipment/0/seals",
                        List.of("S1", "S".repeat(21))),
                ElementRules.FORMATS,
                "FORMAT",
                "/consignments/0/transportEquipment/0/seals/1");
    }

    @Test
    void aCodeOfTheListIsAccepted() {
        assertThat(codes(SoundFilings.sea(), Set.of())).isEmpty();
    }

    @Test
    void aCodeThatIsNotInTheListIsRefused() {
        assertThat(codes(SoundFilings.sea(), Set.of("482369", "CT", "FR002300", "DK")))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("CL152", "CL017", "CL141", "CL718");
    }

    @Test
    void aMalformedCodeIsRefusedEvenWithoutLists() {
        breaks(
                Changed.at(SoundFilings.sea(), "/consignments/0/transportChargesMethodOfPayment", Optional.of("7")),
                ElementRules.CODES,
                "CL116",
                "/consignments/0/transportChargesMethodOfPayment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spare parts for lathes", "General cargo nets of polyester", "T-shirts"})
    void stopWordsInsideAFullerTextAreKept(String description) {
        keeps(description(description), ElementRules.STOP_WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GENERAL CARGO", "parts", "Said to contain: gifts", "---", "samples / misc."})
    void aDescriptionOfStopWordsOnlyIsRefused(String description) {
        breaks(
                description(description),
                ElementRules.STOP_WORDS,
                "STOPWORDS",
                "/consignments/0/goodsItems/0/descriptionOfGoods");
    }

    @Test
    void aNameOfStopWordsOnlyIsRefused() {
        breaks(
                Changed.at(SoundFilings.sea(), "/consignments/0/consignee/name", "TO ORDER"),
                ElementRules.STOP_WORDS,
                "STOPWORDS",
                "/consignments/0/consignee/name");
    }

    private static FilingDataset description(String text) {
        return Changed.at(SoundFilings.sea(), "/consignments/0/goodsItems/0/descriptionOfGoods", text);
    }

    private static FilingDataset mass(String mass) {
        return Changed.at(SoundFilings.sea(), "/consignments/0/totalGrossMass", Optional.of(new BigDecimal(mass)));
    }

    private static List<Finding> codes(FilingDataset filing, Set<String> unknown) {
        Findings findings = new Findings();
        ElementRules.CODES.check(filing, knowsAllBut(unknown), findings);
        return findings.list();
    }

    private static ReferenceData knowsAllBut(Set<String> unknown) {
        return new ReferenceData() {
            @Override
            public boolean knows(CodeList list, String code) {
                return !unknown.contains(code);
            }

            @Override
            public boolean hasPostCodes(Country country) {
                return true;
            }

            @Override
            public Set<CodeList> missingLists() {
                return Collections.emptySet();
            }
        };
    }

    private static ElementRow row(List<ElementRow> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> names(List<ElementRow> rows) {
        return rows.stream().map(ElementRow::name).toList();
    }

    private static List<String> components(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
