package org.waybook.domain.risk;

import java.util.List;
import org.waybook.domain.place.MemberState;

/**
 * A member state that a consignment concerns.
 *
 * @param reasons why, at least one
 */
public record Involvement(MemberState memberState, List<InvolvementReason> reasons) {

    public Involvement {
        reasons = List.copyOf(reasons);
    }
}
