package org.waybook.intake.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.intake.CommandSideApplication;
import org.waybook.stores.index.EmbeddedIndex;
import org.waybook.stores.index.OrderedIndex;

/** A lost index is made anew from the log, with the real token store. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class IndexMadeAnewTest {

    private static final String POLICY = "policy-of-this-test";

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
    }

    @Autowired
    OrderedIndex index;

    @Autowired
    TokenStore tokens;

    @Test
    void whoFedALostIndexBeginsAgainAndWhoFeedsAKeptOneGoesOn() {
        tokens.initializeTokenSegments(POLICY, 1, new GlobalSequenceTrackingToken(41));
        new IndexMadeAnew(index, tokens).sendBack(List.of(POLICY));
        assertThat(tokens.fetchToken(POLICY, 0)).isEqualTo(new GlobalSequenceTrackingToken(41));
        tokens.releaseClaim(POLICY, 0);
        try (EmbeddedIndex other = EmbeddedIndex.open(directory.resolve("another-index"))) {
            new IndexMadeAnew(other, tokens).sendBack(List.of(POLICY));
            assertThat(tokens.fetchToken(POLICY, 0)).isNull();
            tokens.storeToken(new GlobalSequenceTrackingToken(7), POLICY, 0);
            tokens.releaseClaim(POLICY, 0);
            new IndexMadeAnew(other, tokens).sendBack(List.of(POLICY));
            assertThat(tokens.fetchToken(POLICY, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
        }
    }
}
