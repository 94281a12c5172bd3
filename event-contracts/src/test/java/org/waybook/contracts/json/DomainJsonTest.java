package org.waybook.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.contracts.RandomDomain;
import org.waybook.contracts.Shipment;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.goods.MonetaryAmount;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DomainJsonTest {

    private final JsonMapper mapper = DomainJson.mapper();

    @Test
    void whatIsAbsentOrEmptyIsLeftOut() {
        Party party =
                new Party("Ana", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        assertThat(mapper.writeValueAsString(party)).isEqualTo("{\"name\":\"Ana\"}");
        assertThat(mapper.readValue("{\"name\":\"Ana\"}", Party.class)).isEqualTo(party);
        assertThat(mapper.readValue("{\"name\":\"Ana\",\"address\":null,\"communications\":null}", Party.class))
                .isEqualTo(party);
    }

    @Test
    void anAnswerHasItsListsEvenWhenTheyAreEmpty() {
        Party party =
                new Party("Ana", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        assertThat(DomainJson.answers().writeValueAsString(party))
                .isEqualTo("{\"name\":\"Ana\",\"communications\":[]}");
    }

    @Test
    void valuesAreTextsAndNumbersArePlain() {
        assertThat(mapper.writeValueAsString(Place.at("SIKOP"))).isEqualTo("{\"unLocode\":\"SIKOP\"}");
        assertThat(mapper.writeValueAsString(new MonetaryAmount(new BigDecimal("1E+3"), "EUR")))
                .isEqualTo("{\"amount\":1000,\"currency\":\"EUR\"}");
        assertThat(mapper.writeValueAsString(new Houses.Listed(List.of(Shipment.DOCUMENT))))
                .startsWith("{\"kind\":\"listed\",");
    }

    @Test
    void codesAreWrittenForModesAndPersons() {
        ObjectNode header = mapper.valueToTree(Shipment.header());
        assertThat(header.at("/activeBorderTransportMeans/modeOfTransport").asString())
                .isEqualTo("1");
        assertThat(header.at("/declarant/typeOfPerson").asString()).isEqualTo("2");
        assertThat(header.at("/specificCircumstanceIndicator").asString()).isEqualTo("F10");
        assertThat(header.at("/activeBorderTransportMeans/estimatedArrival").asString())
                .isEqualTo("2026-03-14T05:30:00Z");
    }

    @Test
    void theParticularsOfAnAnswerHaveTheShapeOfTheApi() {
        ObjectNode particulars =
                DomainJson.particulars(Shipment.FILING, Shipment.announced().particulars());
        assertThat(particulars.propertyNames())
                .containsExactly(
                        "specificCircumstanceIndicator",
                        "lrn",
                        "mrn",
                        "documentIssueDate",
                        "declarant",
                        "representative",
                        "addressedMemberState",
                        "customsOfficeOfFirstEntry",
                        "carrier",
                        "activeBorderTransportMeans",
                        "transportDocumentMasterLevel",
                        "supplementaryDeclarants",
                        "consignment");
        assertThat(particulars.at("/consignment/consignee").propertyNames())
                .as("what the domain derives is no property")
                .containsExactly("name", "typeOfPerson", "address", "communications");
    }

    @Test
    void theSameValueGivesTheSameBytesAndIsReadAsItWas() {
        long seed = 42;
        RandomDomain domain = new RandomDomain(seed);
        for (int count = 0; count < 200; count++) {
            HouseConsignment consignment = domain.consignment();
            byte[] json = mapper.writeValueAsBytes(consignment);
            HouseConsignment read = mapper.readValue(json, HouseConsignment.class);
            assertThat(read).as("consignment %d of seed %d", count, seed).isEqualTo(consignment);
            assertThat(mapper.writeValueAsBytes(read)).isEqualTo(json);
            assertThat(DomainJson.answers()
                            .readValue(DomainJson.answers().writeValueAsBytes(read), HouseConsignment.class))
                    .isEqualTo(consignment);
        }
    }

    @Test
    void unknownAndMissingPropertiesAreRefusedByName() {
        assertThatThrownBy(() -> mapper.readValue("{\"name\":\"Ana\",\"nickname\":\"A\"}", Party.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("nickname");
        assertThatThrownBy(() -> mapper.readValue("{}", Party.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> mapper.readValue("{\"amount\":\"12\",\"currency\":\"EUR\"}", MonetaryAmount.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void aValueIsCheckedByItsOwnConstructor() {
        assertThatThrownBy(() -> mapper.readValue("{\"unLocode\":\"nowhere\"}", Place.class))
                .hasRootCauseInstanceOf(InvalidValue.class)
                .hasMessageContaining("'nowhere' is not a UN/LOCODE.")
                .hasMessageContaining("unLocode");
    }

    @Test
    void sealedParticularsAreNotReadWithoutKeys() {
        String header = mapper.writeValueAsString(Shipment.header())
                .replaceFirst("\"declarant\":\\{\"name\":\"[^\"]*\"", "\"declarant\":{\"sealed\":\"AA==\"");
        assertThatThrownBy(() -> mapper.readValue(header, FilingHeader.class))
                .hasMessageContaining("are sealed; read them with the serializer of the event contracts");
    }
}
