package org.waybook.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybook.contracts.schema.Docstrings;
import org.waybook.contracts.schema.EventSchemas;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import tools.jackson.databind.JsonNode;

/** Whatever changes what is stored changes the schema, so no event takes another shape unseen. */
class StoredFormTest {

    private static final Docstrings DOCSTRINGS = Docstrings.ofTheDomain();

    record Released(String name, Optional<Country> country, List<BigDecimal> masses) {}

    record WithMore(String name, Optional<Country> country, List<BigDecimal> masses, Optional<String> remark) {}

    record WithLess(String name, List<BigDecimal> masses) {}

    record Renamed(String title, Optional<Country> country, List<BigDecimal> masses) {}

    record Required(String name, Country country, List<BigDecimal> masses) {}

    record OtherType(String name, Optional<Boolean> country, List<BigDecimal> masses) {}

    record OtherElements(String name, Optional<Country> country, List<Instant> masses) {}

    record Personal(Party name, Optional<Country> country, List<BigDecimal> masses) {}

    record Ambiguous(Country country, Elsewhere.Country other) {}

    interface Elsewhere {
        record Country(String name) {}
    }

    record Unknown(Map<String, String> names) {}

    @TestFactory
    List<DynamicTest> anotherShapeIsAnotherSchema() {
        return List.of(
                        WithMore.class,
                        WithLess.class,
                        Renamed.class,
                        Required.class,
                        OtherType.class,
                        OtherElements.class,
                        Personal.class)
                .stream()
                .map(changed -> DynamicTest.dynamicTest(changed.getSimpleName(), () -> assertThat(schema(changed))
                        .isNotEqualTo(schema(Released.class))))
                .toList();
    }

    @Test
    void aRecordIsAnObjectOfNothingElse() {
        assertThat(schema(Released.class)).isEqualTo(DomainJson.mapper().readTree("""
                        {"type": "object",
                         "properties": {
                           "name": {"type": "string"},
                           "country": {"$ref": "#/$defs/Country"},
                           "masses": {"type": "array", "items": {"type": "number"}}},
                         "required": ["name"],
                         "additionalProperties": false,
                         "$defs": {"Country": {"type": "string"}}}"""));
    }

    @Test
    void twoTypesOfOneNameAreRefused() {
        assertThatThrownBy(() -> schema(Ambiguous.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two types are called Country");
    }

    @Test
    void aTypeWhoseStoredFormIsNotKnownIsRefused() {
        assertThatThrownBy(() -> schema(Unknown.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.util.Map has no stored form that the schemas know");
    }

    private static JsonNode schema(Class<?> type) {
        return EventSchemas.shape(StoredForm.of(type, DOCSTRINGS));
    }
}
