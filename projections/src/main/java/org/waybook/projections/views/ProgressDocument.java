package org.waybook.projections.views;

/** Where the progress of the views stands in Elasticsearch: one document per view, named as the view. */
public final class ProgressDocument {

    public static final String INDEX = "waybook-view-progress";
    public static final String COMPLETE_TO = "completeTo";
    public static final String DEAD_LETTERS = "deadLetters";

    private ProgressDocument() {}
}
