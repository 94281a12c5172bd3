package org.waybook.projections.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** A party as a list of consignments shows it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NamedParty(String name, Optional<String> eori, Optional<String> country, Optional<String> city) {}
