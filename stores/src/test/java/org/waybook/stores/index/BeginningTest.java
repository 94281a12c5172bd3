package org.waybook.stores.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {

    private final Beginning beginning = new Beginning();

    @Test
    void aSearchFromTheFirstKeyBeginsWhereTheOneBeforeFoundSomething() {
        beginning.found(beginning.search(""), "5");
        assertThat(beginning.search("").from()).isEqualTo("5");
        assertThat(beginning.search("7").from()).isEqualTo("7");
    }

    @Test
    void anEarlierEntryIsTheBeginningAgain() {
        beginning.found(beginning.search(""), "5");
        beginning.put("3");
        assertThat(beginning.search("").from()).isEqualTo("3");
    }

    @Test
    void whatIsPutDuringASearchThatDoesNotSeeItIsNotLost() {
        Beginning.Search search = beginning.search("");
        beginning.put("3");
        beginning.found(search, "5");
        assertThat(beginning.search("").from()).isEqualTo("3");
    }

    @Test
    void aSearchFromTheMiddleSaysNothingOfTheBeginning() {
        beginning.found(beginning.search("4"), "5");
        assertThat(beginning.search("").from()).isEqualTo("");
    }

    @Test
    void aSearchThatFailedSaysNothing() {
        beginning.gaveUp(beginning.search(""));
        assertThat(beginning.search("").from()).isEqualTo("");
    }
}
