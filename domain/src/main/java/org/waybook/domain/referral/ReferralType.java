package org.waybook.domain.referral;

/** What a referral asks for (CL735). */
public enum ReferralType {
    /** Additional information, answered by IE3R02. */
    RFI,
    /** An amendment of the filing. */
    RFA,
    /** Screening as high risk cargo or mail, answered by IE3R03; air before loading only. */
    RFS
}
