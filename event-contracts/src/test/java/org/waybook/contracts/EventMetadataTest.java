package org.waybook.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.MemberState;

class EventMetadataTest {

    private static final Instant STATED = Instant.parse("2026-03-01T08:00:00.123Z");

    @Test
    void circumstancesAreReadFromTheMetadataTheyWereWrittenTo() {
        Circumstances trader = new Circumstances(
                Actor.trader("trader.fr", new Eori("FR12345678900012")),
                STATED,
                "message-1",
                "case-1",
                Optional.of("message-0"),
                Channel.XML);
        assertThat(EventMetadata.of(trader))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "actor", "trader.fr",
                        "role", "TRADER",
                        "eori", "FR12345678900012",
                        "statedAt", "2026-03-01T08:00:00.123Z",
                        "messageId", "message-1",
                        "correlationId", "case-1",
                        "causationId", "message-0",
                        "channel", "XML"));
        assertThat(EventMetadata.circumstances(MetaData.from(EventMetadata.of(trader))))
                .isEqualTo(trader);

        Circumstances officer = new Circumstances(
                new Actor("officer.nl", Role.CONTROL_OFFICER, Optional.of(new MemberState("NL")), Optional.empty()),
                STATED,
                "message-2",
                "case-1",
                Optional.empty(),
                Channel.JSON);
        assertThat(EventMetadata.circumstances(EventMetadata.of(officer))).isEqualTo(officer);
    }

    @Test
    void whatTheLogAddsIsReadAsNumberOrText() {
        assertThat(EventMetadata.position(Map.of("position", 12L))).isEqualTo(12);
        assertThat(EventMetadata.position(Map.of("position", "12"))).isEqualTo(12);
        assertThat(EventMetadata.recordedAt(Map.of("recordedAt", STATED.toString())))
                .isEqualTo(STATED);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> EventMetadata.position(Map.of()))
                .hasMessageContaining("'position'")
                .hasMessageContaining("only an event read from the log has it");
        assertThatThrownBy(() -> EventMetadata.circumstances(Map.of("actor", "ana")))
                .hasMessageContaining("'role'")
                .hasMessageContaining("give every command its circumstances");
    }
}
