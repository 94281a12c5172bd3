package org.waybook.query;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.waybook.access.ApiSecurity;
import org.waybook.stores.WaybookStores;

/** The query side as an application of its own. */
@SpringBootApplication
@Import({WaybookStores.class, ApiSecurity.class})
public class QuerySideApplication {

    /** Starts it with the settings of {@code query-side.yml}, the environment and the arguments. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(QuerySideApplication.class)
                .properties("spring.config.name=query-side")
                .run(arguments);
    }
}
