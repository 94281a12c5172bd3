package org.waybook.domain.filing;

import java.util.List;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.transport.TransportDocument;

/** The consignments a filing announces: a few are listed in the event, many are kept in chunks beside the log. */
public sealed interface Houses {

    /** How many consignments are created in the acceptance commit itself; more are spread by a policy. */
    int LISTED_MAX = 100;

    /** How many there are. */
    int count();

    /**
     * A few consignments, known by their transport documents.
     *
     * @param ids of the consignments, in the order of their documents; none where each is announced by this filing alone
     */
    record Listed(List<TransportDocument> transportDocuments, List<ConsignmentId> ids) implements Houses {

        public Listed {
            transportDocuments = List.copyOf(transportDocuments);
            ids = List.copyOf(ids);
            if (!ids.isEmpty() && ids.size() != transportDocuments.size()) {
                throw new IllegalArgumentException(
                        transportDocuments.size() + " documents cannot have " + ids.size() + " consignments.");
            }
        }

        /** Consignments that no other filing announced before. */
        public Listed(List<TransportDocument> transportDocuments) {
            this(transportDocuments, List.of());
        }

        @Override
        public int count() {
            return transportDocuments.size();
        }

        /** Their identifiers, in the order of the message. */
        public List<ConsignmentId> consignments(Mrn mrn) {
            return ids.isEmpty()
                    ? transportDocuments.stream()
                            .map(document -> ConsignmentId.of(mrn, document))
                            .toList()
                    : ids;
        }
    }

    /** Many consignments, in content-addressed chunks. */
    record Chunked(int count, List<Chunk> chunks) implements Houses {

        public Chunked {
            chunks = List.copyOf(chunks);
        }
    }

    /**
     * A part of a large dataset, written beside the log before the event that names it.
     *
     * @param digest SHA-256 of the stored bytes, in hexadecimal
     * @param size stored bytes
     * @param count consignments in it
     */
    record Chunk(String digest, int size, int count) {}
}
