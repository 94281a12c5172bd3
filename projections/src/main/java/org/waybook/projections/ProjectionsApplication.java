package org.waybook.projections;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.waybook.stores.WaybookStores;

/** The projections as an application of their own. */
@SpringBootApplication
@Import(WaybookStores.class)
public class ProjectionsApplication {

    /** Starts it with the settings of {@code projections.yml}, the environment and the arguments. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(ProjectionsApplication.class)
                .properties("spring.config.name=projections")
                .run(arguments);
    }
}
