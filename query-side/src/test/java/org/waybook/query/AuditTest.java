package org.waybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.waybook.access.ApiSecurity;
import org.waybook.query.audit.AuditedLog;
import org.waybook.stores.evidence.LogEvidence;
import tools.jackson.databind.JsonNode;

/** The evidence over HTTP; it needs no view, so there is no Elasticsearch here. */
@SpringBootTest(
        classes = AuditTest.Audited.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "waybook.elasticsearch.uri=http://127.0.0.1:1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTest {

    private static final List<String> CHECKPOINTS = List.of(
            "/api/audit/checkpoints",
            "/api/audit/checkpoints/latest",
            "/api/audit/public-key",
            "/api/audit/consistency?from=1");
    private static final String STORED_EVENT = "/api/audit/proofs/3";

    @Autowired
    private AuditedLog log;

    @LocalServerPort
    private int port;

    private Api auditor;

    @BeforeAll
    void appendAndSign() {
        auditor = new Api(port, "AUDITOR-EU");
        log.append(1);
        log.append(4);
        log.append(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RISK_ANALYST-BE", "CONTROL_OFFICER-BE", "SUPERVISOR-BE", "STATISTICIAN-EU", "TRADER-FR"})
    void whoDoesNotAuditSeesNoEvidence(String token) {
        Api other = new Api(port, token);
        for (String asked : CHECKPOINTS) {
            requireProblem(other.ask(asked), 403, "NOT_AUDITOR");
        }
        requireProblem(other.ask(STORED_EVENT), 403, "NOT_AUDITOR");
    }

    @Test
    void anOperatorSeesCheckpointsButNoStoredEvents() {
        Api operator = new Api(port, "OPERATOR-EU");
        for (String asked : CHECKPOINTS) {
            assertThat(operator.ask(asked).status()).as(asked).isEqualTo(200);
        }
        requireProblem(operator.ask(STORED_EVENT), 403, "NOT_AUDITOR");
    }

    @Test
    void checkpointsAreListedTheNewestFirstInPages() {
        JsonNode first = auditor.get("/api/audit/checkpoints?limit=2");
        JsonNode second = auditor.get(
                "/api/audit/checkpoints?limit=2&before=" + first.path("before").asLong());

        assertThat(sizes(first)).containsExactly(10L, 5L);
        assertThat(sizes(second)).containsExactly(1L);
        assertThat(second.has("before")).isFalse();
        assertThat(first.path("items").path(0)).isEqualTo(auditor.get("/api/audit/checkpoints/latest"));
        assertThat(first.path("items").path(0).path("note").asString()).startsWith("repository.example.eu/log\n10\n");
    }

    @Test
    void aProofIsOfTheLatestCheckpointOrOfTheOneAskedFor() {
        JsonNode latest = auditor.get(STORED_EVENT);
        JsonNode older = auditor.get(STORED_EVENT + "?size=5");

        assertThat(latest.path("treeSize").asLong()).isEqualTo(10);
        assertThat(latest.path("path").size()).isEqualTo(4);
        assertThat(older.path("treeSize").asLong()).isEqualTo(5);
        assertThat(older.path("event")).isEqualTo(latest.path("event"));
        assertThat(older.path("event").path("eventIdentifier").asString()).isEqualTo("event-3");
        assertThat(auditor.get("/api/audit/public-key").path("pem").asString())
                .isEqualTo(latest.path("publicKey").asString());
    }

    @Test
    void aConsistencyProofGoesFromAnOlderCheckpointToTheLatest() {
        JsonNode proof = auditor.get("/api/audit/consistency?from=5");

        assertThat(proof.path("to").asLong()).isEqualTo(10);
        assertThat(proof.path("path").isEmpty()).isFalse();
        assertThat(auditor.get("/api/audit/consistency?from=1&to=5").path("to").asLong())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/audit/proofs/10,                     404, NOT_IN_CHECKPOINT",
        "/api/audit/proofs/5?size=5,               404, NOT_IN_CHECKPOINT",
        "/api/audit/proofs/3?size=7,               404, NO_SUCH_CHECKPOINT",
        "/api/audit/consistency?from=7,            404, NO_SUCH_CHECKPOINT",
        "/api/audit/consistency?from=5&to=99,      404, NO_SUCH_CHECKPOINT",
        "/api/audit/proofs/first,                  400, INVALID_PARAMETER",
        "/api/audit/proofs/-1,                     400, INVALID_PARAMETER",
        "/api/audit/proofs/3?sise=5,               400, INVALID_PARAMETER",
        "/api/audit/consistency,                   400, INVALID_PARAMETER",
        "/api/audit/consistency?from=5&to=1,       400, INVALID_PARAMETER",
        "/api/audit/checkpoints?limit=0,           400, INVALID_PARAMETER",
    })
    void whatCannotBeAnsweredIsExplained(String asked, int status, String code) {
        requireProblem(auditor.ask(asked), status, code);
    }

    private static void requireProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }

    private static List<Long> sizes(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("size").asLong())
                .toList();
    }

    /** The query side over a log with checkpoints. */
    @Import({QuerySideParts.class, QueryConfiguration.class, ApiSecurity.class})
    static class Audited {

        @Bean
        AuditedLog auditedLog() throws IOException {
            return new AuditedLog(Files.createTempDirectory("waybook-audit"));
        }

        @Bean
        LogEvidence logEvidence(AuditedLog log) {
            return log.evidence();
        }
    }
}
