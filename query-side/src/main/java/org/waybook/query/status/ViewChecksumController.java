package org.waybook.query.status;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.projections.views.View;
import org.waybook.projections.views.ViewChecksum;
import org.waybook.query.access.NeedToKnow;
import org.waybook.query.access.Reader;
import org.waybook.query.problem.ApiProblem;

/** Answers what sums up the views, for operators who compare two repositories. */
@RestController
@Tag(name = "Operations", description = "For operators of the repository.")
final class ViewChecksumController {

    private final NeedToKnow needToKnow;
    private final ViewChecksum checksum;

    ViewChecksumController(NeedToKnow needToKnow, ViewChecksum checksum) {
        this.needToKnow = needToKnow;
        this.checksum = checksum;
    }

    @Operation(
            summary = "Sum up the views",
            description = "SHA-256 over all documents of each view, without positions, hashes and recording times: two"
                    + " repositories of the same story agree. Reads every document.")
    @GetMapping(path = "/api/operations/view-checksum", produces = MediaType.APPLICATION_JSON_VALUE)
    Checksums checksum(@Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        needToKnow.requireMayOperate(Reader.of(token));
        return new Checksums(Arrays.stream(View.values()).map(this::ofView).toList());
    }

    private ChecksumOfView ofView(View view) {
        try {
            ViewChecksum.Checksum sum = checksum.of(view);
            return new ChecksumOfView(view.viewName(), sum.documents(), sum.sha256());
        } catch (UncheckedIOException | ElasticsearchException failure) {
            throw ApiProblem.unavailable(
                    "The view of " + view.viewName() + " does not answer now; try again in a few seconds.", failure);
        }
    }

    /** The sums of all views. */
    record Checksums(List<ChecksumOfView> views) {}

    /**
     * The sum of one view.
     *
     * @param sha256 in hexadecimal
     */
    record ChecksumOfView(String name, long documents, String sha256) {}
}
