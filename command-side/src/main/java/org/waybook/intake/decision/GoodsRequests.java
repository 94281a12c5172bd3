package org.waybook.intake.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.answering.RequestBody;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.json.JsonRequests;
import org.waybook.intake.reading.Fields;
import org.waybook.intake.reading.TransportReading;
import org.waybook.intake.repetition.Carried;
import org.waybook.intake.repetition.RequestConditions;

/** What every request about several consignments has in common: who sends it, which goods, and how it is answered. */
public final class GoodsRequests {

    private final GoodsIntake intake;
    private final RequestCircumstances circumstances;
    private final RequestConditions conditions;
    private final Clock clock;

    public GoodsRequests(
            GoodsIntake intake, RequestCircumstances circumstances, RequestConditions conditions, Clock clock) {
        this.intake = intake;
        this.circumstances = circumstances;
        this.conditions = conditions;
        this.clock = clock;
    }

    /**
     * Reads a request, decides, and answers 201 with the consignments; 200 where the same message was carried out before.
     *
     * @param reading makes the command from the fields of the request
     * @throws Refused with every error found
     */
    public ResponseEntity<AnsweredGoods> decide(
            Jwt token, HttpServletRequest request, Function<Circumstances, Reading> reading) throws IOException {
        Circumstances stated = circumstances.of(token, request, Channel.JSON, clock.instant());
        byte[] body = RequestBody.of(request);
        DecideOnGoods command =
                JsonRequests.read(body, fields -> reading.apply(stated).command(goods(fields), fields));
        Carried<DecidedGoods> carried = intake.decide(command, stated, conditions.of(request, body));
        return ResponseEntity.status(carried.before() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(intake.answer(carried));
    }

    private static Goods goods(Fields fields) {
        List<Mrn> mrns = fields.values("mrns", Mrn::new);
        List<TransportDocument> documents = fields.parts("transportDocuments", TransportReading::document);
        Optional<Eori> carrier = fields.value("carrier", Eori::new);
        List<ConsignmentId> consignments = fields.values("consignments", ConsignmentId::new);
        return new Goods(mrns, documents, carrier, consignments);
    }

    /** Makes a command from the goods and the other fields of a request; empty where one of them is wrong. */
    public interface Reading {

        /** The command. */
        Optional<DecideOnGoods> command(Goods goods, Fields fields);
    }
}
