package org.waybook.domain.consignment;

import java.util.Map;
import java.util.Optional;

/** The elements of the data model by their JSON pointers, with the names and D.E. numbers of Annex B. */
public final class DataElements {

    private static final String MASTER = "/masterConsignment/";
    private static final String HOUSE = "/consignment/";

    private static final Map<String, DataElement> BY_POINTER = Map.ofEntries(
            entry("/specificCircumstanceIndicator", "Specific circumstance indicator", "11 04"),
            entry("/lrn", "LRN", "12 09"),
            entry("/documentIssueDate", "Date of the document", "15 01"),
            entry("/declarant", "Declarant", "13 05"),
            entry("/representative", "Representative", "13 06"),
            entry("/addressedMemberState", "Addressed member state", "16 02"),
            entry("/customsOfficeOfFirstEntry", "Customs office of first entry", "17 07"),
            entry("/carrier", "Carrier", "13 12"),
            entry("/activeBorderTransportMeans/modeOfTransport", "Mode of transport", "19 03"),
            entry(
                    "/activeBorderTransportMeans/typeOfIdentification",
                    "Type of identification of the means",
                    "19 08 061"),
            entry("/activeBorderTransportMeans/identificationNumber", "Means of transport", "19 08 017"),
            entry("/activeBorderTransportMeans/nationality", "Nationality of the means", "19 08 062"),
            entry("/activeBorderTransportMeans/conveyanceReferenceNumber", "Conveyance reference number", "19 02"),
            entry("/activeBorderTransportMeans/estimatedDeparture", "Estimated departure", "15 02"),
            entry("/activeBorderTransportMeans/estimatedArrival", "Estimated arrival", "15 04"),
            entry("/activeBorderTransportMeans/countriesOfRouting", "Countries of routing of the means", "16 11"),
            entry("/transportDocumentMasterLevel", "Transport document at master level", "12 05"),
            entry("/activeBorderTransportMeans/actualDeparture", "Actual departure", "15 01"),
            entry("/activeBorderTransportMeans/typeOfMeansOfTransport", "Type of the means of transport", "19 08 067"),
            entry("/reEntryIndicator", "Re-entry indicator", "11 05"),
            entry("/splitConsignmentIndicator", "Split consignment", "11 06"),
            entry("/previousMrn", "MRN of the part before", "11 06"),
            entry("/supplementaryDeclarants/*", "Supplementary declarant", "13 15"),
            entry("/goodsShipment/seller", "Seller", "13 08"),
            entry("/goodsShipment/buyer", "Buyer", "13 09"),
            entry("/houseReferences/*", "Consignment of another filing", "12 05"),
            entry("/screeningResults/*/result", "Result of screening (HRCM)", ""),
            entry("/screeningResults/*/screeningMethods", "Methods of screening (HRCM)", ""),
            entry("/screeningResults/*/transportDocument", "Consignment that was screened", "12 05"),
            entry("/screeningResults/*/authorizedPerson", "Person who screened", ""),
            entry("/screeningResults/*/facility", "Place of screening", ""),
            entry("/screeningResults/*/files", "Files of the screening", ""),
            entry("/consignment/goodsShipment/seller", "Seller", "13 08"),
            entry("/consignment/goodsShipment/buyer", "Buyer", "13 09"),
            entry("/consignment/receptacles", "Receptacles", "19 11"),
            entry(
                    "/consignment/passiveBorderTransportMeans/*/typeOfIdentification",
                    "Type of identification of the carried means",
                    "19 09 061"),
            entry(
                    "/consignment/passiveBorderTransportMeans/*/identificationNumber",
                    "Carried means of transport",
                    "19 09 017"),
            entry(
                    "/consignment/passiveBorderTransportMeans/*/typeOfMeansOfTransport",
                    "Type of the carried means",
                    "19 09 067"),
            entry(
                    "/consignment/passiveBorderTransportMeans/*/nationality",
                    "Nationality of the carried means",
                    "19 09 062"),
            entry("/consignment/transportEquipment/*/supplierType", "Container supplier", "19 07 066"),
            entry("/consignment/transportEquipment/*/numberOfSeals", "Number of seals", "19 10 068"),
            entry("/consignment/transportDocument", "Transport document", "12 05"),
            entry("/consignment/consignor", "Consignor", "13 02"),
            entry("/consignment/consignee", "Consignee", "13 03"),
            entry("/consignment/notifyParty", "Notify party", "13 13"),
            entry("/consignment/totalGrossMass", "Total gross mass", "18 03"),
            entry("/consignment/containerIndicator", "Container indicator", "19 01"),
            entry("/consignment/placeOfAcceptance", "Place of acceptance", "16 15"),
            entry("/consignment/placeOfLoading", "Place of loading", "16 13"),
            entry("/consignment/placeOfUnloading", "Place of unloading", "16 14"),
            entry("/consignment/placeOfDelivery", "Place of delivery", "16 05"),
            entry("/consignment/countriesOfRouting", "Countries of routing of the consignment", "16 12"),
            entry("/consignment/transportEquipment/*/identificationNumber", "Container", "19 07 063"),
            entry("/consignment/transportEquipment/*/sizeAndType", "Container size and type", "19 07 064"),
            entry("/consignment/transportEquipment/*/packedStatus", "Container packed status", "19 07 065"),
            entry("/consignment/transportEquipment/*/seals", "Seals", "19 10"),
            entry("/consignment/goodsItems/*/descriptionOfGoods", "Description of goods", "18 05"),
            entry("/consignment/goodsItems/*/harmonizedSystemSubHeadingCode", "HS code", "18 09 056"),
            entry("/consignment/goodsItems/*/combinedNomenclatureCode", "CN code", "18 09 057"),
            entry("/consignment/goodsItems/*/cusCode", "CUS code", "18 08"),
            entry("/consignment/goodsItems/*/unNumbers", "UN number of dangerous goods", "18 07"),
            entry("/consignment/goodsItems/*/grossMass", "Gross mass of the item", "18 04"),
            entry("/consignment/goodsItems/*/netMass", "Net mass of the item", "18 01"),
            entry("/consignment/goodsItems/*/packaging/*/typeOfPackages", "Type of packages", "18 06 003"),
            entry("/consignment/goodsItems/*/packaging/*/numberOfPackages", "Number of packages", "18 06 004"),
            entry("/consignment/goodsItems/*/packaging/*/shippingMarks", "Shipping marks", "18 06 054"),
            entry("/consignment/goodsItems/*/typeOfGoods", "Type of goods", "18 10"),
            entry("/consignment/goodsItems/*/postalValue", "Postal value", "14 14"),
            entry("/consignment/goodsItems/*/countryOfOrigin", "Country of origin", "16 08"),
            entry("/consignment/transportChargesMethodOfPayment", "Transport charges method of payment", "14 02"),
            entry("/consignment/referenceNumberUcr", "Reference number UCR", "12 08"),
            entry("/consignment/additionalInformation/*/code", "Additional information code", "12 02 008"),
            entry("/consignment/additionalInformation/*/text", "Additional information", "12 02 009"),
            entry("/consignment/supportingDocuments/*", "Supporting document", "12 03"),
            entry("/consignment/additionalSupplyChainActors/*", "Additional supply chain actor", "13 14"));

    private DataElements() {}

    /** The element at a pointer; indices in the pointer are those of the message. */
    public static Optional<DataElement> at(String pointer) {
        String element = pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
        return Optional.ofNullable(BY_POINTER.get(element)).or(() -> atMaster(element));
    }

    /** The elements of a master consignment are those of a house, one level up. */
    private static Optional<DataElement> atMaster(String element) {
        return element.startsWith(MASTER)
                ? Optional.ofNullable(BY_POINTER.get(HOUSE + element.substring(MASTER.length())))
                        .map(house -> new DataElement(house.name() + " (master level)", house.number()))
                : Optional.empty();
    }

    private static Map.Entry<String, DataElement> entry(String pointer, String name, String number) {
        return Map.entry(pointer, new DataElement(name, number));
    }
}
