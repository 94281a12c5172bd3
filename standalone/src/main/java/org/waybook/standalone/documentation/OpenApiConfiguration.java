package org.waybook.standalone.documentation;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document of the whole API. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String BEARER = "bearer";
    private static final String VERSION = "0.1.0";

    @Bean
    OpenAPI waybookApi() {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT")
                .description("A token of the issuer, such as ./waybook token analyst.be prints.");
        return new OpenAPI()
                .info(new Info()
                        .title("Waybook")
                        .version(VERSION)
                        .description("File entry summary declarations, search consignments, and read how they came to"
                                + " be as they are. Instants are in UTC, masses in kilograms; what is absent is not"
                                + " there rather than null."))
                .components(new Components().addSecuritySchemes(BEARER, bearer))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OpenApiCustomizer errorAnswers() {
        return new ErrorAnswers();
    }

    @Bean
    OpenApiCustomizer messages() {
        return new Messages();
    }
}
