package org.waybook.domain.description;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists of words, one file for each meaning: lines with # say why, a line with brackets opens a group with its
 * remedy, and the words follow between commas. A word may stand in several lists.
 */
final class WordLists {

    /** Endings after which the plural takes another syllable, with its "e". */
    private static final List<String> HISSING = List.of("sse", "she", "che", "xe", "ze");

    /** Letters before a last "s" that is no plural: "glass", "bus", "analysis". */
    private static final String NOT_A_PLURAL = "sui";

    private static final WordLists LISTS = new WordLists();

    private final Map<String, Set<WordGroup>> asWritten = new HashMap<>();
    private final Map<String, Set<WordGroup>> inSingular = new HashMap<>();

    /** How many words the longest phrase has that begins with a word, in the singular. */
    private final Map<String, Integer> longest = new HashMap<>();

    private WordLists() {
        for (Meaning meaning : Meaning.values()) {
            read(meaning);
        }
    }

    /** The groups that hold a word or phrase, in the order of the meanings; none when it stands nowhere. */
    static Set<WordGroup> groupsOf(List<String> words) {
        Set<WordGroup> exact = LISTS.asWritten.get(String.join(" ", words));
        return exact != null ? exact : LISTS.inSingular.getOrDefault(singular(words), Set.of());
    }

    /** Every group of every list. */
    static Set<WordGroup> groups() {
        return LISTS.asWritten.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** No listed phrase that begins with a word is longer. */
    static int wordsAtMost(String firstWord) {
        return LISTS.longest.getOrDefault(singular(firstWord), 0);
    }

    private void read(Meaning meaning) {
        try (InputStream file = WordLists.class.getResourceAsStream(meaning.file());
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            WordGroup group = null;
            for (String line : reader.lines().toList()) {
                if (line.startsWith("[")) {
                    group = groupOf(meaning, line);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    words(line, group);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The list " + meaning.file() + " cannot be read.", failure);
        }
    }

    private static WordGroup groupOf(Meaning meaning, String line) {
        int end = line.indexOf(']');
        return new WordGroup(
                meaning, line.substring(1, end), line.substring(end + 1).strip());
    }

    private void words(String line, WordGroup group) {
        for (String entry : line.split(",")) {
            List<String> words = DescriptionText.wordsOf(entry);
            if (!words.isEmpty()) {
                add(asWritten, String.join(" ", words), group);
                add(inSingular, singular(words), group);
                longest.merge(singular(words.getFirst()), words.size(), Math::max);
            }
        }
    }

    private static void add(Map<String, Set<WordGroup>> lists, String words, WordGroup group) {
        lists.computeIfAbsent(words, ignored -> new LinkedHashSet<>()).add(group);
    }

    private static String singular(List<String> words) {
        return words.stream().map(WordLists::singular).collect(Collectors.joining(" "));
    }

    /** The singular of a regular English plural; other words lose at most the same letters wherever they appear. */
    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's') {
            return word;
        }
        String withoutLast = word.substring(0, length - 1);
        if (length > 4 && withoutLast.endsWith("ie")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 4 && HISSING.stream().anyMatch(withoutLast::endsWith)) {
            return word.substring(0, length - 2);
        }
        return NOT_A_PLURAL.indexOf(word.charAt(length - 2)) < 0 ? withoutLast : word;
    }
}
