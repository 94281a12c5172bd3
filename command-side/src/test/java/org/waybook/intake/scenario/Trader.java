package org.waybook.intake.scenario;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waybook.intake.Examples;
import org.waybook.intake.scenario.Door.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A person who files. */
final class Trader {

    private final Door door;

    Trader(Door door) {
        this.door = door;
    }

    /** A filing that is made. */
    record Filed(String mrn, ObjectNode dataset, JsonNode answer) {

        Goods goods() {
            return goods(0);
        }

        Goods goods(int house) {
            return new Goods(answer.at("/consignments/" + house).asString());
        }
    }

    /** A consignment by its identifier. */
    record Goods(String consignment) {}

    /** The example of a type as a filing of its own: with documents and an LRN that no other scenario has. */
    static ObjectNode example(String type, String scenario) {
        String text = Examples.text("filing-" + type.toLowerCase() + ".json")
                .replaceAll("(\"lrn\"\\s*:\\s*\")[^\"]*\"", "$1" + type + scenario + "\"")
                .replaceAll("(\"documentNumber\"\\s*:\\s*\"[^\"]*)\"", "$1" + scenario + "\"");
        return (ObjectNode) Door.read(text);
    }

    Filed files(ObjectNode dataset) {
        JsonNode answer = tries(dataset).accepted().body();
        return new Filed(answer.get("mrn").asString(), dataset, answer);
    }

    Answer tries(ObjectNode dataset) {
        return door.posts("/api/filings", dataset.toString());
    }

    Answer amends(Filed filed, String pointer, String value) {
        int end = pointer.lastIndexOf('/');
        ((ObjectNode) filed.dataset().at(pointer.substring(0, end))).put(pointer.substring(end + 1), value);
        return door.puts("/api/filings/" + filed.mrn(), filed.dataset().toString());
    }

    Answer notifiesArrival(Filed filed, String office) {
        return door.posts("/api/arrivals", """
                        {"mrns": ["%s"], "actualOffice": "%s", "arrivedAt": "2026-03-19T10:00:00Z"}""".formatted(filed.mrn(), office)).accepted();
    }

    Answer answers(Goods goods, String reference, String answer) {
        return door.posts("/api/consignments/" + goods.consignment() + "/referrals/" + reference + "/answers", answer)
                .accepted();
    }

    /** The types of the messages about a filing or its goods, in the order of the shelf. */
    Stream<String> messagesAbout(Filed filed) {
        return StreamSupport.stream(
                        door.gets("/api/messages?state=all&limit=100")
                                .get("messages")
                                .spliterator(),
                        false)
                .filter(message -> message.get("mrn").asString().equals(filed.mrn())
                        || message.get("consignments")
                                .toString()
                                .contains(filed.goods().consignment()))
                .map(message -> message.get("type").asString());
    }
}
