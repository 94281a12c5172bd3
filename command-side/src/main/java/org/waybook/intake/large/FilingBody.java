package org.waybook.intake.large;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.waybook.domain.Refused;
import org.waybook.domain.validation.Finding;

/** The body of a request that files or amends: at hand where it is small, a stream where it is large. */
public sealed interface FilingBody {

    /** Up to this size a message is read as a whole: a thousand houses or so. */
    int SMALL_BYTES_MAX = 1024 * 1024;

    /** A message at hand. */
    record Small(byte[] message) implements FilingBody {}

    /**
     * A message that is still arriving, within bounds.
     *
     * @param beginning its first bytes, which are among those of the message as well
     */
    record Large(byte[] beginning, BoundedBody message) implements FilingBody {}

    /**
     * The body of a request, unpacked where it is sent with {@code Content-Encoding: gzip}.
     *
     * @throws Refused when it is empty or packed in another way
     */
    static FilingBody of(HttpServletRequest request) throws IOException {
        InputStream body = unpacked(request);
        byte[] beginning = body.readNBytes(SMALL_BYTES_MAX + 1);
        if (beginning.length == 0) {
            throw invalid("The request has no body.", "Send the message as the body of the request.");
        }
        return beginning.length <= SMALL_BYTES_MAX
                ? new Small(beginning)
                : new Large(
                        beginning, new BoundedBody(new SequenceInputStream(new ByteArrayInputStream(beginning), body)));
    }

    private static InputStream unpacked(HttpServletRequest request) throws IOException {
        String encoding = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_ENCODING))
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> request.getInputStream();
            case "gzip", "x-gzip" -> new GZIPInputStream(request.getInputStream(), BoundedBody.BUFFER_BYTES);
            default ->
                throw invalid(
                        "The body is packed in a way that is not known here.",
                        "Send it as it is, or with Content-Encoding: gzip.");
        };
    }

    private static Refused invalid(String text, String remedy) {
        return new Refused(Refused.Kind.INVALID, List.of(new Finding("STRUCTURE", "", text, remedy)));
    }
}
