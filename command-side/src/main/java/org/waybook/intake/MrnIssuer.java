package org.waybook.intake;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;

/**
 * Issues MRNs. The national part is a hash of what the number is issued for, so a request that is sent again after a
 * crash is given the same number and the log refuses the double; two requests share a number once in 36^12.
 */
public final class MrnIssuer {

    private static final BigInteger NUMBERS = BigInteger.valueOf(36).pow(Mrn.NATIONAL_LENGTH);
    private static final int RADIX = 36;

    private final Clock clock;

    public MrnIssuer(Clock clock) {
        this.clock = clock;
    }

    /**
     * The number for a reason, in the current year.
     *
     * @param country that the number is issued in
     * @param reasons what it is issued for
     */
    public Mrn issue(Country country, String... reasons) {
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        String national =
                new BigInteger(1, hash(reasons)).mod(NUMBERS).toString(RADIX).toUpperCase(Locale.ROOT);
        return Mrn.issue(year, country, "0".repeat(Mrn.NATIONAL_LENGTH - national.length()) + national);
    }

    private static byte[] hash(String... reasons) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String reason : reasons) {
                digest.update(reason.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
