package org.waybook.intake.presentation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.MovementCommand.RevokePresentation;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.intake.decision.DecideOnGoods;
import org.waybook.intake.decision.GoodsRequests.Reading;
import org.waybook.intake.reading.Numbers;

/** Reads presentations and their revocations. */
final class PresentationRequests {

    private PresentationRequests() {}

    /** Goods are presented to customs (IE4N10). */
    static Reading presentation(Circumstances stated) {
        return (goods, fields) -> {
            Optional<CustomsOffice> office = fields.needed("office", fields.value("office", CustomsOffice::new));
            Optional<Instant> at = fields.needed("presentedAt", fields.value("presentedAt", Numbers::instant));
            return fields.whole(() -> new DecideOnGoods(
                    goods, id -> List.of(new Present(id, office.orElseThrow(), at.orElseThrow(), stated.actor()))));
        };
    }

    /** Goods are not presented after all (IE4Q08). */
    static Reading revocation(Circumstances stated) {
        return (goods, fields) -> {
            Optional<String> reason = fields.text("reason");
            return fields.whole(
                    () -> new DecideOnGoods(goods, id -> List.of(new RevokePresentation(id, reason, stated.actor()))));
        };
    }
}
