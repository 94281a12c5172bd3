package org.waybook.domain.filing;

import java.util.Optional;
import org.waybook.domain.transport.TransportDocument;

/**
 * A consignment that another filing announces, named to connect something with it: a master air waybill (F25), a
 * receptacle (F44), what the consignee knows (F16, F17).
 *
 * @param transportDocument D.E. 12 05 at house or straight level
 * @param receptacleIdentificationNumber the bag or tray it travels in, an..35 (D.E. 19 11)
 */
public record HouseReference(TransportDocument transportDocument, Optional<String> receptacleIdentificationNumber) {}
