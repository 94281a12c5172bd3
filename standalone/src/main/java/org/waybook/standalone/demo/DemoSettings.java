package org.waybook.standalone.demo;

import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an empty repository is filled with.
 *
 * @param consignments how many; 0 for none
 * @param seed of the traffic
 * @param anchor where the traffic ends, UTC; the moment of the first start where none is given
 */
@ConfigurationProperties("waybook.demo")
record DemoSettings(
        @DefaultValue("10000") int consignments,
        @DefaultValue("1") long seed,
        Optional<Instant> anchor) {

    DemoSettings {
        anchor = anchor == null ? Optional.empty() : anchor;
    }
}
