package org.waybook.elasticsearch.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A token filter that keeps one token one token, and so may also stand in the normalizer of a keyword field. */
record NormalizingFilter(String name, Filtering filtering) implements NormalizingTokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
        return filtering.apply(tokens);
    }
}
