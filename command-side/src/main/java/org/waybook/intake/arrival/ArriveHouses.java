package org.waybook.intake.arrival;

import java.util.List;
import org.waybook.domain.arrival.ArrivalEvent.LargeArrivalNotified;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.transport.TransportDocument;

/** Some consignments of a large filing arrived. */
record ArriveHouses(LargeArrivalNotified arrival, FilingHeader header, List<TransportDocument> documents) {}
