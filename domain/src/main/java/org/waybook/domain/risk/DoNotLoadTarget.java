package org.waybook.domain.risk;

import org.waybook.domain.validation.Checks;

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

    /** Adds what is wrong with it. */
    public void check(Checks checks, String pointer) {
        checks.text(pointer + "/id", id, ID_LENGTH_MAX);
    }
}
