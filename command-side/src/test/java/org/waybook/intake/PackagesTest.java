package org.waybook.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {

    private static final JavaClasses WRITE_SIDE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waybook.intake");

    @Test
    void readingKnowsNeitherTheWebNorTheLog() {
        noClasses()
                .that()
                .resideInAnyPackage("..intake.reading..", "..intake.json..", "..intake.xml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "org.waybook.eventstore..")
                .check(WRITE_SIDE);
    }

    @Test
    void aggregatesKnowOnlyTheDomainAndTheFramework() {
        noClasses()
                .that()
                .resideInAPackage("..intake.lifecycle..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "tools.jackson..", "org.waybook.contracts..")
                .check(WRITE_SIDE);
    }
}
