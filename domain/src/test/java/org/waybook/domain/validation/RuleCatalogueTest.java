package org.waybook.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages on rules and types of filings are generated from the code, and the build fails when they differ. */
class RuleCatalogueTest {

    private static final Path DOCUMENTATION = Path.of("..", "api-docs");
    private static final String WRITE = "waybook.catalogue.write";

    @Test
    void thePageOfTheRulesIsTheOneOfTheCode() throws IOException {
        require("rules.md", RulePage.text());
    }

    @Test
    void thePageOfTheFilingTypesIsTheOneOfTheCode() throws IOException {
        require("filing-types.md", FilingTypePage.text());
    }

    private static void require(String name, String generated) throws IOException {
        Path page = DOCUMENTATION.resolve(name);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(page, generated);
        }
        assertThat(Files.exists(page) ? Files.readString(page).replace("\r\n", "\n") : "")
                .as(name + " differs from the code; refresh it by mvn -pl domain test -Dtest=RuleCatalogueTest -D"
                        + WRITE + "=true, and commit it")
                .isEqualTo(generated);
    }
}
