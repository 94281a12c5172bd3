package org.waybook.domain.consignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.SupplyChainActor;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.PassiveTransportMeans;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/**
 * What a filing says of one consignment, at house or straight level.
 *
 * @param transportDocument D.E. 12 05
 * @param consignor D.E. 13 02
 * @param consignee D.E. 13 03
 * @param notifyParty D.E. 13 13
 * @param totalGrossMass kg (D.E. 18 03)
 * @param containerIndicator whether it travels in containers (D.E. 19 01)
 * @param placeOfAcceptance D.E. 16 15
 * @param placeOfLoading D.E. 16 13
 * @param placeOfUnloading D.E. 16 14
 * @param placeOfDelivery D.E. 16 05
 * @param countriesOfRouting in the order of the journey (D.E. 16 12)
 * @param transportEquipment D.E. 19 07
 * @param goodsItems at least one
 * @param transportChargesMethodOfPayment a1 (D.E. 14 02)
 * @param referenceNumberUcr an..35 (D.E. 12 08)
 * @param additionalInformation D.E. 12 02
 * @param supportingDocuments D.E. 12 03
 * @param additionalSupplyChainActors D.E. 13 14
 * @param goodsShipment seller and buyer, where the filing knows them
 * @param receptacles bags and trays of post it travels in, an..35 each (D.E. 19 11)
 * @param passiveBorderTransportMeans D.E. 19 09
 */
public record HouseConsignment(
        TransportDocument transportDocument,
        Party consignor,
        Optional<Party> consignee,
        Optional<Party> notifyParty,
        Optional<BigDecimal> totalGrossMass,
        Optional<Boolean> containerIndicator,
        Optional<Place> placeOfAcceptance,
        Optional<Place> placeOfLoading,
        Optional<Place> placeOfUnloading,
        Optional<Place> placeOfDelivery,
        List<Country> countriesOfRouting,
        List<TransportEquipment> transportEquipment,
        List<GoodsItem> goodsItems,
        Optional<String> transportChargesMethodOfPayment,
        Optional<String> referenceNumberUcr,
        List<AdditionalInformation> additionalInformation,
        List<SupportingDocument> supportingDocuments,
        List<SupplyChainActor> additionalSupplyChainActors,
        Optional<GoodsShipment> goodsShipment,
        List<String> receptacles,
        List<PassiveTransportMeans> passiveBorderTransportMeans) {

    public HouseConsignment {
        countriesOfRouting = List.copyOf(countriesOfRouting);
        transportEquipment = List.copyOf(transportEquipment);
        goodsItems = List.copyOf(goodsItems);
        additionalInformation = List.copyOf(additionalInformation);
        supportingDocuments = List.copyOf(supportingDocuments);
        additionalSupplyChainActors = List.copyOf(additionalSupplyChainActors);
        receptacles = List.copyOf(receptacles);
        passiveBorderTransportMeans = List.copyOf(passiveBorderTransportMeans);
    }

    /** The same consignment with what is known of its sale. */
    public HouseConsignment withSale(Optional<GoodsShipment> sale) {
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
                sale,
                receptacles,
                passiveBorderTransportMeans);
    }

    /** A consignment of which neither the sale, nor receptacles, nor carried means are stated. */
    public HouseConsignment(
            TransportDocument transportDocument,
            Party consignor,
            Optional<Party> consignee,
            Optional<Party> notifyParty,
            Optional<BigDecimal> totalGrossMass,
            Optional<Boolean> containerIndicator,
            Optional<Place> placeOfAcceptance,
            Optional<Place> placeOfLoading,
            Optional<Place> placeOfUnloading,
            Optional<Place> placeOfDelivery,
            List<Country> countriesOfRouting,
            List<TransportEquipment> transportEquipment,
            List<GoodsItem> goodsItems,
            Optional<String> transportChargesMethodOfPayment,
            Optional<String> referenceNumberUcr,
            List<AdditionalInformation> additionalInformation,
            List<SupportingDocument> supportingDocuments,
            List<SupplyChainActor> additionalSupplyChainActors) {
        this(
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
                Optional.empty(),
                List.of(),
                List.of());
    }
}
