package org.waybook.stores;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.waybook.eventstore.LogOptions;
import org.waybook.eventstore.mongodb.MongoDbStorage;
import org.waybook.eventstore.proof.ProvableStorage;
import org.waybook.stores.index.MongoDbIndex;
import org.waybook.stores.index.OrderedIndex;

/** Everything in a MongoDB replica set: log, keys, the index of the policies, tokens and dead letters. */
@Configuration(proxyBeanMethods = false)
@Conditional(MongoDbChosen.class)
class MongoDbStores {

    @Bean(destroyMethod = "close")
    ProvableStorage logStorage(StoreSettings settings, LogOptions options) {
        return MongoDbStorage.open(uri(settings), options);
    }

    @Bean(destroyMethod = "close")
    MongoClient processingClient(StoreSettings settings) {
        return MongoClients.create(uri(settings));
    }

    @Bean
    MongoDatabase processingDatabase(MongoClient processingClient, StoreSettings settings) {
        String named = new ConnectionString(uri(settings)).getDatabase();
        return processingClient.getDatabase(named == null ? MongoDbStorage.DEFAULT_DATABASE : named);
    }

    @Bean
    MongoTemplate processingTemplate(MongoDatabase processingDatabase) {
        return DefaultMongoTemplate.builder().mongoDatabase(processingDatabase).build();
    }

    @Bean
    OrderedIndex orderedIndex(MongoDatabase processingDatabase) {
        return new MongoDbIndex(processingDatabase);
    }

    @Bean
    TokenStore tokenStore(MongoTemplate processingTemplate, Serializer serializer) {
        return MongoTokenStore.builder()
                .mongoTemplate(processingTemplate)
                .serializer(serializer)
                .transactionManager(NoTransactionManager.instance())
                .build();
    }

    @Bean
    DeadLetterQueues deadLetterQueues(MongoTemplate processingTemplate, Serializer serializer) {
        return processingGroup -> MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(processingGroup)
                .mongoTemplate(processingTemplate)
                .serializer(serializer)
                .transactionManager(NoTransactionManager.instance())
                .maxSequences(DeadLetterQueues.SEQUENCES_MAX)
                .maxSequenceSize(DeadLetterQueues.SEQUENCES_MAX)
                .build();
    }

    private static String uri(StoreSettings settings) {
        return settings.mongodbUri().orElseThrow(() -> new IllegalStateException("No MongoDB was named."));
    }
}
