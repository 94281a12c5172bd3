package org.waybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is refused is refused before any view is asked: there is no Elasticsearch here. */
@SpringBootTest(
        classes = ElasticsearchAwayTest.Away.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "waybook.elasticsearch.uri=http://127.0.0.1:1")
class RefusalsTest {

    private static final String CONSIGNMENT = "/api/consignments/00000000-0000-3000-8000-000000000000";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"TRADER-FR", "OPERATOR-EU"})
    void whoHasNoNeedToKnowLearnsNothing(String token) {
        Api other = new Api(port, token);
        for (String asked : List.of(
                "/api/consignments", CONSIGNMENT, CONSIGNMENT + "/timeline", CONSIGNMENT + "/as-of?position=9")) {
            Api.Answer answer = other.ask(asked);
            assertThat(answer.status()).as(asked).isEqualTo(403);
            assertThat(answer.json().path("code").asString()).isEqualTo("NOT_NEED_TO_KNOW");
        }
    }

    @Test
    void aRoleThatNobodyKnowsAndNoTokenAreRefused() {
        assertThat(new Api(port, "EMPEROR-FR").ask("/api/consignments").status())
                .isEqualTo(403);
        assertThat(new Api(port, "SYSTEM-FR").ask("/api/consignments").status()).isEqualTo(403);
        Api.Answer none = new Api(port, "").ask("/api/consignments");
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.json().path("code").asString()).isEqualTo("TOKEN_MISSING_OR_INVALID");
        assertThat(none.header("Content-Security-Policy")).contains("default-src 'self'");
    }

    @Test
    void aRepositoryThatSignsNothingSaysSo() {
        Api.Answer answer = new Api(port, "AUDITOR-EU").ask("/api/audit/checkpoints/latest");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asString()).isEqualTo("CHECKPOINTS_NOT_CONFIGURED");
    }

    @Test
    void everyErrorOfASearchIsNamed() {
        Api.Answer answer = new Api(port, "AUDITOR-EU")
                .ask("/api/consignments?hsCod=95&state=LOST&mode=9&office=X&from=yesterday&limit=1000"
                        + "&sort=name&memberState=US&routing=123&container=A");
        assertThat(answer.status()).isEqualTo(400);
        JsonNode errors = answer.json().path("errors");
        List<String> pointers = StreamSupport.stream(errors.spliterator(), false)
                .map(error -> error.path("pointer").asString())
                .toList();
        assertThat(pointers)
                .containsExactlyInAnyOrder(
                        "/hsCod",
                        "/state",
                        "/mode",
                        "/office",
                        "/from",
                        "/limit",
                        "/sort",
                        "/memberState",
                        "/routing",
                        "/container");
        assertThat(errors.path(0).path("remedy").asString()).startsWith("Did you mean 'hsCode'?");
        errors.forEach(error -> assertThat(error.path("text").asString()).isNotBlank());
    }

    @Test
    void theConsoleAnswersItsOwnAddressesOnly() {
        Api anybody = new Api(port, "");
        assertThat(anybody.get("/console/config.json").path("clientId").asString())
                .isEqualTo("waybook-console");
        assertThat(anybody.get("/console/config.json").path("issuer").asString())
                .isEqualTo("http://localhost:" + port);
        for (String own :
                List.of("/", "/consignments", "/consignments/00000000-0000-3000-8000-000000000000", "/signed-in")) {
            Api.Answer page = anybody.ask(own);
            assertThat(page.status()).as(own).isEqualTo(200);
            assertThat(page.body()).contains("the page of these tests");
        }
        for (String other : List.of("/assets/none.js", "/favicon.ico", "/a/b.js", "/oauth2/none")) {
            assertThat(anybody.ask(other).status()).as(other).isEqualTo(404);
        }
    }
}
