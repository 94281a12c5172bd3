package org.waybook.domain.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the score is made of: the rows of quality-weights.txt, the heaviest weaknesses first as written there. */
public final class QualityWeights {

    private static final String FILE = "quality-weights.txt";
    private static final Pattern BETWEEN_COLUMNS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern BETWEEN_FLAGS = Pattern.compile(",\\s*");
    private static final List<QualityRow> ROWS = read();

    private QualityWeights() {}

    /** All rows. */
    public static List<QualityRow> rows() {
        return ROWS;
    }

    /** The row of a weakness; none for one that an earlier version knew. */
    public static Optional<QualityRow> of(String code) {
        return ROWS.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** The row that a flag belongs to; none for a flag that costs nothing. */
    static Optional<QualityRow> ofFlag(String code) {
        return ROWS.stream().filter(row -> row.flags().contains(code)).findFirst();
    }

    private static List<QualityRow> read() {
        try (InputStream file = QualityWeights.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(QualityWeights::row)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The weights " + FILE + " cannot be read.", failure);
        }
    }

    private static QualityRow row(String line) {
        String[] columns = BETWEEN_COLUMNS.split(line.strip());
        return new QualityRow(
                columns[0],
                Integer.parseInt(columns[1]),
                QualityRow.Measure.valueOf(columns[2]),
                Set.of(BETWEEN_FLAGS.split(columns[3])),
                columns[4],
                columns[5]);
    }
}
