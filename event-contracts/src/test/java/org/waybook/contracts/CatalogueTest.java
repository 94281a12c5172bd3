package org.waybook.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waybook.contracts.schema.Catalogue;
import org.waybook.contracts.schema.Docstrings;

/** The committed page of all events is what the code says. */
class CatalogueTest {

    private static final Path COMMITTED = Path.of("../api-docs/events.md");
    private static final String WRITE = "waybook.catalogue.write";

    private static final Docstrings DOCSTRINGS = Docstrings.ofTheDomain();

    private final String generated =
            Catalogue.of(EventContracts.all(), DOCSTRINGS, contract -> GoldenFiles.RELEASED.tree(contract.title()));

    @Test
    void theCommittedPageIsTheOneOfTheCode() throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED).replace("\r\n", "\n") : "")
                .as("api-docs/events.md differs from the code; refresh it by mvn -pl event-contracts -am test"
                        + " -Dtest=CatalogueTest -Dsurefire.failIfNoSpecifiedTests=false -D" + WRITE
                        + "=true, and commit it")
                .isEqualTo(generated);
    }

    @Test
    void everyEventSaysWhatItMeans() {
        assertThat(EventContracts.all()).allSatisfy(contract -> assertThat(DOCSTRINGS.of(contract.type()))
                .as(contract.name())
                .isPresent());
        assertThat(generated).doesNotContain("{@");
    }

    @Test
    void whatIsSealedIsNamedByItsPlace() {
        assertThat(generated)
                .contains("Sealed: `/reason`.")
                .contains("`/particulars/consignment/consignee`")
                .contains("`/particulars/consignment/goodsItems/*/packaging/*/shippingMarks`");
    }
}
