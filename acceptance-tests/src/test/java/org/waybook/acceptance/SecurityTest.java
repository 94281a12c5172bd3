package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.acceptance.api.Answer;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;

/** What somebody gets who may not. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityTest {

    private final Filled filled;

    SecurityTest(Filled filled) {
        this.filled = filled;
    }

    @Test
    void withoutATokenNoDocumentedOperationAnswers() {
        filled.api().get("/v3/api-docs").expect(200).json().at("/paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> assertRefused(method.toUpperCase(), path.getKey())));
    }

    private void assertRefused(String method, String path) {
        for (Map<String, String> headers :
                List.of(Map.<String, String>of(), Map.of("Authorization", "Bearer forged.by.somebody"))) {
            Answer answer = filled.api().send(method, path.replaceAll("\\{[^}]*}", "1"), headers, "");
            assertThat(answer.status()).as(method + " " + path).isEqualTo(401);
            assertThat(answer.header("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.text("/code")).isEqualTo("TOKEN_MISSING_OR_INVALID");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trader.fr", "operator.eu"})
    void tradersAndOperatorsMayNotRead(String user) {
        String id = filled.api()
                .get("analyst.be", "/api/consignments?limit=1")
                .expect(200)
                .text("/items/0/id");
        for (String path : new String[] {"", "/" + id, "/" + id + "/timeline", "/" + id + "/as-of?position=9"}) {
            Answer refused = filled.api().get(user, "/api/consignments" + path).expect(403);
            assertThat(refused.text("/detail")).contains("may not read consignments");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst.be", "trader.fr", "auditor.eu"})
    void onlyOperatorsOperate(String user) {
        filled.api().get(user, "/api/operations/view-checksum").expect(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/signed-in",
                "/consignments/1",
                "/sign-in",
                "/console/config.json",
                "/actuator/health",
                "/v3/api-docs",
                "/api/me",
                "/no/such/thing",
                "/oauth2/jwks"
            })
    void everyAnswerAllowsNoForeignAndNoInlineScript(String path) {
        Answer answer = filled.api().get(path);
        assertThat(answer.header("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval"));
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
    }
}
