package org.waybook.projections.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** A place by its UN/LOCODE or in words. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PlaceReference(Optional<String> unLocode, Optional<String> name, Optional<String> country) {}
