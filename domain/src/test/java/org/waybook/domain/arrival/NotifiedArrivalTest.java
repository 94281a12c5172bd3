package org.waybook.domain.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.domain.Samples.ARRIVAL;
import static org.waybook.domain.Samples.CARRIER;
import static org.waybook.domain.Samples.LE_HAVRE;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalSpread;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalUnmatched;
import org.waybook.domain.arrival.ArrivalState.NotNotified;
import org.waybook.domain.arrival.ArrivalState.Told;
import org.waybook.domain.arrival.ArrivalState.ToldAtOnce;
import org.waybook.domain.arrival.ArrivalState.Unmatched;

class NotifiedArrivalTest {

    private static final ArrivalNotified NOTIFIED = new ArrivalNotified(ARRIVAL, LE_HAVRE, NOON, List.of(), List.of());
    private static final ArrivalRegistered REGISTERED = new ArrivalRegistered(
            ARRIVAL, CARRIER, LE_HAVRE, NOON, Optional.empty(), List.of(new GoodsOfFiling(MRN, List.of())), 8);
    private static final ArrivalSpread SPREAD = new ArrivalSpread(ARRIVAL, 7, 1);
    private static final ArrivalUnmatched UNMATCHED = new ArrivalUnmatched(ARRIVAL, "Nothing fits.");

    @Test
    void anArrivalIsRegisteredOnce() {
        assertThat(NotifiedArrival.register(given(), REGISTERED)).containsExactly(REGISTERED);
        assertThat(NotifiedArrival.register(given(REGISTERED), REGISTERED)).isEmpty();
        assertThat(NotifiedArrival.notify(given(), NOTIFIED)).containsExactly(NOTIFIED);
        assertThat(NotifiedArrival.notify(given(NOTIFIED), NOTIFIED)).isEmpty();
    }

    @Test
    void itEndsOnce() {
        assertThat(NotifiedArrival.finish(given(REGISTERED), ARRIVAL, 7, 1)).containsExactly(SPREAD);
        assertThat(NotifiedArrival.finish(given(REGISTERED, SPREAD), ARRIVAL, 7, 1))
                .isEmpty();
        assertThat(NotifiedArrival.leaveUnmatched(given(REGISTERED), ARRIVAL, "Nothing fits."))
                .containsExactly(UNMATCHED);
        assertThat(NotifiedArrival.leaveUnmatched(given(REGISTERED, SPREAD), ARRIVAL, "Nothing fits."))
                .isEmpty();
        assertThat(NotifiedArrival.finish(given(), ARRIVAL, 0, 0)).isEmpty();
    }

    @Test
    void itsStateSaysHowItEnded() {
        assertThat(given(NOTIFIED)).isEqualTo(new ToldAtOnce(NOTIFIED));
        assertThat(given(REGISTERED, SPREAD)).isEqualTo(new Told(REGISTERED, 7, 1));
        assertThat(given(REGISTERED, UNMATCHED)).isEqualTo(new Unmatched(REGISTERED, "Nothing fits."));
    }

    @Test
    void anEndWithoutABeginningIsReported() {
        assertThatThrownBy(() -> given(SPREAD)).hasMessageContaining(ARRIVAL.value());
    }

    private static ArrivalState given(ArrivalEvent... events) {
        ArrivalState state = new NotNotified();
        for (ArrivalEvent event : events) {
            state = NotifiedArrival.evolve(state, event);
        }
        return state;
    }
}
