package org.waybook.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.standalone.RunningWaybook;

class SigningInTest {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

    @TempDir
    private static Path folder;

    private static RunningWaybook waybook;

    private Browser browser;

    @BeforeAll
    static void start() throws IOException {
        waybook = RunningWaybook.start("--data-dir", folder.toString(), "--port", "0");
    }

    @AfterAll
    static void stop() {
        waybook.close();
    }

    @BeforeEach
    void openBrowser() {
        browser = new Browser(waybook.address());
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void whoeverIsChosenIsSignedInWithAllTheirClaims() throws Exception {
        SignedJWT token = SignedJWT.parse(field("access_token", signIn("trader.fr")));
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("trader.fr");
        assertThat(claims.getIssuer()).isEqualTo(waybook.address());
        assertThat(claims.getStringClaim("name")).isEqualTo("Claire Besson");
        assertThat(claims.getStringClaim("role")).isEqualTo("TRADER");
        assertThat(claims.getStringClaim("memberState")).isEqualTo("FR");
        assertThat(claims.getStringClaim("eori")).isEqualTo("FR12345678900012");
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(12 * 3_600_000L);
    }

    @Test
    void theApiAnswersWhoeverHasAToken() throws Exception {
        String token = field("access_token", signIn("analyst.be"));
        assertThat(browser.openWithToken("/api/nothing-here", token).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theApiExplainsWhatItWantsToWhoeverHasNone() throws Exception {
        HttpResponse<String> answer = browser.open("/api/nothing-here");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("TOKEN_MISSING_OR_INVALID").contains("./waybook token USER");
    }

    @Test
    void aTokenThatWasChangedIsRefused() throws Exception {
        String token = field("access_token", signIn("analyst.be"));
        String[] parts = token.split("\\.");
        String promoted = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("RISK_ANALYST", "OPERATOR");
        String changed = parts[0] + "." + base64(promoted.getBytes(StandardCharsets.UTF_8)) + "." + parts[2];
        assertThat(browser.openWithToken("/api/nothing-here", changed).statusCode())
                .isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSignInAtTheIssuerToo() throws Exception {
        String identity = field("id_token", signIn("analyst.be"));
        assertThat(Browser.location(browser.open("/oauth2/authorize", authorization())))
                .contains("code=");
        HttpResponse<String> out = browser.open(
                "/connect/logout",
                Map.of("id_token_hint", identity, "post_logout_redirect_uri", waybook.address() + "/"));
        assertThat(Browser.location(out)).isEqualTo(waybook.address() + "/");
        assertThat(Browser.location(browser.open("/oauth2/authorize", authorization())))
                .endsWith("/sign-in");
    }

    @Test
    void signingOutOfASignInTheIssuerForgotLeadsHome() throws Exception {
        HttpResponse<String> out = browser.open("/connect/logout", Map.of("id_token_hint", "of.an.earlier.run"));
        assertThat(Browser.location(out)).isEqualTo(waybook.address() + "/");
    }

    @Test
    void aCodeWithoutItsProofIsWorthNothing() throws Exception {
        String code = code("analyst.be");
        Map<String, String> exchange = exchange(code);
        exchange.put("code_verifier", VERIFIER + "-of-somebody-else");
        assertThat(browser.post("/oauth2/token", exchange).statusCode()).isEqualTo(400);
    }

    @Test
    void aUserWhoDoesNotExistIsNotSignedIn() throws Exception {
        HttpResponse<String> refused = choose("analyst.zz");
        assertThat(Browser.location(refused)).endsWith("/sign-in?unknown");
        assertThat(browser.open("/sign-in?unknown").body()).contains("There is no such user.");
    }

    @Test
    void thePageRunsNothingThatIsNotWaybooksOwn() throws Exception {
        HttpResponse<String> page = browser.open("/sign-in");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).startsWith("default-src 'self'").doesNotContain("unsafe"));
        assertThat(page.body())
                .doesNotContain("<script")
                .doesNotContain("<style")
                .doesNotContain("style=");
        assertThat(browser.open("/sign-in.css").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageAskedForByAddressIsSentToTheNameTokensAreIssuedUnder() throws Exception {
        String address = waybook.address().replace("localhost", "127.0.0.1");
        try (Browser byAddress = new Browser(address)) {
            assertThat(Browser.location(byAddress.open("/consignments?text=steel")))
                    .isEqualTo(waybook.address() + "/consignments?text=steel");
        }
    }

    private String signIn(String user) throws Exception {
        HttpResponse<String> answer = browser.post("/oauth2/token", exchange(code(user)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String code(String user) throws Exception {
        assertThat(Browser.location(browser.open("/oauth2/authorize", authorization())))
                .endsWith("/sign-in");
        HttpResponse<String> back = browser.open(Browser.location(choose(user)));
        assertThat(Browser.location(back)).startsWith(waybook.address() + "/signed-in?");
        return Browser.find("[?&]code=([^&]+)", Browser.location(back));
    }

    private HttpResponse<String> choose(String user) throws Exception {
        String page = browser.open("/sign-in").body();
        String token = Browser.find("name=\"_csrf\" value=\"([^\"]+)\"", page);
        return browser.post("/sign-in", Map.of("_csrf", token, "user", user));
    }

    private Map<String, String> authorization() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Map.of(
                "response_type", "code",
                "client_id", "waybook-console",
                "redirect_uri", waybook.address() + "/signed-in",
                "scope", "openid profile",
                "state", "somewhere",
                "code_challenge", base64(digest),
                "code_challenge_method", "S256");
    }

    private Map<String, String> exchange(String code) {
        return new HashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "waybook-console",
                "redirect_uri",
                waybook.address() + "/signed-in",
                "code",
                code,
                "code_verifier",
                VERIFIER));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String field(String name, String json) {
        return Browser.find("\"" + name + "\":\"([^\"]+)\"", json);
    }
}
