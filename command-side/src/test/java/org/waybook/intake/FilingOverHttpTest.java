package org.waybook.intake;

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
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;
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
    private FilingRequests requests;

    @BeforeEach
    void signIn() {
        requests = new FilingRequests(http);
    }

    @Test
    void aFilingIsRegisteredAmendedAndInvalidated() throws Exception {
        ObjectNode filing = requests.example("filing-f10.json", "HTTP-1");
        String mrn = requests.registered(filing);
        requests.send(get("/api/filings/" + mrn), filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ACCEPTED"))
                .andExpect(jsonPath("$.spread").value(true));
        ((ObjectNode) filing.at("/consignments/0/goodsItems/0")).put("descriptionOfGoods", "Bamboo chopping boards");
        requests.send(put("/api/filings/" + mrn), filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.changes[?(@.element == 'Description of goods')].after")
                        .value(hasItem("Bamboo chopping boards")));
        requests.send(post("/api/filings/" + mrn + "/invalidation"), mapper.createObjectNode(), filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(greaterThan(0)));
        requests.send(put("/api/filings/" + mrn), filing)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("FILING_INVALIDATED"));
    }

    @Test
    void aVagueDescriptionIsAcceptedAndToldAsAWeaknessWithItsRemedy() throws Exception {
        ObjectNode filing = requests.example("filing-f10.json", "HTTP-VAGUE");
        ((ObjectNode) filing.at("/consignments/0/goodsItems/0")).put("descriptionOfGoods", "Auto parts");
        String vague = "$.quality.weaknesses[?(@.code == 'VAGUE')]";
        String mrn = requests.registered(filing);
        requests.send(get("/api/filings/" + mrn), filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.quality.version").value(1))
                .andExpect(
                        jsonPath(vague + ".pointer").value(hasItem("/consignments/0/goodsItems/0/descriptionOfGoods")))
                .andExpect(jsonPath(vague + ".remedy").value(hasItem(containsString("brake pads"))));
        ((ObjectNode) filing.at("/consignments/0/goodsItems/0"))
                .put("descriptionOfGoods", "Brake pads for passenger cars");
        requests.send(put("/api/filings/" + mrn), filing).andExpect(status().isOk());
        requests.send(get("/api/filings/" + mrn), filing)
                .andExpect(jsonPath("$.quality.version").value(2))
                .andExpect(jsonPath(vague).isEmpty());
    }

    @Test
    void aFilingSaysWhoIsAwaitedAndWhoHasFiled() throws Exception {
        ObjectNode master = requests.example("filing-f12.json", "HTTP-NAMING");
        ObjectNode house = requests.example("filing-f14.json", "HTTP-NAMED");
        master.putArray("supplementaryDeclarants")
                .add(mapper.createObjectNode()
                        .put(
                                "identificationNumber",
                                house.at("/declarant/identificationNumber").asString())
                        .put("supplementaryFilingType", "F14"))
                .add(mapper.createObjectNode().put("identificationNumber", "NL987654321"));
        String mrn = requests.registered(master);
        String below = requests.registered(house);
        String declarants = "$.supplementaryFilings.declarants";
        Eventually.within(
                20,
                () -> requests.read("/api/filings/" + mrn, master).toString().contains(below));
        requests.send(get("/api/filings/" + mrn), master)
                .andExpect(jsonPath("$.supplementaryFilings.completeness").value("PENDING"))
                .andExpect(jsonPath(declarants + "[0].declarant")
                        .value(house.at("/declarant/identificationNumber").asString()))
                .andExpect(jsonPath(declarants + "[0].filingType").value("F14"))
                .andExpect(jsonPath(declarants + "[0].filedBy").value(below))
                .andExpect(jsonPath(declarants + "[1].declarant").value("NL987654321"))
                .andExpect(jsonPath(declarants + "[1].filedBy").doesNotExist());
        requests.send(get("/api/filings/" + below), house)
                .andExpect(jsonPath("$.supplementaryFilings").doesNotExist());
    }

    @Test
    void aRepeatedFilingIsAnsweredWith200AndTheSameMrn() throws Exception {
        ObjectNode filing = requests.example("filing-f29.json", "HTTP-2");
        String mrn = requests.registered(filing);
        requests.send(post("/api/filings"), filing)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mrn").value(mrn));
    }

    @Test
    void aUsedLrnWithOtherContentNamesTheFirstMrn() throws Exception {
        ObjectNode filing = requests.example("filing-f29.json", "HTTP-3");
        String mrn = requests.registered(filing);
        ((ObjectNode) filing.at("/consignments/0/goodsItems/0")).put("descriptionOfGoods", "Bamboo chopping boards");
        requests.send(post("/api/filings"), filing)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("LRN_IN_USE"))
                .andExpect(jsonPath("$.detail").value(containsString(mrn)));
    }

    @Test
    void everyErrorIsAnsweredAtOnce() throws Exception {
        ObjectNode filing = requests.example("filing-f10.json", "HTTP-4");
        filing.put("documentIssueDate", "yesterday");
        ((ObjectNode) filing.at("/consignments/0/goodsItems/0")).put("harmonizedSystemSubHeadingCode", "48AB");
        filing.remove("declarant");
        requests.send(post("/api/filings"), filing)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors").value(hasSize(3)))
                .andExpect(jsonPath("$.errors[*].pointer").value(hasItem("/declarant")))
                .andExpect(jsonPath("$.errors[*].pointer").value(hasItem("/documentIssueDate")));
    }

    @Test
    void anXmlFilingIsRegisteredAndItsErrorsCarryAnXPath() throws Exception {
        byte[] message = Examples.bytes("filing-f32.xml");
        http.perform(post("/api/filings")
                        .with(FilingRequests.trader(Examples.json("filing-f32.json")))
                        .contentType(MediaType.APPLICATION_XML)
                        .content(message))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith("/api/filings/")));
        String broken = new String(message, StandardCharsets.UTF_8)
                .replaceFirst("<documentNumber>[^<]*<", "<documentNumber> <");
        http.perform(post("/api/filings")
                        .with(FilingRequests.trader(Examples.json("filing-f32.json")))
                        .contentType(MediaType.APPLICATION_XML)
                        .content(broken))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].xpath").value(containsString("transportDocumentHouseLevel")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f32", "f43"})
    void anXmlAmendmentGivesWhatTheSameAsJsonGivesAndItsErrorsCarryAnXPath(String type) throws Exception {
        ObjectNode filing = requests.example("filing-" + type + ".json", "XML-" + type);
        String mrn = requests.registered(filing);
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
                .with(FilingRequests.trader(
                        filing.at("/declarant/identificationNumber").asString()))
                .contentType(MediaType.APPLICATION_XML)
                .content(message));
    }

    @Test
    void somebodyElseMayNeitherFileNorAmendNorSee() throws Exception {
        ObjectNode filing = requests.example("filing-f10.json", "HTTP-8");
        String mrn = requests.registered(filing);
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
}
