package org.waybook.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Eventually;
import org.waybook.intake.FilingRequests;
import org.waybook.intake.NoTokensFromOutside;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Arrivals as those notify them who bring the goods. */
@SpringBootTest(
        classes = {CommandSideApplication.class, NoTokensFromOutside.class},
        properties = "spring.config.name=command-side")
@AutoConfigureMockMvc
class ArrivalOverHttpTest {

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
    void goodsArriveOnce() throws Exception {
        ObjectNode filing = requests.example("filing-f10.json", "HTTP-5");
        String mrn = requests.registered(filing);
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
        ObjectNode filing = requests.example("filing-f43.json", "HTTP-6");
        arrival(filing, requests.registered(filing), "arrival-3")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("IE3N07"))
                .andExpect(jsonPath("$.errors[0].text").value(containsString("pre-loading")));
    }

    @Test
    void goodsArriveByTheirTransportDocument() throws Exception {
        ObjectNode filing = requests.example("filing-f29.json", "HTTP-7");
        requests.registered(filing);
        ObjectNode body =
                mapper.createObjectNode().put("actualOffice", "NL000396").put("arrivedAt", "2026-10-02T10:00:00Z");
        body.putArray("transportDocuments").add(filing.at("/consignments/0/transportDocument"));
        requests.send(post("/api/arrivals"), body, filing)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.arrived").value(hasSize(1)));
    }

    @Test
    void aFlightArrivesWithAllThatIsAboardAndItsNotificationSaysHowMany() throws Exception {
        ObjectNode filing = requests.example("filing-f29.json", "HTTP-9");
        ((ObjectNode) filing.at("/activeBorderTransportMeans")).put("conveyanceReferenceNumber", "WB0909");
        requests.registered(filing);
        ObjectNode body =
                mapper.createObjectNode().put("actualOffice", "NL000396").put("arrivedAt", "2026-10-02T10:00:00Z");
        body.putObject("activeBorderTransportMeans")
                .put("modeOfTransport", "4")
                .put("conveyanceReferenceNumber", "WB 909")
                .set("estimatedArrival", filing.at("/activeBorderTransportMeans/estimatedArrival"));
        String answer = requests.send(post("/api/arrivals"), body, filing)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.toldLater").value(true))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String self = mapper.readTree(answer).at("/links/self").asString();
        Eventually.within(
                20, () -> "TOLD".equals(requests.read(self, filing).at("/state").asString()));
        assertThat(requests.read(self, filing).at("/arrived").asInt()).isEqualTo(1);
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
        requests.send(post("/api/arrivals"), body, requests.example("filing-f10.json", "HTTP-10"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("NO_ARRIVAL_NOTIFICATION"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/activeBorderTransportMeans"));
        ObjectNode byRoad = requests.example("filing-f50.json", "HTTP-11");
        arrival(byRoad, requests.registered(byRoad), "arrival-road")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("NO_ARRIVAL_NOTIFICATION"));
    }

    @Test
    void anArrivalNamesGoodsInOneWay() throws Exception {
        ObjectNode filing = requests.example("filing-f10.json", "HTTP-12");
        ObjectNode body =
                mapper.createObjectNode().put("actualOffice", "FR002300").put("arrivedAt", "2026-10-02T10:00:00Z");
        requests.send(post("/api/arrivals"), body, filing)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("R3028"));
        body.putArray("mrns").add(requests.registered(filing));
        body.putArray("transportDocumentsMasterLevel").add(filing.at("/consignments/0/transportDocument"));
        requests.send(post("/api/arrivals"), body, filing)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("R3028"));
    }

    private ResultActions arrival(ObjectNode filing, String mrn, String messageId) throws Exception {
        ObjectNode body =
                mapper.createObjectNode().put("actualOffice", "FR002300").put("arrivedAt", "2026-10-02T10:00:00Z");
        body.putArray("mrns").add(mrn);
        return requests.send(post("/api/arrivals").header("Message-Id", messageId), body, filing);
    }
}
