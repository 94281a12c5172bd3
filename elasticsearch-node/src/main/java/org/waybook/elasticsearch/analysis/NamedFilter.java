package org.waybook.elasticsearch.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A token filter for analyzers. */
record NamedFilter(String name, Filtering filtering) implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
        return filtering.apply(tokens);
    }
}
