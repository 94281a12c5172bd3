package org.waybook.domain.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.domain.Samples.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;

class ArrivingMeansTest {

    @ParameterizedTest
    @CsvSource({
        "AIR, LH400, LH400",
        "AIR, lh 0400, LH400",
        "AIR, DLH0400, DLH400",
        "AIR, 5X 0076, 5X76",
        "AIR, U2-0123A, U2123A",
        "AIR, CHARTER, CHARTER",
        "SEA, IMO 9074729, 9074729",
        "SEA, 9074729, 9074729",
        "INLAND_WATERWAY, ENI02312345, 02312345"
    })
    void aNumberIsComparedWithoutItsMarks(ModeOfTransport mode, String written, String compared) {
        assertThat(ArrivingMeans.of(mode, written, NOON).number()).isEqualTo(compared);
    }

    @ParameterizedTest
    @EnumSource(
            value = ModeOfTransport.class,
            names = {"ROAD", "RAIL", "MAIL"})
    void onlyShipsAndAircraftAreNotified(ModeOfTransport mode) { // GET05
        assertThatThrownBy(() -> ArrivingMeans.of(mode, "AB123", NOON))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.code())
                        .isEqualTo("NO_ARRIVAL_NOTIFICATION"));
        assertThat(ArrivingMeans.numbersOf(means(mode, "30", "AB123", "AB123"))).isEmpty();
    }

    @Test
    void aNumberOfMarksAloneIdentifiesNothing() {
        assertThatThrownBy(() -> ArrivingMeans.of(ModeOfTransport.SEA, " - ", NOON))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void aShipIsKnownByItsImoNumberAndNotByItsNameOrVoyage() {
        assertThat(ArrivingMeans.numbersOf(means(ModeOfTransport.SEA, "10", "9074729", "V042")))
                .containsExactly("9074729");
        assertThat(ArrivingMeans.numbersOf(means(ModeOfTransport.SEA, "11", "Northern Star", "V042")))
                .isEmpty();
    }

    @Test
    void anAircraftIsKnownByItsFlightAndNotByItsRegistration() {
        assertThat(ArrivingMeans.numbersOf(means(ModeOfTransport.AIR, "41", "DALFA", "LH0400")))
                .containsExactly("LH400");
        assertThat(ArrivingMeans.numbersOf(means(ModeOfTransport.AIR, "40", "LH400", "LH 400")))
                .containsExactly("LH400");
    }

    private static BorderTransportMeans means(ModeOfTransport mode, String type, String number, String conveyance) {
        return new BorderTransportMeans(
                mode,
                type,
                number,
                Optional.empty(),
                Optional.of(conveyance),
                Optional.empty(),
                Optional.of(NOON),
                List.of());
    }
}
