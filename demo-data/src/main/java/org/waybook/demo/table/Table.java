package org.waybook.demo.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a table of tab-separated columns, its first line naming them. */
public final class Table {

    private Table() {}

    /**
     * The rows of a table that lies beside a class.
     *
     * @throws IllegalStateException when a row has not as many cells as the table has columns
     */
    public static <T> List<T> read(Class<?> beside, String file, Function<Row, T> row) {
        try (InputStream stream = beside.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> columns = List.of(reader.readLine().split("\t"));
            return reader.lines()
                    .map(line -> row.apply(cells(file, columns, line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table " + file + " cannot be read.", unreadable);
        }
    }

    private static Row cells(String file, List<String> columns, String line) {
        String[] cells = line.split("\t");
        if (cells.length != columns.size()) {
            throw new IllegalStateException("The table " + file + " has " + columns.size() + " columns, but a row has "
                    + cells.length + " cells: '" + line + "'. Mend the row.");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int column = 0; column < cells.length; column++) {
            byColumn.put(columns.get(column), cells[column]);
        }
        return new Row(byColumn);
    }

    /** One row, by the names of its columns; a hyphen stands for nothing. */
    public record Row(Map<String, String> cells) {

        private static final String NOTHING = "-";

        /** The text of a cell. */
        public String text(String column) {
            return cells.get(column);
        }

        /** Whether a cell holds something. */
        public boolean has(String column) {
            return !cells.get(column).equals(NOTHING);
        }

        /** A whole number. */
        public int number(String column) {
            return Integer.parseInt(cells.get(column));
        }

        /** A number with a decimal point. */
        public double decimal(String column) {
            return Double.parseDouble(cells.get(column));
        }

        /** The parts of a cell between separators; none for a hyphen. */
        public List<String> list(String column, String separator) {
            return has(column)
                    ? Arrays.stream(cells.get(column).split(separator)).toList()
                    : List.of();
        }
    }
}
