package org.waybook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;

class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"06DE586600006143E1", "21DE12345678901234", "21DE27364916384836", "26BE000000000000T0"})
    void publishedMrnsHaveFittingCheckDigits(String mrn) {
        assertThat(new Mrn(mrn).hasFittingCheckDigit()).isTrue();
    }

    @Test
    void anMrnWithAnotherLastDigitIsFlagged() {
        assertThat(new Mrn("21DE27364916384835").hasFittingCheckDigit()).isFalse();
    }

    @Test
    void anIssuedMrnFitsItsOwnCheckDigit() {
        Mrn issued = Mrn.issue(2026, new Country("BE"), "A1B2C3D4E5F0");
        assertThat(issued.value()).isEqualTo("26BEA1B2C3D4E5F0T0");
        assertThat(issued.hasFittingCheckDigit()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"CSQU305438, 3", "MSCU663987, 0", "MSKU123456, 5"})
    void containerNumbers(String number, int digit) {
        assertThat(CheckDigits.iso6346(number)).isEqualTo(digit);
    }

    @ParameterizedTest
    @CsvSource({"47312482, 9", "12345678, 5", "87654321, 6"})
    void postalItems(String digits, int digit) {
        assertThat(CheckDigits.postal(digits)).isEqualTo(digit);
    }

    @ParameterizedTest
    @CsvSource({"1234567, 5", "7654321, 3", "0000001, 1"})
    void airWaybills(String serial, int digit) {
        assertThat(CheckDigits.airWaybill(serial)).isEqualTo(digit);
    }

    @Test
    void shipNumbers() {
        assertThat(CheckDigits.ship("907472")).isEqualTo(9);
    }
}
