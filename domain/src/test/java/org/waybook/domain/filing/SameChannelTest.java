package org.waybook.domain.filing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Channel;

class SameChannelTest {

    @Test
    void anAmendmentFromTheSameChannelIsAcceptedInAnyFormat() {
        assertThatCode(() -> SameChannel.require(Channel.XML, Channel.JSON)).doesNotThrowAnyException();
        assertThatCode(() -> SameChannel.require(Channel.UI, Channel.UI)).doesNotThrowAnyException();
    }

    @Test
    void anAmendmentFromAnotherChannelIsRefused() {
        assertThatThrownBy(() -> SameChannel.require(Channel.XML, Channel.UI)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> SameChannel.require(Channel.UI, Channel.JSON)).isInstanceOf(Refused.class);
    }
}
