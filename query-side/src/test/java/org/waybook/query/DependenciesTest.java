package org.waybook.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.waybook.query.access.ScopedViews;
import org.waybook.query.status.IndexedProgress;

class DependenciesTest {

    private static final JavaClasses QUERY_SIDE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.waybook.query");

    @Test
    void theQuerySideKnowsTheViewsAndNeitherHowTheyAreBuiltNorTheWriteSide() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.waybook.intake..",
                        "org.waybook.standalone..",
                        "org.waybook.projections",
                        "org.waybook.projections.consignment..",
                        "org.waybook.projections.index..",
                        "org.waybook.projections.processing..",
                        "org.waybook.projections.timeline..")
                .check(QUERY_SIDE);
    }

    @Test
    void viewsAreOnlyAskedWithinTheScopeOfTheReader() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(ScopedViews.class, IndexedProgress.class, QueryConfiguration.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ElasticsearchClient.class)
                .check(QUERY_SIDE);
    }

    @Test
    void packagesDoNotKnowEachOtherInCircles() {
        slices().matching("org.waybook.query.(*)..").should().beFreeOfCycles().check(QUERY_SIDE);
    }
}
