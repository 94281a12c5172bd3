package org.waybook.eventstore;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.waybook");

    @Test
    void theLogKnowsNoOtherPartOfWaybook() {
        noClasses()
                .that()
                .resideInAPackage("org.waybook.eventstore..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.waybook..").and(resideOutsideOfPackage("org.waybook.eventstore..")))
                .check(PRODUCTION);
    }

    @Test
    void onlyTheRimKnowsAxon() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waybook.eventstore.axon..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(PRODUCTION);
    }

    @Test
    void onlyTheRimKnowsMicrometer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waybook.eventstore.micrometer..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.micrometer..")
                .check(PRODUCTION);
    }

    @Test
    void eachDatabaseIsKnownByItsAdapterOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waybook.eventstore.rocksdb..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.rocksdb..")
                .check(PRODUCTION);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waybook.eventstore.mongodb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..")
                .check(PRODUCTION);
    }
}
