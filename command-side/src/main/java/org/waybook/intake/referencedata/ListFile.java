package org.waybook.intake.referencedata;

import java.util.Map;
import org.waybook.domain.validation.CodeList;

/**
 * The file a code list is published in.
 *
 * @param name of the file in the operator's directory
 * @param codeProperty the property of an entry that holds its code
 */
record ListFile(String name, String codeProperty) {

    /** Which file holds which list. */
    static final Map<CodeList, ListFile> OF = Map.ofEntries(
            Map.entry(CodeList.COUNTRY, new ListFile("CountryCodesFullList.json", "code")),
            Map.entry(CodeList.OFFICE_OF_ENTRY, new ListFile("CustomsOffices.json", "id")),
            Map.entry(CodeList.TRANSPORT_DOCUMENT_TYPE, new ListFile("TransportDocumentType.json", "code")),
            Map.entry(CodeList.SUPPORTING_DOCUMENT_TYPE, new ListFile("SupportingDocumentType.json", "code")),
            Map.entry(CodeList.HS_CODE, new ListFile("HScode.json", "code")),
            Map.entry(CodeList.UN_NUMBER, new ListFile("UnDangerousGoodsCode.json", "code")),
            Map.entry(CodeList.TYPE_OF_PACKAGES, new ListFile("KindOfPackages.json", "code")),
            Map.entry(CodeList.CURRENCY, new ListFile("CurrencyCodes.json", "currency")),
            Map.entry(CodeList.METHOD_OF_PAYMENT, new ListFile("TransportChargesMethodOfPayment.json", "method")),
            Map.entry(CodeList.SUPPLY_CHAIN_ROLE, new ListFile("AdditionalSupplyChainActorRoleCode.json", "role")),
            Map.entry(
                    CodeList.MEANS_IDENTIFICATION_TYPE,
                    new ListFile("TypeOfIdentificationOfMeansOfTransport.json", "type")));

    /** The operator's own list of countries without post codes; without it, a list of ours is used. */
    static final ListFile COUNTRIES_WITHOUT_POST_CODES = new ListFile("CountriesWithoutPostCodes.json", "code");
}
