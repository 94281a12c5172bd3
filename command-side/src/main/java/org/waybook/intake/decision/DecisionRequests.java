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

/** What every request about one consignment has in common: who sends it, about what, and how it is answered. */
public final class DecisionRequests {

    private final DecisionIntake intake;
    private final RequestCircumstances circumstances;
    private final Clock clock;

    public DecisionRequests(DecisionIntake intake, RequestCircumstances circumstances, Clock clock) {
        this.intake = intake;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /**
     * Reads a request, decides, and answers 201 with the position.
     *
     * @param consignment as the path names it
     * @param reading makes the command from the fields of the request
     * @throws Refused with every error found
     */
    public ResponseEntity<DecidedConsignment> decide(
            Jwt token, HttpServletRequest request, String consignment, Function<Asked, Reading> reading)
            throws IOException {
        Circumstances stated = circumstances.of(token, request, Channel.JSON, clock.instant());
        Asked asked = new Asked(DecisionIntake.named(consignment), stated.actor(), stated.statedAt());
        ConsignmentCommand wanted = JsonRequests.read(
                RequestBody.of(request), fields -> reading.apply(asked).command(fields));
        return ResponseEntity.status(HttpStatus.CREATED).body(intake.decide(wanted, stated));
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
