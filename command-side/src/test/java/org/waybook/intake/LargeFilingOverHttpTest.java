package org.waybook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.waybook.intake.large.FilingBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Filings whose messages are too large to be held in memory, as a trader's system sees them, on the real stores. */
@SpringBootTest(
        classes = {CommandSideApplication.class, NoTokensFromOutside.class},
        properties = "spring.config.name=command-side")
@AutoConfigureMockMvc
class LargeFilingOverHttpTest {

    /** Compact, their message is read as a whole; written out, it streams. */
    private static final int HOUSES = 800;

    private static final int MANY_HOUSES = 1_200;
    private static final String ERROR_AT = "$.errors[?(@.pointer == '%s')].code";

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
    void theSameFilingIsTheSameWhetherItIsReadAsAWholeOrStreams() throws Exception {
        ObjectNode filing = filing("LARGE-1", HOUSES);
        byte[] streaming = spacious(filing);
        assertThat(filing.toString().length()).isLessThan(FilingBody.SMALL_BYTES_MAX);
        assertThat(streaming.length).isGreaterThan(FilingBody.SMALL_BYTES_MAX);
        String mrn =
                mrn(file(filing.toString().getBytes(StandardCharsets.UTF_8)).andExpect(status().isCreated()));
        file(streaming)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mrn").value(mrn))
                .andExpect(jsonPath("$.consignmentCount").value(HOUSES));
    }

    @Test
    void aLargeFilingIsNumberedAcceptedAndSpreadAndGetsItsNumberAgain() throws Exception {
        byte[] message = spacious(filing("LARGE-2", MANY_HOUSES));
        ResultActions filed = file(message).andExpect(status().is2xxSuccessful());
        String mrn = mrn(filed);
        filed.andExpect(header().string("Location", "/api/filings/" + mrn));
        awaitSpread(mrn);
        file(message).andExpect(status().isOk()).andExpect(jsonPath("$.mrn").value(mrn));
        ObjectNode other = filing("LARGE-2", MANY_HOUSES);
        item(other, 1_100).put("descriptionOfGoods", "Bamboo chopping board");
        file(spacious(other))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("LRN_IN_USE"))
                .andExpect(jsonPath("$.detail").value(containsString(mrn)));
    }

    @Test
    void aHeaderBehindTheConsignmentsMakesNoDifference() throws Exception {
        ObjectNode filing = filing("LARGE-3", HOUSES);
        String mrn = mrn(file(spacious(last(filing, "lrn", "declarant"))).andExpect(status().is2xxSuccessful()));
        awaitSpread(mrn);
        file(spacious(filing))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mrn").value(mrn));
        file(spacious(last(filing, "addressedMemberState", "representative")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mrn").value(mrn));
        mrn = mrn(file(spacious(last(filing("LARGE-4", HOUSES), "representative")))
                .andExpect(status().is2xxSuccessful()));
        awaitSpread(mrn);
    }

    @Test
    void everyErrorIsToldAtItsPlaceAndThoseOfTheHeaderOnce() throws Exception {
        ObjectNode filing = filing("LARGE-5", MANY_HOUSES);
        ((ObjectNode) filing.at("/representative")).put("status", "7");
        item(filing, 3).put("descriptionOfGoods", "goods");
        item(filing, 1_150).put("descriptionOfGoods", "goods");
        ((ObjectNode) filing.at("/consignments/700"))
                .set("transportDocument", filing.at("/consignments/2/transportDocument"));
        ResultActions refused = file(spacious(filing)).andExpect(status().is(422));
        refused.andExpect(jsonPath(ERROR_AT.formatted("/consignments/3/goodsItems/0/descriptionOfGoods"))
                        .value(hasItem("STOPWORDS")))
                .andExpect(jsonPath(ERROR_AT.formatted("/consignments/1150/goodsItems/0/descriptionOfGoods"))
                        .value(hasItem("STOPWORDS")))
                .andExpect(jsonPath(ERROR_AT.formatted("/consignments/700/transportDocument"))
                        .value(hasItem("UNIQUE")))
                .andExpect(
                        jsonPath(ERROR_AT.formatted("/representative/status")).value(hasSize(1)));
        item(filing, 900).remove("descriptionOfGoods");
        file(spacious(filing))
                .andExpect(status().is(422))
                .andExpect(jsonPath(ERROR_AT.formatted("/consignments/900/goodsItems/0/descriptionOfGoods"))
                        .value(hasItem("MISSING")));
    }

    @Test
    void aBrokenMessageIsRefusedWithoutATrace() throws Exception {
        byte[] whole = spacious(filing("LARGE-6", MANY_HOUSES));
        byte[] cut = Arrays.copyOf(whole, whole.length - 500_000);
        file(cut).andExpect(status().is(422)).andExpect(jsonPath("$.code").value("STRUCTURE"));
        file(whole).andExpect(status().is2xxSuccessful());
    }

    @Test
    void aPackedMessageIsUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(spacious(filing("LARGE-7", HOUSES)));
        }
        send(post("/api/filings").header(HttpHeaders.CONTENT_ENCODING, "gzip"), packed.toByteArray())
                .andExpect(status().is2xxSuccessful())
                .andExpect(jsonPath("$.consignmentCount").value(HOUSES));
        send(post("/api/filings").header(HttpHeaders.CONTENT_ENCODING, "br"), packed.toByteArray())
                .andExpect(status().is(422));
    }

    @Test
    void anotherFilingsDocumentsAreToldAndTheLrnIsFreeAgain() throws Exception {
        awaitSpread(mrn(file(spacious(filing("LARGE-8", HOUSES)))));
        ObjectNode same = filing("LARGE-8", HOUSES).put("lrn", "LARGE-9");
        ResultActions answer = file(spacious(same));
        if (answer.andReturn().getResponse().getStatus() == 202) {
            String mrn = mrn(answer);
            Eventually.within(60, () -> statusOf(mrn) == 404);
        } else {
            answer.andExpect(status().isConflict())
                    .andExpect(jsonPath("$.errors[*].code").value(everyItem(containsString("TRANSPORT_DOCUMENT"))));
        }
        file(spacious(filing("LARGE-9", HOUSES))).andExpect(status().is2xxSuccessful());
    }

    @Test
    void aLargeFilingIsAmendedByALargeMessage() throws Exception {
        ObjectNode filing = filing("LARGE-10", MANY_HOUSES);
        String mrn = mrn(file(spacious(filing)).andExpect(status().is2xxSuccessful()));
        awaitSpread(mrn);
        item(filing, 1_199).put("descriptionOfGoods", "Bamboo chopping board");
        ((ArrayNode) filing.get("consignments")).remove(0);
        send(put("/api/filings/" + mrn), spacious(filing))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.spreadLater").value(true));
        awaitSpread(mrn);
        http.perform(get("/api/filings/" + mrn).with(trader()))
                .andExpect(jsonPath("$.consignmentCount").value(MANY_HOUSES - 1));
        send(put("/api/filings/" + mrn), spacious(filing))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2));
    }

    @Test
    void anXmlMessageStreamsAsWell() throws Exception {
        String message = Examples.text("filing-f43.xml");
        String start = "<consignmentHouseLevel>";
        String end = "</consignmentHouseLevel>";
        int from = message.indexOf(start);
        int to = message.indexOf(end) + end.length();
        String house = message.substring(from, to);
        StringBuilder many = new StringBuilder(message.substring(0, from).replaceFirst("<LRN>[^<]*", "<LRN>LARGE-11"));
        for (int number = 0; number < HOUSES; number++) {
            many.append(house.replaceFirst("LX[0-9]{9}", "LX" + (611_000_000 + number)));
        }
        many.append(message.substring(message.lastIndexOf(end) + end.length()));
        assertThat(many.length()).isGreaterThan(FilingBody.SMALL_BYTES_MAX);
        String broken = many.toString().replaceFirst("<documentNumber>LX611000799[^<]*", "<documentNumber> ");
        http.perform(xml(broken))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].pointer").value(startsWith("/consignments/799/")))
                .andExpect(jsonPath("$.errors[0].xpath").value(not("")));
        http.perform(xml(many.toString()))
                .andExpect(status().is2xxSuccessful())
                .andExpect(jsonPath("$.consignmentCount").value(HOUSES));
    }

    private MockHttpServletRequestBuilder xml(String message) {
        return post("/api/filings")
                .with(trader())
                .contentType(MediaType.APPLICATION_XML)
                .content(message);
    }

    private void awaitSpread(String mrn) throws InterruptedException {
        Eventually.within(60, () -> {
            JsonNode answer = mapper.readTree(body(mrn));
            return answer.path("spread").asBoolean(false)
                    && answer.path("state").asString("").equals("ACCEPTED");
        });
    }

    private String body(String mrn) {
        try {
            return http.perform(get("/api/filings/" + mrn).with(trader()))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private int statusOf(String mrn) {
        try {
            return http.perform(get("/api/filings/" + mrn).with(trader()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private ResultActions file(byte[] message) throws Exception {
        return send(post("/api/filings"), message);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, byte[] message) throws Exception {
        return http.perform(
                request.with(trader()).contentType(MediaType.APPLICATION_JSON).content(message));
    }

    private String mrn(ResultActions filed) throws Exception {
        return mapper.readTree(filed.andReturn().getResponse().getContentAsString())
                .get("mrn")
                .asString();
    }

    private static RequestPostProcessor trader() {
        return jwt().jwt(token ->
                token.subject("trader.fr").claim("role", "TRADER").claim("eori", "FR12345678900012"));
    }

    private ObjectNode filing(String lrn, int houses) {
        ObjectNode filing = (ObjectNode) mapper.readTree(Examples.bytes("filing-f43.json"));
        filing.put("lrn", lrn);
        JsonNode house = filing.at("/consignments/0");
        ArrayNode all = filing.putArray("consignments");
        for (int number = 0; number < houses; number++) {
            ObjectNode one = (ObjectNode) house.deepCopy();
            ((ObjectNode) one.get("transportDocument")).put("documentNumber", lrn + "-" + number);
            all.add(one);
        }
        return filing;
    }

    private static ObjectNode item(ObjectNode filing, int house) {
        return (ObjectNode) filing.at("/consignments/" + house + "/goodsItems/0");
    }

    /** The same filing with some of its elements behind all others. */
    private static ObjectNode last(ObjectNode filing, String... names) {
        ObjectNode reordered = filing.deepCopy();
        for (String name : names) {
            reordered.set(name, reordered.remove(name));
        }
        return reordered;
    }

    private byte[] spacious(ObjectNode filing) throws IOException {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(filing);
    }
}
