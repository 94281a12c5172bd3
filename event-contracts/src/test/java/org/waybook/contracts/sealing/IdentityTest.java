package org.waybook.contracts.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waybook.contracts.Shipment;

class IdentityTest {

    private static final Identity SOFIE = Identity.of(Shipment.PERSON);

    @Test
    void accentsCasePunctuationAndBlanksMakeNoDifference() {
        assertThat(Identity.of("zofie  NOVAKOVA", "brno ", "CZ", "60200")).isEqualTo(SOFIE);
        assertThat(Identity.of("Žofie-Nováková", "BRNO", "cz", "602-00")).isEqualTo(SOFIE);
    }

    @Test
    void anotherNameCityCountryOrPostCodeIsAnotherIdentity() {
        assertThat(Identity.of("Žofie Novák", "Brno", "CZ", "602 00")).isNotEqualTo(SOFIE);
        assertThat(Identity.of("Žofie Nováková", "Praha", "CZ", "602 00")).isNotEqualTo(SOFIE);
        assertThat(Identity.of("Žofie Nováková", "Brno", "SK", "602 00")).isNotEqualTo(SOFIE);
        assertThat(Identity.of("Žofie Nováková", "Brno", "CZ", "602 01")).isNotEqualTo(SOFIE);
    }

    @Test
    void aNameInAnotherScriptIsKept() {
        assertThat(Identity.of("张伟", "", "CN", "")).isNotEqualTo(Identity.of("李娜", "", "CN", ""));
        assertThat(Identity.of("張 偉", "", "CN", "").folded()).startsWith("張 偉\n");
    }

    @Test
    void anIdentityDoesNotShowItself() {
        assertThat(SOFIE.toString()).doesNotContain("NOVAKOVA");
    }
}
