package org.waybook.stores;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where an application keeps what must last.
 *
 * @param dataDirectory for everything that is embedded
 * @param mongodbUri of a replica set that holds log, keys, tokens and dead letters instead
 */
@ConfigurationProperties("waybook")
public record StoreSettings(@DefaultValue("data") Path dataDirectory, Optional<String> mongodbUri) {

    public StoreSettings {
        mongodbUri = mongodbUri == null ? Optional.empty() : mongodbUri.filter(uri -> !uri.isBlank());
    }
}
