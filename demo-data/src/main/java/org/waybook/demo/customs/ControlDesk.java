package org.waybook.demo.customs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.CustomsAct;
import org.waybook.demo.CustomsAct.Controlled;
import org.waybook.demo.CustomsAct.Decided;
import org.waybook.demo.CustomsAct.Presented;
import org.waybook.demo.CustomsAct.Recommended;
import org.waybook.demo.CustomsAct.Released;
import org.waybook.demo.CustomsAct.Withheld;
import org.waybook.demo.FilingReference;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.TransportDocument;

/** What becomes of goods in the ordinary traffic once they are here. */
public final class ControlDesk {

    private static final double PRESENTED_TO_WAYBOOK = 0.2;
    private static final double CONTROL_WAIVED = 0.15;
    private static final double ANNOUNCED = 0.8;
    private static final double IRREGULAR = 0.2;
    private static final Duration DECIDED_MIN = Duration.ofMinutes(5);
    private static final Duration DECIDED_MAX = Duration.ofMinutes(50);
    private static final Duration PRESENTED_MIN = Duration.ofHours(1);
    private static final Duration PRESENTED_MAX = Duration.ofHours(20);
    private static final Duration CONTROLLED_MIN = Duration.ofMinutes(50);
    private static final Duration CONTROLLED_MAX = Duration.ofHours(22);
    private static final Duration RELEASED_MIN = Duration.ofMinutes(10);
    private static final Duration RELEASED_MAX = Duration.ofHours(3);
    private static final String RISK_PROFILE = "A1";
    private static final String NO_RESOURCES = "C2";
    private static final String SATISFACTORY = "A1";
    private static final String NOT_SATISFACTORY = "B1";
    private static final List<String> IRREGULARITIES = List.of(
            "More packages than declared",
            "Goods of another kind among those declared",
            "No declaration of conformity; samples taken",
            "Seal differs from the one declared");

    private final Course course;
    private final Chance chance;

    public ControlDesk(Course course, Chance chance) {
        this.course = course;
        this.chance = chance;
    }

    /**
     * Goods have arrived.
     *
     * @param at when that was notified, UTC
     * @param office where they are
     * @param recommended the control that was recommended, where one was
     */
    public void receive(
            Instant at,
            FilingReference filing,
            TransportDocument document,
            CustomsOffice office,
            Optional<Recommended> recommended) {
        Desk desk = new Desk(filing, document, office);
        if (recommended.isPresent()) {
            desk.decide(at, recommended.get());
        } else if (chance.happens(PRESENTED_TO_WAYBOOK)) {
            desk.release(desk.present(at));
        }
    }

    /** What one office does about one consignment. */
    private final class Desk {

        private final FilingReference filing;
        private final TransportDocument document;
        private final CustomsOffice office;
        private final Official official;

        Desk(FilingReference filing, TransportDocument document, CustomsOffice office) {
            this.filing = filing;
            this.document = document;
            this.office = office;
            this.official = Official.of(new MemberState(office.country().value()));
        }

        void decide(Instant arrivedAt, Recommended recommended) {
            Instant decidedAt = arrivedAt.plus(chance.between(DECIDED_MIN, DECIDED_MAX));
            if (chance.happens(CONTROL_WAIVED)) {
                act(decidedAt, new Decided(office, List.of(), NO_RESOURCES, false));
                release(present(decidedAt));
                return;
            }
            act(decidedAt, new Decided(office, recommended.controls(), RISK_PROFILE, chance.happens(ANNOUNCED)));
            control(present(decidedAt), recommended.controls());
        }

        Instant present(Instant after) {
            Instant at = after.plus(chance.between(PRESENTED_MIN, PRESENTED_MAX));
            act(at, new Presented(office));
            return at;
        }

        void release(Instant after) {
            act(after.plus(chance.between(RELEASED_MIN, RELEASED_MAX)), new Released());
        }

        private void control(Instant presentedAt, List<ControlType> controls) {
            Instant at = presentedAt.plus(chance.between(CONTROLLED_MIN, CONTROLLED_MAX));
            boolean irregular = chance.happens(IRREGULAR);
            String result = irregular ? NOT_SATISFACTORY : SATISFACTORY;
            Optional<String> found = irregular ? Optional.of(chance.one(IRREGULARITIES)) : Optional.empty();
            List<PerformedControl> performed = controls.stream()
                    .map(type -> new PerformedControl(type, result, Optional.empty()))
                    .toList();
            act(at, new Controlled(performed, result, found));
            if (irregular) {
                act(at.plus(RELEASED_MIN), new Withheld(found.orElseThrow()));
            } else {
                release(at);
            }
        }

        private void act(Instant at, CustomsAct act) {
            course.act(at, filing, official.asOfficer(), List.of(document), act);
        }
    }
}
