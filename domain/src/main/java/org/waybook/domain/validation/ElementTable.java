package org.waybook.domain.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.filing.FilingType;

/** The element table: which filing has which element, how often and how it is written; kept as a text for experts. */
final class ElementTable {

    private static final String FILE = "element-table.txt";
    private static final String WORDS = "words ";
    private static final String OURS = " *";
    private static final int CARDINALITIES_FROM = 4;
    private static final List<ElementRow> ROWS = new ElementTable(lines()).below("");

    /** The types of each column, as the first row names them. */
    private final List<List<FilingType>> columns;

    private final List<List<String>> cells;

    private ElementTable(List<String> lines) {
        List<List<String>> table = lines.stream()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
        this.columns = table
                .getFirst()
                .subList(CARDINALITIES_FROM, table.getFirst().size())
                .stream()
                .map(column ->
                        Stream.of(column.split(" ")).map(FilingType::valueOf).toList())
                .toList();
        this.cells = table.subList(1, table.size());
    }

    /** The rows of the elements of a filing; those inside them are their children. */
    static List<ElementRow> rows() {
        return ROWS;
    }

    private List<ElementRow> below(String parent) {
        List<ElementRow> rows = new ArrayList<>();
        for (List<String> row : cells) {
            String pointer = row.get(1);
            int last = pointer.lastIndexOf('/');
            if (withoutStar(pointer.substring(0, last)).equals(parent)) {
                rows.add(row(row, pointer.substring(last + 1)));
            }
        }
        return rows;
    }

    private ElementRow row(List<String> row, String name) {
        String format = row.get(2);
        String codes = row.get(3);
        boolean words = codes.startsWith(WORDS);
        List<ElementRow> children = new ArrayList<>(below(row.get(1)));
        if (format.startsWith("{")) {
            children.addAll(below(format));
        }
        return new ElementRow(
                row.get(0).replace(OURS, ""),
                name,
                Optional.of(format).filter(ElementFormat::isOne).map(ElementFormat::of),
                Optional.of(codes).filter(code -> !code.isEmpty() && !words).map(CodeList::valueOf),
                Optional.of(codes).filter(code -> words).map(code -> StopWords.valueOf(code.substring(WORDS.length()))),
                cardinalities(row.subList(CARDINALITIES_FROM, row.size())),
                row.get(0).endsWith(OURS),
                children);
    }

    /** One cardinality for each column, or one alone that holds for every type. */
    private Map<FilingType, Cardinality> cardinalities(List<String> written) {
        Map<FilingType, Cardinality> cardinalities = new EnumMap<>(FilingType.class);
        for (int column = 0; column < columns.size(); column++) {
            Cardinality cardinality = Cardinality.of(written.get(written.size() == 1 ? 0 : column));
            columns.get(column).forEach(type -> cardinalities.put(type, cardinality));
        }
        return cardinalities;
    }

    private static String withoutStar(String pointer) {
        return pointer.endsWith("/*") ? pointer.substring(0, pointer.length() - 2) : pointer;
    }

    private static List<String> lines() {
        try (InputStream file = ElementTable.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The element table " + FILE + " cannot be read.", unreadable);
        }
    }
}
