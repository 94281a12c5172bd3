package org.waybook.domain.consignment;

import java.util.List;

/** The hard rules of the lifecycle, each with the tests that prove it. */
final class HardRules {

    static final List<Rule> ALL = List.of(
            rule(
                    "Only the declarant or the representative amends",
                    "CFSS-L3 GET04",
                    "filing.FilingTest#theDeclarantAmends",
                    "filing.FilingTest#anAmendmentByAStrangerIsForbidden"),
            rule(
                    "No amendment after presentation",
                    "CFSS-L3 GET04",
                    "filing.FilingTest#anAmendmentAfterPresentationIsRefused"),
            rule(
                    "No amendment once customs announced a control",
                    "CFSS-L3 GET04",
                    "filing.FilingTest#anAmendmentAfterAControlWasAnnouncedIsRefused"),
            rule(
                    "Protected particulars do not change (R3024)",
                    "CFSS-IE IE3A20, IE3A28",
                    "filing.FilingTest#anAmendmentOfProtectedParticularsIsRefusedNamingEachOfThem"),
            rule(
                    "An accepted amendment is analysed again",
                    "CFSS-L3 AFT03",
                    "consignment.AnalysisTest#anAcceptedAmendmentIsAnalysedAgainAndSupersedesTheOpenAnalysis"),
            rule(
                    "An amendment comes over the channel of the original",
                    "ICD 3.3.2.2",
                    "filing.SameChannelTest#anAmendmentFromAnotherChannelIsRefused"),
            rule(
                    "A master air waybill reference (F25) is not amended",
                    "ICD Annex 1",
                    "filing.FilingTest#aMasterAirWaybillReferenceCannotBeAmended"),
            rule(
                    "No invalidation after presentation",
                    "CFSS-L3",
                    "filing.FilingTest#aFilingWithABarredHouseIsNotInvalidated"),
            rule(
                    "A filing expires after 200 days when its goods were not brought in",
                    "UCC Art. 129",
                    "filing.FilingTest#aFilingWhoseGoodsWereNotBroughtInExpiresOnce"),
            rule(
                    "Arrival or presentation stops the 200 days",
                    "CFSS-L3 ANT02, PCT04",
                    "filing.FilingTest#aFilingWhoseGoodsAreHereDoesNotExpire"),
            rule(
                    "Arrival: a ship is known by its IMO number, an aircraft by its flight",
                    "CFSS-L3 GET05",
                    "arrival.ArrivingMeansTest#aShipIsKnownByItsImoNumberAndNotByItsNameOrVoyage",
                    "arrival.ArrivingMeansTest#anAircraftIsKnownByItsFlightAndNotByItsRegistration",
                    "arrival.ArrivingMeansTest#onlyShipsAndAircraftAreNotified"),
            rule(
                    "Arrival: once; a declaration in another state is incorrect (IE3N07)",
                    "CFSS-L3 GET05",
                    "consignment.ConsignmentTest#goodsArriveOnce",
                    "consignment.ConsignmentTest#goodsKnownOnlyFromAPreLoadingFilingCannotArrive",
                    "consignment.ConsignmentTest#invalidatedGoodsCannotArrive"),
            rule(
                    "Presentation: by air and sea only after arrival, by road and rail at once",
                    "CFSS-L3, CRX IE4N10",
                    "consignment.MovementTest#goodsByAirOrSeaArriveBeforeTheyArePresented",
                    "consignment.MovementTest#goodsByRoadOrRailArePresentedAtOnce"),
            rule(
                    "A split consignment arrives partially until its last part is here",
                    "CFSS-L3, CRX",
                    "consignment.MovementTest#theFirstPartOfASplitConsignmentArrivesPartiallyAndTheLastCompletesIt"),
            rule(
                    "Loading is forbidden of receptacles, transport documents and containers",
                    "CRX DoNotLoadDetails",
                    "consignment.LoadingTest#aReceptacleADocumentOrAContainerIsNamedThatTheConsignmentHas",
                    "consignment.LoadingTest#goodsByAirAreKeptFromLoadingWhileTheAnalysisBeforeLoadingIsOpen"),
            rule(
                    "Referrals: RfI, RfA and RfS, 1 to 999 details, each asking for something",
                    "ICD, CRX IE4Q04",
                    "consignment.ReferralTest#aReferralHasOneTo999DetailsThatAskForSomething",
                    "consignment.ReferralTest#aRequestForInformationIsAnsweredWithInformation",
                    "consignment.ReferralTest#aRequestForAmendmentIsAnsweredByAnAmendment",
                    "consignment.ReferralTest#screeningIsAskedForByAirBeforeLoadingOnly"),
            rule(
                    "A screening result names 2 to 9 methods and the authorised person",
                    "CRX, ICD",
                    "consignment.ReferralTest#aScreeningResultNamesTwoToNineMethods"),
            rule(
                    "A risk result keeps the bounds of its codes and texts",
                    "CRX IE4S02",
                    "consignment.AnalysisTest#aRiskResultKeepsItsBounds"),
            rule(
                    "A control decision has a reason and at most nine triggers",
                    "CRX IE4S03, CL712 to CL716",
                    "consignment.ControlTest#aDecisionKeepsItsBounds",
                    "consignment.ControlTest#theMemberStateOfControlRecordsWhatItFound"),
            rule(
                    "A forwarded control is done at its destination",
                    "CFSS-L3 PCT03",
                    "consignment.ControlTest#aForwardedControlIsDoneAtItsDestination"));

    private HardRules() {}

    /**
     * One rule.
     *
     * @param tests as class#method below the package of the domain
     */
    record Rule(String text, String source, List<String> tests) {}

    private static Rule rule(String text, String source, String... tests) {
        return new Rule(text, source, List.of(tests));
    }
}
