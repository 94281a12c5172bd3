package org.waybook.query.console;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the console signs people in.
 *
 * @param issuer address of the OIDC issuer; empty for the address that the console itself is read from
 * @param clientId under which the issuer knows the console
 */
@ConfigurationProperties("waybook.console")
public record ConsoleProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("waybook-console") String clientId) {}
