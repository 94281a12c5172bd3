package org.waybook.standalone;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Dependencies between the modules point one way, and no module's packages go round in a circle. */
class DirectionOfDependenciesTest {

    private static final JavaClasses WAYBOOK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waybook");

    @Test
    void theDomainAndTheLogKnowNobodyAndTheStandaloneIsKnownByNobody() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("domain")
                .definedBy("org.waybook.domain..")
                .layer("event-store")
                .definedBy("org.waybook.eventstore..")
                .layer("event-contracts")
                .definedBy("org.waybook.contracts..")
                .layer("stores")
                .definedBy("org.waybook.stores..")
                .layer("access")
                .definedBy("org.waybook.access..")
                .layer("command-side")
                .definedBy("org.waybook.intake..")
                .layer("projections")
                .definedBy("org.waybook.projections..")
                .layer("query-side")
                .definedBy("org.waybook.query..")
                .layer("demo-data")
                .definedBy("org.waybook.demo..")
                .layer("standalone")
                .definedBy("org.waybook.standalone..")
                .whereLayer("standalone")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("demo-data")
                .mayOnlyBeAccessedByLayers("standalone")
                .whereLayer("command-side")
                .mayOnlyBeAccessedByLayers("standalone")
                .whereLayer("query-side")
                .mayOnlyBeAccessedByLayers("standalone")
                .whereLayer("projections")
                .mayOnlyBeAccessedByLayers("query-side", "standalone")
                .whereLayer("stores")
                .mayOnlyBeAccessedByLayers("command-side", "projections", "query-side", "standalone")
                .whereLayer("access")
                .mayOnlyBeAccessedByLayers("command-side", "projections", "query-side", "standalone")
                .whereLayer("event-contracts")
                .mayOnlyBeAccessedByLayers("stores", "command-side", "projections", "query-side", "standalone")
                .whereLayer("event-store")
                .mayOnlyBeAccessedByLayers("stores", "command-side", "projections", "query-side", "standalone")
                .check(WAYBOOK);
    }

    @Test
    void noModuleGoesRoundInACircle() {
        slices().matching("org.waybook.(*)..").should().beFreeOfCycles().check(WAYBOOK);
    }
}
