package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybook.acceptance.api.Answer;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import org.waybook.acceptance.running.Product;

/** The searches that the documentation tells people to try, read out of it. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesTest {

    /** Fewer would mean that the tables are written in another way now. */
    private static final int SEARCHES_MIN = 14;

    private final Filled filled;

    StoriesTest(Filled filled) {
        this.filled = filled;
    }

    static Stream<DocumentedSearch> documented() throws IOException {
        return DocumentedSearch.in(Files.readAllLines(Product.file("api-docs/stories.md"))).stream();
    }

    @ParameterizedTest
    @MethodSource("documented")
    void aDocumentedSearchFindsItsStoryAndNotTheLookAlike(DocumentedSearch search) {
        Answer found = filled.api()
                .get("analyst.be", "/api/consignments?limit=200&to=" + FilledWaybook.ANCHOR + "&" + search.query())
                .expect(200);

        assertThat(found.number("/total")).as(search.finds()).isEqualTo(search.consignments());
        List<String> items =
                found.json().at("/items").valueStream().map(Object::toString).toList();
        assertThat(search.named()).allSatisfy(name -> assertThat(items)
                .anySatisfy(item -> assertThat(item).contains(name)));
        assertThat(search.lookAlikes()).isNotEmpty().allSatisfy(name -> assertThat(items)
                .noneSatisfy(item -> assertThat(item).contains(name)));
    }

    @Test
    void allTablesAreRead() throws IOException {
        assertThat(documented()).hasSizeGreaterThanOrEqualTo(SEARCHES_MIN);
    }
}
