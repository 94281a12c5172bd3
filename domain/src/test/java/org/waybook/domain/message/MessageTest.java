package org.waybook.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.message.MessageCommand.Acknowledge;
import org.waybook.domain.message.MessageCommand.Issue;
import org.waybook.domain.message.MessageCommand.Resend;
import org.waybook.domain.message.MessageEvent.MessageAcknowledged;
import org.waybook.domain.message.MessageEvent.MessageIssued;
import org.waybook.domain.message.MessageEvent.MessageResent;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.MemberState;

class MessageTest {

    private static final Recipient TRADER = new Recipient.Operator(new Eori("FR123456789"));
    private static final MessageId ID =
            MessageId.of("notifications", "26FR0A1B2C3D4E5F6T4", 42, MessageType.IE3R01, TRADER);
    private static final MessageSubject ABOUT = MessageSubject.of(Mrn.issue(2026, new Country("FR"), "000000000001"));
    private static final MessageIssued ISSUED =
            new MessageIssued(ID, MessageType.IE3R01, TRADER, ABOUT, List.of(new MessageDetail("lrn", "A-1")));
    private static final MessageAcknowledged ACKNOWLEDGED =
            new MessageAcknowledged(ID, MessageType.IE3R01, TRADER, ABOUT);
    private static final MessageResent RESENT = new MessageResent(ID, MessageType.IE3R01, TRADER, ABOUT);
    private static final Actor ITS_RECIPIENT = Actor.trader("trader.fr", new Eori("FR123456789"));

    @Test
    void aMessageIsIssuedOnce() {
        assertThat(given().when(new Issue(ISSUED))).containsExactly(ISSUED);
        assertThat(given(ISSUED).when(new Issue(ISSUED))).isEmpty();
        assertThat(given(ISSUED, ACKNOWLEDGED).when(new Issue(ISSUED))).isEmpty();
    }

    @Test
    void itsRecipientAcknowledgesItOnce() {
        assertThat(given(ISSUED).when(new Acknowledge(ID, ITS_RECIPIENT))).containsExactly(ACKNOWLEDGED);
        assertThat(given(ISSUED, ACKNOWLEDGED).when(new Acknowledge(ID, ITS_RECIPIENT)))
                .isEmpty();
    }

    @Test
    void anAcknowledgedMessageIsSentAgainAndAcknowledgedAgain() {
        assertThat(given(ISSUED).when(new Resend(ID, ITS_RECIPIENT))).isEmpty();
        assertThat(given(ISSUED, ACKNOWLEDGED).when(new Resend(ID, ITS_RECIPIENT)))
                .containsExactly(RESENT);
        assertThat(given(ISSUED, ACKNOWLEDGED, RESENT).when(new Acknowledge(ID, ITS_RECIPIENT)))
                .containsExactly(ACKNOWLEDGED);
    }

    @Test
    void nobodyElseLearnsThatItIsThere() {
        Actor officer = new Actor("officer.fr", Role.SUPERVISOR, Optional.of(new MemberState("FR")), Optional.empty());
        Actor auditor = new Actor("auditor", Role.AUDITOR, Optional.empty(), Optional.of(new Eori("FR123456789")));
        Actor competitor = Actor.trader("trader.de", new Eori("DE123456789"));
        for (Actor other : List.of(officer, auditor, competitor)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> given(ISSUED).when(new Acknowledge(ID, other)))
                    .matches(refused -> refused.kind() == Refused.Kind.UNKNOWN);
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given().when(new Resend(ID, ITS_RECIPIENT)))
                .matches(refused -> refused.kind() == Refused.Kind.UNKNOWN);
    }

    @Test
    void whatCausedAMessageGivesItsIdentifier() {
        assertThat(MessageId.of("notifications", "26FR0A1B2C3D4E5F6T4", 42, MessageType.IE3R01, TRADER))
                .isEqualTo(ID);
        assertThat(MessageId.of("notifications", "26FR0A1B2C3D4E5F6T4", 43, MessageType.IE3R01, TRADER))
                .isNotEqualTo(ID);
        assertThat(MessageId.of("notifications", "26FR0A1B2C3D4E5F6T4", 42, MessageType.IE3N03, TRADER))
                .isNotEqualTo(ID);
    }

    private static Given given(MessageEvent... events) {
        MessageState state = new MessageState.NotIssued();
        for (MessageEvent event : events) {
            state = Message.evolve(state, event);
        }
        return new Given(state);
    }

    private record Given(MessageState state) {
        List<MessageEvent> when(MessageCommand command) {
            return Message.decide(state, command);
        }
    }
}
