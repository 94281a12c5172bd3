package org.waybook.demo;

import java.util.List;
import org.waybook.domain.party.Eori;
import org.waybook.domain.transport.TransportDocument;

/** What an arrival notification says has arrived. */
public sealed interface ArrivedGoods {

    /** All consignments of some filings. */
    record OfFilings(List<FilingReference> filings) implements ArrivedGoods {
        public OfFilings {
            filings = List.copyOf(filings);
        }
    }

    /** Single consignments, by the transport documents that a carrier issued. */
    record OfDocuments(List<TransportDocument> documents, Eori carrier) implements ArrivedGoods {
        public OfDocuments {
            documents = List.copyOf(documents);
        }
    }
}
