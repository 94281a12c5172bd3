package org.waybook.domain.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The published table of unacceptable descriptions beside acceptable ones, where the reference data are there. */
class ReferenceDescriptionsTest {

    private static final Path TABLE = Path.of(System.getProperty("waybook.shared", "../../shared"), "reference")
            .resolve("goods-descriptions-unacceptable-acceptable.csv");

    private static final Pattern ROW =
            Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*)),(?:\"((?:[^\"]|\"\")*)\"|(.*))");
    private static final Pattern POINTS_ELSEWHERE =
            Pattern.compile("(?i)\\(\\s*(see|describe|specify).*|No data|The name mentioned in the ECICS database.*");
    private static final Pattern REMARK = Pattern.compile("(?i)\\([^)]*(see|describe|preferably|or any other)[^)]*\\)");

    /** What is left of "Boys' Jackets" where the table has a comma too many. */
    private static final Set<String> FRAGMENTS = Set.of("boys'");

    private static final List<String[]> ROWS = new ArrayList<>();

    @BeforeAll
    static void readTheTable() throws IOException {
        assumeTrue(Files.exists(TABLE), "No reference data at " + TABLE + "; set -Dwaybook.shared.");
        Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .forEach(row -> ROWS.add(new String[] {cell(row, 1), cell(row, 3)}));
        assertThat(ROWS).hasSize(211);
    }

    @Test
    void everyUnacceptableDescriptionIsRefusedOrFlagged() {
        assertThat(unacceptable().filter(JudgedDescriptions::passes)).isEmpty();
    }

    @Test
    void everyAcceptableDescriptionPasses() {
        Set<String> alsoUnacceptable = new HashSet<>();
        unacceptable().map(text -> text.toLowerCase(Locale.ROOT)).forEach(alsoUnacceptable::add);

        assertThat(acceptable()
                        .filter(text -> !alsoUnacceptable.contains(text.toLowerCase(Locale.ROOT)))
                        .filter(text -> !FRAGMENTS.contains(text.toLowerCase(Locale.ROOT)))
                        .filter(text -> !JudgedDescriptions.passes(text)))
                .isEmpty();
    }

    /** Each cell as a whole and each of the terms it lists. */
    private static Stream<String> unacceptable() {
        return ROWS.stream().map(row -> row[0]).flatMap(cell -> Stream.concat(Stream.of(cell), terms(cell)));
    }

    private static Stream<String> acceptable() {
        return ROWS.stream()
                .map(row -> row[1])
                .filter(cell -> !POINTS_ELSEWHERE.matcher(cell).matches())
                .flatMap(cell -> Stream.concat(
                        Stream.of(cell), terms(REMARK.matcher(cell).replaceAll(""))));
    }

    private static Stream<String> terms(String cell) {
        return Arrays.stream(cell.split("[,;\n]")).map(String::strip).filter(term -> !term.isEmpty());
    }

    private static String cell(Matcher row, int quoted) {
        String text = row.group(quoted) == null ? row.group(quoted + 1) : row.group(quoted);
        return text.replace("\"\"", "\"");
    }
}
