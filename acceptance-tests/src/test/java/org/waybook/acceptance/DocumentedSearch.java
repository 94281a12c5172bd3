package org.waybook.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One row of a table of {@code api-docs/stories.md}.
 *
 * @param story the headline above the table
 * @param query the parameters of a search
 * @param finds the words that say what it finds
 * @param lookAlikes what it must not find: numbers, else names, of the paragraph below the table
 */
record DocumentedSearch(String story, String query, String finds, List<String> lookAlikes) {

    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (.+) \\|");
    private static final Pattern NUMBER_OF_A_DOCUMENT =
            Pattern.compile("\\b[A-Z]{4}[0-9]{9}\\b|\\b[A-Z]{4}[0-9]{7}\\b");
    private static final Pattern NAME = Pattern.compile("\\*([A-Z][^*]+)\\*");
    private static final String LOOK_ALIKE = "*Look-alike:*";

    /** All searches of the document. */
    static List<DocumentedSearch> in(List<String> lines) {
        List<DocumentedSearch> searches = new ArrayList<>();
        for (List<String> section : sections(lines)) {
            String text = String.join(" ", section);
            int below = text.indexOf(LOOK_ALIKE);
            List<String> lookAlikes = below < 0 ? List.of() : names(text.substring(below + LOOK_ALIKE.length()));
            section.stream()
                    .map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> new DocumentedSearch(
                            section.getFirst().substring(3),
                            row.group(1).replace(" ", "%20"),
                            row.group(2),
                            lookAlikes))
                    .forEach(searches::add);
        }
        return searches;
    }

    /** How many consignments the words speak of. */
    long consignments() {
        Pattern number = Pattern.compile("\\bthe ([0-9]+) consignments");
        return number.matcher(finds)
                .results()
                .map(match -> Long.parseLong(match.group(1)))
                .findFirst()
                .orElseGet(this::consignmentsInWords);
    }

    private long consignmentsInWords() {
        if (finds.startsWith("it, and the two ")) {
            return 3;
        }
        return finds.startsWith("both") || finds.contains("other two") ? 2 : 1;
    }

    /** Numbers of transport documents that the words name. */
    List<String> named() {
        return NUMBER_OF_A_DOCUMENT
                .matcher(finds)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Override
    public String toString() {
        return story + ": " + query;
    }

    /** A number where one is given: a look-alike's company may have a part in the story too. */
    private static List<String> names(String lookAlike) {
        List<String> numbers = NUMBER_OF_A_DOCUMENT
                .matcher(lookAlike)
                .results()
                .map(MatchResult::group)
                .toList();
        return numbers.isEmpty()
                ? NAME.matcher(lookAlike).results().map(match -> match.group(1)).toList()
                : numbers;
    }

    private static List<List<String>> sections(List<String> lines) {
        List<List<String>> sections = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("## ")) {
                sections.add(new ArrayList<>());
            }
            if (!sections.isEmpty()) {
                sections.getLast().add(line);
            }
        }
        return sections;
    }
}
