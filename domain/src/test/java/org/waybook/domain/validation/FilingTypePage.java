package org.waybook.domain.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.TimeLimit;
import org.waybook.domain.transport.ModeOfTransport;

/** The page of the types of filings: what tells them apart, by when they are due, and the elements of each. */
final class FilingTypePage {

    /** Elements that stand inside so many others that they are described once. */
    private static final Set<String> EVERYWHERE = Set.of("address", "communications");

    private FilingTypePage() {}

    static String text() {
        return """
                # Types of filings

                The specific circumstance indicators (D.E. 11 04, CL742) that Waybook takes. This page is generated from
                two tables, [filing-types.txt](../domain/src/main/resources/org/waybook/domain/filing/filing-types.txt) and
                [element-table.txt](../domain/src/main/resources/org/waybook/domain/validation/element-table.txt); the build
                fails when it differs from them. The tables say where each column comes from. An example of every type is
                in [examples](examples).

                | type | title | level | gives | still needs | modes | usually filed by | amended | files | consignments | document taken for |
                |---|---|---|---|---|---|---|---|---|---|---|
                """
                + Arrays.stream(FilingType.values()).map(FilingTypePage::row).collect(Collectors.joining())
                + """

                *Still needs*: the other filings without which one consignment of it, or its master document, cannot
                arrive; those may need others in turn.

                ## Time limits

                Which of the limits of a mode binds depends on the goods and the journey.

                | limit | type of deadline | by | legal base |
                |---|---|---|---|
                """
                + Arrays.stream(TimeLimit.values()).map(FilingTypePage::limit).collect(Collectors.joining())
                + """

                ## Elements

                How often each type has each element, and how it is written. A star marks a cardinality that is a reading of
                ours altogether. What an address, a communication, a place and the like consist of is the same everywhere,
                see the element table. Conditions that depend on other elements are [rules](rules.md).
                """
                + Arrays.stream(FilingType.values())
                        .map(FilingTypePage::elements)
                        .collect(Collectors.joining());
    }

    private static String row(FilingType type) {
        return "| "
                + String.join(
                        " | ",
                        "[" + type + "](#" + type.name().toLowerCase(Locale.ROOT) + ")",
                        type.title(),
                        words(type.level()),
                        list(type.parts()),
                        needs(type),
                        list(type.modes()),
                        list(type.usualFilers()),
                        type.isAmendable() ? "yes" : "no",
                        type.takesAttachments() ? "yes" : "no",
                        type.consignmentsMax() == 0 ? "none" : "up to " + type.consignmentsMax(),
                        type.documentUniqueDays() + " days")
                + " |\n";
    }

    private static String needs(FilingType type) {
        return type.isCompleteAlone()
                ? "nothing"
                : type.stillNeeds().stream()
                        .map(alternatives ->
                                alternatives.stream().map(Enum::name).sorted().collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining(", and "));
    }

    private static String limit(TimeLimit limit) {
        String modes = Arrays.stream(ModeOfTransport.values())
                .filter(mode -> limit.rule().limits(mode).contains(limit))
                .map(FilingTypePage::words)
                .collect(Collectors.joining(", "));
        return "| " + String.join(" | ", limit.words(), words(limit.rule()), modes, limit.legalBase()) + " |\n";
    }

    private static String elements(FilingType type) {
        StringBuilder text = new StringBuilder("\n### " + type + "\n\n" + type.title()
                + ".\n\n| element | pointer | how often | format | codes |\n|---|---|---|---|---|\n");
        ElementTable.rows().forEach(row -> element(type, row, "", text));
        return text.toString();
    }

    private static void element(FilingType type, ElementRow row, String parent, StringBuilder text) {
        Cardinality cardinality = row.cardinalities().get(type);
        if (cardinality.isNotAllowed()) {
            return;
        }
        String pointer = parent + "/" + row.name();
        text.append("| ")
                .append(String.join(
                        " | ",
                        row.title(),
                        "`" + pointer + "`",
                        cardinality + (row.ours() ? " *" : ""),
                        row.format().map(ElementFormat::text).orElse(""),
                        row.list().map(CodeList::number).orElse("")))
                .append(" |\n");
        boolean toldElsewhere = EVERYWHERE.contains(row.name())
                || row.name().startsWith("place")
                || row.name().equals("facility");
        if (!toldElsewhere) {
            row.children().forEach(child -> element(type, child, pointer + (cardinality.most() > 1 ? "/*" : ""), text));
        }
    }

    private static String list(List<? extends Enum<?>> values) {
        return values.isEmpty()
                ? "no part of its own"
                : values.stream().map(FilingTypePage::words).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
