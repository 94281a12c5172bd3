package org.waybook.domain.risk;

import org.waybook.domain.InvalidValue;

/**
 * What must not be loaded (IE3Q01).
 *
 * @param kind of thing
 * @param id its number: of the receptacle an..35, of the transport document an..70, of the container an..17
 */
public record DoNotLoadTarget(Kind kind, String id) {

    private static final int ID_LENGTH_MAX = 70;

    /** What a prohibition of loading can name. */
    public enum Kind {
        RECEPTACLE,
        TRANSPORT_DOCUMENT,
        CONTAINER
    }

    public DoNotLoadTarget {
        InvalidValue.unless(
                !id.isBlank() && id.length() <= ID_LENGTH_MAX,
                "FORMAT",
                "The number of what must not be loaded has not 1 to " + ID_LENGTH_MAX + " characters.",
                "Give the number of a receptacle, transport document or container.");
    }
}
