package org.waybook.intake.large;

import java.io.IOException;
import java.io.InputStream;

/** The body of a request that counts its bytes, unpacked, and ends with {@link TooLarge} beyond the bound. */
public final class BoundedBody extends InputStream {

    /** Room for twice the largest filing as JSON, and for that filing as XML. */
    public static final long BYTES_MAX = 400L * 1024 * 1024;

    static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream body;
    private long bytesRead;

    BoundedBody(InputStream body) {
        this.body = body;
    }

    /** The body is larger than any filing. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        private TooLarge() {
            super("The message is larger than " + BYTES_MAX / (1024 * 1024) + " MB.");
        }
    }

    /** How many bytes were read so far. */
    long bytesRead() {
        return bytesRead;
    }

    /** Passes over what is left, within the bound, so that the sender gets to read the answer. */
    public void passOver() {
        byte[] buffer = new byte[BUFFER_BYTES];
        try {
            while (read(buffer, 0, buffer.length) >= 0) {
                // nothing is kept
            }
        } catch (IOException ended) {
            // the sender has gone, or sends more than anybody may
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = body.read(buffer, offset, length);
        if (read > 0) {
            bytesRead += read;
            if (bytesRead > BYTES_MAX) {
                throw new TooLarge();
            }
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
