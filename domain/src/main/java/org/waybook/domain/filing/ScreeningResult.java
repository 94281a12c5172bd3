package org.waybook.domain.filing;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Party;
import org.waybook.domain.transport.TransportDocument;

/**
 * What came of screening air cargo as high risk cargo and mail (HRCM), stated in a pre-loading filing.
 *
 * @param result an..3
 * @param screeningMethods two to nine methods, an..3 each
 * @param transportDocument the consignment that was screened, absent where it was the only one
 * @param authorizedPerson who screened it
 * @param facility where
 * @param additionalInformation remarks of who screened
 * @param files attached, pdf or jpeg (ICD 3.1.11)
 */
public record ScreeningResult(
        String result,
        List<String> screeningMethods,
        Optional<TransportDocument> transportDocument,
        Optional<Party> authorizedPerson,
        Optional<Address> facility,
        List<AdditionalInformation> additionalInformation,
        List<AttachedFile> files) {

    public ScreeningResult {
        screeningMethods = List.copyOf(screeningMethods);
        additionalInformation = List.copyOf(additionalInformation);
        files = List.copyOf(files);
    }

    /**
     * What a message says of a file that comes with it; the file itself is kept beside the log.
     *
     * @param identification which part of the message it is, an..256
     * @param filename an..256
     * @param mimeType application/pdf or image/jpeg
     * @param description an..256
     */
    public record AttachedFile(String identification, String filename, String mimeType, Optional<String> description) {}
}
