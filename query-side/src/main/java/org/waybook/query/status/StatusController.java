package org.waybook.query.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.eventstore.CommitLog;
import org.waybook.projections.views.ViewProgress.Progress;
import org.waybook.query.access.Reader;
import org.waybook.query.status.StatusAnswer.ViewStatus;

/** Answers how far the repository is, and who is asking. */
@RestController
@Tag(name = "Status", description = "How far the repository is, and who is asking.")
final class StatusController {

    private final ViewClock clock;
    private final CommitLog log;
    private final ObjectProvider<DemoProgress> demo;

    StatusController(ViewClock clock, CommitLog log, ObjectProvider<DemoProgress> demo) {
        this.clock = clock;
        this.log = log;
        this.demo = demo;
    }

    @Operation(summary = "Read who is signed in")
    @GetMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
    Me me(@Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        Reader reader = Reader.of(token);
        return new Me(reader.subject(), reader.name(), reader.role().name(), reader.memberState(), reader.eori());
    }

    @Operation(
            summary = "Read how far the repository is",
            description = "The last position of the log, and of each view the position up to which it can be searched.")
    @GetMapping(path = "/api/status", produces = MediaType.APPLICATION_JSON_VALUE)
    StatusAnswer status(@Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        Reader.of(token);
        List<ViewStatus> views = clock.progress().views().stream()
                .map(view -> status(view, clock.head()))
                .toList();
        Optional<Demo> filled = demo.orderedStream().findFirst().flatMap(DemoProgress::demo);
        return new StatusAnswer(clock.head(), log.waiting().commits(), views, filled);
    }

    /** The view may have taken in more since the head was read. */
    private static ViewStatus status(Progress view, long head) {
        long lag = Math.max(0, head - view.completeTo());
        return new ViewStatus(view.view().viewName(), view.completeTo(), lag, view.deadLetters());
    }

    /** Who is signed in. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Me(String subject, String name, String role, Optional<String> memberState, Optional<String> eori) {}
}
