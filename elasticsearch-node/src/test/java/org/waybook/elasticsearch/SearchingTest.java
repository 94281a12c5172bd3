package org.waybook.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchingTest {

    private static final String PARTIES = """
            {"settings": {"analysis": {
               "filter": {"beginnings": {"type": "edge_ngram", "min_gram": 2, "max_gram": 10}},
               "char_filter": {"joined": {"type": "pattern_replace", "pattern": "[ -]"}},
               "analyzer": {
                 "folded": {"type": "custom", "tokenizer": "standard", "filter": ["lowercase", "asciifolding"]},
                 "begins": {"type": "custom", "tokenizer": "whitespace", "filter": ["lowercase", "asciifolding", "beginnings"]},
                 "whole": {"type": "custom", "tokenizer": "keyword", "filter": ["trim", "lowercase"]}},
               "normalizer": {
                 "number": {"type": "custom", "char_filter": ["joined"], "filter": ["uppercase", "asciifolding"]}}}},
             "mappings": {"properties": {
               "name": {"type": "text", "analyzer": "folded", "fields": {
                 "begins": {"type": "text", "analyzer": "begins", "search_analyzer": "folded"},
                 "whole": {"type": "text", "analyzer": "whole"}}},
               "container": {"type": "keyword", "normalizer": "number"}}}}
            """;

    @TempDir
    private static Path dataFolder;

    private static RunningNode node;

    @BeforeAll
    static void indexOneParty() throws IOException, InterruptedException {
        node = RunningNode.start(dataFolder);
        assertThat(node.put("/parties", PARTIES).status()).isEqualTo(200);
        assertThat(node.put(
                                "/parties/_doc/1?refresh=true",
                                "{\"name\": \"Łódź Kraków Spedycja\", \"container\": \"MSKU 123456-5\"}")
                        .status())
                .isEqualTo(201);
    }

    @AfterAll
    static void end() {
        node.close();
    }

    @Test
    void theRootTellsTheVersionOfARealRelease() throws IOException, InterruptedException {
        assertThat(node.get("/").body())
                .contains("\"number\":\"9.5.3\"")
                .contains("\"build_snapshot\":false")
                .contains("You Know, for Search");
    }

    @Test
    void accentsAreFolded() throws IOException, InterruptedException {
        assertThat(hits("name", "lodz")).isEqualTo(1);
        assertThat(hits("name", "krakow")).isEqualTo(1);
    }

    @Test
    void theBeginningOfAWordFindsIt() throws IOException, InterruptedException {
        assertThat(hits("name.begins", "spedy")).isEqualTo(1);
        assertThat(hits("name", "spedy")).isZero();
    }

    @Test
    void theKeywordTokenizerKeepsAllAsOneToken() throws IOException, InterruptedException {
        assertThat(hits("name.whole", " Łódź Kraków Spedycja ")).isEqualTo(1);
        assertThat(hits("name.whole", "Kraków")).isZero();
    }

    @Test
    void aNumberIsFoundHoweverItIsSpelled() throws IOException, InterruptedException {
        assertThat(hits("container", "msku1234565")).isEqualTo(1);
    }

    @Test
    void anOlderExternalVersionIsRefusedAndTheSameOneIsNot() throws IOException, InterruptedException {
        String at = "/parties/_doc/2?version_type=external_gte&version=";
        assertThat(node.put(at + 7, "{}").status()).isEqualTo(201);
        assertThat(node.put(at + 7, "{}").status()).isEqualTo(200);
        assertThat(node.put(at + 6, "{}").status()).isEqualTo(409);
    }

    @Test
    void anIndexHasTheDefaultsOfASingleNodeUnlessItSaysOtherwise() throws IOException, InterruptedException {
        node.put("/chosen", "{\"settings\": {\"number_of_replicas\": 1}}");
        assertThat(node.get("/parties/_settings").body())
                .contains("\"number_of_replicas\":\"0\"")
                .contains("\"flush_threshold_size\":\"32mb\"");
        assertThat(node.get("/chosen/_settings").body()).contains("\"number_of_replicas\":\"1\"");
    }

    @Test
    void aPageOfAPointInTimeContinuesAfterTheLastHit() throws IOException, InterruptedException {
        String opened = node.post("/parties/_pit?keep_alive=1m", "").body();
        String pointInTime = opened.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        String page = node.post("/_search", """
                        {"size": 1, "pit": {"id": "%s"}, "sort": ["_shard_doc"], "search_after": [-1]}
                        """.formatted(pointInTime)).body();
        assertThat(page).contains("\"_index\":\"parties\"");
    }

    private static int hits(String field, String text) throws IOException, InterruptedException {
        String answer = node.post("/parties/_count", """
                        {"query": {"match": {"%s": {"query": "%s", "operator": "and"}}}}
                        """.formatted(field, text)).body();
        return Integer.parseInt(answer.replaceAll("(?s).*\"count\":(\\d+).*", "$1"));
    }
}
