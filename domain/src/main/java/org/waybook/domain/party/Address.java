package org.waybook.domain.party;

import java.util.Optional;
import org.waybook.domain.place.Country;

/**
 * Where a party is reached by post.
 *
 * @param city an..35
 * @param country a2
 * @param subDivision region, an..35
 * @param street an..70
 * @param number house number, an..35
 * @param additionalLine second line of the street, an..70
 * @param postCode an..17
 * @param poBox an..70
 */
public record Address(
        String city,
        Country country,
        Optional<String> subDivision,
        Optional<String> street,
        Optional<String> number,
        Optional<String> additionalLine,
        Optional<String> postCode,
        Optional<String> poBox) {}
