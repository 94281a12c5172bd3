package org.waybook.domain.filing;

import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Channel;

/**
 * An amendment comes through the same channel as the filing: from system to system, or from the user interface (ICD
 * 3.3.2.2). JSON and XML are two formats of one channel.
 */
public final class SameChannel {

    private SameChannel() {}

    /**
     * Checks the channel of an amendment against that of the filing.
     *
     * @throws Refused when one is the user interface and the other is not
     */
    public static void require(Channel original, Channel amendment) {
        if (original.isUserInterface() != amendment.isUserInterface()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    "OTHER_CHANNEL",
                    "The filing came " + words(original) + ", and the amendment comes " + words(amendment) + ".",
                    "Amend it where it was filed.");
        }
    }

    private static String words(Channel channel) {
        return channel.isUserInterface() ? "from the user interface" : "from system to system";
    }
}
