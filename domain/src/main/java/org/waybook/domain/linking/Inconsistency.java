package org.waybook.domain.linking;

/**
 * Something in which the filings of one declaration differ (PET11); flagged, never refused.
 *
 * @param code stable code that the API documents
 * @param pointer JSON pointer of the element
 * @param text what differs, in one sentence
 */
public record Inconsistency(String code, String pointer, String text) {}
