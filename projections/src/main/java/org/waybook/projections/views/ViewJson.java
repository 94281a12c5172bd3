package org.waybook.projections.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** How documents of the views are written and read: absent values are left out, fields of later versions ignored. */
public final class ViewJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new BlackbirdModule())
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                    .withValueInclusion(JsonInclude.Include.NON_ABSENT)
                    .withContentInclusion(JsonInclude.Include.NON_ABSENT))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ViewJson() {}

    /** The mapper; safe for use by many threads. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
