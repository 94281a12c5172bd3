package org.waybook.intake.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waybook.domain.filing.FilingType;

/** Reads the tables that say where each element of a message goes. */
final class XmlTable {

    private static final String BY_TYPE = "master";
    private static final Map<FilingType, XmlRow> MESSAGES = messages();

    private final Map<String, List<List<String>>> sections;
    private final FilingType type;

    private XmlTable(Map<String, List<List<String>>> sections, FilingType type) {
        this.sections = sections;
        this.type = type;
    }

    /** The row of the message of a type of filing. */
    static XmlRow root(FilingType type) {
        return MESSAGES.get(type);
    }

    private static Map<FilingType, XmlRow> messages() {
        Map<XmlRelease, Map<String, List<List<String>>>> tables = new EnumMap<>(XmlRelease.class);
        for (XmlRelease release : XmlRelease.values()) {
            tables.put(release, sections(release.file()));
        }
        Map<FilingType, XmlRow> messages = new EnumMap<>(FilingType.class);
        for (FilingType type : FilingType.values()) {
            XmlTable table = new XmlTable(tables.get(XmlRelease.of(type)), type);
            messages.put(type, new XmlRow("", XmlRow.Kind.GROUP, false, List.of(), table.section("message")));
        }
        return messages;
    }

    private List<XmlRow> section(String name) {
        return rows(sections.get(name).stream()
                .map(cells -> new Line(List.of(cells.get(0).split("/")), cells.get(1), cells.get(2)))
                .toList());
    }

    private List<XmlRow> inside(String name) {
        if (name.isEmpty()) {
            return List.of();
        }
        if (!name.equals(BY_TYPE)) {
            return section(name);
        }
        String ofTheType = BY_TYPE + " " + type;
        return section(sections.containsKey(ofTheType) ? ofTheType : BY_TYPE + " " + type.level());
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
            return new XmlRow(step, XmlRow.Kind.PASSED_THROUGH, false, List.of(), rows(inside));
        }
        List<XmlRow> children = inside(first.inside());
        return switch (first.target()) {
            case "-" -> new XmlRow(step, XmlRow.Kind.NOT_KEPT, false, List.of(), children);
            case "" -> new XmlRow(step, XmlRow.Kind.PASSED_THROUGH, false, List.of(), children);
            default -> row(step, first.target(), children);
        };
    }

    private static XmlRow row(String step, String target, List<XmlRow> children) {
        boolean ofTheMessage = target.startsWith("/");
        boolean entry = target.endsWith("/*");
        String path = target.substring(ofTheMessage ? 1 : 0, target.length() - (entry ? 2 : 0));
        XmlRow.Kind kind = children.isEmpty()
                ? entry ? XmlRow.Kind.VALUE_ENTRY : XmlRow.Kind.VALUE
                : entry ? XmlRow.Kind.ENTRY : XmlRow.Kind.GROUP;
        return new XmlRow(step, kind, ofTheMessage, List.of(path.split("/")), children);
    }

    private record Line(List<String> path, String target, String inside) {

        Line withoutFirstStep() {
            return new Line(path.subList(1, path.size()), target, inside);
        }
    }

    private static Map<String, List<List<String>>> sections(String name) {
        try (InputStream file = XmlTable.class.getResourceAsStream(name);
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
            throw new UncheckedIOException("The element table " + name + " cannot be read.", unreadable);
        }
    }

    private static boolean counts(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }
}
