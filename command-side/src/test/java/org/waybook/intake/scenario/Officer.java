package org.waybook.intake.scenario;

import org.waybook.intake.scenario.Door.Answer;
import org.waybook.intake.scenario.Trader.Filed;
import org.waybook.intake.scenario.Trader.Goods;

/** A risk analyst or a control officer of a member state. */
final class Officer {

    private static final String RESULT = """
            "analyst": {"name": "Luc Martin", "contact": "+33 1 40 04 04 04"}, "category": "F",
             "results": [{"type": "A", "resultCode": "%s"}]""";

    private final Door door;

    Officer(Door door) {
        this.door = door;
    }

    void screens(Goods goods, String phase) {
        about(goods, "e-screening-results", "{\"phase\": \"" + phase + "\", " + RESULT.formatted("0") + "}")
                .accepted();
    }

    /** Asks something of the person filing: RFI, RFA or RFS. */
    void asks(Goods goods, String type, String reference, String text) {
        about(goods, "referrals", """
                {"reference": "%s", "type": "%s", "answerBy": "2099-01-01T00:00:00Z", "details": [{"text": "%s"}]}""".formatted(reference, type, text)).accepted();
    }

    void findsNothing(Goods goods, String phase) {
        result(goods, phase, "0");
        completes(goods, phase).accepted();
    }

    void result(Goods goods, String phase, String code) {
        about(goods, "risk-results", "{\"phase\": \"" + phase + "\", " + RESULT.formatted(code) + "}")
                .accepted();
    }

    Answer completes(Goods goods, String phase) {
        return about(goods, "assessment-completions", "{\"phase\": \"" + phase + "\"}");
    }

    /** One result for all goods of a filing. */
    void findsNothingInAll(Filed filed, String phase) {
        door.posts(
                        "/api/risk-results",
                        "{\"mrns\": [\"" + filed.mrn() + "\"], \"phase\": \"" + phase + "\", \"complete\": true, "
                                + RESULT.formatted("0") + "}")
                .accepted();
    }

    void forbidsLoading(Goods goods, String container) {
        about(goods, "do-not-load", """
                {"targets": [{"kind": "CONTAINER", "id": "%s"}], "reason": "The seal was changed"}""".formatted(container)).accepted();
    }

    void recommendsControl(Goods goods, String memberState, String office) {
        about(goods, "control-recommendations", """
                {"memberStateOfControl": "%s", "place": {"office": "%s"}, "controls": ["30"], "reason": "Weight"}""".formatted(memberState, office))
                .accepted();
    }

    Answer decidesToControl(Goods goods, String office) {
        return about(goods, "control-decisions", """
                {"decision": "CONTROL", "reasonCode": "A1", "controls": ["30"], "place": {"office": "%s"},
                 "announced": true}""".formatted(office));
    }

    Answer forwardsControl(Goods goods, String to, String office) {
        return about(goods, "control-forwardings", """
                {"to": "%s", "place": {"office": "%s"}, "reason": "No scanner free here"}""".formatted(to, office));
    }

    Answer records(Goods goods) {
        return about(goods, "control-results", """
                {"controls": [{"type": "30", "resultCode": "A1"}], "resultCode": "A1",
                 "endedAt": "2026-03-19T18:00:00Z"}""");
    }

    void presents(Goods goods, String office) {
        door.posts("/api/presentations", """
                {"consignments": ["%s"], "office": "%s", "presentedAt": "2026-03-19T12:00:00Z"}""".formatted(goods.consignment(), office))
                .accepted();
    }

    void releases(Goods goods) {
        about(goods, "releases", "{\"released\": true}").accepted();
    }

    private Answer about(Goods goods, String what, String body) {
        return door.posts("/api/consignments/" + goods.consignment() + "/" + what, body);
    }
}
