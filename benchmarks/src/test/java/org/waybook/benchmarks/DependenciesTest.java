package org.waybook.benchmarks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.waybook");

    @Test
    void nothingOfWaybookDependsOnItsBenchmarks() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waybook.benchmarks..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.waybook.benchmarks..")
                .check(PRODUCTION);
    }

    @Test
    void benchmarksKnowTheLogItsContractsAndTheDemoTrafficOnlyButForThoseOfTheWriteSide() {
        noClasses()
                .that()
                .resideInAPackage("org.waybook.benchmarks..")
                .and()
                .resideOutsideOfPackages("org.waybook.benchmarks.commands..", "org.waybook.benchmarks.timers..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.waybook..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                "org.waybook.benchmarks..",
                                "org.waybook.eventstore..",
                                "org.waybook.contracts..",
                                "org.waybook.demo..",
                                "org.waybook.domain.."))))
                .check(PRODUCTION);
    }

    @Test
    void measurementAndLoadKnowNothingOfWhatIsMeasured() {
        noClasses()
                .that()
                .resideInAnyPackage("..benchmarks.measurement..", "..benchmarks.load..", "..benchmarks.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.waybook.eventstore..", "org.axonframework..", "org.rocksdb..", "com.mongodb..")
                .check(PRODUCTION);
    }

    @Test
    void packagesDependOneWay() {
        slices().matching("org.waybook.benchmarks.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PRODUCTION);
    }
}
