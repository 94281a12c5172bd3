package org.waybook.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassPathTest {

    private static final Path LIBRARIES = Path.of("target/lib");

    /** The list is that of a build without Spring Boot's managed versions; README.md says how to make it anew. */
    @Test
    void theJarsAreThoseElasticsearchWasBuiltWith() throws IOException {
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            assertThat(jars.map(jar -> jar.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected());
        }
    }

    private static List<String> expected() throws IOException {
        try (InputStream list = ClassPathTest.class.getResourceAsStream("class-path.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
