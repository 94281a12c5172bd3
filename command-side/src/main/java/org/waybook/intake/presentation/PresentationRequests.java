package org.waybook.intake.presentation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.reading.Fields;
import org.waybook.intake.reading.Numbers;
import org.waybook.intake.reading.TransportReading;

/** Reads presentations and their revocations. */
final class PresentationRequests {

    private PresentationRequests() {}

    static Function<Fields, Optional<PresentGoods>> presentation(Actor actor) {
        return fields -> {
            Goods goods = goods(fields);
            Optional<CustomsOffice> office = fields.needed("office", fields.value("office", CustomsOffice::new));
            Optional<Instant> at = fields.needed("presentedAt", fields.value("presentedAt", Numbers::instant));
            return fields.whole(() -> new PresentGoods(goods, office.orElseThrow(), at.orElseThrow(), actor));
        };
    }

    static Function<Fields, Optional<RevokePresentations>> revocation(Actor actor) {
        return fields -> {
            Goods goods = goods(fields);
            Optional<String> reason = fields.text("reason");
            return fields.whole(() -> new RevokePresentations(goods, reason, actor));
        };
    }

    private static Goods goods(Fields fields) {
        List<Mrn> mrns = fields.values("mrns", Mrn::new);
        List<TransportDocument> documents = fields.parts("transportDocuments", TransportReading::document);
        Optional<Eori> carrier = fields.value("carrier", Eori::new);
        List<ConsignmentId> consignments = fields.values("consignments", ConsignmentId::new);
        return new Goods(mrns, documents, carrier, consignments);
    }
}
