package org.waybook.intake.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Examples;
import org.waybook.intake.NoTokensFromOutside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The life of a consignment as the systems of member states and traders see it, on the real stores. */
@SpringBootTest(
        classes = {CommandSideApplication.class, NoTokensFromOutside.class},
        properties = "spring.config.name=command-side")
@AutoConfigureMockMvc
class LifeOverHttpTest {

    private static final RequestPostProcessor ANALYST = officer("RISK_ANALYST", "FR");
    private static final RequestPostProcessor CONTROL = officer("CONTROL_OFFICER", "FR");
    private static final RequestPostProcessor STRANGER = officer("SUPERVISOR", "FI");
    private static final String RISK_RESULT = """
            {"phase": "PRE_ARRIVAL", "analyst": {"name": "Luc Martin", "contact": "+33 1"}, "category": "F",
             "results": [{"type": "A", "resultCode": "1"}]}""";

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
    void fromTheReferralToTheRelease() throws Exception {
        Filed filed = filed("LIFE-1");
        about(filed, ANALYST, "/referrals", mapper.readTree("""
                        {"reference": "RFI-1", "type": "RFI", "answerBy": "2099-01-01T00:00:00Z",
                         "details": [{"text": "What is it made of?"}]}"""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.events").value(contains("ReferralIssued")))
                .andExpect(jsonPath("$.position").value(greaterThan(0)));
        about(filed, trader(), "/referrals/RFI-1/answers", mapper.readTree("""
                        {"information": {"text": "Bamboo."}}"""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.events").value(contains("ReferralAnswered")));
        about(filed, ANALYST, "/risk-results", mapper.readTree(RISK_RESULT)).andExpect(status().isCreated());
        about(filed, ANALYST, "/control-recommendations", mapper.readTree("""
                        {"memberStateOfControl": "FR", "place": {"office": "FR002300"}, "controls": ["30"],
                         "reason": "Weight"}""")).andExpect(status().isCreated());
        arrived(filed);
        about(filed, CONTROL, "/control-decisions", mapper.readTree("""
                        {"decision": "CONTROL", "reasonCode": "A1", "controls": ["30"],
                         "place": {"office": "FR002300"}}"""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.events").value(contains("ControlDecided", "ControlNotified")));
        presentation(filed, CONTROL).andExpect(status().isCreated());
        about(filed, CONTROL, "/releases", mapper.readTree("""
                        {"released": true}"""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("CONTROL_DUE"));
        about(filed, CONTROL, "/control-results", mapper.readTree("""
                        {"controls": [{"type": "30", "resultCode": "B1"}], "resultCode": "B1",
                         "endedAt": "2026-10-03T10:00:00Z"}""")).andExpect(status().isCreated());
        about(filed, CONTROL, "/releases", mapper.readTree("""
                        {"released": true}"""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.events").value(contains("ConsignmentReleased")));
    }

    @Test
    void anAmendmentAfterPresentationIsRefusedAndAllowedOnceItIsRevoked() throws Exception {
        Filed filed = filed("LIFE-2");
        arrived(filed);
        presentation(filed, CONTROL).andExpect(status().isCreated());
        ((ObjectNode) filed.filing().at("/consignments/0/goodsItems/0")).put("descriptionOfGoods", "Bamboo boards");
        amendment(filed)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("BARRED"));
        ObjectNode body = mapper.createObjectNode().put("reason", "Another container");
        body.putArray("consignments").add(filed.consignment());
        send("/api/presentations/revocations", CONTROL, body).andExpect(status().isCreated());
        amendment(filed).andExpect(status().isOk());
    }

    @Test
    void goodsAreNotPresentedBeforeTheyArrived() throws Exception {
        Filed filed = filed("LIFE-3");
        presentation(filed, CONTROL)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("NOT_ARRIVED"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/mrns/0"));
    }

    @Test
    void everyErrorOfARequestIsAnsweredWithItsPointer() throws Exception {
        Filed filed = filed("LIFE-4");
        about(filed, ANALYST, "/risk-results", mapper.readTree("""
                        {"phase": "LATER", "analyst": {"name": "Luc"}, "results": [{"type": "A"}], "more": 1}"""))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[*].pointer")
                        .value(containsInAnyOrder(
                                "/phase", "/analyst/contact", "/category", "/results/0/resultCode", "/more")));
        about(filed, ANALYST, "/risk-results", mapper.readTree("""
                        {"phase": "PRE_ARRIVAL", "analyst": {"name": "Luc", "contact": "+33"}, "category": "xx",
                         "results": [{"type": "A", "resultCode": "many", "riskLevel": "very high"}]}"""))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[*].pointer")
                        .value(hasItems("/category", "/results/0/resultCode", "/results/0/riskLevel")));
    }

    @Test
    void aMemberStateThatTheConsignmentDoesNotConcernLearnsNothing() throws Exception {
        Filed filed = filed("LIFE-5");
        about(filed, STRANGER, "/risk-results", mapper.readTree(RISK_RESULT))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("CONSIGNMENT_UNKNOWN"));
        about(filed, CONTROL, "/risk-results", mapper.readTree(RISK_RESULT))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("NOT_COMPETENT"));
    }

    @Test
    void somebodyElseDoesNotAnswerAReferral() throws Exception {
        Filed filed = filed("LIFE-6");
        about(filed, ANALYST, "/referrals", mapper.readTree("""
                        {"reference": "RFI-6", "type": "RFI", "answerBy": "2099-01-01T00:00:00Z",
                         "details": [{"text": "What is it made of?"}]}""")).andExpect(status().isCreated());
        RequestPostProcessor other = jwt().jwt(token ->
                token.subject("trader.cn").claim("role", "TRADER").claim("eori", "CN999999999"));
        about(filed, other, "/referrals/RFI-6/answers", mapper.readTree("""
                        {"information": {"text": "Steel."}}""")).andExpect(status().is4xxClientError());
        about(filed, trader(), "/referrals/RFI-7/answers", mapper.readTree("""
                        {"information": {"text": "Steel."}}""")).andExpect(status().isNotFound());
    }

    private Filed filed(String lrn) throws Exception {
        ObjectNode filing = (ObjectNode) mapper.readTree(Examples.bytes("filing-f10.json"));
        filing.put("lrn", lrn);
        ObjectNode document = (ObjectNode) filing.at("/consignments/0/transportDocument");
        document.put("documentNumber", document.get("documentNumber").asString() + lrn);
        JsonNode answer = mapper.readTree(send("/api/filings", trader(), filing)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.consignments").value(hasSize(1)))
                .andReturn()
                .getResponse()
                .getContentAsString());
        return new Filed(
                filing,
                answer.get("mrn").asString(),
                answer.at("/consignments/0").asString());
    }

    private void arrived(Filed filed) throws Exception {
        ObjectNode body =
                mapper.createObjectNode().put("actualOffice", "FR002300").put("arrivedAt", "2026-10-02T10:00:00Z");
        body.putArray("mrns").add(filed.mrn());
        send("/api/arrivals", trader(), body).andExpect(status().isCreated());
    }

    @Test
    void theSameMessageAgainIsAnsweredWith200AndWhatWasAnsweredBefore() throws Exception {
        Filed filed = filed("LIFE-20");
        String path = "/api/consignments/" + filed.consignment() + "/risk-results";
        RequestPostProcessor named = request -> {
            request.addHeader("Message-Id", "RISK-20");
            return request;
        };
        send(path, ANALYST, mapper.readTree(RISK_RESULT), named)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"3\""));
        send(path, ANALYST, mapper.readTree(RISK_RESULT), named)
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("ETag"))
                .andExpect(jsonPath("$.events").value(contains("RiskResultSubmitted")));
        send(path, ANALYST, mapper.readTree(RISK_RESULT.replace("\"A\"", "\"B\"")), named)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("MESSAGE_ID_IN_USE"));
    }

    @Test
    void whatRestsOnAnOutdatedVersionIsRefused() throws Exception {
        Filed filed = filed("LIFE-21");
        String path = "/api/consignments/" + filed.consignment() + "/risk-results";
        RequestPostProcessor outdated = request -> {
            request.addHeader("If-Match", "\"1\"");
            return request;
        };
        send(path, ANALYST, mapper.readTree(RISK_RESULT), outdated)
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("CONSIGNMENT_CHANGED"));
    }

    @Test
    void oneResultConcludesTheAssessmentOfSeveralConsignments() throws Exception {
        Filed first = filed("LIFE-30");
        Filed second = filed("LIFE-31");
        resultOf(first, second)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.consignments").value(contains(first.consignment(), second.consignment())));
        completion(first).andExpect(jsonPath("$.code").value("NO_OPEN_ANALYSIS"));
        completion(second).andExpect(jsonPath("$.code").value("NO_OPEN_ANALYSIS"));
    }

    @Test
    void aResultForSeveralConsignmentsIsRecordedForAllOrNone() throws Exception {
        Filed concluded = filed("LIFE-32");
        resultOf(concluded).andExpect(status().isCreated());
        Filed open = filed("LIFE-33");
        resultOf(open, concluded)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].code").value("NO_OPEN_ANALYSIS"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/consignments/1"));
        completion(open).andExpect(jsonPath("$.code").value("RISK_RESULT_MISSING"));
    }

    @Test
    void whoeverNamesNoGoodsIsToldSo() throws Exception {
        resultOf().andExpect(status().is(422)).andExpect(jsonPath("$.errors").value(hasSize(1)));
    }

    private ResultActions resultOf(Filed... filed) throws Exception {
        ObjectNode body = (ObjectNode) mapper.readTree(RISK_RESULT);
        body.put("complete", true);
        for (Filed one : filed) {
            body.withArray("consignments").add(one.consignment());
        }
        return send("/api/risk-results", ANALYST, body);
    }

    private ResultActions completion(Filed filed) throws Exception {
        return about(filed, ANALYST, "/assessment-completions", mapper.readTree("""
                        {"phase": "PRE_ARRIVAL"}"""));
    }

    private ResultActions presentation(Filed filed, RequestPostProcessor who) throws Exception {
        ObjectNode body =
                mapper.createObjectNode().put("office", "FR002300").put("presentedAt", "2026-10-02T12:00:00Z");
        body.putArray("mrns").add(filed.mrn());
        return send("/api/presentations", who, body);
    }

    private ResultActions amendment(Filed filed) throws Exception {
        return http.perform(put("/api/filings/" + filed.mrn())
                .with(trader())
                .contentType(MediaType.APPLICATION_JSON)
                .content(filed.filing().toString()));
    }

    private ResultActions about(Filed filed, RequestPostProcessor who, String path, JsonNode body) throws Exception {
        return send("/api/consignments/" + filed.consignment() + path, who, body);
    }

    private ResultActions send(String path, RequestPostProcessor who, JsonNode body) throws Exception {
        return http.perform(
                post(path).with(who).contentType(MediaType.APPLICATION_JSON).content(body.toString()));
    }

    private ResultActions send(String path, RequestPostProcessor who, JsonNode body, RequestPostProcessor header)
            throws Exception {
        return http.perform(post(path)
                .with(who)
                .with(header)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.toString()));
    }

    private static RequestPostProcessor officer(String role, String memberState) {
        return jwt().jwt(token ->
                token.subject("officer." + memberState).claim("role", role).claim("memberState", memberState));
    }

    private static RequestPostProcessor trader() {
        return jwt().jwt(token ->
                token.subject("trader.fr").claim("role", "TRADER").claim("eori", "FR12345678900012"));
    }

    private record Filed(ObjectNode filing, String mrn, String consignment) {}
}
