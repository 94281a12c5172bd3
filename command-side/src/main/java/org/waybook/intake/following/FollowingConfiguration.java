package org.waybook.intake.following;

import java.util.List;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waybook.intake.arrival.ArrivalPolicy;
import org.waybook.intake.deadlines.DeadlinePolicy;
import org.waybook.intake.linking.LinkingPolicy;
import org.waybook.intake.notification.NotificationPolicy;
import org.waybook.stores.index.OrderedIndex;

/** What happens before policies follow the log: beans are made before anything that has a lifecycle starts. */
@Configuration(proxyBeanMethods = false)
class FollowingConfiguration {

    @Bean
    IndexMadeAnew indexMadeAnew(OrderedIndex index, TokenStore tokens) {
        IndexMadeAnew madeAnew = new IndexMadeAnew(index, tokens);
        madeAnew.sendBack(
                List.of(LinkingPolicy.NAME, ArrivalPolicy.NAME, DeadlinePolicy.NAME, NotificationPolicy.NAME));
        return madeAnew;
    }
}
