package org.waybook.stores;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the operator named a MongoDB. */
class MongoDbChosen implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String uri = context.getEnvironment().getProperty("waybook.mongodb-uri");
        return uri != null && !uri.isBlank();
    }

    /** Whether the operator named none. */
    static class Not extends MongoDbChosen {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
