package org.waybook.domain.filing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.transport.ModeOfTransport;

/** The rows of the filing types, kept as a text for experts; {@link FilingType} gives each its name in the code. */
final class FilingTypeTable {

    private static final String FILE = "filing-types.txt";
    private static final String NONE = "-";
    private static final Map<String, Row> ROWS = rows();

    private FilingTypeTable() {}

    /**
     * One row of the table.
     *
     * @param alternatives of each thing that is needed
     * @param modes the usual one first
     */
    record Row(
            String title,
            DatasetLevel level,
            List<DatasetPart> parts,
            List<List<String>> alternatives,
            List<ModeOfTransport> modes,
            List<FilerKind> filers,
            DeadlineRule deadline,
            boolean amendable,
            boolean attachable,
            int consignmentsMax,
            int documentUniqueDays) {}

    static Row row(String type) {
        Row row = ROWS.get(type);
        if (row == null) {
            throw new IllegalStateException("The table " + FILE + " has no row of " + type + "; add it.");
        }
        return row;
    }

    private static Map<String, Row> rows() {
        return lines().stream()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .collect(Collectors.toUnmodifiableMap(cells -> cells.getFirst(), FilingTypeTable::row));
    }

    private static Row row(List<String> cells) {
        return new Row(
                cells.get(1),
                DatasetLevel.valueOf(cells.get(2)),
                list(cells.get(3), DatasetPart::valueOf),
                alternatives(cells.get(4)),
                list(cells.get(5), ModeOfTransport::valueOf),
                list(cells.get(6), FilerKind::valueOf),
                DeadlineRule.valueOf(cells.get(7)),
                isYes(cells.get(8)),
                isYes(cells.get(9)),
                Integer.parseInt(cells.get(10)),
                Integer.parseInt(cells.get(11)));
    }

    /** "and" stands between what is all needed, "/" between alternatives. */
    private static List<List<String>> alternatives(String needs) {
        return needs.equals(NONE)
                ? List.of()
                : Stream.of(needs.split(" and "))
                        .map(need -> List.of(need.split("/")))
                        .toList();
    }

    private static <T> List<T> list(String cell, Function<String, T> value) {
        return cell.equals(NONE)
                ? List.of()
                : Stream.of(cell.split(",")).map(String::strip).map(value).toList();
    }

    private static boolean isYes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException("'" + cell + "' in " + FILE + " is neither yes nor no.");
        };
    }

    private static List<String> lines() {
        try (InputStream file = FilingTypeTable.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The filing types " + FILE + " cannot be read.", unreadable);
        }
    }
}
