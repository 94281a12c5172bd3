package org.waybook.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.waybook.contracts");

    @Test
    void contractsKnowTheDomainAxonJacksonAndTinkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "org.waybook.contracts..",
                        "org.waybook.domain..",
                        "org.axonframework..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "com.google.crypto.tink..")
                .check(classes);
    }

    @Test
    void sealingAndJsonDoNotKnowAxon() {
        noClasses()
                .that()
                .resideInAnyPackage("..sealing..", "..json..", "..dataset..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(classes);
    }

    @Test
    void packagesDependOneWay() {
        slices().matching("org.waybook.contracts.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
