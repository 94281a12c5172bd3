package org.waybook.domain.validation;

import static org.waybook.domain.validation.Rulings.breaks;
import static org.waybook.domain.validation.Rulings.keeps;
import static org.waybook.domain.validation.SoundFilings.countries;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.ModeOfTransport;

class JourneyRulesTest {

    private static final String MEANS = "/activeBorderTransportMeans";
    private static final String LOADING = "/consignments/0/placeOfLoading";

    @Test
    void aPlaceByItsLocodeOrByNameAndCountryIsAccepted() {
        keeps(SoundFilings.sea(), JourneyRules.C3003);
    }

    @Test
    void aPlaceByItsNameAloneIsRefused() {
        breaks(loadedAt(Optional.of("Xiamen"), Optional.empty()), JourneyRules.C3003, "C3003", LOADING);
    }

    @Test
    void aPlaceByItsCountryAloneIsRefused() {
        breaks(loadedAt(Optional.empty(), Optional.of(new Country("CN"))), JourneyRules.C3003, "C3003", LOADING);
    }

    @Test
    void aRoutingFromAcceptanceToDeliveryIsAccepted() {
        keeps(SoundFilings.sea(), JourneyRules.R3022);
    }

    @Test
    void aRoutingThatLeavesOutTheCountryOfDeliveryIsRefused() {
        breaks(
                Changed.at(SoundFilings.sea(), "/consignments/0/countriesOfRouting", countries("CN", "MY")),
                JourneyRules.R3022,
                "R3022",
                "/consignments/0/countriesOfRouting");
    }

    @Test
    void anArrivalAfterDepartureIsAccepted() {
        keeps(SoundFilings.sea(), JourneyRules.R3053);
    }

    @Test
    void anArrivalAtTheTimeOfDepartureIsRefused() {
        Optional<Instant> arrival = Optional.of(Instant.parse("2026-03-04T18:00:00Z"));

        breaks(
                Changed.at(SoundFilings.sea(), MEANS + "/estimatedArrival", arrival),
                JourneyRules.R3053,
                "R3053",
                MEANS + "/estimatedArrival");
    }

    @Test
    void anArrivalBeforeTheActualDepartureIsRefused() {
        FilingDataset departed = Changed.at(
                SoundFilings.sea(), MEANS + "/actualDeparture", Optional.of(Instant.parse("2026-05-01T00:00:00Z")));

        breaks(departed, JourneyRules.R3053, "R3053", MEANS + "/estimatedArrival");
    }

    @Test
    void oneDepartureIsAccepted() {
        keeps(SoundFilings.sea(), JourneyRules.DEPARTURE);
    }

    @Test
    void anEstimatedAndAnActualDepartureAreOneTooMany() {
        breaks(
                Changed.at(
                        SoundFilings.sea(),
                        MEANS + "/actualDeparture",
                        Optional.of(Instant.parse("2026-03-04T18:20:00Z"))),
                JourneyRules.DEPARTURE,
                "DEPARTURE",
                MEANS + "/estimatedDeparture");
    }

    @Test
    void noDepartureIsOneTooFew() {
        breaks(
                Changed.at(SoundFilings.sea(), MEANS + "/estimatedDeparture", Optional.empty()),
                JourneyRules.DEPARTURE,
                "DEPARTURE",
                MEANS + "/estimatedDeparture");
    }

    @Test
    void aSeaFilingByInlandWaterwayIsAccepted() {
        keeps(
                Changed.at(SoundFilings.sea(), MEANS + "/modeOfTransport", ModeOfTransport.INLAND_WATERWAY),
                JourneyRules.MODE);
    }

    @Test
    void anAirFilingByRoadIsRefused() {
        breaks(
                Changed.at(SoundFilings.air(), MEANS + "/modeOfTransport", ModeOfTransport.ROAD),
                JourneyRules.MODE,
                "MODE",
                MEANS + "/modeOfTransport");
    }

    @Test
    void aContainerWithTwoSealsIsAccepted() {
        keeps(SoundFilings.sea(), JourneyRules.C3018);
    }

    @Test
    void aSealNamedTwiceIsRefused() {
        String seals = "/consignments/0/transportEquipment/0/seals";

        breaks(Changed.at(SoundFilings.sea(), seals, List.of("S1", "S1")), JourneyRules.C3018, "C3018", seals);
    }

    @Test
    void aNumberOfSealsThatIsNotThatOfThoseNamedIsRefused() {
        String equipment = "/consignments/0/transportEquipment/0";

        breaks(
                Changed.at(SoundFilings.sea(), equipment + "/numberOfSeals", Optional.of(99)),
                JourneyRules.C3018,
                "C3018",
                equipment + "/numberOfSeals");
    }

    private static FilingDataset loadedAt(Optional<String> name, Optional<Country> country) {
        return Changed.at(SoundFilings.sea(), LOADING, Optional.of(new Place(Optional.empty(), name, country)));
    }
}
