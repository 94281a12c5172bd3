package org.waybook.intake.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the table that says where each element of a Release 1 message goes. */
final class XmlTable {

    private static final String FILE = "release1-elements.txt";
    private static final XmlRow MESSAGE = new XmlTable(sections()).message();

    private final Map<String, List<List<String>>> sections;

    private XmlTable(Map<String, List<List<String>>> sections) {
        this.sections = sections;
    }

    /** The row of the message itself. */
    static XmlRow root() {
        return MESSAGE;
    }

    private XmlRow message() {
        return new XmlRow("", XmlRow.Kind.GROUP, "", section("message"));
    }

    private List<XmlRow> section(String name) {
        return rows(sections.get(name).stream()
                .map(cells -> new Line(List.of(cells.get(0).split("/")), cells.get(1), cells.get(2)))
                .toList());
    }

    /** Gathers the lines that share their first step, so that a common parent becomes one row. */
    private List<XmlRow> rows(List<Line> lines) {
        Map<String, List<Line>> byStep = new LinkedHashMap<>();
        lines.forEach(line -> byStep.computeIfAbsent(line.path().getFirst(), step -> new ArrayList<>())
                .add(line));
        List<XmlRow> rows = new ArrayList<>();
        byStep.forEach((step, below) -> rows.add(row(step, below)));
        return rows;
    }

    private XmlRow row(String step, List<Line> lines) {
        Line first = lines.getFirst();
        if (first.path().size() > 1) {
            List<Line> inside = lines.stream().map(Line::withoutFirstStep).toList();
            return new XmlRow(step, XmlRow.Kind.PASSED_THROUGH, "", rows(inside));
        }
        List<XmlRow> children = first.inside().isEmpty() ? List.of() : section(first.inside());
        if (first.target().equals("-")) {
            return new XmlRow(step, XmlRow.Kind.NOT_KEPT, "", children);
        }
        if (first.target().endsWith("/*")) {
            String name = first.target().substring(0, first.target().length() - 2);
            return new XmlRow(step, XmlRow.Kind.ENTRY, name, children);
        }
        return new XmlRow(step, children.isEmpty() ? XmlRow.Kind.VALUE : XmlRow.Kind.GROUP, first.target(), children);
    }

    private record Line(List<String> path, String target, String inside) {

        Line withoutFirstStep() {
            return new Line(path.subList(1, path.size()), target, inside);
        }
    }

    private static Map<String, List<List<String>>> sections() {
        try (InputStream file = XmlTable.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, List<List<String>>> sections = new HashMap<>();
            List<List<String>> current = List.of();
            for (String line : reader.lines().filter(XmlTable::counts).toList()) {
                if (line.startsWith("[")) {
                    current = new ArrayList<>();
                    sections.put(line.substring(1, line.indexOf(']')), current);
                } else {
                    current.add(
                            Stream.of(line.split("\\|", -1)).map(String::strip).toList());
                }
            }
            return sections;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The element table " + FILE + " cannot be read.", unreadable);
        }
    }

    private static boolean counts(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }
}
