package org.waybook.domain.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.TimeLimit;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.BorderTransportMeans;

/**
 * The last moment to lodge a filing, as far as the filing itself tells (UCC DA 105 to 109). When goods are loaded it
 * does not say: the departure stands for it, which is later, so nobody is called late who was not.
 */
public final class LodgingDeadline {

    private static final Duration LONG_HAUL = Duration.ofHours(4);
    private static final Duration SHORT_RAIL = Duration.ofHours(2);
    private static final Set<String> SHORT_SEA = shortSea();

    private LodgingDeadline() {}

    /**
     * Whether a filing was lodged in time.
     *
     * @param first its first consignment, which tells where the voyage begins and whether there are containers
     * @param lodgedAt when it was received
     */
    public static Timeliness of(FilingHeader header, Optional<HouseConsignment> first, Instant lodgedAt) {
        return header.activeBorderTransportMeans()
                .flatMap(means -> against(binding(header, means, first), means, lodgedAt))
                .orElse(Timeliness.UNKNOWN);
    }

    private static Optional<Timeliness> against(TimeLimit limit, BorderTransportMeans means, Instant lodgedAt) {
        return moment(limit, means).map(moment -> Timeliness.against(limit, moment.minus(limit.before()), lodgedAt));
    }

    private static TimeLimit binding(
            FilingHeader header, BorderTransportMeans means, Optional<HouseConsignment> first) {
        return switch (means.modeOfTransport()) {
            case AIR, MAIL -> byAir(header, means);
            case SEA -> bySea(first);
            case RAIL -> isShorter(means, SHORT_RAIL) ? TimeLimit.RAIL_SHORT : TimeLimit.RAIL;
            case ROAD -> TimeLimit.ROAD;
            case INLAND_WATERWAY -> TimeLimit.INLAND_WATERWAY;
        };
    }

    private static TimeLimit byAir(FilingHeader header, BorderTransportMeans means) {
        if (header.specificCircumstanceIndicator().isMinimumOnly()) {
            return TimeLimit.AIR_BEFORE_LOADING;
        }
        return isShorter(means, LONG_HAUL) ? TimeLimit.AIR_SHORT_HAUL : TimeLimit.AIR_LONG_HAUL;
    }

    private static TimeLimit bySea(Optional<HouseConsignment> first) {
        Optional<String> from = first.flatMap(HouseConsignment::placeOfLoading)
                .flatMap(Place::liesIn)
                .map(Country::value);
        if (from.isEmpty() || SHORT_SEA.contains(from.get())) {
            return TimeLimit.SEA_SHORT;
        }
        return first.flatMap(HouseConsignment::containerIndicator).orElse(false)
                ? TimeLimit.SEA_CONTAINERS
                : TimeLimit.SEA_BULK;
    }

    private static boolean isShorter(BorderTransportMeans means, Duration journey) {
        return departure(means)
                .flatMap(departed -> means.estimatedArrival().map(arrives -> Duration.between(departed, arrives)))
                .filter(duration -> duration.compareTo(journey) < 0)
                .isPresent();
    }

    private static Optional<Instant> moment(TimeLimit limit, BorderTransportMeans means) {
        return switch (limit.moment()) {
            case LOADING, DEPARTURE -> departure(means);
            case ARRIVAL -> means.estimatedArrival();
        };
    }

    private static Optional<Instant> departure(BorderTransportMeans means) {
        return means.actualDeparture().or(means::estimatedDeparture);
    }

    private static Set<String> shortSea() {
        try (InputStream file = LodgingDeadline.class.getResourceAsStream("short-sea-countries.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(",")))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException("The list of short sea countries cannot be read.", failure);
        }
    }
}
