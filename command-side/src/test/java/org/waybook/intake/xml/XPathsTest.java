package org.waybook.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybook.domain.filing.FilingType;

class XPathsTest {

    private static final String HOUSE = "/IE3F43/consignmentMasterLevel/consignmentHouseLevel";

    @ParameterizedTest
    @CsvSource({
        "/lrn, /IE3F43/LRN",
        "/documentIssueDate, /IE3F43/documentIssueDate/DateTime",
        "/addressedMemberState, /IE3F43/addressedMemberState/country",
        "/declarant/address/street, /IE3F43/declarant/address/streetNameLine1",
        "/declarant/communications/1/identifier, /IE3F43/declarant/communication[2]/identifier",
        "/consignments, " + HOUSE,
        "/consignments/3/goodsItems/0/netMass, " + HOUSE + "[4]/goodsItem[1]/weight/netMass",
        "/consignments/0/goodsItems/1/postalValue/currency, " + HOUSE + "[1]/goodsItem[2]/postalValue/@currency",
        "/consignments/0/transportDocument/type, " + HOUSE + "[1]/transportDocumentHouseLevel/type"
    })
    void anElementOfTheFilingStandsWhereTheSchemaHasIt(String pointer, String xpath) {
        assertThat(XPaths.of(FilingType.F43, pointer)).isEqualTo(xpath);
    }

    @Test
    void anElementThatTheMessageDoesNotHaveStandsInTheNearestOneAroundIt() {
        assertThat(XPaths.of(FilingType.F32, "/carrier/name")).isEqualTo("/IE3F32");
        assertThat(XPaths.of(FilingType.F32, "/consignments/2/placeOfLoading/unLocode"))
                .isEqualTo("/IE3F32/consignmentMasterLevel/consignmentHouseLevel[3]");
    }

    @Test
    void theMessageAsAWholeIsItsRoot() {
        assertThat(XPaths.of(FilingType.F32, "")).isEqualTo("/IE3F32");
    }
}
