package org.waybook.intake;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.waybook.access.ApiSecurity;
import org.waybook.stores.WaybookStores;

/** The write side as an application of its own. */
@SpringBootApplication
@Import({WaybookStores.class, ApiSecurity.class})
public class CommandSideApplication {

    /** Starts it with the settings of {@code command-side.yml}, the environment and the arguments. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CommandSideApplication.class)
                .properties("spring.config.name=command-side")
                .run(arguments);
    }
}
