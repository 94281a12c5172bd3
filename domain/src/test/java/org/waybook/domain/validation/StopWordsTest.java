package org.waybook.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "name", "Name, Address", "TO order", "  test  ", "\u00a0none!"})
    void aPartyOfWordsThatSayNothingCountsAsEmpty(String text) {
        assertThat(StopWords.PARTY.areAllOf(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Silva", "to Ana", "same as 7", "½", "Ⅳ", "张伟", "𝒜na", "name\u0301x"})
    void aPartyWithAnyOtherWordDoesNot(String text) {
        assertThat(StopWords.PARTY.areAllOf(text)).isFalse();
    }
}
