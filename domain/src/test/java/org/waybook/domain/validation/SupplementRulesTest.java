package org.waybook.domain.validation;

import static org.waybook.domain.validation.Rulings.breaks;
import static org.waybook.domain.validation.Rulings.keeps;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.transport.TransportDocument;

class SupplementRulesTest {

    private static final Optional<Mrn> BEFORE = Optional.of(new Mrn("26FRA1B2C3D4E5F0T0"));
    private static final String HS_CODE = "/consignments/0/goodsItems/0/harmonizedSystemSubHeadingCode";
    private static final TransportDocument OTHER = new TransportDocument("N703", "ELSEWHERE");

    @Test
    void aSplitConsignmentThatNamesThePartBeforeIsAccepted() {
        FilingDataset split = Changed.at(SoundFilings.sea(), "/splitConsignmentIndicator", Optional.of(true));

        keeps(Changed.at(split, "/previousMrn", BEFORE), SupplementRules.C3001);
        keeps(SoundFilings.sea(), SupplementRules.C3001);
    }

    @Test
    void theFirstPartOfASplitConsignmentNamesNoneBefore() {
        keeps(Changed.at(SoundFilings.sea(), "/splitConsignmentIndicator", Optional.of(true)), SupplementRules.C3001);
    }

    @Test
    void aPartBeforeOfAConsignmentThatIsNotSplitIsRefused() {
        breaks(Changed.at(SoundFilings.sea(), "/previousMrn", BEFORE), SupplementRules.C3001, "C3001", "/previousMrn");
    }

    @Test
    void aSupplementaryDeclarantOfTheHousesBelowAMasterIsAccepted() {
        keeps(supplemented(FilingType.F14), SupplementRules.R3051);
        keeps(supplemented(FilingType.F16), SupplementRules.R3051);
    }

    @Test
    void aSupplementaryDeclarantOfAnotherModeIsRefused() {
        breaks(
                supplemented(FilingType.F43),
                SupplementRules.R3051,
                "R3051",
                "/supplementaryDeclarants/0/supplementaryFilingType");
    }

    @Test
    void aScreeningResultOfAConsignmentOfTheFilingIsAccepted() {
        keeps(screened(Optional.empty(), "image/jpeg"), SupplementRules.SCREENED);
        keeps(
                screened(
                        Optional.of(
                                SoundFilings.express().consignments().getFirst().transportDocument()),
                        "image/jpeg"),
                SupplementRules.SCREENED);
    }

    @Test
    void aScreeningResultOfAnotherFilingsConsignmentIsRefused() {
        breaks(
                screened(Optional.of(OTHER), "image/jpeg"),
                SupplementRules.SCREENED,
                "SCREENED",
                "/screeningResults/0/transportDocument");
    }

    @Test
    void aScreeningResultHasTwoToNineMethods() {
        keeps(screened(Optional.empty(), "image/jpeg"), ElementRules.PRESENCE);
        breaks(
                Changed.at(
                        screened(Optional.empty(), "image/jpeg"),
                        "/screeningResults/0/screeningMethods",
                        List.of("XRY")),
                ElementRules.PRESENCE,
                "STRUCTURE",
                "/screeningResults/0/screeningMethods");
    }

    @Test
    void aPictureMayBeAttachedAndAProgramMayNot() {
        keeps(screened(Optional.empty(), "application/pdf"), SupplementRules.ATTACHED);
        breaks(
                screened(Optional.empty(), "application/x-msdownload"),
                SupplementRules.ATTACHED,
                "ATTACHED",
                "/screeningResults/0/files/0/mimeType");
    }

    @Test
    void goodsOfACompleteDatasetHaveAnHsCode() {
        keeps(SoundFilings.sea(), SupplementRules.C3025);
        breaks(Changed.at(SoundFilings.sea(), HS_CODE, Optional.empty()), SupplementRules.C3025, "C3025", HS_CODE);
    }

    @Test
    void goodsThatOneNaturalPersonSendsToAnotherNeedNoHsCode() {
        FilingDataset filing = Changed.at(SoundFilings.sea(), HS_CODE, Optional.empty());
        FilingDataset sender =
                Changed.at(filing, "/consignments/0/consignor/typeOfPerson", Optional.of(TypeOfPerson.NATURAL));

        keeps(
                Changed.at(sender, "/consignments/0/consignee/typeOfPerson", Optional.of(TypeOfPerson.NATURAL)),
                SupplementRules.C3025);
    }

    @Test
    void theMinimumDatasetNeedsNoHsCode() {
        keeps(Changed.at(SoundFilings.postal(), HS_CODE, Optional.empty()), SupplementRules.C3025);
    }

    @Test
    void aConsignmentOfAnotherFilingIsNamedOnce() {
        FilingDataset receptacles = SoundFilings.of(FilingType.F44);
        HouseReference house = receptacles.header().houseReferences().getFirst();

        keeps(receptacles, ConsignmentRules.UNIQUE);
        breaks(
                Changed.at(receptacles, "/houseReferences", List.of(house, house)),
                ConsignmentRules.UNIQUE,
                "UNIQUE",
                "/houseReferences/1/transportDocument");
    }

    private static FilingDataset supplemented(FilingType type) {
        return Changed.at(
                SoundFilings.of(FilingType.F12),
                "/supplementaryDeclarants",
                List.of(new SupplementaryDeclarant(new Eori("FR12345678900012"), Optional.of(type))));
    }

    private static FilingDataset screened(Optional<TransportDocument> document, String fileType) {
        ScreeningResult result = new ScreeningResult(
                "1",
                List.of("PHS", "XRY"),
                document,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new ScreeningResult.AttachedFile("part-2", "scan.jpg", fileType, Optional.empty())));
        return Changed.at(SoundFilings.express(), "/screeningResults", List.of(result));
    }
}
