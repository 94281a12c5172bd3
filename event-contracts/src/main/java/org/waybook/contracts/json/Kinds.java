package org.waybook.contracts.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.waybook.domain.consignment.Change.ElementChanged;
import org.waybook.domain.consignment.Change.PartyChanged;
import org.waybook.domain.filing.Houses.Chunked;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.message.Recipient.Operator;
import org.waybook.domain.message.Recipient.State;
import org.waybook.domain.referral.ReferralAnswer.Amendment;
import org.waybook.domain.referral.ReferralAnswer.Information;
import org.waybook.domain.referral.ReferralAnswer.Screening;

/** The property that tells the kinds of a sealed interface apart, and its values. */
final class Kinds {

    private static final String KIND = "kind";

    private Kinds() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = KIND)
    @JsonSubTypes({@Type(value = Listed.class, name = "listed"), @Type(value = Chunked.class, name = "chunked")})
    interface OfHouses {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = KIND)
    @JsonSubTypes({
        @Type(value = ElementChanged.class, name = "element"),
        @Type(value = PartyChanged.class, name = "party")
    })
    interface OfChange {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = KIND)
    @JsonSubTypes({
        @Type(value = Information.class, name = "information"),
        @Type(value = Screening.class, name = "screening"),
        @Type(value = Amendment.class, name = "amendment")
    })
    interface OfReferralAnswer {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = KIND)
    @JsonSubTypes({@Type(value = Operator.class, name = "operator"), @Type(value = State.class, name = "state")})
    interface OfRecipient {}
}
