package org.waybook.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybook.demo.DemoStep.Amend;
import org.waybook.demo.DemoStep.File;
import org.waybook.demo.goods.Wares;
import org.waybook.demo.route.FreightLane;
import org.waybook.demo.route.Office;
import org.waybook.domain.CheckDigits;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;
import org.waybook.domain.validation.FilingRules;
import org.waybook.domain.validation.Finding;
import org.waybook.domain.validation.FormatsOnly;

class DemoDatasetsTest {

    private static final Instant ANCHOR = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void everyFilingAndAmendmentOfThreeSeedsKeepsEveryRule() {
        for (long seed : List.of(1L, 2L, 3L)) {
            DemoTraffic.stream(new DemoPlan(seed, ANCHOR, 4_000))
                    .flatMap(DemoDatasetsTest::dataset)
                    .forEach(dataset -> {
                        List<Finding> findings = FilingRules.check(dataset, new FormatsOnly());
                        assertThat(findings)
                                .as("seed %d, LRN %s", seed, dataset.header().lrn())
                                .isEmpty();
                    });
        }
    }

    @Test
    void everyNumberHasTheCheckDigitThatBelongsToIt() {
        datasets().forEach(dataset -> {
            FilingType type = dataset.header().specificCircumstanceIndicator();
            dataset.consignments().forEach(house -> {
                String number = house.transportDocument().documentNumber();
                switch (type) {
                    case F10 -> assertThat(imoNumberFits(dataset)).isTrue();
                    case F29 ->
                        assertThat(CheckDigits.airWaybill(number.substring(4, 11)))
                                .isEqualTo(number.charAt(11) - '0');
                    case F43 ->
                        assertThat(CheckDigits.postal(number.substring(2, 10))).isEqualTo(number.charAt(10) - '0');
                    case F32 -> assertThat(number).matches("[A-Z]{3}[0-9]{10}");
                }
                assertThat(house.transportEquipment()).allMatch(TransportEquipment::hasFittingCheckDigit);
            });
        });
    }

    @Test
    void noTransportDocumentIsIssuedTwiceByOneOperator() {
        Set<Map.Entry<String, TransportDocument>> issued = new HashSet<>();
        DemoTraffic.stream(new DemoPlan(4, ANCHOR, 20_000))
                .filter(step -> step instanceof File file && file.before().isEmpty())
                .flatMap(DemoDatasetsTest::dataset)
                .forEach(dataset -> dataset.consignments().forEach(house -> assertThat(issued.add(Map.entry(
                                dataset.header().issuer().orElseThrow().value(), house.transportDocument())))
                        .as("%s", house.transportDocument())
                        .isTrue()));
    }

    @Test
    void anAmendmentChangesSomethingAndNothingProtected() {
        Map<FilingReference, FilingDataset> current = new HashMap<>();
        DemoTraffic.stream(new DemoPlan(5, ANCHOR, 6_000)).forEach(step -> {
            if (step instanceof File file) {
                current.put(file.reference(), file.dataset());
            } else if (step instanceof Amend amend) {
                FilingDataset before = current.put(amend.filing(), amend.dataset());
                assertThat(amend.dataset()).as(amend.messageId()).isNotEqualTo(before);
                assertThat(amend.dataset().header().customsOfficeOfFirstEntry())
                        .isEqualTo(before.header().customsOfficeOfFirstEntry());
                assertThat(amend.dataset().header().personsFiling())
                        .contains(amend.actor().eori().orElseThrow());
            }
        });
    }

    @Test
    void everyLaneHasOfficesAndWares() {
        assertThat(FreightLane.sea()).hasSizeGreaterThan(50).allSatisfy(lane -> {
            assertThat(lane.routing()).hasSizeGreaterThan(1);
            assertThat(lane.office()).isNotEqualTo(lane.officeOfDiversion());
        });
        assertThat(FreightLane.air()).hasSizeGreaterThan(40).allSatisfy(lane -> assertThat(lane.office())
                .isNotEqualTo(lane.officeOfDiversion()));
        assertThat(Office.all().stream()
                        .map(office -> office.office().country())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(27);
        assertThat(Wares.all()).hasSizeGreaterThanOrEqualTo(150);
    }

    private static boolean imoNumberFits(FilingDataset dataset) {
        String number =
                dataset.header().activeBorderTransportMeans().orElseThrow().identificationNumber();
        return number.length() == 7 && CheckDigits.ship(number.substring(0, 6)) == number.charAt(6) - '0';
    }

    private static Stream<FilingDataset> datasets() {
        return DemoTraffic.stream(new DemoPlan(6, ANCHOR, 6_000)).flatMap(DemoDatasetsTest::dataset);
    }

    private static Stream<FilingDataset> dataset(DemoStep step) {
        return switch (step) {
            case File file -> Stream.of(file.dataset());
            case Amend amend -> Stream.of(amend.dataset());
            case DemoStep.Invalidate ignored -> Stream.empty();
            case DemoStep.NotifyArrival ignored -> Stream.empty();
            case DemoStep.Act ignored -> Stream.empty();
        };
    }
}
