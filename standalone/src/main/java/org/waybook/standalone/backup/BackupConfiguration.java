package org.waybook.standalone.backup;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.rocksdb.RocksDbStorage;
import org.waybook.stores.StoreSettings;

/** Backups, where the log is embedded. */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${waybook.mongodb-uri:}'.isBlank()")
    BackupJobs backupJobs(LogStorage storage, StoreSettings stores) {
        return new BackupJobs(
                (RocksDbStorage) storage, new Repository(stores.dataDirectory()), Clock.systemUTC());
    }
}
