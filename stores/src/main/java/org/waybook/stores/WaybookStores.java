package org.waybook.stores;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.waybook.stores.clock.ClockSettings;
import org.waybook.stores.evidence.EvidenceConfiguration;

/** Imported by each application: the log with its evidence, keys, tokens and dead letters, embedded or on MongoDB. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreSettings.class, ClockSettings.class})
@Import({
    LogStoreConfiguration.class,
    MetricsConfiguration.class,
    EvidenceConfiguration.class,
    EmbeddedStores.class,
    MongoDbStores.class
})
public class WaybookStores {}
