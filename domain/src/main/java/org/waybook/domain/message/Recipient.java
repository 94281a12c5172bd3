package org.waybook.domain.message;

import java.util.Optional;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.MemberState;

/** To whom a message goes. */
public sealed interface Recipient {

    /** The code by which it is known: an EORI, or a member state's code. */
    String code();

    /** Whom customs writes to. */
    MessageDirection direction();

    /** An economic operator. */
    record Operator(Eori eori) implements Recipient {
        @Override
        public String code() {
            return eori.value();
        }

        @Override
        public MessageDirection direction() {
            return MessageDirection.TO_TRADER;
        }
    }

    /** The systems of a member state. */
    record State(MemberState memberState) implements Recipient {
        @Override
        public String code() {
            return memberState.value();
        }

        @Override
        public MessageDirection direction() {
            return MessageDirection.TO_MEMBER_STATE;
        }
    }

    /** As whom somebody receives messages: a trader as his operator, an officer as his member state, others not at all. */
    static Optional<Recipient> of(Actor actor) {
        return switch (actor.role()) {
            case TRADER -> actor.eori().map(Operator::new);
            case RISK_ANALYST, CONTROL_OFFICER, SUPERVISOR ->
                actor.memberState().map(State::new);
            case AUDITOR, STATISTICIAN, OPERATOR, SYSTEM -> Optional.empty();
        };
    }
}
