package org.waybook.standalone.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Remembers the latest authorizations, for exchanging a code and for signing out. A token that is forgotten here stays
 * valid until it expires, since tokens are checked by their signature.
 */
final class RecentAuthorizations implements OAuth2AuthorizationService {

    /** A script may ask for a token each second; people sign in a few times a day. */
    private static final int REMEMBERED_MAX = 1_000;

    private final Map<String, OAuth2Authorization> byId = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
            return size() > REMEMBERED_MAX;
        }
    };

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        byId.put(authorization.getId(), authorization);
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
    }

    @Override
    public synchronized OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public synchronized OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
        return byId.values().stream()
                .filter(authorization -> authorization.getToken(token) != null || isState(authorization, token))
                .findFirst()
                .orElse(null);
    }

    private static boolean isState(OAuth2Authorization authorization, String token) {
        return token.equals(authorization.getAttribute("state"));
    }
}
