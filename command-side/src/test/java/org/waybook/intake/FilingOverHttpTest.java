package org.waybook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.waybook.domain.filing.FilingDataset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The interface for traders as a trader's system sees it, on the real stores. */
@SpringBootTest(
        classes = {CommandSideApplication.class, NoTokensFromOutside.class},
        properties = "spring.config.name=command-side")
@AutoConfigureMockMvc
class FilingOverHttpTest {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
    }

    @Autowired
    MockMvc http;

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Test
    void aFilingIsRegisteredAmendedAndInvalidated() throws Exception {
        ObjectNode filing = example("filing-f10.json", "HTTP-1");
        String mrn = registered(filing);
        send(get("/api/filings/" + mrn), filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ACCEPTED"))
                .andExpect(jsonPath("$.spread").value(true));
        ((ObjectNode) filing.at("/consignments/0/goodsItems/0")).put("descriptionOfGoods", "Bamboo chopping boards");
        send(put("/api/filings/" + mrn), filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.changes[?(@.element == 'Description of goods')].after")
                        .value(hasItem("Bamboo chopping boards")));
        send(post("/api/filings/" + mrn + "/invalidation"), mapper.createObjectNode(), filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(greaterThan(0)));
        send(put("/api/filings/" + mrn), filing)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("FILING_INVALIDATED"));
    }

    @Test
    void aVagueDescriptionIsAcceptedAndToldAsAWeaknessWithItsRemedy() throws Exception {
        ObjectNode filing = example("filing-f10.json", "HTTP-VAGUE");
        ((ObjectNode) filing.at("/consignments/0/goodsItems/0")).put("descriptionOfGoods", "Auto parts");
        String vague = "$.quality.weaknesses[?(@.code == 'VAGUE')]";
        String mrn = registered(filing);
        send(get("/api/filings/" + mrn), filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.quality.version").value(1))
                .andExpect(
                        jsonPath(vague + ".pointer").value(hasItem("/consignments/0/goodsItems/0/descriptionOfGoods")))
                .andExpect(jsonPath(vague + ".remedy").value(hasItem(containsString("brake pads"))));
        ((ObjectNode) filing.at("/consignments/0/goodsItems/0"))
                .put("descriptionOfGoods", "Brake pads for passenger cars");
        send(put("/api/filings/" + mrn), filing).andExpect(status().isOk());
        send(get("/api/filings/" + mrn), filing)
                .andExpect(jsonPath("$.quality.version").value(2))
                .andExpect(jsonPath(vague).isEmpty());
    }

    @Test
    void aFilingSaysWhoIsAwaitedAndWhoHasFiled() throws Exception {
        ObjectNode master = example("filing-f12.json", "HTTP-NAMING");
        ObjectNode house = example("filing-f14.json", "HTTP-NAMED");
        master.putArray("supplementaryDeclarants")
                .add(mapper.createObjectNode()
                        .put(
                                "identificationNumber",
                                house.at("/declarant/identificationNumber").asString())
                        .put("supplementaryFilingType", "F14"))
                .add(mapper.createObjectNode().put("identificationNumber", "NL987654321"));
        String mrn = registered(master);
        String below = registered(house);
        String declarants = "$.supplementaryFilings.declarants";
        Eventually.within(
                20, () -> read("/api/filings/" + mrn, master).toString().contains(below));
        send(get("/api/filings/" + mrn), master)
                .andExpect(jsonPath("$.supplementaryFilings.completeness").value("PENDING"))
                .andExpect(jsonPath(declarants + "[0].declarant")
                        .value(house.at("/declarant/identificationNumber").asString()))
                .andExpect(jsonPath(declarants + "[0].filingType").value("F14"))
                .andExpect(jsonPath(declarants + "[0].filedBy").value(below))
                .andExpect(jsonPath(declarants + "[1].declarant").value("NL987654321"))
                .andExpect(jsonPath(declarants + "[1].filedBy").doesNotExist());
        send(get("/api/filings/" + below), house)
                .andExpect(jsonPath("$.supplementaryFilings").doesNotExist());
    }

    @Test
    void aRepeatedFilingIsAnsweredWith200AndTheSameMrn() throws Exception {
        ObjectNode filing = example("filing-f29.json", "HTTP-2");
        String mrn = registered(filing);
        send(post("/api/filings"), filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mrn").value(mrn));
    }

    @Test
    void aUsedLrnWithOtherContentNamesTheFirstMrn() throws Exception {
        ObjectNode filing = example("filing-f29.json", "HTTP-3");
        String mrn = registered(filing);
        ((ObjectNode) filing.at("/consignments/0/goodsItems/0")).put("descriptionOfGoods", "Bamboo chopping boards");
        send(post("/api/filings"), filing)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("LRN_IN_USE"))
                .andExpect(jsonPath("$.detail").value(containsString(mrn)));
    }

    @Test
    void everyErrorIsAnsweredAtOnce() throws Exception {
        ObjectNode filing = example("filing-f10.json", "HTTP-4");
        filing.put("documentIssueDate", "yesterday");
        ((ObjectNode) filing.at("/consignments/0/goodsItems/0")).put("harmonizedSystemSubHeadingCode", "48AB");
        filing.remove("declarant");
        send(post("/api/filings"), filing)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors").value(hasSize(3)))
                .andExpect(jsonPath("$.errors[*].pointer").value(hasItem("/declarant")))
                .andExpect(jsonPath("$.errors[*].pointer").value(hasItem("/documentIssueDate")));
    }

    @Test
    void anXmlFilingIsRegisteredAndItsErrorsCarryAnXPath() throws Exception {
        byte[] message = Examples.bytes("filing-f32.xml");
        http.perform(post("/api/filings")
                        .with(trader(Examples.json("filing-f32.json")))
                        .contentType(MediaType.APPLICATION_XML)
                        .content(message))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith("/api/filings/")));
        String broken = new String(message, StandardCharsets.UTF_8)
                .replaceFirst("<documentNumber>[^<]*<", "<documentNumber> <");
        http.perform(post("/api/filings")
                        .with(trader(Examples.json("filing-f32.json")))
                        .contentType(MediaType.APPLICATION_XML)
                        .content(broken))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].xpath").value(containsString("transportDocumentHouseLevel")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f32", "f43"})
    void anXmlAmendmentGivesWhatTheSameAsJsonGivesAndItsErrorsCarryAnXPath(String type) throws Exception {
        ObjectNode filing = example("filing-" + type + ".json", "XML-" + type);
        String mrn = registered(filing);
        String message = Examples.text("amendment-" + type + ".xml")
                .replaceFirst("<MRN>[^<]*", "<MRN>" + mrn)
                .replaceAll("(<transportDocumentHouseLevel>\\s*<documentNumber>[^<]*)", "$1" + "XML-" + type);
        amendByXml(mrn, message.replaceFirst("<MRN>[^<]*</MRN>", ""), filing)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].xpath").value(containsString("/MRN")));
        amendByXml(mrn, message.replaceFirst("<descriptionOfGoods>[^<]*", "<descriptionOfGoods>Goods"), filing)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].xpath").value(containsString("commodity/descriptionOfGoods")));
        amendByXml(mrn, message, filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.changes").value(hasSize(1)))
                .andExpect(jsonPath("$.changes[0].element").value("Description of goods"));
        amendByXml(mrn, message, filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2));
        amendByXml("26FR000000000000T0", message, filing).andExpect(status().isNotFound());
    }

    private ResultActions amendByXml(String mrn, String message, ObjectNode filing) throws Exception {
        return http.perform(put("/api/filings/" + mrn)
                .with(trader(filing.at("/declarant/identificationNumber").asString()))
                .contentType(MediaType.APPLICATION_XML)
                .content(message));
    }

    @Test
    void goodsArriveOnce() throws Exception {
        ObjectNode filing = example("filing-f10.json", "HTTP-5");
        String mrn = registered(filing);
        arrival(filing, mrn, "arrival-1")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.arrived").value(hasSize(1)));
        arrival(filing, mrn, "arrival-1").andExpect(status().isCreated());
        arrival(filing, mrn, "arrival-2")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("IE3N07"));
    }

    @Test
    void goodsOfAPreLoadingFilingCannotArrive() throws Exception {
        ObjectNode filing = example("filing-f43.json", "HTTP-6");
        arrival(filing, registered(filing), "arrival-3")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("IE3N07"))
                .andExpect(jsonPath("$.errors[0].text").value(containsString("pre-loading")));
    }

    @Test
    void goodsArriveByTheirTransportDocument() throws Exception {
        ObjectNode filing = example("filing-f29.json", "HTTP-7");
        registered(filing);
        ObjectNode body =
                mapper.createObjectNode().put("actualOffice", "NL000396").put("arrivedAt", "2026-10-02T10:00:00Z");
        body.putArray("transportDocuments").add(filing.at("/consignments/0/transportDocument"));
        send(post("/api/arrivals"), body, filing)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.arrived").value(hasSize(1)));
    }

    @Test
    void aFlightArrivesWithAllThatIsAboardAndItsNotificationSaysHowMany() throws Exception {
        ObjectNode filing = example("filing-f29.json", "HTTP-9");
        ((ObjectNode) filing.at("/activeBorderTransportMeans")).put("conveyanceReferenceNumber", "WB0909");
        registered(filing);
        ObjectNode body =
                mapper.createObjectNode().put("actualOffice", "NL000396").put("arrivedAt", "2026-10-02T10:00:00Z");
        body.putObject("activeBorderTransportMeans")
                .put("modeOfTransport", "4")
                .put("conveyanceReferenceNumber", "WB 909")
                .set("estimatedArrival", filing.at("/activeBorderTransportMeans/estimatedArrival"));
        String answer = send(post("/api/arrivals"), body, filing)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.toldLater").value(true))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String self = mapper.readTree(answer).at("/links/self").asString();
        Eventually.within(
                20, () -> "TOLD".equals(read(self, filing).at("/state").asString()));
        assertThat(read(self, filing).at("/arrived").asInt()).isEqualTo(1);
        http.perform(get(self).with(jwt().jwt(token -> token.subject("trader.cn")
                        .claim("role", "TRADER")
                        .claim("eori", "CN999999999"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void arrivalsByRoadAreRefusedWithWhatToDoInstead() throws Exception {
        ObjectNode body =
                mapper.createObjectNode().put("actualOffice", "FR002300").put("arrivedAt", "2026-10-02T10:00:00Z");
        body.putObject("activeBorderTransportMeans")
                .put("modeOfTransport", "3")
                .put("identificationNumber", "AB123CD")
                .put("estimatedArrival", "2026-10-02T09:00:00Z");
        send(post("/api/arrivals"), body, example("filing-f10.json", "HTTP-10"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("NO_ARRIVAL_NOTIFICATION"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/activeBorderTransportMeans"));
        ObjectNode byRoad = example("filing-f50.json", "HTTP-11");
        arrival(byRoad, registered(byRoad), "arrival-road")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("NO_ARRIVAL_NOTIFICATION"));
    }

    @Test
    void anArrivalNamesGoodsInOneWay() throws Exception {
        ObjectNode filing = example("filing-f10.json", "HTTP-12");
        ObjectNode body =
                mapper.createObjectNode().put("actualOffice", "FR002300").put("arrivedAt", "2026-10-02T10:00:00Z");
        send(post("/api/arrivals"), body, filing)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("R3028"));
        body.putArray("mrns").add(registered(filing));
        body.putArray("transportDocumentsMasterLevel").add(filing.at("/consignments/0/transportDocument"));
        send(post("/api/arrivals"), body, filing)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("R3028"));
    }

    @Test
    void somebodyElseMayNeitherFileNorAmendNorSee() throws Exception {
        ObjectNode filing = example("filing-f10.json", "HTTP-8");
        String mrn = registered(filing);
        RequestPostProcessor stranger = jwt().jwt(token ->
                token.subject("trader.cn").claim("role", "TRADER").claim("eori", "CN999999999"));
        String json = filing.toString();
        http.perform(post("/api/filings")
                        .with(stranger)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andExpect(status().isForbidden());
        ((ObjectNode) filing.at("/consignments/0/goodsItems/0")).put("descriptionOfGoods", "Bamboo chopping boards");
        http.perform(put("/api/filings/" + mrn)
                        .with(stranger)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(filing.toString()))
                .andExpect(status().isForbidden());
        http.perform(get("/api/filings/" + mrn).with(stranger)).andExpect(status().isNotFound());
    }

    @Test
    void withoutATokenNothingIsAnswered() throws Exception {
        http.perform(post("/api/filings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isUnauthorized());
    }

    private String registered(ObjectNode filing) throws Exception {
        String answer = send(post("/api/filings"), filing)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return mapper.readTree(answer).get("mrn").asString();
    }

    private JsonNode read(String path, ObjectNode filing) {
        try {
            return mapper.readTree(send(get(path), filing)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private ResultActions arrival(ObjectNode filing, String mrn, String messageId) throws Exception {
        ObjectNode body =
                mapper.createObjectNode().put("actualOffice", "FR002300").put("arrivedAt", "2026-10-02T10:00:00Z");
        body.putArray("mrns").add(mrn);
        return send(post("/api/arrivals").header("Message-Id", messageId), body, filing);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, ObjectNode filing) throws Exception {
        return send(request, filing, filing);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, ObjectNode body, ObjectNode filing)
            throws Exception {
        return http.perform(
                request.with(trader(filing.at("/declarant/identificationNumber").asString("FR12345678900012")))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.toString()));
    }

    private static RequestPostProcessor trader(FilingDataset dataset) {
        return trader(dataset.header()
                .declarant()
                .identificationNumber()
                .orElseThrow()
                .value());
    }

    private static RequestPostProcessor trader(String eori) {
        return jwt().jwt(token ->
                token.subject("trader.fr").claim("role", "TRADER").claim("eori", eori));
    }

    private ObjectNode example(String name, String lrn) {
        ObjectNode filing = (ObjectNode) mapper.readTree(Examples.bytes(name));
        filing.put("lrn", lrn);
        filing.path("consignments").forEach(house -> {
            ObjectNode document = (ObjectNode) house.get("transportDocument");
            document.put("documentNumber", document.get("documentNumber").asString() + lrn);
        });
        return filing;
    }
}
