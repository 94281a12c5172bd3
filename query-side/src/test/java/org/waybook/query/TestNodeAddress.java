package org.waybook.query;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.waybook.projections.testing.TestNode;

/** Points the application under test to the Elasticsearch of the tests. */
final class TestNodeAddress implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> address =
                Map.of("waybook.elasticsearch.uri", TestNode.shared().address().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test node", address));
    }
}
