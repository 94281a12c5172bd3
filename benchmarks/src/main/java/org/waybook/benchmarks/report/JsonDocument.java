package org.waybook.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Result.Peer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results as JSON: {@code machine} beside {@code results}, a list of objects with id, value, unit, peer, peerValue,
 * ratio, target and met. Values are medians; what does not apply or was not measured is null. Behind these come spread
 * and peerSpread (smallest and largest round) and notMeasured (the reason).
 */
public final class JsonDocument {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonDocument() {}

    /** The document. */
    public static String of(Machine machine, List<Result> results) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("machine", machine);
        document.put("results", results.stream().map(JsonDocument::object).toList());
        return MAPPER.writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> object(Result result) {
        Optional<Reading> peer = result.peer().map(Peer::reading);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", result.id());
        object.put("value", result.own().median().orElse(null));
        object.put("unit", result.unit());
        object.put("peer", result.peer().map(Peer::name).orElse(null));
        object.put("peerValue", peer.flatMap(Reading::median).orElse(null));
        object.put("ratio", result.ratio().orElse(null));
        object.put("target", result.target().map(target -> target.text()).orElse(null));
        object.put("met", result.met().orElse(null));
        object.put("spread", spread(result.own()));
        object.put("peerSpread", peer.map(JsonDocument::spread).orElse(null));
        object.put(
                "notMeasured",
                reason(result.own())
                        .or(() -> peer.flatMap(JsonDocument::reason))
                        .orElse(null));
        return object;
    }

    private static List<Double> spread(Reading reading) {
        return reading instanceof Reading.Measured measured
                ? List.of(measured.series().lowest(), measured.series().highest())
                : null;
    }

    private static Optional<String> reason(Reading reading) {
        return reading instanceof Reading.NotMeasured none ? Optional.of(none.reason()) : Optional.empty();
    }
}
