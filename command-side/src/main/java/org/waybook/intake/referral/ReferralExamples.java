package org.waybook.intake.referral;

/** The requests that the documentation shows. */
final class ReferralExamples {

    static final String REFERRAL = """
            {"reference": "RFI-2026-0042", "type": "RFI", "answerBy": "2030-10-14T12:00:00Z",
             "details": [{"requestedDocumentTypes": ["N380"], "text": "What are the goods made of?",
                          "pointers": ["/consignment/goodsItems/0/descriptionOfGoods"]}]}""";

    static final String ANSWER = """
            {"information": {"text": "Bamboo and lacquer.", "documents": [{"type": "N380", "referenceNumber": "INV-77"}]}}""";

    static final String CLOSURE = """
            {"remark": "The invoice answers it."}""";

    private ReferralExamples() {}
}
