package org.waybook.projections;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final JavaClasses PROJECTIONS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.waybook.projections");

    @Test
    void projectionsKnowNeitherTheWriteSideNorTheQuerySide() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.waybook.intake..", "org.waybook.query..", "org.waybook.standalone..")
                .check(PROJECTIONS);
    }

    @Test
    void whatIsSharedWithReadersKnowsNothingOfWriting() {
        classes()
                .that()
                .resideInAPackage("..projections.views..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.waybook.projections.views..",
                        "org.waybook.domain..",
                        "co.elastic..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.springframework..",
                        "java..")
                .check(PROJECTIONS);
    }

    @Test
    void packagesDoNotKnowEachOtherInCircles() {
        slices().matching("org.waybook.projections.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PROJECTIONS);
    }
}
