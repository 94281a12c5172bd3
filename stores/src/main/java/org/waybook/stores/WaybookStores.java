package org.waybook.stores;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Imported by each application: the log, keys, tokens and dead letters, embedded or on MongoDB. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
@Import({LogStoreConfiguration.class, MetricsConfiguration.class, EmbeddedStores.class, MongoDbStores.class})
public class WaybookStores {}
