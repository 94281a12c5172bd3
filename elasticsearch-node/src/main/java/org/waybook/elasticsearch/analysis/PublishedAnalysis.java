package org.waybook.elasticsearch.analysis;

import java.util.Map;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The part of Elasticsearch's {@code analysis-common} module that views use, built anew on the Lucene classes the
 * server brings; names, parameters and defaults are those of the reference documentation.
 */
public final class PublishedAnalysis extends Plugin implements AnalysisPlugin {

    private static final int MIN_GRAM_DEFAULT = 1;
    private static final int MAX_GRAM_DEFAULT = 2;

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "keyword",
                        (index, environment, name, settings) ->
                                TokenizerFactory.newFactory(name, KeywordTokenizer::new),
                "whitespace",
                        (index, environment, name, settings) ->
                                TokenizerFactory.newFactory(name, WhitespaceTokenizer::new));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding",
                        normalizing(settings -> {
                            boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
                            return tokens -> new ASCIIFoldingFilter(tokens, preserveOriginal);
                        }),
                "edge_ngram", filtering(PublishedAnalysis::edgeNgram),
                "lowercase", normalizing(settings -> LowerCaseFilter::new),
                "reverse", normalizing(settings -> ReverseStringFilter::new),
                "trim", normalizing(settings -> TrimFilter::new),
                "uppercase", normalizing(settings -> UpperCaseFilter::new));
    }

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of(
                "pattern_replace",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> PatternReplacement.of(name, settings)));
    }

    private static Filtering edgeNgram(Settings settings) {
        int min = settings.getAsInt("min_gram", MIN_GRAM_DEFAULT);
        int max = settings.getAsInt("max_gram", MAX_GRAM_DEFAULT);
        boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
        return tokens -> new EdgeNGramTokenFilter(tokens, min, max, preserveOriginal);
    }

    private static AnalysisProvider<TokenFilterFactory> filtering(Filtering.FromSettings filter) {
        return (index, environment, name, settings) -> new NamedFilter(name, filter.with(settings));
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(Filtering.FromSettings filter) {
        return (index, environment, name, settings) -> new NormalizingFilter(name, filter.with(settings));
    }
}
