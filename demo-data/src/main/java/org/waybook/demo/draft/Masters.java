package org.waybook.demo.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;

/** What master filings say of the goods under their document. */
public final class Masters {

    private Masters() {}

    /** A master document above goods that it describes as a house document would. */
    public static MasterConsignment above(HouseConsignment goods) {
        return new MasterConsignment(
                Optional.of(goods.consignor()),
                goods.consignee(),
                goods.notifyParty(),
                goods.totalGrossMass(),
                goods.containerIndicator(),
                goods.placeOfAcceptance(),
                goods.placeOfLoading(),
                goods.placeOfUnloading(),
                goods.placeOfDelivery(),
                goods.countriesOfRouting(),
                goods.transportEquipment(),
                goods.goodsItems(),
                List.of(),
                List.of(),
                goods.transportChargesMethodOfPayment(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A master air waybill above receptacles of post, whose contents it does not tell. */
    public static MasterConsignment ofPost(
            Party consignor,
            Party consignee,
            BigDecimal kilograms,
            Place from,
            Place to,
            List<Country> routing,
            List<String> receptacles) {
        return new MasterConsignment(
                Optional.of(consignor),
                Optional.of(consignee),
                Optional.empty(),
                Optional.of(kilograms),
                Optional.of(false),
                Optional.of(from),
                Optional.of(from),
                Optional.of(to),
                Optional.of(to),
                routing,
                List.of(),
                List.of(),
                receptacles,
                List.of(),
                Optional.of("H"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
