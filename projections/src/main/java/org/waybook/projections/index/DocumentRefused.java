package org.waybook.projections.index;

/** Elasticsearch refused one document for what is in it. */
public final class DocumentRefused extends RuntimeException {

    private final String document;

    public DocumentRefused(String document, String reason) {
        super("Document " + document + " was refused: " + reason);
        this.document = document;
    }

    /** The identifier of the document. */
    public String document() {
        return document;
    }
}
