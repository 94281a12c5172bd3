package org.waybook.elasticsearch.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;

/** What a token filter does to a stream of tokens. */
@FunctionalInterface
interface Filtering {

    TokenStream apply(TokenStream tokens);

    /** How the settings of an index choose what a token filter does. */
    @FunctionalInterface
    interface FromSettings {

        Filtering with(Settings settings);
    }
}
