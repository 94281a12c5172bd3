package org.waybook.projections.views;

/** The fields of a document of the quality view: one for each filing that was assessed. */
public final class QualityFields {

    public static final String MRN = "mrn";
    public static final String DECLARANT = "declarant";
    public static final String MEMBER_STATE = "memberState";
    public static final String FILED_AT = "filedAt";
    public static final String FILED_MONTH = "filedMonth";
    /** Of the last version that was assessed, 0 to 100. */
    public static final String SCORE = "score";

    public static final String LATE = "late";
    public static final String WEAKNESSES = "weaknesses";

    private QualityFields() {}
}
