package org.waybook.demo.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.SupplyChainActor;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/** A consignment in the making; each call changes the draft and gives it back. */
public final class HouseDraft {

    private static final String TO_ORDER = "10600";

    private final TransportDocument transportDocument;
    private final Party consignor;
    private Optional<Party> consignee = Optional.empty();
    private Optional<Party> notifyParty = Optional.empty();
    private Optional<BigDecimal> totalGrossMass = Optional.empty();
    private Optional<Boolean> containerIndicator = Optional.empty();
    private Optional<Place> placeOfAcceptance = Optional.empty();
    private Optional<Place> placeOfLoading = Optional.empty();
    private Optional<Place> placeOfUnloading = Optional.empty();
    private Optional<Place> placeOfDelivery = Optional.empty();
    private List<Country> countriesOfRouting = List.of();
    private List<TransportEquipment> transportEquipment = List.of();
    private List<GoodsItem> goodsItems = List.of();
    private Optional<String> transportChargesMethodOfPayment = Optional.empty();
    private Optional<String> referenceNumberUcr = Optional.empty();
    private List<AdditionalInformation> additionalInformation = List.of();
    private List<SupportingDocument> supportingDocuments = List.of();
    private List<SupplyChainActor> additionalSupplyChainActors = List.of();
    private Optional<GoodsShipment> goodsShipment = Optional.empty();

    public HouseDraft(TransportDocument transportDocument, Party consignor) {
        this.transportDocument = transportDocument;
        this.consignor = consignor;
    }

    /** A draft that begins as an existing consignment. */
    public static HouseDraft of(HouseConsignment house) {
        HouseDraft draft = new HouseDraft(house.transportDocument(), house.consignor());
        draft.consignee = house.consignee();
        draft.notifyParty = house.notifyParty();
        draft.totalGrossMass = house.totalGrossMass();
        draft.containerIndicator = house.containerIndicator();
        draft.placeOfAcceptance = house.placeOfAcceptance();
        draft.placeOfLoading = house.placeOfLoading();
        draft.placeOfUnloading = house.placeOfUnloading();
        draft.placeOfDelivery = house.placeOfDelivery();
        draft.countriesOfRouting = house.countriesOfRouting();
        draft.transportEquipment = house.transportEquipment();
        draft.goodsItems = house.goodsItems();
        draft.transportChargesMethodOfPayment = house.transportChargesMethodOfPayment();
        draft.referenceNumberUcr = house.referenceNumberUcr();
        draft.additionalInformation = house.additionalInformation();
        draft.supportingDocuments = house.supportingDocuments();
        draft.additionalSupplyChainActors = house.additionalSupplyChainActors();
        draft.goodsShipment = house.goodsShipment();
        return draft;
    }

    public HouseDraft consignee(Party party) {
        consignee = Optional.of(party);
        return this;
    }

    /** A negotiable bill "to order" names no consignee but whom to notify (C3024). */
    public HouseDraft toOrder(Party notified) {
        consignee = Optional.empty();
        notifyParty = Optional.of(notified);
        additionalInformation = List.of(new AdditionalInformation(Optional.of(TO_ORDER), Optional.empty()));
        return this;
    }

    public HouseDraft notifyParty(Party party) {
        notifyParty = Optional.of(party);
        return this;
    }

    /** Where it goes: acceptance, loading, unloading and delivery. */
    public HouseDraft places(Place acceptance, Place loading, Place unloading, Place delivery) {
        placeOfAcceptance = Optional.of(acceptance);
        placeOfLoading = Optional.of(loading);
        placeOfUnloading = Optional.of(unloading);
        placeOfDelivery = Optional.of(delivery);
        return this;
    }

    public HouseDraft routing(List<Country> countries) {
        countriesOfRouting = countries;
        return this;
    }

    public HouseDraft containers(List<TransportEquipment> equipment) {
        containerIndicator = Optional.of(!equipment.isEmpty());
        transportEquipment = equipment;
        return this;
    }

    /** The goods, whose masses add up to the total. */
    public HouseDraft goods(List<GoodsItem> items) {
        goodsItems = items;
        totalGrossMass = Optional.of(items.stream()
                .map(item -> item.grossMass().or(item::netMass).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        return this;
    }

    /** Changes one item; the total follows. */
    public HouseDraft item(int index, UnaryOperator<GoodsItem> change) {
        List<GoodsItem> items = new ArrayList<>(goodsItems);
        items.set(index, change.apply(items.get(index)));
        return goods(items);
    }

    public HouseDraft methodOfPayment(String code) {
        transportChargesMethodOfPayment = Optional.of(code);
        return this;
    }

    public HouseDraft ucr(String reference) {
        referenceNumberUcr = Optional.of(reference);
        return this;
    }

    public HouseDraft supportingDocument(String type, String reference) {
        supportingDocuments = List.of(new SupportingDocument(type, reference));
        return this;
    }

    /** Who sells to whom, where the filing knows the sale. */
    public HouseDraft sale(Party seller, Party buyer) {
        goodsShipment = Optional.of(new GoodsShipment(Optional.of(seller), Optional.of(buyer)));
        return this;
    }

    /** The consignment as drafted. */
    public HouseConsignment toConsignment() {
        return new HouseConsignment(
                transportDocument,
                consignor,
                consignee,
                notifyParty,
                totalGrossMass,
                containerIndicator,
                placeOfAcceptance,
                placeOfLoading,
                placeOfUnloading,
                placeOfDelivery,
                countriesOfRouting,
                transportEquipment,
                goodsItems,
                transportChargesMethodOfPayment,
                referenceNumberUcr,
                additionalInformation,
                supportingDocuments,
                additionalSupplyChainActors,
                goodsShipment,
                List.of(),
                List.of());
    }
}
