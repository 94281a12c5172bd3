package org.waybook.projections.views;

/** The fields of a document of the timeline view. */
public final class TimelineFields {

    public static final String POSITION = "position";
    public static final String SEQUENCE_NUMBER = "sequenceNumber";
    public static final String ENTITY = "entity";
    public static final String ENTITY_ID = "entityId";
    public static final String CONSIGNMENT = "consignment";
    public static final String MRN = "mrn";

    private TimelineFields() {}
}
