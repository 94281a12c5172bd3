package org.waybook.domain.parties;

import java.util.Optional;

/** What must be so whatever happened. */
final class HardRules {

    private HardRules() {}

    static Optional<String> broken(Commons commons, Page page) {
        return Optional.empty();
    }
}
