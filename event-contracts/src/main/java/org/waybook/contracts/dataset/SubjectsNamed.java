package org.waybook.contracts.dataset;

import java.util.HashSet;
import java.util.Set;
import org.waybook.contracts.json.DomainJson;
import org.waybook.contracts.json.SealedForm;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The subject keys that sealed JSON names, so that they can be fetched in one go. */
final class SubjectsNamed {

    private SubjectsNamed() {}

    static Set<String> in(byte[] json) {
        Set<String> subjects = new HashSet<>();
        try (JsonParser parser = DomainJson.mapper().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals(SealedForm.SUBJECT)) {
                    parser.nextToken();
                    subjects.add(parser.getString());
                }
            }
        }
        return subjects;
    }
}
