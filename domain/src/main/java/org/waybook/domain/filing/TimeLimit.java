package org.waybook.domain.filing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.waybook.domain.transport.ModeOfTransport;

/** By when an entry summary declaration has to be lodged, by mode of transport (UCC DA Articles 105 to 109). */
public enum TimeLimit {
    AIR_BEFORE_LOADING(
            "UCC DA 106(1), second subparagraph",
            "as soon as possible, at the latest before the goods are loaded",
            Set.of(ModeOfTransport.AIR, ModeOfTransport.MAIL),
            DeadlineRule.PRE_LOADING,
            Duration.ZERO,
            Moment.LOADING),
    AIR_SHORT_HAUL(
            "UCC DA 106",
            "flights of less than four hours: at the latest when the aircraft actually departs",
            Set.of(ModeOfTransport.AIR, ModeOfTransport.MAIL),
            DeadlineRule.PRE_ARRIVAL,
            Duration.ZERO,
            Moment.DEPARTURE),
    AIR_LONG_HAUL(
            "UCC DA 106",
            "other flights: four hours before arrival at the first airport of the Union",
            Set.of(ModeOfTransport.AIR, ModeOfTransport.MAIL),
            DeadlineRule.PRE_ARRIVAL,
            Duration.ofHours(4),
            Moment.ARRIVAL),
    SEA_CONTAINERS(
            "UCC DA 105(a)",
            "containers, other than on short sea journeys: 24 hours before loading",
            Set.of(ModeOfTransport.SEA),
            DeadlineRule.PRE_ARRIVAL,
            Duration.ofHours(24),
            Moment.LOADING),
    SEA_BULK(
            "UCC DA 105(b)",
            "bulk and break-bulk, other than on short sea journeys: four hours before arrival at the first port",
            Set.of(ModeOfTransport.SEA),
            DeadlineRule.PRE_ARRIVAL,
            Duration.ofHours(4),
            Moment.ARRIVAL),
    SEA_SHORT(
            "UCC DA 105(c) and (d)",
            "short sea journeys: two hours before arrival at the first port",
            Set.of(ModeOfTransport.SEA),
            DeadlineRule.PRE_ARRIVAL,
            Duration.ofHours(2),
            Moment.ARRIVAL),
    RAIL_SHORT(
            "UCC DA 107",
            "less than two hours from the last station where the train was formed: one hour before arrival",
            Set.of(ModeOfTransport.RAIL),
            DeadlineRule.PRE_ARRIVAL,
            Duration.ofHours(1),
            Moment.ARRIVAL),
    RAIL(
            "UCC DA 107",
            "other trains: two hours before arrival",
            Set.of(ModeOfTransport.RAIL),
            DeadlineRule.PRE_ARRIVAL,
            Duration.ofHours(2),
            Moment.ARRIVAL),
    ROAD(
            "UCC DA 108",
            "one hour before arrival",
            Set.of(ModeOfTransport.ROAD),
            DeadlineRule.PRE_ARRIVAL,
            Duration.ofHours(1),
            Moment.ARRIVAL),
    INLAND_WATERWAY(
            "UCC DA 109",
            "two hours before arrival",
            Set.of(ModeOfTransport.INLAND_WATERWAY),
            DeadlineRule.PRE_ARRIVAL,
            Duration.ofHours(2),
            Moment.ARRIVAL);

    /** The moment a time limit is counted back from. */
    public enum Moment {
        LOADING,
        DEPARTURE,
        ARRIVAL
    }

    private final String legalBase;
    private final String words;
    private final Set<ModeOfTransport> modes;
    private final DeadlineRule rule;
    private final Duration before;
    private final Moment moment;

    TimeLimit(
            String legalBase,
            String words,
            Set<ModeOfTransport> modes,
            DeadlineRule rule,
            Duration before,
            Moment moment) {
        this.legalBase = legalBase;
        this.words = words;
        this.modes = modes;
        this.rule = rule;
        this.before = before;
        this.moment = moment;
    }

    /** The time limits of a rule for a mode; which of them binds depends on the goods and the journey. */
    static List<TimeLimit> of(DeadlineRule rule, ModeOfTransport mode) {
        return Arrays.stream(values())
                .filter(limit -> limit.rule == rule && limit.modes.contains(mode))
                .toList();
    }

    /** The article that sets it. */
    public String legalBase() {
        return legalBase;
    }

    /** The time limit in words. */
    public String words() {
        return words;
    }

    /** The filings it binds. */
    public DeadlineRule rule() {
        return rule;
    }

    /** The modes of transport it is for. */
    public Set<ModeOfTransport> modes() {
        return modes;
    }

    /** How long before the moment. */
    public Duration before() {
        return before;
    }

    /** What it is counted back from. */
    public Moment moment() {
        return moment;
    }
}
