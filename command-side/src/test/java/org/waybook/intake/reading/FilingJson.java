package org.waybook.intake.reading;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.domain.TextValue;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.transport.ModeOfTransport;
import tools.jackson.databind.json.JsonMapper;

/** Writes filings as JSON, so that reading them back can be compared. */
public final class FilingJson {

    private static final JsonMapper JSON = new JsonMapper();

    private FilingJson() {}

    /** The filing JSON of a dataset. */
    public static String of(FilingDataset filing) {
        Map<String, Object> whole = object(filing.header());
        whole.put("consignments", value(filing.consignments()));
        return JSON.writeValueAsString(whole);
    }

    private static Map<String, Object> object(Object part) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            Object value = partOf(part, component);
            if (!(value instanceof Optional<?> optional) || optional.isPresent()) {
                properties.put(component.getName(), value(value));
            }
        }
        return properties;
    }

    private static Object value(Object part) {
        return switch (part) {
            case Optional<?> optional -> value(optional.orElseThrow());
            case List<?> list -> list.stream().map(FilingJson::value).toList();
            case TextValue concept -> concept.value();
            case TypeOfPerson type -> type.code();
            case ModeOfTransport mode -> mode.code();
            case BigDecimal number -> number;
            case Record inner -> object(inner);
            case Integer number -> number;
            case Boolean yes -> yes;
            default -> part.toString();
        };
    }

    private static Object partOf(Object part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException closed) {
            throw new AssertionError(closed);
        }
    }
}
