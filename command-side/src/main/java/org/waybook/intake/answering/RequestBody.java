package org.waybook.intake.answering;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.waybook.domain.Refused;
import org.waybook.domain.validation.Finding;

/** The body of a request, within bounds. */
public final class RequestBody {

    /** Room for some ten thousand consignments; the interface document recommends less than 100 MB uncompressed. */
    public static final int BYTES_MAX = 32 * 1024 * 1024;

    private RequestBody() {}

    /**
     * The whole body.
     *
     * @throws Refused when it is empty or larger than {@link #BYTES_MAX}
     */
    public static byte[] of(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(BYTES_MAX + 1);
        if (body.length == 0) {
            throw invalid("STRUCTURE", "The request has no body.", "Send the message as the body of the request.");
        }
        if (body.length > BYTES_MAX) {
            throw tooLarge(BYTES_MAX);
        }
        return body;
    }

    /** The refusal of a body that is larger than it may be. */
    public static Refused tooLarge(long bytesMax) {
        return invalid(
                "TOO_LARGE",
                "The message is larger than " + bytesMax / (1024 * 1024) + " MB.",
                "Split it into several filings.");
    }

    private static Refused invalid(String code, String text, String remedy) {
        return new Refused(Refused.Kind.INVALID, List.of(new Finding(code, "", text, remedy)));
    }
}
