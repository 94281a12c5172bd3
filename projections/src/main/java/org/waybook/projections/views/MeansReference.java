package org.waybook.projections.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** The means of transport that crosses the border, and its voyage. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MeansReference(
        String typeOfIdentification, String identificationNumber, Optional<String> conveyanceReference) {}
