package org.waybook.elasticsearch.analysis;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** Replaces what a regular expression matches before tokens are made, e.g. the spaces and dashes of a number. */
record PatternReplacement(String name, Pattern pattern, String replacement) implements NormalizingCharFilterFactory {

    /** Reads {@code pattern} and {@code replacement} (default: nothing); throws when there is no pattern. */
    static PatternReplacement of(String name, Settings settings) {
        String pattern = settings.get("pattern");
        if (pattern == null || pattern.isEmpty()) {
            throw new IllegalArgumentException(
                    "pattern is missing for [" + name + "] char filter of type 'pattern_replace'");
        }
        return new PatternReplacement(name, Pattern.compile(pattern), settings.get("replacement", ""));
    }

    @Override
    public Reader create(Reader characters) {
        return new PatternReplaceCharFilter(pattern, replacement, characters);
    }
}
