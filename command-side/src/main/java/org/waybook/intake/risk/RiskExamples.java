package org.waybook.intake.risk;

/** The requests that the documentation shows. */
final class RiskExamples {

    static final String E_SCREENING = """
            {"phase": "PRE_ARRIVAL", "analyst": {"name": "Maja Kovač", "contact": "+386 1 000 222"}, "category": "F",
             "results": [{"type": "A", "riskArea": "SEC", "riskLevel": "HI", "criteriaId": "CRIT-77", "resultCode": "1",
                          "text": "Same consignee as in three seizures", "pointers": ["/consignment/consignee"]}],
             "recommendations": ["CONTROL"]}""";

    static final String RISK_RESULT = """
            {"phase": "PRE_ARRIVAL", "analyst": {"name": "Luc Martin", "contact": "+33 1 00 00 22"}, "category": "F",
             "results": [{"type": "A", "riskArea": "SEC", "riskLevel": "HI", "criteriaId": "CRIT-77", "resultCode": "1",
                          "text": "Same consignee as in three seizures", "pointers": ["/consignment/consignee"]}]}""";

    static final String E_SCREENING_OF_GOODS = """
            {"mrns": ["26FR0A1B2C3D4E5F6T4"], "phase": "PRE_ARRIVAL",
             "analyst": {"name": "Maja Kovač", "contact": "+386 1 000 222"}, "category": "F",
             "results": [{"type": "A", "resultCode": "0"}]}""";

    static final String RISK_RESULT_OF_GOODS = """
            {"mrns": ["26FR0A1B2C3D4E5F6T4"], "phase": "PRE_ARRIVAL",
             "analyst": {"name": "Luc Martin", "contact": "+33 1 00 00 22"}, "category": "F",
             "results": [{"type": "A", "resultCode": "0"}], "complete": true}""";

    static final String COMPLETION = """
            {"phase": "PRE_ARRIVAL"}""";

    static final String RECOMMENDATION = """
            {"memberStateOfControl": "FR", "place": {"office": "FR002300"}, "controls": ["30", "40"],
             "reason": "Weight does not fit the goods"}""";

    static final String DO_NOT_LOAD = """
            {"targets": [{"kind": "CONTAINER", "id": "MSKU1234565"}], "reason": "The seal was changed"}""";

    private RiskExamples() {}
}
