package org.waybook.intake.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.intake.answering.RequestBody;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.json.JsonRequests;
import org.waybook.intake.reading.Fields;
import org.waybook.intake.repetition.Carried;
import org.waybook.intake.repetition.RequestConditions;

/** What every request about one consignment has in common: who sends it, about what, and how it is answered. */
public final class DecisionRequests {

    private final DecisionIntake intake;
    private final RequestCircumstances circumstances;
    private final RequestConditions conditions;
    private final Clock clock;

    public DecisionRequests(
            DecisionIntake intake, RequestCircumstances circumstances, RequestConditions conditions, Clock clock) {
        this.intake = intake;
        this.circumstances = circumstances;
        this.conditions = conditions;
        this.clock = clock;
    }

    /**
     * Reads a request, decides, and answers 201 with the position and the version as ETag; 200 where the same message
     * was carried out before, and 412 where the consignment is in another version than If-Match names.
     *
     * @param consignment as the path names it
     * @param reading makes the command from the fields of the request
     * @throws Refused with every error found
     */
    public ResponseEntity<DecidedConsignment> decide(
            Jwt token, HttpServletRequest request, String consignment, Function<Asked, Reading> reading)
            throws IOException {
        Circumstances stated = circumstances.of(token, request, Channel.JSON, clock.instant());
        ConsignmentId named = DecisionIntake.named(consignment);
        Asked asked = new Asked(named, stated.actor(), stated.statedAt());
        byte[] body = RequestBody.of(request);
        ConsignmentCommand wanted =
                JsonRequests.read(body, fields -> reading.apply(asked).command(fields));
        Carried carried = intake.decide(wanted, stated, conditions.of(request, body, named));
        return ResponseEntity.status(carried.before() ? HttpStatus.OK : HttpStatus.CREATED)
                .eTag(intake.entityTag(named))
                .body(intake.decided(named, carried));
    }

    /**
     * About what, by whom and when something is asked.
     *
     * @param at UTC
     */
    public record Asked(ConsignmentId consignment, Actor actor, Instant at) {}

    /** Makes a command from the fields of a request; empty where one of them is wrong. */
    public interface Reading {

        /** The command. */
        Optional<ConsignmentCommand> command(Fields fields);
    }
}
