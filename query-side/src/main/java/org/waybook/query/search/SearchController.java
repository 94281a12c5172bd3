package org.waybook.query.search;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.query.access.NeedToKnow;
import org.waybook.query.access.Reader;
import org.waybook.query.access.ScopedViews;
import org.waybook.query.status.ViewClock;

/** Answers searches. */
@RestController
@Tag(name = "Consignments", description = "Search and read consignments, and how they came to be as they are.")
final class SearchController {

    private final NeedToKnow needToKnow;
    private final ConsignmentSearch search;

    SearchController(NeedToKnow needToKnow, ScopedViews views, ViewClock clock) {
        this.needToKnow = needToKnow;
        this.search = new ConsignmentSearch(views, clock);
    }

    @SearchDocumentation
    @GetMapping(path = "/api/consignments", produces = MediaType.APPLICATION_JSON_VALUE)
    SearchAnswer search(
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Reader reader = needToKnow.readerOf(token);
        SearchCriteria criteria = ParameterReader.read(parameters);
        return search.search(
                reader,
                criteria,
                Cursor.fingerprint(parameters, criteria.sorting().parameter()));
    }
}
