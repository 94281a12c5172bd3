package org.waybook.intake.control;

/** The requests that the documentation shows. */
final class ControlExamples {

    static final String DECISION = """
            {"decision": "CONTROL", "reasonCode": "A1", "triggers": ["T1"], "controls": ["30"],
             "place": {"office": "FR002300"}, "announced": true}""";

    static final String ADVANCE_NOTICE = """
            {}""";

    static final String RESULT = """
            {"controls": [{"type": "30", "resultCode": "B1", "text": "Density as expected"}], "resultCode": "B1",
             "endedAt": "2026-10-15T09:00:00Z", "description": "As declared"}""";

    static final String FORWARDING = """
            {"to": "DE", "place": {"office": "DE004851"}, "reason": "No scanner free here"}""";

    static final String RELEASE = """
            {"released": true}""";

    private ControlExamples() {}
}
