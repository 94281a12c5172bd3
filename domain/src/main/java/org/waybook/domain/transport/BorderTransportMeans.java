package org.waybook.domain.transport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.place.Country;

/**
 * The active means of transport that crosses the border (D.E. 19 08), with its voyage.
 *
 * @param modeOfTransport n1
 * @param typeOfIdentification n2: 10 IMO number, 40 IATA flight, 41 aircraft, …
 * @param identificationNumber an..35
 * @param nationality flag, a2
 * @param conveyanceReferenceNumber voyage or flight, an..17
 * @param estimatedDeparture UTC (D.E. 15 02)
 * @param estimatedArrival UTC (D.E. 15 04)
 * @param countriesOfRouting in the order of the voyage (D.E. 16 11)
 * @param actualDeparture UTC, where it has departed already (D.E. 15 01)
 * @param typeOfMeansOfTransport an..4 (CL751)
 */
public record BorderTransportMeans(
        ModeOfTransport modeOfTransport,
        String typeOfIdentification,
        String identificationNumber,
        Optional<Country> nationality,
        Optional<String> conveyanceReferenceNumber,
        Optional<Instant> estimatedDeparture,
        Optional<Instant> estimatedArrival,
        List<Country> countriesOfRouting,
        Optional<Instant> actualDeparture,
        Optional<String> typeOfMeansOfTransport) {

    public BorderTransportMeans {
        countriesOfRouting = List.copyOf(countriesOfRouting);
    }

    /** A means that has not departed yet, of no stated type. */
    public BorderTransportMeans(
            ModeOfTransport modeOfTransport,
            String typeOfIdentification,
            String identificationNumber,
            Optional<Country> nationality,
            Optional<String> conveyanceReferenceNumber,
            Optional<Instant> estimatedDeparture,
            Optional<Instant> estimatedArrival,
            List<Country> countriesOfRouting) {
        this(
                modeOfTransport,
                typeOfIdentification,
                identificationNumber,
                nationality,
                conveyanceReferenceNumber,
                estimatedDeparture,
                estimatedArrival,
                countriesOfRouting,
                Optional.empty(),
                Optional.empty());
    }
}
