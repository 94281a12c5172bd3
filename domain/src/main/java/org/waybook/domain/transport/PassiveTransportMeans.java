package org.waybook.domain.transport;

import java.util.Optional;
import org.waybook.domain.place.Country;

/**
 * A means of transport that is itself carried across the border, such as a truck on a ferry or a wagon (D.E. 19 09).
 *
 * @param typeOfIdentification n2: 20 wagon, 30 road vehicle, 31 trailer, …
 * @param identificationNumber an..35
 * @param typeOfMeansOfTransport an..4 (CL751)
 * @param nationality a2
 */
public record PassiveTransportMeans(
        String typeOfIdentification,
        String identificationNumber,
        Optional<String> typeOfMeansOfTransport,
        Optional<Country> nationality) {}
