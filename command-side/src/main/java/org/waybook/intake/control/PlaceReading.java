package org.waybook.intake.control;

import java.util.Optional;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.intake.reading.Fields;

/** Reads where a control is to be. */
public final class PlaceReading {

    private PlaceReading() {}

    /** The place of control. */
    public static Optional<PlaceOfControl> place(Fields fields) {
        Optional<CustomsOffice> office = fields.value("office", CustomsOffice::new);
        Optional<String> code = fields.text("code");
        return fields.whole(() -> new PlaceOfControl(office, code));
    }
}
