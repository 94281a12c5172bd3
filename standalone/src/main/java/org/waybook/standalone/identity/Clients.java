package org.waybook.standalone.identity;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the console for the person who signed in, and a script for each demo user. */
final class Clients implements RegisteredClientRepository {

    static final String CONSOLE = "waybook-console";

    /** No secret at all, which is why the issuer answers on this machine only. */
    private static final String SECRET_OF_EVERY_SCRIPT = "{noop}demo";

    /** A public client gets no refresh token, and a demo should last a working day. */
    private static final TokenSettings LASTING_A_DAY =
            TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(12)).build();

    private final Map<String, RegisteredClient> byId;

    /** The clients of the issuer with this address. */
    Clients(String issuer) {
        Stream<RegisteredClient> scripts = DemoUsers.all().stream().map(Clients::script);
        this.byId = Stream.concat(Stream.of(console(issuer)), scripts)
                .collect(Collectors.toUnmodifiableMap(RegisteredClient::getId, Function.identity()));
    }

    @Override
    public RegisteredClient findById(String id) {
        return byId.get(id);
    }

    @Override
    public RegisteredClient findByClientId(String clientId) {
        return byId.get(clientId);
    }

    /** Does nothing: the clients are fixed, and the one who asks only wants to store a secret in a stronger form. */
    @Override
    public void save(RegisteredClient client) {}

    private static RegisteredClient console(String issuer) {
        return RegisteredClient.withId(CONSOLE)
                .clientId(CONSOLE)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(issuer + "/signed-in")
                .postLogoutRedirectUri(issuer + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(LASTING_A_DAY)
                .build();
    }

    private static RegisteredClient script(DemoUser user) {
        return RegisteredClient.withId(user.name())
                .clientId(user.name())
                .clientSecret(SECRET_OF_EVERY_SCRIPT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(LASTING_A_DAY)
                .build();
    }
}
