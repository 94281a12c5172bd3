package org.waybook.intake.deadlines;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Role;
import org.waybook.intake.answering.RequestBody;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.json.JsonRequests;
import org.waybook.intake.reading.Numbers;
import org.waybook.stores.clock.SimulatedTime;

/** The repository's clock over HTTP: shown to operators, and moved by them where it is simulated. */
@RestController
@RequestMapping("/api/operations/clock")
@Tag(name = "Operations", description = "For operators of the repository.")
class ClockController {

    private final Clock clock;
    private final ObjectProvider<SimulatedTime> simulated;

    ClockController(Clock clock, ObjectProvider<SimulatedTime> simulated) {
        this.clock = clock;
        this.simulated = simulated;
    }

    /**
     * What the clock shows.
     *
     * @param now UTC
     * @param simulated whether it is the repository's own
     * @param speed how many of its seconds pass in one of the machine's
     */
    record ShownClock(Instant now, boolean simulated, double speed) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read the repository's clock", description = "For operators of the repository.")
    @ApiResponse(responseCode = "200", description = "What it shows.")
    ShownClock show(@AuthenticationPrincipal Jwt token) {
        requireOperator(token);
        SimulatedTime time = simulated.getIfAvailable();
        return new ShownClock(clock.instant(), time != null, time == null ? 1 : time.speed());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Move a simulated clock forward",
            description = "What is due until then goes off at once. For operators of a repository whose clock is"
                    + " simulated (waybook.clock.start).")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "forward", value = """
                                                    {"forwardTo": "2027-06-01T00:00:00Z"}""")))
    @ApiResponse(responseCode = "200", description = "Moved.")
    @ApiResponse(responseCode = "403", description = "Not an operator.")
    @ApiResponse(responseCode = "409", description = "The clock is the machine's, or the moment is in its past.")
    ShownClock forward(@AuthenticationPrincipal Jwt token, HttpServletRequest request) throws IOException {
        requireOperator(token);
        SimulatedTime time = simulated.getIfAvailable();
        if (time == null) {
            throw conflict(
                    "CLOCK_NOT_SIMULATED",
                    "The repository goes by the machine's clock, which cannot be moved.",
                    "Start it with waybook.clock.start for a clock of its own.");
        }
        Instant moment = JsonRequests.read(
                RequestBody.of(request),
                fields -> fields.needed("forwardTo", fields.value("forwardTo", Numbers::instant)));
        if (!time.forwardTo(moment)) {
            throw conflict(
                    "CLOCK_GOES_FORWARD",
                    "The clock shows " + time.instant() + " and does not go back to " + moment + ".",
                    "Give a later moment.");
        }
        return new ShownClock(clock.instant(), true, time.speed());
    }

    private static void requireOperator(Jwt token) {
        Role role = RequestCircumstances.actor(token).role();
        if (role != Role.OPERATOR) {
            throw Refused.because(
                    Refused.Kind.FORBIDDEN,
                    "NOT_OPERATOR",
                    "The role " + role + " may not do this.",
                    "Sign in as an operator.");
        }
    }

    private static Refused conflict(String code, String text, String remedy) {
        return Refused.because(Refused.Kind.CONFLICT, code, text, remedy);
    }
}
