package org.waybook.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waybook.contracts.json.DomainJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes stored events at random places, each by one property; what is given stays as it is. */
final class Mutations {

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    JsonNode withAddedProperty(ObjectNode event) {
        ObjectNode copy = event.deepCopy();
        oneOf(objectsIn(copy)).put("stranger", "text");
        return copy;
    }

    JsonNode withRemovedProperty(ObjectNode event) {
        ObjectNode copy = event.deepCopy();
        ObjectNode object = oneOf(objectsWithPropertiesIn(copy));
        object.remove(oneOf(List.copyOf(object.propertyNames())));
        return copy;
    }

    JsonNode withOtherType(ObjectNode event) {
        ObjectNode copy = event.deepCopy();
        ObjectNode object = oneOf(objectsWithPropertiesIn(copy));
        String property = oneOf(List.copyOf(object.propertyNames()));
        object.set(property, ofOtherType(object.get(property)));
        return copy;
    }

    private JsonNode ofOtherType(JsonNode value) {
        JsonNode number = DomainJson.mapper().readTree("7");
        JsonNode text = DomainJson.mapper().readTree("\"7\"");
        JsonNode nothing = DomainJson.mapper().nullNode();
        JsonNode list = DomainJson.mapper().createArrayNode();
        JsonNode object = DomainJson.mapper().createObjectNode();
        List<JsonNode> others =
                switch (value.getNodeType()) {
                    case STRING -> List.of(number, nothing, list, object);
                    case NUMBER, BOOLEAN -> List.of(text, nothing, list, object);
                    case ARRAY -> List.of(number, text, nothing, object);
                    case OBJECT -> List.of(number, nothing, list);
                    case NULL, BINARY, POJO, MISSING ->
                        throw new IllegalArgumentException("An event has no " + value.getNodeType());
                };
        return oneOf(others);
    }

    private static List<ObjectNode> objectsWithPropertiesIn(JsonNode node) {
        return objectsIn(node).stream().filter(object -> !object.isEmpty()).toList();
    }

    private static List<ObjectNode> objectsIn(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> objects.addAll(objectsIn(child)));
        return objects;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
